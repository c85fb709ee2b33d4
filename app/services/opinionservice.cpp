#include "app/services/opinionservice.h"

#include "app/services/storageguard.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/opinionqueries.h"
#include "app/storage/registerqueries.h"

#include <algorithm>

namespace liaison {

Result<OpinionFile> OpinionService::file(OpinionId id)
try {
    Database &database = m_session.database();
    const std::optional<StoredOpinion> opinion = Repository<Opinion>{database}.find(id);
    if (!opinion)
        return Error{ErrorCode::NotFound, tr("The opinion no longer exists."), {}};
    const std::optional<StoredStation> station = Repository<Station>{database}.find(opinion->value.station);
    std::optional<StoredOffice> handler;
    if (opinion->value.handler)
        handler = Repository<Office>{database}.find(*opinion->value.handler);
    return OpinionFile{*opinion, station ? station->value.name : QString{},
                       handler ? handler->value.name : QString{}, stepsOfOpinion(database, id)};
} catch (const StorageError &error) {
    return toError(error);
}

Result<std::optional<StoredOpinion>> OpinionService::numbered(StationId station, const QString &number)
try {
    const QList<StoredOpinion> found = opinionsNumbered(m_session.database(), station, number.trimmed());
    return found.isEmpty() ? std::optional<StoredOpinion>{} : std::optional{found.first()};
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<StoredReception>> OpinionService::receptionsAround(StationId station, QDate day,
                                                                std::optional<ReceptionId> chosen)
try {
    Database &database = m_session.database();
    QList<StoredReception> result = entriesOfStation<Reception>(database, station, {day.addMonths(-1), day});
    const bool isListed = std::any_of(result.cbegin(), result.cend(),
                                      [&](const StoredReception &one) { return one.id == chosen; });
    if (chosen && !isListed) {
        if (const auto found = Repository<Reception>{database}.find(*chosen))
            result.append(*found);
    }
    std::stable_sort(result.begin(), result.end(), [](const StoredReception &a, const StoredReception &b) {
        return a.value.heldOn > b.value.heldOn;
    });
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
