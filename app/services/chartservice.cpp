#include "app/services/chartservice.h"

#include "app/base/text.h"
#include "app/exchange/tablewriter.h"
#include "app/services/charts/chartcontext.h"
#include "app/services/schemechoices.h"
#include "app/services/storageguard.h"

#include <algorithm>

namespace liaison {

Result<ChartData> ChartService::chart(const ChartRequest &request)
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read}; // all numbers of one state
    const Result<ChartContext> context = ChartContext::of(m_session, request);
    if (!context)
        return context.error();
    switch (request.kind) {
    case ChartKind::Ranking:
        return rankingChart(*context);
    case ChartKind::Profile:
        return profileChart(*context);
    case ChartKind::Trend:
        return trendChart(*context);
    case ChartKind::HeatMap:
        return heatMapChart(*context);
    case ChartKind::Workload:
        return workloadChart(*context);
    case ChartKind::Categories:
        return categoriesChart(*context);
    case ChartKind::Lateness:
        return latenessChart(*context);
    case ChartKind::Distribution:
        return distributionChart(*context);
    }
    Q_UNREACHABLE();
} catch (const StorageError &error) {
    return toError(error);
}

Result<ChartChoices> ChartService::choices(const ChartRequest &request)
try {
    const Result<QList<SchemeChoice>> schemes = schemeChoices(m_session, subjectOf(request));
    if (!schemes)
        return schemes.error();
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    ChartRequest everyone = request;
    everyone.group.clear();
    const bool isKnown =
        std::any_of(schemes->cbegin(), schemes->cend(),
                    [&everyone](const SchemeChoice &choice) { return choice.key == everyone.scheme; });
    if (!isKnown)
        everyone.scheme.clear(); // removed meanwhile, perhaps: the others can be chosen
    const Result<ChartContext> context = ChartContext::of(m_session, everyone);
    if (!context)
        return context.error();
    ChartChoices result;
    for (const SchemeChoice &scheme : *schemes)
        result.schemes.append({scheme.key, scheme.title()});
    const QList<qsizetype> units = context->asked();
    for (const qsizetype unit : units) {
        const QString &group = context->groups.at(unit);
        const QString pinyin = text::pinyin(context->nameOf(unit));
        result.units.append({context->all.ids.at(unit), context->all.units.at(unit).key,
                             context->nameOf(unit), group,
                             QString{pinyin}.remove(u' ') + u' ' + text::initials(pinyin)});
        if (!group.isEmpty() && !result.groups.contains(group))
            result.groups.append(group);
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> ChartService::writeTable(const ChartData &data, const QString &path)
{
    Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, {data.title, data.table.heads});
    if (!writer)
        return writer.error();
    const auto textRow = [](const QString &line) {
        return QList<Cell>{Cell{.kind = line.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, .text = line}};
    };
    for (const QList<ChartCell> &row : data.table.rows) {
        QList<Cell> cells;
        for (const ChartCell &cell : row)
            cells.append(cell.number
                             ? Cell{.kind = Cell::Kind::Number, .text = cell.text, .number = *cell.number}
                             : Cell{.kind = Cell::Kind::Text, .text = cell.text});
        if (const Result<> written = (*writer)->writeRow(cells); !written)
            return written.error();
    }
    const QStringList facts = QStringList{QString{},   data.title, tr("Unit: %1").arg(data.unit),
                                          data.period, data.count, tr("data as of %1").arg(data.cutOff)} +
                              data.notes;
    for (const QString &line : facts) {
        if (const Result<> written = (*writer)->writeRow(textRow(line)); !written)
            return written.error();
    }
    return (*writer)->finish();
}

Subject ChartService::subjectOf(const ChartRequest &request)
{
    switch (request.kind) {
    case ChartKind::Ranking:
        return request.subject;
    case ChartKind::Distribution:
        return Subject::Deputy;
    default:
        return request.subject == Subject::Deputy ? Subject::Station : request.subject;
    }
}

QStringList ChartService::measuresOf(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Trend:
        return QStringList{EntriesByKind, EntriesMeasure} +
               QStringList{QStringLiteral("visits"),           QStringLiteral("receptions"),
                           QStringLiteral("activities"),       QStringLiteral("opinions_received"),
                           QStringLiteral("people_received"),  QStringLiteral("days_active"),
                           QStringLiteral("deputies_active"),  QStringLiteral("opinions_answered"),
                           QStringLiteral("opinions_in_time"), QStringLiteral("late_entries_share")};
    case ChartKind::HeatMap:
        return {EntriesMeasure,
                QStringLiteral("visits"),
                QStringLiteral("receptions"),
                QStringLiteral("activities"),
                QStringLiteral("opinions_received"),
                QStringLiteral("people_received"),
                QStringLiteral("days_active"),
                QStringLiteral("late_entries")};
    case ChartKind::Workload:
        return {QStringLiteral("opinions_answered"), QStringLiteral("opinions_in_time"),
                QStringLiteral("opinions_satisfied")};
    case ChartKind::Lateness:
        return {EntriesMeasure, QStringLiteral("visits"), QStringLiteral("receptions"),
                QStringLiteral("activities"), QStringLiteral("opinions_received")};
    case ChartKind::Distribution:
        return {EntriesMeasure, QStringLiteral("visits"), QStringLiteral("receptions"),
                QStringLiteral("activities")};
    default:
        return {};
    }
}

QString ChartService::measureTitle(const QString &id)
{
    if (id == EntriesMeasure)
        return tr("entries of all kinds");
    if (id == EntriesByKind)
        return tr("entries by kind");
    const Measure *measure = findMeasure(id);
    return measure == nullptr ? id : measure->title();
}

QString ChartService::chartTitle(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Ranking:
        return tr("Ranking with rank bands");
    case ChartKind::Profile:
        return tr("Profile against peers");
    case ChartKind::Trend:
        return tr("Monthly trend");
    case ChartKind::HeatMap:
        return tr("Entries by station and month");
    case ChartKind::Workload:
        return tr("Workload and resolution");
    case ChartKind::Categories:
        return tr("Opinion categories");
    case ChartKind::Lateness:
        return tr("Days from event to entry");
    case ChartKind::Distribution:
        return tr("Entries of each deputy");
    }
    Q_UNREACHABLE();
}

} // namespace liaison
