#pragma once

#include "app/base/period.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

#include <QList>
#include <QSet>

#include <optional>

namespace liaison {

/// Which entries a register shows: those of some days, and of one place or one deputy.
struct EntryScope
{
    DateRange days;
    std::optional<qint64> station = {};
    std::optional<qint64> town = {};
    std::optional<qint64> deputy = {}; ///< took part; opinions: was raised at a reception of this deputy
};

/// Valid entries (neither cancelled nor duplicates) of a scope by day and id. Throw StorageError.
[[nodiscard]] QList<StoredVisit> visitsWithin(Database &database, const EntryScope &scope);
[[nodiscard]] QList<StoredReception> receptionsWithin(Database &database, const EntryScope &scope);
[[nodiscard]] QList<StoredActivity> activitiesWithin(Database &database, const EntryScope &scope);
/// By day of receipt; drafts are left out.
[[nodiscard]] QList<StoredOpinion> opinionsWithin(Database &database, const EntryScope &scope);

/// Which entries of the scope count: also not empty. Ids in the table of @a entity, one of the four above.
[[nodiscard]] QSet<qint64> countedWithin(Database &database, EntityKind entity, const EntryScope &scope);

} // namespace liaison
