#include "app/storage/opinionqueries.h"

namespace liaison {

QList<StoredOpinionStep> stepsOfOpinion(Database &database, OpinionId opinion)
{
    return Repository<OpinionStep>{database}.select(QStringLiteral("opinion_id = :opinion"),
                                                    {{QStringLiteral(":opinion"), opinion.value()}});
}

QList<StoredOpinion> opinionsNumbered(Database &database, StationId station, const QString &number)
{
    return Repository<Opinion>{database}.select(
        QStringLiteral("station_id = :station AND number = :number"),
        {{QStringLiteral(":station"), station.value()}, {QStringLiteral(":number"), number}});
}

} // namespace liaison
