#pragma once

#include "app/base/period.h"
#include "app/domain/measure.h"
#include "app/storage/recordreader.h"

#include <QDate>
#include <QList>
#include <QString>

namespace liaison {

// What the page of a record and the profiles of deputies, stations and towns ask the registers for. All throw
// StorageError.

/// Records of one kind whose reference @a field is this record, newest first, at most @a most.
[[nodiscard]] QList<Record> referringRecords(Database &database, EntityKind from, const QString &field,
                                             qint64 id, int most);

/// How many records of a kind use a record, counted up to a thousand each.
struct RecordUse
{
    EntityKind kind;
    qint64 count;
};
[[nodiscard]] QList<RecordUse> usesOf(Database &database, EntityKind kind, qint64 id);

/// Whether the schema counts the entry: a visit, reception, activity or opinion.
[[nodiscard]] bool isCounted(Database &database, EntityKind kind, qint64 id);

/// A duty entry in which a deputy is named.
struct DutyRow
{
    EntityKind kind;
    qint64 id;
    QDate day;
    QString category; ///< of activities; else the mode
    QString text;
    qint64 station;
    QString presence; ///< of activities
    QString status;
    bool counted; ///< by the schema; the deputy's presence is another matter
};

/// Visits, receptions and activities of a deputy in a span of days, newest first, at most @a most.
[[nodiscard]] QList<DutyRow> dutiesOf(Database &database, qint64 mandate, const DateRange &days, int most);

/// Opinions raised at receptions that the deputy held, by the day they were received, newest first.
[[nodiscard]] QList<Record> opinionsRaisedWith(Database &database, qint64 mandate, const DateRange &days,
                                               int most);

/// Opinions of a place in one state.
struct OpinionStateCount
{
    QString state;
    qint64 inPeriod;
    qint64 everCounted;
    qint64 overdue; ///< open, and their deadline lies before the day
};
[[nodiscard]] QList<OpinionStateCount> opinionStates(Database &database, Subject place, qint64 id,
                                                     const DateRange &days, QDate today);

/// Day of the newest entry that counts; invalid if there is none.
[[nodiscard]] QDate lastEntryOf(Database &database, Subject subject, qint64 id);

/// Stations of a town in order of id; mandates of a place that overlap the days.
[[nodiscard]] QList<Record> stationsOfTown(Database &database, qint64 town);
[[nodiscard]] QList<Record> mandatesOf(Database &database, Subject place, qint64 id, const DateRange &days);

} // namespace liaison
