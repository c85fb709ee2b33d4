#pragma once

#include "app/base/period.h"
#include "app/domain/setting.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

#include <QSet>
#include <QString>

#include <optional>

namespace liaison {

/// Entries of one station in a span of days, whatever their status. Throws StorageError.
template <typename Entity>
[[nodiscard]] auto entriesOfStation(Database &database, StationId station, const DateRange &days)
{
    return Repository<Entity>{database}.select(
        QStringLiteral("station_id = :station AND held_on >= :first AND held_on <= :last"),
        {{QStringLiteral(":station"), station.value()},
         {QStringLiteral(":first"), days.first},
         {QStringLiteral(":last"), days.last}});
}

/// Which of these entries count: neither cancelled, nor duplicates, nor empty. Ids in the table of @a entity.
/// Throws StorageError.
[[nodiscard]] QSet<qint64> countedEntriesOfStation(Database &database, EntityKind entity, StationId station,
                                                   const DateRange &days);

/// Opinions of one town received in a span of days, whatever their status. Throws StorageError.
[[nodiscard]] QList<StoredOpinion> opinionsOfTown(Database &database, TownId town,
                                                  const DateRange &receivedOn);

/// In order of id. Throws StorageError.
[[nodiscard]] QList<StoredStation> stationsOfTown(Database &database, TownId town);

/// Number of mandates of each station's deputies that overlap the days, by station id.
[[nodiscard]] QHash<qint64, qint64> mandatesOfStations(Database &database, const DateRange &days);

[[nodiscard]] std::optional<StoredSetting> findSetting(Database &database, const QString &name);

} // namespace liaison
