#include "app/exchange/import/stationrowplanner.h"

#include "app/base/text.h"
#include "app/exchange/import/celldate.h"
#include "app/exchange/import/cellnumber.h"

namespace liaison {

StationRowPlanner::StationRowPlanner(const PlanningContext &context) : m_context{context}
{
    QHash<TownId, QString> keys;
    const QList<DirectoryTown> towns = context.directory.towns();
    for (const DirectoryTown &town : towns) {
        const QString key = townNameKey(town.name);
        keys.insert(town.id, key);
        m_towns.insert(key, {.name = town.name, .id = town.id, .population = town.population});
    }
    const QList<DirectoryStation> stations = context.directory.stations();
    for (const DirectoryStation &station : stations)
        remember({.town = keys.value(station.town),
                  .name = text::nameKey(station.name),
                  .tier = station.tier,
                  .id = station.id});
}

void StationRowPlanner::remember(const Known &station)
{
    m_byName.insert({station.town, station.name}, m_known.size());
    if (station.tier == StationTier::Station)
        m_townStations[station.town].append(m_known.size());
    m_known.append(station);
}

void StationRowPlanner::plan(PlanningRow &row)
{
    const QString name = row.requiredText(RegisterField::Name).simplified();
    const QString townName = row.requiredText(RegisterField::Town).simplified();
    std::optional<Town> town;
    if (!townName.isEmpty())
        town = readTown(row, townName);

    PlannedStation station{.draft = {
                               .town = town ? town->id : std::nullopt,
                               .name = name,
                               .tier = row.word<StationTier>(RegisterField::Tier),
                               .head = row.text(RegisterField::Head),
                               .liaisonOfficer = row.text(RegisterField::LiaisonOfficer),
                               .phone = phoneFromCell(row.cell(RegisterField::Phone)),
                               .note = row.text(RegisterField::Note),
                           }};
    StationDraft &draft = station.draft;
    if (!draft.tier && row.isBlank(RegisterField::Tier))
        draft.tier = m_context.dictionary.values<StationTier>().findAtEnd(name); // 红星村联络室
    if (!row.isBlank(RegisterField::Area))
        draft.area = row.take(RegisterField::Area, areaFromCell(row.cell(RegisterField::Area)));
    if (!row.isBlank(RegisterField::OpenedOn))
        draft.openedOn =
            row.take(RegisterField::OpenedOn, partialDateFromCell(row.cell(RegisterField::OpenedOn)));
    if (town && draft.tier)
        readPopulation(row, *draft.tier, *town);
    if (const auto valid = validate(draft, m_context.today); !valid) // a new town has no id yet
        row.refuse(valid.error(), town ? QStringList{QStringLiteral("town")} : QStringList{});
    if (row.isRefused())
        return;

    const QString townKey = townNameKey(townName);
    const QString nameKey = text::nameKey(name);
    const auto known = m_byName.constFind({townKey, nameKey});
    if (known != m_byName.cend()) {
        if (const auto earlier = m_known.at(*known).row)
            row.markRepeated(m_context.content, *earlier);
        else
            row.markDuplicate(tr("A station of this name is stored already in %1.").arg(town->name));
        return;
    }

    station.newTown = acceptTown(townKey, *town);
    const auto index = static_cast<qsizetype>(m_context.content.rows.size());
    const QString parent = row.text(RegisterField::Parent).simplified();
    remember({.town = townKey,
              .name = nameKey,
              .tier = *draft.tier,
              .namesParent = !parent.isEmpty(),
              .row = index});
    if (*draft.tier != StationTier::Station || !parent.isEmpty())
        m_children.append({.known = m_known.size() - 1, .parent = parent});
    row.setPayload(std::move(station));
}

void StationRowPlanner::finish()
{
    // A room may stand above its station in the register.
    for (const Child &child : m_children)
        placeBelowParent(child);
}

std::optional<StationRowPlanner::Town> StationRowPlanner::readTown(PlanningRow &row,
                                                                   const QString &name) const
{
    const auto known = m_towns.constFind(townNameKey(name));
    if (known != m_towns.cend())
        return *known;
    const TownDraft draft{
        .district = m_context.directory.district(), .name = name, .kind = townKindFromName(name)};
    if (const auto valid = validate(draft); !valid) {
        row.refuse(RegisterField::Town,
                   draft.kind ? valid.error().first()
                              : tr("The name does not end in 街道, 镇 or 乡, so the kind of town "
                                   "is unknown."));
        return std::nullopt;
    }
    return Town{.name = name};
}

void StationRowPlanner::readPopulation(PlanningRow &row, StationTier tier, Town &town) const
{
    if (row.isBlank(RegisterField::Population))
        return;
    if (tier != StationTier::Station)
        return row.warn(RegisterField::Population,
                        tr("The population belongs into the row of the town's station; it is not stored."));
    const auto population =
        row.take(RegisterField::Population, countFromCell(row.cell(RegisterField::Population)));
    if (!population)
        return;
    const auto valid = validate(TownDraft{.district = m_context.directory.district(),
                                          .name = town.name,
                                          .kind = TownKind::Town,
                                          .population = population});
    if (!valid)
        row.refuse(RegisterField::Population, valid.error().first());
    else if (town.population && town.population != population)
        row.warn(RegisterField::Population, tr("So far the town had %L1 residents.").arg(*town.population));
    town.population = population;
}

std::optional<qsizetype> StationRowPlanner::acceptTown(const QString &key, const Town &town)
{
    const auto stored = m_towns.constFind(key);
    const bool changed = stored == m_towns.cend() || stored->population != town.population;
    Town accepted = town;
    if (changed && !accepted.planned) {
        accepted.planned = m_context.content.towns.size();
        m_context.content.towns.append({.id = town.id, .draft = {}});
    }
    if (changed) {
        m_context.content.towns[*accepted.planned].draft = {.district = m_context.directory.district(),
                                                            .name = town.name,
                                                            .kind = townKindFromName(town.name),
                                                            .population = town.population};
        m_towns.insert(key, accepted);
    }
    return town.id ? std::nullopt : accepted.planned;
}

QList<qsizetype> StationRowPlanner::possibleParents(const Child &child) const
{
    const Known &self = m_known.at(child.known);
    if (child.parent.isEmpty())
        return m_townStations.value(self.town);
    const auto named = m_byName.constFind({self.town, text::nameKey(child.parent)});
    if (named == m_byName.cend())
        return {};
    // Tiers go down; a central station may stand above stations, one step. So nothing stands above itself.
    const Known &parent = m_known.at(*named);
    const bool central =
        self.tier == StationTier::Station && parent.tier == StationTier::Station && !parent.namesParent;
    return parent.tier < self.tier || central ? QList<qsizetype>{*named} : QList<qsizetype>{};
}

void StationRowPlanner::placeBelowParent(const Child &child)
{
    const QList<qsizetype> candidates = possibleParents(child);
    ImportRow &row = m_context.content.rows.at(static_cast<size_t>(*m_known.at(child.known).row));
    if (candidates.size() == 1) {
        auto &station = std::get<PlannedStation>(row.payload);
        station.draft.parent = m_known.at(candidates.first()).id;
        station.parentRow = m_known.at(candidates.first()).row;
        return;
    }
    const QString reason =
        !child.parent.isEmpty()
            ? tr("The town has no such station that could stand above; stored without one above it.")
        : candidates.isEmpty() ? tr("The town has no station (联络站); stored without one above it.")
                               : tr("The town has several stations (联络站); name the one above it.");
    row.issues.append({.severity = ImportIssue::Severity::Warning,
                       .field = RegisterField::Parent,
                       .column = m_context.dictionary.columnName(m_context.kind, RegisterField::Parent),
                       .value = child.parent,
                       .reason = reason});
    row.status = raised(row.status, ImportIssue::Severity::Warning);
}

} // namespace liaison
