#include "app/base/text.h"
#include "app/evaluation/signals/gini.h"
#include "app/services/charts/chartcontext.h"
#include "app/storage/chartqueries.h"

#include <algorithm>
#include <limits>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

constexpr qint64 Open = std::numeric_limits<qint64>::max(); // no upper end
constexpr qint64 MostDailyBins = 10;
constexpr qint64 MostBins = 12;

struct Bin
{
    qint64 from;
    qint64 to;
    qint64 count = 0;

    [[nodiscard]] QString text() const
    {
        if (to == Open)
            return Text::tr("over %1").arg(from - 1);
        return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
    }
};

/// Whole days up to the threshold, then spans that double: 0 … 7 | 8–14, 15–28, 29–56, over 56.
QList<Bin> latenessBins(qint64 threshold)
{
    QList<Bin> bins;
    const qint64 width = threshold / MostDailyBins + 1; // of one bin, in days
    for (qint64 from = 0; from <= threshold; from += width)
        bins.append({from, std::min(from + width - 1, threshold)});
    qint64 first = threshold + 1;
    qint64 span = std::max<qint64>(threshold, 1);
    for (int doubled = 0; doubled < 3; ++doubled, span *= 2) {
        bins.append({first, first + span - 1});
        first += span;
    }
    bins.append({first, Open});
    return bins;
}

QString entityOf(const QString &measure)
{
    if (measure == QStringLiteral("visits"))
        return QStringLiteral("visit");
    if (measure == QStringLiteral("receptions"))
        return QStringLiteral("reception");
    if (measure == QStringLiteral("activities"))
        return QStringLiteral("activity");
    return measure == QStringLiteral("opinions_received") ? QStringLiteral("opinion") : QString{};
}

QString shareText(qint64 part, qint64 whole)
{
    return measuredText(QStringLiteral("late_entries_share"), {part, whole});
}

} // namespace

Result<ChartData> latenessChart(const ChartContext &context)
{
    const QString measure = context.request.measure.isEmpty() ? EntriesMeasure : context.request.measure;
    const int threshold = context.scope.lateAfterDays;
    const std::optional<QSet<qint64>> only = context.onlyStations();
    QList<Bin> bins = latenessBins(threshold);
    QList<QHash<qint64, qint64>> byStation(bins.size()); // station → entries
    qint64 total = 0;
    qint64 late = 0;
    const QList<LagCount> lags = entryLags(context.session.database(), context.scope.days, entityOf(measure));
    for (const LagCount &row : lags) {
        if (only && !only->contains(row.station))
            continue;
        qsizetype bin = 0; // also for what was entered before its day
        while (bin + 1 < bins.size() && row.days > bins.at(bin).to)
            ++bin;
        bins[bin].count += row.entries;
        byStation[bin][row.station] += row.entries;
        total += row.entries;
        late += row.days > threshold ? row.entries : 0;
    }

    const QList<qsizetype> chosen = context.chosen();
    ChartData data = context.begin(Text::tr("entries by days from event to entry"), 0);
    data.count = Text::tr("n = %n entries", nullptr, static_cast<int>(total));
    if (chosen.size() == 1)
        data.title = Text::tr("%1: %2").arg(data.title, context.nameOf(chosen.first()));
    data.xAxis.title = Text::tr("days from event to entry");
    data.valueAxis.title = ChartService::measureTitle(measure);
    data.table.heads = {Text::tr("days"), Text::tr("entries"), Text::tr("share"), Text::tr("late")};
    ChartSeries series{.name = ChartService::measureTitle(measure), .shape = ChartSeries::Shape::Bar};
    qsizetype inTime = 0;
    for (qsizetype b = 0; b < bins.size(); ++b) {
        const Bin &bin = bins.at(b);
        const bool isLate = bin.from > threshold;
        inTime += isLate ? 0 : 1;
        QList<ChartMember> members;
        const QHash<qint64, qint64> &stations = byStation.at(b);
        for (auto it = stations.cbegin(); it != stations.cend(); ++it) {
            const qsizetype unit = context.indexOf(it.key());
            ChartDrill drill = context.drill(measure, context.scope.days, it.key());
            if (isLate)
                drill.hints.insert(QStringLiteral("late"), true);
            members.append({unit < 0 ? QString{} : context.nameOf(unit), QString::number(it.value()), drill});
        }
        std::sort(members.begin(), members.end(), [](const ChartMember &left, const ChartMember &right) {
            const qlonglong a = left.number.toLongLong();
            const qlonglong c = right.number.toLongLong();
            return a != c ? a > c : left.name < right.name;
        });
        const QString name = bin.text();
        data.categories.append(name);
        series.marks.append(
            {.value = static_cast<double>(bin.count),
             .apart = isLate,
             .label = QString::number(bin.count),
             .text = (isLate ? Text::tr("%1 days: %2 entries, late") : Text::tr("%1 days: %2 entries"))
                         .arg(name)
                         .arg(shareText(bin.count, total)),
             .members = members});
        data.table.rows.append(
            {{name, {}},
             wholeCell(bin.count),
             total > 0 ? realCell(static_cast<double>(bin.count) / static_cast<double>(total),
                                  shareInPercent(static_cast<double>(bin.count) / static_cast<double>(total)))
                       : ChartCell{QStringLiteral("–"), {}},
             {isLate ? Text::tr("yes") : Text::tr("no"), {}}});
    }
    data.series = {series};
    data.limit =
        ChartLimit{static_cast<double>(inTime) - 0.5, Text::tr("late after %n day(s)", nullptr, threshold)};
    if (total > 0)
        data.notes.append(Text::tr("Late: %1.").arg(shareText(late, total)));
    data.notes.append(Text::tr("Bars beyond the threshold span several days each."));
    if (total == 0)
        data.emptyText = Text::tr("No entries in this period. Choose another period above.");
    return data;
}

