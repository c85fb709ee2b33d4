#include "app/services/organisationservice.h"

#include "app/base/text.h"
#include "app/services/storageguard.h"
#include "app/storage/registerqueries.h"

#include <QHash>

#include <algorithm>

namespace liaison {

namespace {

template <typename StoredType>
QList<StoredType> byName(QList<StoredType> records)
{
    QHash<qint64, QString> keys;
    for (const StoredType &record : std::as_const(records))
        keys.insert(record.id.value(), text::collationKey(record.value.name));
    std::stable_sort(records.begin(), records.end(), [&keys](const StoredType &a, const StoredType &b) {
        return keys.value(a.id.value()) < keys.value(b.id.value());
    });
    return records;
}

} // namespace

Result<Organisation> OrganisationService::organisation()
try {
    Database &database = m_session.database();
    const QList<StoredDistrict> districts = Repository<District>{database}.all();
    if (districts.isEmpty())
        return Error{ErrorCode::NotFound, tr("The database has no district. Create a new database."), {}};
    Organisation result{.district = districts.first()};
    result.terms = Repository<Term>{database}.all();
    std::stable_sort(result.terms.begin(), result.terms.end(), [](const StoredTerm &a, const StoredTerm &b) {
        return a.value.startsOn > b.value.startsOn;
    });
    result.towns = byName(Repository<Town>{database}.all());
    result.offices = byName(Repository<Office>{database}.all());
    result.groups = byName(Repository<DeputyGroup>{database}.all());
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<StoredStation>> OrganisationService::stationsOf(TownId town)
try {
    return byName(stationsOfTown(m_session.database(), town));
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
