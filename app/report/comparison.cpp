#include "app/report/comparison.h"

#include <algorithm>

namespace liaison {

std::optional<Decimal> median(QList<Decimal> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return (values.at(middle - 1) + values.at(middle)).scaled(1, 2);
}

Comparison compareUnits(const ScoreTable &scores, const Ranking &ranking, const QList<qsizetype> &units)
{
    const Scheme &scheme = scores.scheme();
    Comparison result;
    result.units = units;
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString group = scheme.peerGroupOf(scores.facts().unit(units.at(i)));
        if (i == 0)
            result.group = group;
        else if (group != result.group)
            result.group.clear();
    }
    QList<qsizetype> peers;
    for (const RankedUnit &ranked : ranking.ranked) {
        if (result.group.isEmpty() || ranked.group == result.group)
            peers.append(ranked.unit);
    }
    result.peers = peers.size();

    for (qsizetype i = 0; i < scheme.indicators.size(); ++i) {
        const Indicator &indicator = scheme.indicators.at(i);
        const auto pointsOf = [&](qsizetype unit) {
            return scores.counts(unit, i) ? std::optional{scores.points(unit, i)} : std::nullopt;
        };
        Comparison::Line line{scheme.blocks.at(indicator.block).title.text(),
                              indicator.title.text(),
                              indicator.maximum,
                              {},
                              {}};
        QList<Decimal> values;
        for (const qsizetype peer : std::as_const(peers)) {
            if (const std::optional<Decimal> points = pointsOf(peer))
                values.append(*points);
        }
        line.median = median(std::move(values));
        for (const qsizetype unit : units)
            line.points.append(pointsOf(unit));
        result.lines.append(line);
    }

    const auto totalOf = [&](qsizetype unit) {
        const ScoreTotal &total = scores.total(unit);
        return total.isDefined() ? std::optional{total.rounded()} : std::nullopt;
    };
    QList<Decimal> totals;
    for (const qsizetype peer : std::as_const(peers)) {
        if (const std::optional<Decimal> total = totalOf(peer))
            totals.append(*total);
    }
    result.medianTotal = median(std::move(totals));
    for (const qsizetype unit : units)
        result.totals.append(totalOf(unit));
    return result;
}

} // namespace liaison
