#include "app/services/storageimportdirectory.h"

#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/registerqueries.h"

#include <QHash>

namespace liaison {

namespace {

DistrictId onlyDistrict(Database &database)
{
    const QList<StoredDistrict> districts = Repository<District>{database}.all();
    if (districts.isEmpty())
        throw StorageError{StorageError::Kind::NotFound, QStringLiteral("the database has no district")};
    return districts.first().id;
}

/// The term in force today; else the newest one, so that registers of a past or coming term go in too.
std::optional<DirectoryTerm> termInForce(Database &database, QDate today)
{
    std::optional<DirectoryTerm> best;
    const QList<StoredTerm> terms = Repository<Term>{database}.all();
    for (const StoredTerm &term : terms) {
        const DateRange range{term.value.startsOn, term.value.endsOn};
        if (range.contains(today))
            return DirectoryTerm{term.id, range};
        if (!best || range.first > best->range.first)
            best = DirectoryTerm{term.id, range};
    }
    return best;
}

} // namespace

StorageImportDirectory::StorageImportDirectory(Database &database, QDate today)
    : m_database{database}
    , m_district{onlyDistrict(database)}
    , m_term{termInForce(database, today)}
{
}

QList<DirectoryTown> StorageImportDirectory::towns() const
{
    QList<DirectoryTown> result;
    const QList<StoredTown> towns = Repository<Town>{m_database}.all();
    for (const StoredTown &town : towns)
        result.append({town.id, town.value.name, town.value.population});
    return result;
}

QList<DirectoryStation> StorageImportDirectory::stations() const
{
    QList<DirectoryStation> result;
    const QList<StoredStation> stations = Repository<Station>{m_database}.all();
    for (const StoredStation &station : stations)
        result.append({station.id, station.value.name, station.value.town, station.value.tier});
    return result;
}

QList<DirectoryDeputy> StorageImportDirectory::deputies() const
{
    QHash<PersonId, Person> persons;
    const QList<StoredPerson> stored = Repository<Person>{m_database}.all();
    for (const StoredPerson &person : stored)
        persons.insert(person.id, person.value);

    QList<DirectoryDeputy> result;
    const QList<StoredMandate> mandates = Repository<Mandate>{m_database}.all();
    for (const StoredMandate &mandate : mandates) {
        const Person &person = persons[mandate.value.person];
        result.append({.mandate = mandate.id,
                       .person = mandate.value.person,
                       .name = person.name,
                       .town = mandate.value.town,
                       .station = mandate.value.station,
                       .term = mandate.value.term,
                       .level = mandate.value.level,
                       .held = mandate.value.held(),
                       .sex = person.sex,
                       .bornOn = person.bornOn,
                       .phone = person.phone});
    }
    return result;
}

QList<DirectoryOffice> StorageImportDirectory::offices() const
{
    QList<DirectoryOffice> result;
    const QList<StoredOffice> offices = Repository<Office>{m_database}.all();
    for (const StoredOffice &office : offices)
        result.append({office.id, office.value.name});
    return result;
}

template <typename Entity>
QList<Entity> StorageImportDirectory::entries(StationId station, const DateRange &days) const
{
    QList<Entity> result;
    const auto stored = entriesOfStation<Entity>(m_database, station, days);
    for (const auto &entry : stored)
        result.append(entry.value);
    return result;
}

QList<Visit> StorageImportDirectory::visits(StationId station, const DateRange &days) const
{
    return entries<Visit>(station, days);
}

QList<Reception> StorageImportDirectory::receptions(StationId station, const DateRange &days) const
{
    return entries<Reception>(station, days);
}

QList<Activity> StorageImportDirectory::activities(StationId station, const DateRange &days) const
{
    return entries<Activity>(station, days);
}

QList<Opinion> StorageImportDirectory::opinions(TownId town, const DateRange &receivedOn) const
{
    QList<Opinion> result;
    const QList<StoredOpinion> stored = opinionsOfTown(m_database, town, receivedOn);
    for (const StoredOpinion &opinion : stored)
        result.append(opinion.value);
    return result;
}

} // namespace liaison
