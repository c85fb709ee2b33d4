#include "app/services/importcommit.h"

#include "app/storage/bulkload.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

#include <future>
#include <type_traits>
#include <utility>

namespace liaison {

namespace {

/// The planner has validated every draft; a refusal here is a bug of the planner, and nothing is stored.
template <typename T>
const T &valid(const Result<T, FieldErrors> &result)
{
    if (!result)
        throw StorageError{StorageError::Kind::Constraint,
                           QStringLiteral("planned row is invalid: %1: %2")
                               .arg(result.error().firstKey(), result.error().first())};
    return *result;
}

constexpr size_t BatchSize = 512;

bool isStored(const ImportRow &row)
{
    return row.status == RowStatus::Ready || row.status == RowStatus::Warning;
}

} // namespace

ImportCommit::ImportCommit(ChangeGroup &group, const ImportPlan &plan, QDate today, DistrictId district,
                           const DateRange &term)
    : m_group{group}
    , m_plan{plan}
    , m_today{today}
    , m_district{district}
    , m_term{term}
{
    m_stationOfRow.resize(plan.rows().size());
    m_personOfRow.resize(plan.rows().size());
}

std::optional<ImportCommit::Counts> ImportCommit::run(const Progress &progress)
{
    m_progress = progress;
    storeTowns();
    storeOffices();
    const bool large =
        m_plan.count(RowStatus::Ready) + m_plan.count(RowStatus::Warning) > MostJournalledOneByOne;
    for (m_row = 0; m_row < m_plan.rows().size(); ++m_row) {
        const ImportRow &row = m_plan.rows()[m_row];
        if (!isStored(row))
            continue;
        if (!large && !goesOn())
            return std::nullopt;
        if (const auto *station = std::get_if<PlannedStation>(&row.payload))
            store(*station);
        else if (const auto *deputy = std::get_if<PlannedDeputy>(&row.payload))
            store(*deputy);
        else if (!large)
            std::visit([this](const auto &payload) { store(payload); }, row.payload);
    }
    if (large) {
        load<Visit>();
        load<Reception>();
        load<Activity>();
        load<PlannedOpinion>();
    }
    return m_cancelled ? std::nullopt : std::optional{m_counts};
}

bool ImportCommit::goesOn()
{
    constexpr qint64 RowsBetweenProgress = 200;
    if (m_progress && ++m_stored % RowsBetweenProgress == 0 && !m_progress(m_stored))
        m_cancelled = true;
    return !m_cancelled;
}

qint64 &ImportCommit::count(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Visit:
        return m_counts.visits;
    case EntityKind::Reception:
        return m_counts.receptions;
    case EntityKind::Activity:
        return m_counts.activities;
    default:
        Q_ASSERT(kind == EntityKind::Opinion);
        return m_counts.opinions;
    }
}

template <typename Entry>
Entry ImportCommit::entity(Entry entry) const
{
    entry.enteredOn = m_today;
    return entry;
}

template <typename Payload>
void ImportCommit::store(const Payload &payload)
{
    if constexpr (!std::is_same_v<Payload, std::monostate>) {
        const auto value = entity(payload);
        Repository<std::decay_t<decltype(value)>>{m_group.database()}.insert(m_group, value);
        ++count(Mapping<std::decay_t<decltype(value)>>::Kind);
    }
}

template <typename Payload>
void ImportCommit::load()
{
    using Entity = decltype(entity(std::declval<Payload>()));
    if (m_cancelled)
        return;
    struct Batch
    {
        std::vector<FieldValues> records;
        size_t nextRow;
    };
    // A second thread makes the next records while this one, which has the database, stores the last ones.
    const auto prepare = [this](size_t row) {
        Batch batch;
        for (; row < m_plan.rows().size() && batch.records.size() < BatchSize; ++row) {
            const auto *payload = std::get_if<Payload>(&m_plan.rows()[row].payload);
            if (payload != nullptr && isStored(m_plan.rows()[row]))
                batch.records.push_back(Mapping<Entity>::toValues(entity(*payload)));
        }
        batch.nextRow = row;
        return batch;
    };
    BulkLoad load{m_group, entitySpec(Mapping<Entity>::Kind)};
    auto next = std::async(std::launch::async, prepare, size_t{0});
    for (Batch batch = next.get(); !batch.records.empty(); batch = next.get()) {
        next = std::async(std::launch::async, prepare, batch.nextRow);
        for (FieldValues &values : batch.records) {
            if (!goesOn())
                return;
            load.add(std::move(values));
        }
    }
    count(Mapping<Entity>::Kind) += load.finish().count;
}

void ImportCommit::storeTowns()
{
    Repository<Town> towns{m_group.database()};
    for (const PlannedTown &planned : m_plan.towns()) {
        if (!planned.id) {
            TownDraft draft = planned.draft;
            draft.district = m_district;
            m_towns.push_back(towns.insert(m_group, valid(validate(draft))).id);
            ++m_counts.towns;
            continue;
        }
        const std::optional<StoredTown> known = towns.find(*planned.id);
        if (!known)
            throw StorageError{StorageError::Kind::Conflict, planned.draft.name};
        Town town = known->value;
        town.population = planned.draft.population;
        towns.update(m_group, *known, town);
        m_towns.push_back(known->id);
    }
}

void ImportCommit::storeOffices()
{
    Repository<Office> offices{m_group.database()};
    for (const QString &name : m_plan.offices()) {
        m_offices.push_back(offices.insert(m_group, valid(validateOffice(m_district, name))).id);
        ++m_counts.offices;
    }
}

Opinion ImportCommit::entity(const PlannedOpinion &planned) const
{
    OpinionDraft draft = planned.draft;
    if (planned.newOffice)
        draft.handler = m_offices.at(static_cast<size_t>(*planned.newOffice));
    return valid(validate(draft, m_today));
}

void ImportCommit::store(const PlannedStation &planned)
{
    StationDraft draft = planned.draft;
    if (planned.newTown)
        draft.town = m_towns.at(static_cast<size_t>(*planned.newTown));
    if (planned.parentRow)
        draft.parent = m_stationOfRow.at(static_cast<size_t>(*planned.parentRow));
    m_stationOfRow[m_row] =
        Repository<Station>{m_group.database()}.insert(m_group, valid(validate(draft, m_today))).id;
    ++m_counts.stations;
}

void ImportCommit::store(const PlannedDeputy &planned)
{
    MandateDraft mandate = planned.mandate;
    if (planned.personRow) {
        mandate.person = m_personOfRow.at(static_cast<size_t>(*planned.personRow));
    } else if (!mandate.person) {
        mandate.person = Repository<Person>{m_group.database()}
                             .insert(m_group, valid(validate(planned.person, m_today)))
                             .id;
        ++m_counts.persons;
    }
    m_personOfRow[m_row] = mandate.person;
    Repository<Mandate>{m_group.database()}.insert(m_group, valid(validate(mandate, m_term)));
    ++m_counts.mandates;
}

} // namespace liaison
