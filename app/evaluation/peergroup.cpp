#include "app/evaluation/peergroup.h"

#include <algorithm>

namespace liaison {

namespace {

Decimal medianOfPoints(QList<qint64> thousandths)
{
    const auto middle = thousandths.begin() + thousandths.size() / 2;
    std::nth_element(thousandths.begin(), middle, thousandths.end());
    const qint64 upper = *middle;
    if (thousandths.size() % 2 == 1)
        return Decimal::fromThousandths(upper);
    const qint64 lower = *std::max_element(thousandths.begin(), middle);
    return *Decimal::fromThousandths(lower + upper).scaled(1, 2);
}

QList<PeerStanding> outermost(const QList<PeerStanding> &standings, qsizetype most, bool above)
{
    QList<PeerStanding> result;
    for (const PeerStanding &standing : standings) {
        if (standing.median &&
            (above ? standing.difference() > Decimal{} : standing.difference() < Decimal{}))
            result.append(standing);
    }
    std::stable_sort(result.begin(), result.end(), [above](const PeerStanding &a, const PeerStanding &b) {
        return above ? a.difference() > b.difference() : a.difference() < b.difference();
    });
    return result.first(std::min(most, result.size()));
}

} // namespace

QList<PeerStanding> peerStandings(const ScoreTable &scores, const Ranking &ranking, qsizetype unit)
{
    const Scheme &scheme = scores.scheme();
    const QString group = scheme.peerGroupOf(scores.facts().unit(unit));
    QList<PeerStanding> result;
    for (qsizetype i = 0; i < scheme.indicators.size(); ++i) {
        QList<qint64> points;
        for (const RankedUnit &peer : ranking.ranked) {
            if (peer.group == group && scores.counts(peer.unit, i))
                points.append(scores.points(peer.unit, i).thousandths());
        }
        PeerStanding standing{i, scores.points(unit, i), std::nullopt, points.size()};
        if (points.size() >= PeerStanding::MinPeers && scores.counts(unit, i))
            standing.median = medianOfPoints(std::move(points));
        result.append(standing);
    }
    return result;
}

QList<PeerStanding> strengths(const QList<PeerStanding> &standings, qsizetype most)
{
    return outermost(standings, most, true);
}

QList<PeerStanding> weaknesses(const QList<PeerStanding> &standings, qsizetype most)
{
    return outermost(standings, most, false);
}

Ranking withinGroup(const Ranking &ranking, const ScoreTable &scores, const QString &group)
{
    Ranking result;
    for (RankedUnit unit : ranking.ranked) {
        if (unit.group != group)
            continue;
        unit.overall = unit.inGroup;
        result.ranked.append(unit);
    }
    for (const UnrankedUnit &unit : ranking.tooFew) {
        if (scores.scheme().peerGroupOf(scores.facts().unit(unit.unit)) == group)
            result.tooFew.append(unit);
    }
    result.grades = ranking.grades;
    return result;
}

} // namespace liaison
