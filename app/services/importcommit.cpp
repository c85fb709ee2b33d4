#include "app/services/importcommit.h"

#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

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

ImportCommit::Counts ImportCommit::run()
{
    storeTowns();
    storeOffices();
    for (m_row = 0; m_row < m_plan.rows().size(); ++m_row) {
        const ImportRow &row = m_plan.rows()[m_row];
        if (row.status == RowStatus::Ready || row.status == RowStatus::Warning)
            std::visit(
                [this](const auto &payload) {
                    if constexpr (!std::is_same_v<std::decay_t<decltype(payload)>, std::monostate>)
                        store(payload);
                },
                row.payload);
    }
    return m_counts;
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

void ImportCommit::store(const VisitDraft &draft)
{
    RecordWriter{m_group}.insert(entitySpec(EntityKind::Visit),
                                 Mapping<Visit>::toValues(valid(validate(draft, m_today))));
    ++m_counts.visits;
}

void ImportCommit::store(const ReceptionDraft &draft)
{
    RecordWriter{m_group}.insert(entitySpec(EntityKind::Reception),
                                 Mapping<Reception>::toValues(valid(validate(draft, m_today))));
    ++m_counts.receptions;
}

void ImportCommit::store(const ActivityDraft &draft)
{
    RecordWriter{m_group}.insert(entitySpec(EntityKind::Activity),
                                 Mapping<Activity>::toValues(valid(validate(draft, m_today))));
    ++m_counts.activities;
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

void ImportCommit::store(const PlannedOpinion &planned)
{
    OpinionDraft draft = planned.draft;
    if (planned.newOffice)
        draft.handler = m_offices.at(static_cast<size_t>(*planned.newOffice));
    Repository<Opinion>{m_group.database()}.insert(m_group, valid(validate(draft, m_today)));
    ++m_counts.opinions;
}

} // namespace liaison