Result<ChartData> distributionChart(const ChartContext &context)
{
    const QString measure = context.request.measure.isEmpty() ? EntriesMeasure : context.request.measure;
    const MeasureValues values = chartValues(context.session, measure, context.scope);
    const QList<qsizetype> units = context.asked();
    QList<qint64> counts;
    qint64 most = 0;
    for (const qsizetype unit : units) {
        counts.append(values.value(context.all.ids.at(unit), Fraction{0, 1}).numerator);
        most = std::max(most, counts.last());
    }
    QList<Bin> bins{{0, 0}};
    const qint64 width = std::max<qint64>(1, (most + MostBins - 1) / MostBins);
    for (qint64 from = 1; from <= most; from += width)
        bins.append({from, from + width - 1});
    QList<QList<ChartMember>> members(bins.size());
    for (qsizetype i = 0; i < units.size(); ++i) {
        const qint64 count = counts.at(i);
        const qsizetype bin = count == 0 ? 0 : 1 + (count - 1) / width;
        ++bins[bin].count;
        const qint64 id = context.all.ids.at(units.at(i));
        members[bin].append(
            {context.nameOf(units.at(i)),
             QString::number(count),
             {.page = QStringLiteral("deputy"), .entity = QStringLiteral("mandate"), .id = id}});
    }

    ChartData data = context.begin(Text::tr("mandates by number of entries"), units.size());
    data.xAxis.title = Text::tr("%1 in the period").arg(ChartService::measureTitle(measure));
    data.valueAxis.title = Text::tr("mandates");
    data.table.heads = {Text::tr("entries"), Text::tr("mandates"), Text::tr("share")};
    ChartSeries series{.name = Text::tr("mandates"), .shape = ChartSeries::Shape::Bar};
    for (qsizetype b = 0; b < bins.size(); ++b) {
        const Bin &bin = bins.at(b);
        const QString name = bin.text();
        const qint64 all = units.size();
        data.categories.append(name);
        series.marks.append(
            {.value = static_cast<double>(bin.count),
             .apart = b == 0,
             .label = QString::number(bin.count),
             .text = Text::tr("%1 entries: %2 of the mandates").arg(name, shareText(bin.count, all)),
             .members = members.at(b)});
        const double share = all == 0 ? 0 : static_cast<double>(bin.count) / static_cast<double>(all);
        data.table.rows.append({{name, {}}, wholeCell(bin.count), realCell(share, shareInPercent(share))});
    }
    data.series = {series};
    data.limit = ChartLimit{0.5, {}}; // sets the bar of nobody's entries apart
    if (const Fraction spread = gini(counts); spread.isDefined())
        data.notes.append(Text::tr("Gini coefficient %1 (0: all the same; a figure, not a judgement)")
                              .arg(QString::number(spread.toDouble(), 'f', 3)));
    data.notes.append(
        Text::tr("Who took part in an entry together counts it each; mandates held for a part of the "
                 "period only are among them."));
    if (units.isEmpty())
        data.emptyText = Text::tr("There are no deputies yet. Add them under “Deputies”, or import them.");
    return data;
}

} // namespace liaison
