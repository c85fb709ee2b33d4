#include "app/services/charts/chartcontext.h"

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

QString monthText(const DateRange &month)
{
    return month.first.toString(QStringLiteral("yyyy-MM"));
}

MeasureScope scopeOf(const ChartContext &context, const DateRange &month)
{
    MeasureScope scope = context.scope;
    scope.days = month;
    scope.months = 1;
    return scope;
}

void noteUnfinished(ChartData &data, const QList<DateRange> &months)
{
    const QDate last = months.last().last;
    if (last.day() != last.daysInMonth())
        data.notes.append(Text::tr("The last month is not over: up to %1.").arg(last.toString(Qt::ISODate)));
}

/// Four lines, of the chosen units together or of all.
ChartData byKind(const ChartContext &context)
{
    const QList<qsizetype> units = context.chosen().isEmpty() ? context.asked() : context.chosen();
    const QList<DateRange> months = context.months();
    ChartData data = context.begin(Text::tr("entries a month"), units.size());
    data.valueAxis.title = Text::tr("entries");
    data.table.heads = {Text::tr("month")};
    const bool single = context.chosen().size() == 1;
    const std::optional<qint64> only =
        single ? std::optional{context.all.ids.at(units.first())} : std::nullopt;
    if (single)
        data.title = Text::tr("%1: %2").arg(data.title, context.nameOf(units.first()));
    for (const DateRange &month : months) {
        data.categories.append(monthText(month));
        data.table.rows.append({ChartCell{monthText(month), {}}});
    }
    for (const char *kind : {"visits", "receptions", "activities", "opinions_received"}) {
        const QString measure = QString::fromLatin1(kind);
        ChartSeries series{.name = ChartService::measureTitle(measure), .shape = ChartSeries::Shape::Line};
        data.table.heads.append(series.name);
        for (qsizetype m = 0; m < months.size(); ++m) {
            const MeasureValues values =
                chartValues(context.session, measure, scopeOf(context, months.at(m)));
            qint64 sum = 0;
            for (const qsizetype unit : units)
                sum += values.value(context.all.ids.at(unit), Fraction{0, 1}).numerator;
            series.marks.append(
                {.value = static_cast<double>(sum),
                 .text = Text::tr("%1, %2: %3").arg(data.categories.at(m), series.name).arg(sum),
                 .drill = context.drill(measure, months.at(m), only)});
            data.table.rows[m].append(wholeCell(sum));
        }
        data.series.append(series);
    }
    noteUnfinished(data, months);
    return data;
}

} // namespace

