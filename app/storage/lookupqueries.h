#pragma once

#include "app/storage/database.h"

#include <QDate>
#include <QList>
#include <QString>

namespace liaison {

/// A mandate with what tells same-name deputies apart. Ids are 0 where there is none.
struct MandateLine
{
    qint64 mandate = 0;
    QString name = {};
    QString pinyin = {};
    QString initials = {};
    QString level = {}; ///< key of DeputyLevel
    qint64 station = 0;
    qint64 town = 0;
    QDate from = {};
    QDate to = {};
};

/// A station or an office.
struct UnitLine
{
    qint64 id = 0;
    QString name = {};
    QString town = {};
};

/// All mandates, by name. Throws StorageError.
[[nodiscard]] QList<MandateLine> mandateLines(Database &database);
[[nodiscard]] QList<UnitLine> stationLines(Database &database);
[[nodiscard]] QList<UnitLine> officeLines(Database &database);
[[nodiscard]] QList<UnitLine> townLines(Database &database);

/// What was entered last in a column of a station's newest entries, newest first, without repetitions. @a
/// table and @a column are names of the schema, never input. Throws StorageError.
[[nodiscard]] QStringList recentTexts(Database &database, const QString &table, const QString &column,
                                      qint64 station, int most);

/// The numbers of opinions that were received at a station in a span of days, in order of entry.
[[nodiscard]] QStringList opinionNumbers(Database &database, qint64 station, QDate first, QDate last);

} // namespace liaison
