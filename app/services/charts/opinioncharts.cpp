#include "app/services/charts/chartcontext.h"
#include "app/storage/chartqueries.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

constexpr double Tail = 0.025;       // of both sides: 95 % limits
constexpr qsizetype MostLabels = 12; // more would cover each other
constexpr qsizetype MostBars = 15;

/// The exact distribution of how many of n succeed when each does with chance p.
class Binomial
{
public:
    Binomial(qint64 n, double p) : m_n{n}, m_p{p} {}

    [[nodiscard]] double atMost(qint64 k) const { return sum(0, k); }
    [[nodiscard]] double atLeast(qint64 k) const { return sum(k, m_n); }
    [[nodiscard]] double tail(qint64 k) const { return std::min(atMost(k), atLeast(k)); }

    /// The least and the greatest number within the limits.
    [[nodiscard]] std::pair<qint64, qint64> limits() const
    {
        qint64 low = 0;
        for (double below = chance(0); below <= Tail && low < m_n; below += chance(low))
            ++low;
        qint64 high = m_n;
        for (double above = chance(m_n); above <= Tail && high > 0; above += chance(high))
            --high;
        return {low, high};
    }

private:
    [[nodiscard]] double chance(qint64 k) const
    {
        if (m_p <= 0 || m_p >= 1)
            return k == (m_p <= 0 ? 0 : m_n) ? 1 : 0;
        const auto n = static_cast<double>(m_n);
        const auto successes = static_cast<double>(k);
        return std::exp(std::lgamma(n + 1) - std::lgamma(successes + 1) - std::lgamma(n - successes + 1) +
                        successes * std::log(m_p) + (n - successes) * std::log1p(-m_p));
    }
    [[nodiscard]] double sum(qint64 from, qint64 to) const
    {
        double result = 0;
        for (qint64 k = from; k <= to; ++k)
            result += chance(k);
        return result;
    }

    qint64 m_n;
    double m_p;
};

QString denominatorTitle(const QString &measure)
{
    if (measure == QStringLiteral("opinions_in_time"))
        return Text::tr("opinions answered or overdue");
    if (measure == QStringLiteral("opinions_satisfied"))
        return Text::tr("opinions rated");
    return Text::tr("opinions received");
}

/// Where chance alone would leave 95 % of the units if all had the common rate.
QList<ChartSeries> guides(qint64 most, double rate)
{
    ChartSeries low{
        .name = Text::tr("95 % limits of chance"), .shape = ChartSeries::Shape::Guide, .reference = true};
    ChartSeries high = low;
    high.name.clear(); // one entry of the legend is enough
    const qint64 step = std::max<qint64>(1, most / 80);
    for (qint64 n = 1; n <= most; n += step) {
        const auto [least, greatest] = Binomial{n, rate}.limits();
        const auto x = static_cast<double>(n);
        low.marks.append({.value = static_cast<double>(least) / x, .x = x});
        high.marks.append({.value = static_cast<double>(greatest) / x, .x = x});
    }
    return {low, high};
}

} // namespace

Result<ChartData> workloadChart(const ChartContext &context)
{
    const QString measure =
        context.request.measure.isEmpty() ? QStringLiteral("opinions_answered") : context.request.measure;
    const MeasureValues values = chartValues(context.session, measure, context.scope);
    const QString title = ChartService::measureTitle(measure);
    Fraction common{0, 0};
    struct Unit
    {
        qsizetype unit;
        Fraction value;
        double tail = 1;
    };
    QList<Unit> units;
    qsizetype without = 0;
    qint64 most = 0;
    const QList<qsizetype> asked = context.asked();
    for (const qsizetype unit : asked) {
        const Fraction value = chartValue(values, measure, context.all.ids.at(unit), context.scope.months);
        if (!value.isDefined()) {
            ++without;
            continue;
        }
        units.append({unit, value});
        common.numerator += value.numerator;
        common.denominator += value.denominator;
        most = std::max(most, value.denominator);
    }
    const double rate = common.isDefined() ? common.toDouble() : 0;
    QList<double> tails;
    for (Unit &unit : units) {
        unit.tail = Binomial{unit.value.denominator, rate}.tail(unit.value.numerator);
        if (unit.tail <= Tail)
            tails.append(unit.tail);
    }
    std::sort(tails.begin(), tails.end());
    const double labelled = tails.isEmpty() ? -1 : tails.at(std::min(tails.size(), MostLabels) - 1);

    ChartData data = context.begin(title, units.size());
    data.xAxis = {.title = denominatorTitle(measure)};
    data.valueAxis = {
        .title = Text::tr("%1: share").arg(title), .percent = true, .whole = false, .maximum = 1};
    data.table.heads = {displayName(context.scope.subject), data.xAxis.title, title, Text::tr("share"),
                        Text::tr("beyond the 95 % limits")};
    ChartSeries series{.name = displayName(context.scope.subject), .shape = ChartSeries::Shape::Dots};
    for (const Unit &unit : std::as_const(units)) {
        const qint64 id = context.all.ids.at(unit.unit);
        const QString &name = context.nameOf(unit.unit);
        const bool outlier = unit.tail <= Tail;
        series.marks.append(
            {.value = unit.value.toDouble(),
             .x = static_cast<double>(unit.value.denominator),
             .apart = outlier || context.request.units.contains(id),
             .label =
                 (outlier && unit.tail <= labelled) || context.request.units.contains(id) ? name : QString{},
             .text = outlier ? Text::tr("%1: %2 %3, beyond the 95 % limits")
                                   .arg(name, title, measuredText(measure, unit.value))
                             : Text::tr("%1: %2 %3").arg(name, title, measuredText(measure, unit.value)),
             .drill = context.drill(measure, context.scope.days, id)});
        data.table.rows.append({{name, {}},
                                wholeCell(unit.value.denominator),
                                wholeCell(unit.value.numerator),
                                realCell(unit.value.toDouble(), shareInPercent(unit.value.toDouble())),
                                {outlier ? Text::tr("yes") : Text::tr("no"), {}}});
    }
    data.series = {series};
    if (common.isDefined()) {
        data.series += guides(most, rate);
        data.notes.append(
            Text::tr("All together: %1. Labelled are units that chance alone would leave beyond the "
                     "dashed limits in fewer than 5 of 100 cases (exact binomial).")
                .arg(measuredText(measure, common)));
    }
    if (without > 0)
        data.notes.append(Text::tr("Nothing to measure, not shown: %1").arg(without));
    if (units.isEmpty())
        data.emptyText = Text::tr("No opinions in this period. Choose another period above.");
    return data;
}

