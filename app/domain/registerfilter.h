#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace liaison {

/// Which records of a register a list shows. Every part that is set narrows it further; a part that has no
/// meaning for the register is ignored.
struct RegisterFilter
{
    /// Each must be found: in a text of the record, or in the name of its station, town, office or a deputy
    /// of it; names also by pinyin and initials.
    QStringList words = {};
    std::optional<qint64> town = {};
    std::optional<qint64> station = {}; ///< stations: itself and its rooms and points
    std::optional<qint64> deputy = {};  ///< mandate
    std::optional<qint64> office = {};  ///< that handles the opinion
    QDate from = {};                    ///< of the event; mandates: held at any time in the span
    QDate to = {};
    /// Field → the values that pass: "mode" → {"home"}. Of an opinion's state, "open" stands for all without
    /// an end or an answer.
    QMap<QString, QStringList> choices = {};
    std::optional<int> lateAfter = {}; ///< only what was entered more than so many days after the event
    QDate overdueOn = {};              ///< only open opinions whose deadline has passed on that day

    friend bool operator==(const RegisterFilter &, const RegisterFilter &) = default;
};

struct RegisterSort
{
    QString column = {}; ///< key of a list's column: "held_on"; unknown ones sort by order of entry
    bool descending = false;

    friend bool operator==(const RegisterSort &, const RegisterSort &) = default;
};

} // namespace liaison
