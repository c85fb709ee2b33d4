#include "app/storage/registerqueries.h"

namespace liaison {

QSet<qint64> countedEntriesOfStation(Database &database, EntityKind entity, StationId station,
                                     const DateRange &days)
{
    QSet<qint64> result;
    Query query =
        database.run(QStringLiteral("SELECT id FROM %1 WHERE station_id = :station AND held_on >= :first"
                                    " AND held_on <= :last AND counted = 1")
                         .arg(entitySpec(entity).name),
                     {{QStringLiteral(":station"), station.value()},
                      {QStringLiteral(":first"), days.first},
                      {QStringLiteral(":last"), days.last}});
    while (query.next())
        result.insert(query.integer(0));
    return result;
}

QList<StoredOpinion> opinionsOfTown(Database &database, TownId town, const DateRange &receivedOn)
{
    return Repository<Opinion>{database}.select(
        QStringLiteral("station_id IN (SELECT s.id FROM station s WHERE s.town_id = :town)"
                       " AND received_on >= :first AND received_on <= :last"),
        {{QStringLiteral(":town"), town.value()},
         {QStringLiteral(":first"), receivedOn.first},
         {QStringLiteral(":last"), receivedOn.last}});
}

QList<StoredStation> stationsOfTown(Database &database, TownId town)
{
    return Repository<Station>{database}.select(QStringLiteral("town_id = :town"),
                                                {{QStringLiteral(":town"), town.value()}});
}

QHash<qint64, qint64> mandatesOfStations(Database &database, const DateRange &days)
{
    QHash<qint64, qint64> result;
    Query query =
        database.run(QStringLiteral("SELECT station_id, count(*) FROM mandate WHERE station_id IS NOT NULL"
                                    " AND from_on <= :last AND to_on >= :first GROUP BY station_id"),
                     {{QStringLiteral(":first"), days.first}, {QStringLiteral(":last"), days.last}});
    while (query.next())
        result.insert(query.integer(0), query.integer(1));
    return result;
}

std::optional<StoredSetting> findSetting(Database &database, const QString &name)
{
    const QList<StoredSetting> found = Repository<Setting>{database}.select(
        QStringLiteral("name = :name"), {{QStringLiteral(":name"), name}});
    return found.isEmpty() ? std::nullopt : std::optional{found.first()};
}

} // namespace liaison