Result<ChartData> categoriesChart(const ChartContext &context)
{
    const std::optional<QSet<qint64>> only = context.onlyStations();
    QMap<QString, qint64> counts;
    qint64 total = 0;
    const QList<CategoryCount> found = opinionCategories(context.session.database(), context.scope.days);
    for (const CategoryCount &row : found) {
        if (only && !only->contains(row.station))
            continue;
        counts[row.category] += row.opinions;
        total += row.opinions;
    }
    QList<std::pair<QString, qint64>> bars;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        bars.append({it.key(), it.value()});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });

    const QList<qsizetype> chosen = context.chosen();
    const std::optional<qint64> station =
        chosen.size() == 1 ? std::optional{context.all.ids.at(chosen.first())} : std::nullopt;
    ChartData data = context.begin(Text::tr("opinions"), 0);
    data.count = Text::tr("n = %n opinion(s)", nullptr, static_cast<int>(total));
    if (station)
        data.title = Text::tr("%1: %2").arg(data.title, context.nameOf(chosen.first()));
    data.valueAxis.title = Text::tr("opinions");
    data.secondAxis = {.title = Text::tr("cumulative share"), .percent = true, .whole = false, .maximum = 1};
    data.table.heads = {Text::tr("category"), Text::tr("opinions"), Text::tr("share"),
                        Text::tr("cumulative share")};
    ChartSeries series{.name = Text::tr("opinions"), .shape = ChartSeries::Shape::Bar};
    ChartSeries line{
        .name = Text::tr("cumulative share"), .shape = ChartSeries::Shape::Line, .secondAxis = true};
    qint64 sum = 0;
    const auto drillTo = [&](const QString &category) {
        QVariantMap hints = context.hints(context.scope.days, station);
        hints.insert(QStringLiteral("category"), category);
        return ChartDrill{.page = QStringLiteral("opinions"), .hints = hints};
    };
    const auto nameOf = [](const QString &category) {
        return category.isEmpty() ? Text::tr("without a category") : category;
    };
    const auto share = [total](qint64 part) {
        return static_cast<double>(part) / static_cast<double>(total);
    };
    const auto addBar = [&](const QString &name, qint64 count, const std::optional<ChartDrill> &drill,
                            const QList<ChartMember> &members) {
        sum += count;
        data.categories.append(name);
        series.marks.append(
            {.value = static_cast<double>(count),
             .apart = !drill,
             .label = QString::number(count),
             .text = Text::tr("%1: %2 (%3)").arg(name).arg(count).arg(shareInPercent(share(count))),
             .drill = drill,
             .members = members});
        line.marks.append({.value = share(sum),
                           .text = Text::tr("up to %1: %2 of %3 (%4)")
                                       .arg(name)
                                       .arg(sum)
                                       .arg(total)
                                       .arg(shareInPercent(share(sum)))});
        data.table.rows.append({{name, {}},
                                wholeCell(count),
                                realCell(share(count), shareInPercent(share(count))),
                                realCell(share(sum), shareInPercent(share(sum)))});
    };
    const qsizetype single = bars.size() <= MostBars ? bars.size() : MostBars - 1;
    for (const auto &[category, count] : bars.first(single))
        addBar(nameOf(category), count, drillTo(category), {});
    if (single < bars.size()) {
        qint64 rest = 0;
        QList<ChartMember> members;
        for (const auto &[category, count] : bars.sliced(single)) {
            rest += count;
            members.append({nameOf(category), QString::number(count), drillTo(category)});
        }
        addBar(Text::tr("%n further categories", nullptr, static_cast<int>(members.size())), rest,
               std::nullopt, members);
    }
    data.series = {series, line};
    if (total == 0)
        data.emptyText = Text::tr("No opinions in this period. Choose another period above.");
    return data;
}

} // namespace liaison
