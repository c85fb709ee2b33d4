#pragma once

#include "app/storage/database.h"
#include "app/storage/entityspec.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace liaison {

// What the search over everything asks the registers for. All throw StorageError.

struct FoundPerson
{
    qint64 id;
    QString name;
    QString pinyin;
    QString initials;
    qint64 mandate; ///< the newest; 0 if there is none
};

/// People by a part of the name, of the pinyin without blanks, or the beginning of its initials; whole names
/// and initials first. @a needle: lower case, without white space.
[[nodiscard]] QList<FoundPerson> findPersons(Database &database, const QString &needle, int most);

/// A record that is found by its name: towns, stations, offices, groups, rounds.
struct NamedRecord
{
    EntityKind kind;
    qint64 id;
    QString name;
    QString people; ///< head and liaison officer of a station, convener of a group
};
[[nodiscard]] QList<NamedRecord> namedRecords(Database &database);

struct FoundEntry
{
    EntityKind kind;
    qint64 id;
    QDate day;
    QString station;
    QString text; ///< everything that was searched, but day and station
};

/// Visits, receptions, activities or opinions with first <= id < below in which every term occurs somewhere:
/// in the texts, the date, the name of the station. Newest first. Letter case does not matter (Latin
/// letters).
[[nodiscard]] QList<FoundEntry> findEntries(Database &database, EntityKind kind, const QStringList &terms,
                                            qint64 first, qint64 below, int most);

/// Highest id below @a below; 0 if there is none.
[[nodiscard]] qint64 highestId(Database &database, EntityKind kind, qint64 below);

} // namespace liaison
