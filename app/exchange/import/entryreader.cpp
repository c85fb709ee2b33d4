#include "app/exchange/import/entryreader.h"

#include "app/exchange/import/celldate.h"

namespace liaison {

namespace {

constexpr qsizetype MostRemembered = 100'000;

/// What @a make gives for @a key, from the @a cache if it was asked before.
template <typename T, typename Make>
CellResult<T> remembered(QHash<QString, CellResult<T>> &cache, const QString &key, Make make)
{
    const auto known = cache.constFind(key);
    if (known != cache.cend())
        return *known;
    if (cache.size() >= MostRemembered)
        cache.clear();
    return *cache.insert(key, make());
}

} // namespace

EntryReader::EntryReader(const PlanningContext &context)
    : m_dictionary{context.dictionary}
    , m_stations{context.directory}
    , m_deputies{context.directory, m_stations}
{
}

std::optional<QDate> EntryReader::requiredDay(PlanningRow &row, RegisterField field)
{
    if (row.requiredText(field).isEmpty())
        return std::nullopt;
    return row.take(field, dayOf(row.cell(field), row.year()));
}

QDate EntryReader::optionalDay(PlanningRow &row, RegisterField field)
{
    if (row.isBlank(field))
        return {};
    return row.take(field, dayOf(row.cell(field), row.year())).value_or(QDate{});
}

const DirectoryStation *EntryReader::station(PlanningRow &row)
{
    const QString name = row.requiredText(RegisterField::Station);
    if (name.isEmpty())
        return nullptr;
    std::optional<qsizetype> index;
    if (row.isBlank(RegisterField::Town)) {
        index = row.take(RegisterField::Station,
                         remembered(m_stationsByText, name, [&] { return m_stations.find(name); }));
    } else {
        const auto town = row.take(RegisterField::Town, m_stations.findTown(row.text(RegisterField::Town)));
        index = town ? row.take(RegisterField::Station, m_stations.find(name, *town)) : std::nullopt;
    }
    return index ? &m_stations.station(*index) : nullptr;
}

QList<MandateId> EntryReader::deputies(PlanningRow &row, RegisterField field, const DirectoryStation *station,
                                       std::optional<QDate> day)
{
    if (row.isBlank(field) || !station)
        return {};
    const DeputyResolution resolution = m_deputies.resolve(row.text(field), *station, day);
    for (const QString &warning : resolution.warnings)
        row.warn(field, warning);
    for (const QString &refusal : resolution.refusals)
        row.refuse(field, refusal);
    return resolution.refusals.isEmpty() ? resolution.mandates : QList<MandateId>{};
}

QString EntryReader::residentName(PlanningRow &row, RegisterField field)
{
    const QString name = row.text(field).simplified();
    return m_dictionary.words().anonymous.contains(name) ? QString{} : name;
}

CellResult<QDate> EntryReader::dayOf(const Cell &cell, std::optional<int> year)
{
    if (cell.kind != Cell::Kind::Text)
        return dayFromCell(cell, year);
    return remembered(m_days, cell.text, [&] { return dayFromCell(cell, year); });
}

} // namespace liaison
