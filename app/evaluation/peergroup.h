#pragma once

#include "app/evaluation/ranking.h"
#include "app/evaluation/scoring.h"

#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// What one unit has won with one indicator, beside those it is compared with.
struct PeerStanding
{
    qsizetype indicator;
    Decimal points;
    /// Of the points of all ranked units of the peer group for which the indicator counts, this one included;
    /// half up to thousandths. Nothing where there are fewer than PeerStanding::MinPeers, or where it does
    /// not count.
    std::optional<Decimal> median;
    qsizetype peers; ///< how many the median is of

    static constexpr qsizetype MinPeers = 3;

    /// Points above (positive) or below the median. There must be one.
    [[nodiscard]] Decimal difference() const { return points - *median; }
};

/// One for each indicator, in the order of the scheme.
[[nodiscard]] QList<PeerStanding> peerStandings(const ScoreTable &scores, const Ranking &ranking,
                                                qsizetype unit);

/// The indicators furthest above the median, or below it: at most @a most, the greatest difference first;
/// equals in the order of the scheme.
[[nodiscard]] QList<PeerStanding> strengths(const QList<PeerStanding> &standings, qsizetype most);
[[nodiscard]] QList<PeerStanding> weaknesses(const QList<PeerStanding> &standings, qsizetype most);

/// The ranking of one peer group alone: its units only, with their place in the group as the overall one.
[[nodiscard]] Ranking withinGroup(const Ranking &ranking, const ScoreTable &scores, const QString &group);

} // namespace liaison