Result<ChartData> trendChart(const ChartContext &context)
{
    const QString &measure = context.request.measure;
    if (measure.isEmpty() || measure == EntriesByKind)
        return byKind(context);

    const QList<qsizetype> units = context.chosen();
    const QList<qsizetype> peers = context.peersOf(units);
    const QList<DateRange> months = context.months();
    const QString group = context.peerGroupOf(units);
    ChartData data =
        context.begin(Text::tr("%1, each month").arg(ChartService::measureTitle(measure)), peers.size());
    const bool share = isShare(measure);
    data.valueAxis = {
        .title = ChartService::measureTitle(measure), .percent = share, .maximum = share ? 1.0 : 0.0};
    ChartSeries median{.name =
                           group.isEmpty() ? Text::tr("median of all") : Text::tr("median of %1").arg(group),
                       .shape = ChartSeries::Shape::Line,
                       .reference = true};
    data.table.heads = {Text::tr("month"), median.name};
    QList<ChartSeries> series;
    for (const qsizetype unit : units) {
        series.append({.name = context.nameOf(unit), .shape = ChartSeries::Shape::Line});
        data.table.heads.append(context.nameOf(unit));
    }
    for (const DateRange &month : months) {
        const QString name = monthText(month);
        data.categories.append(name);
        const MeasureValues values = chartValues(context.session, measure, scopeOf(context, month));
        QList<double> known;
        for (const qsizetype peer : peers) {
            const Fraction value = chartValue(values, measure, context.all.ids.at(peer), 1);
            if (value.isDefined())
                known.append(value.toDouble());
        }
        const std::optional<double> middle = medianOf(known);
        const QString middleText = !middle ? QStringLiteral("–")
                                   : share ? shareInPercent(*middle)
                                           : plainNumber(*middle);
        median.marks.append({.value = middle.value_or(0),
                             .known = middle.has_value(),
                             .text = Text::tr("%1, %2: %3").arg(name, median.name, middleText)});
        QList<ChartCell> row{{name, {}}, {middleText, middle}};
        for (qsizetype u = 0; u < units.size(); ++u) {
            const qint64 id = context.all.ids.at(units.at(u));
            const Fraction value = chartValue(values, measure, id, 1);
            const QString valueWords = measuredText(measure, value);
            series[u].marks.append({.value = value.isDefined() ? value.toDouble() : 0,
                                    .known = value.isDefined(),
                                    .text = Text::tr("%1, %2: %3").arg(name, series.at(u).name, valueWords),
                                    .drill = context.drill(measure, month, id)});
            row.append({valueWords, value.isDefined() ? std::optional{value.toDouble()} : std::nullopt});
        }
        data.table.rows.append(row);
    }
    data.series = QList<ChartSeries>{median} + series;
    if (units.isEmpty())
        data.notes.append(Text::tr("Nobody is chosen: only the median is shown."));
    noteUnfinished(data, months);
    return data;
}

Result<ChartData> heatMapChart(const ChartContext &context)
{
    const QString measure = context.request.measure.isEmpty() ? EntriesMeasure : context.request.measure;
    const QList<DateRange> months = context.months();
    struct Row
    {
        qsizetype unit;
        QList<qint64> counts = {};
        qint64 total = 0;
    };
    QList<Row> rows;
    const QList<qsizetype> units = context.chosen().isEmpty() ? context.asked() : context.chosen();
    for (const qsizetype unit : units)
        rows.append(Row{.unit = unit});
    for (const DateRange &month : months) {
        const MeasureValues values = chartValues(context.session, measure, scopeOf(context, month));
        for (Row &row : rows) {
            const qint64 count = values.value(context.all.ids.at(row.unit), Fraction{0, 1}).numerator;
            row.counts.append(count);
            row.total += count;
        }
    }
    // The busiest first; equals in the order of the dictionary.
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.total > b.total; });

    ChartData data =
        context.begin(Text::tr("%1, each month").arg(ChartService::measureTitle(measure)), rows.size());
    data.valueAxis.title = ChartService::measureTitle(measure);
    data.table.heads = {displayName(context.scope.subject)};
    for (const DateRange &month : months)
        data.categories.append(monthText(month));
    data.table.heads << data.categories << Text::tr("sum of the months");
    for (const Row &row : rows) {
        ChartSeries series{.name = context.nameOf(row.unit), .shape = ChartSeries::Shape::Cells};
        const qint64 id = context.all.ids.at(row.unit);
        QList<ChartCell> cells{{series.name, {}}};
        for (qsizetype m = 0; m < months.size(); ++m) {
            const qint64 count = row.counts.at(m);
            series.marks.append(
                {.value = static_cast<double>(count),
                 .apart = count == 0,
                 .label = QString::number(count),
                 .text = Text::tr("%1, %2: %3").arg(series.name, data.categories.at(m)).arg(count),
                 .drill = context.drill(measure, months.at(m), id)});
            cells.append(wholeCell(count));
        }
        cells.append(wholeCell(row.total));
        data.table.rows.append(cells);
        data.series.append(series);
    }
    data.notes.append(Text::tr("The busiest come first; a month without any is hatched."));
    noteUnfinished(data, months);
    if (rows.isEmpty())
        data.emptyText = Text::tr("There are no stations yet. Add them under “Stations”, or import them.");
    return data;
}

} // namespace liaison
