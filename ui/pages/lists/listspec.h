#pragma once

#include "app/services/listingservice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace liaison {

/// What makes the list of one register different from the others.
struct ListSpec
{
    /// A field with a fixed number of values, offered as a box in the filter bar.
    struct Choice
    {
        QString field;
        QString all;  ///< "All modes"
        QString name; ///< for screen readers, and before the value where the filter is put into words: "Mode"
        QList<std::pair<QString, QString>> values; ///< key, text
        bool fromData = false;                     ///< the values that occur in the register, read later
    };

    ListKind kind;
    QString page;      ///< id of the page: "visits"
    QString entity;    ///< as the journal names it: "visit"
    QString openPage;  ///< page that shows one: "record", "deputy"
    QString newEntity; ///< what the page "entry" makes: "visit", "mandate"
    QString newText;   ///< "New visit"
    QString emptyText; ///< what to do while there is none
    QStringList shown; ///< columns that are shown at first
    QString sort;
    bool descending = false;
    bool hasEvents = false;  ///< happens on a day: period, span, late entries
    bool hasStation = false; ///< can be narrowed to a station
    bool hasTown = false;
    QList<Choice> choices = {};
};

[[nodiscard]] ListSpec listSpec(ListKind kind);

/// Room that a column needs at first, in Chinese characters.
[[nodiscard]] int columnCharacters(const QString &key);

} // namespace liaison
