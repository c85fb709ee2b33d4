#pragma once

#include "app/base/period.h"
#include "app/storage/mapping/dutymapping.h"
#include "app/storage/mapping/entrymapping.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// What the due-board reads. Every function throws StorageError.

[[nodiscard]] QList<StoredPlanItem> planItemsUntil(Database &database, QDate last);

/// Days of the counted entries that settle plan items of this kind at a station, in order.
[[nodiscard]] QList<QDate> settlingDays(Database &database, StationId station, PlanKind kind,
                                        const DateRange &days);

/// Opinions that are received or being handled, whose deadline is not after @a last or not set; in order of
/// the deadline. Cancelled ones and duplicates are left out.
[[nodiscard]] QList<StoredOpinion> openOpinions(Database &database, QDate last);

/// Valid publicity items of one town in a span of days.
[[nodiscard]] qint64 publicityItemsOf(Database &database, TownId town, const DateRange &days);
/// The day of the first publicity item there is.
[[nodiscard]] QDate firstPublicityDay(Database &database);

/// A valid entry that nobody has reviewed.
struct WaitingEntry
{
    EntityKind kind;
    qint64 id;
    QString uid;
    StationId station;
    QDate heldOn;
    QDate enteredOn;
    QString text;
};

/// Entries made since @a since and not reviewed, among the newest @a mostEntries of each kind; of one
/// station, or of all.
[[nodiscard]] QList<WaitingEntry> entriesWithoutReview(Database &database, QDate since, qint64 mostEntries,
                                                       std::optional<StationId> station);
[[nodiscard]] QDate firstReviewDay(Database &database);
[[nodiscard]] std::optional<StoredEntryReview> findReview(Database &database, const QString &record);

/// The day of a station's latest counted entry; invalid if it has none.
[[nodiscard]] QDate lastEntryDay(Database &database, StationId station);

[[nodiscard]] std::optional<StoredDueExcuse> findExcuse(Database &database, const QString &kind,
                                                        const QString &subject, const QString &period);

} // namespace liaison
