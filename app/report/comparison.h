#pragma once

#include "app/base/decimal.h"
#include "app/evaluation/ranking.h"

#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// Some units side by side against the median of their peers: the same points that the ranking adds up.
struct Comparison
{
    struct Line
    {
        QString block;
        QString title;
        Decimal maximum;
        std::optional<Decimal> median;        ///< of the peers for whom the indicator counts
        QList<std::optional<Decimal>> points; ///< by unit; nothing where the indicator does not count
    };

    QString group;       ///< name of the peer group; empty: all ranked units are the peers
    qsizetype peers = 0; ///< how many the median is of
    QList<qsizetype> units;
    QList<Line> lines;
    std::optional<Decimal> medianTotal;
    QList<std::optional<Decimal>> totals; ///< by unit
};

/// @a units: indexes into the facts. Their peers are the ranked units of their peer group, or all ranked
/// units if they are of several groups or of none.
[[nodiscard]] Comparison compareUnits(const ScoreTable &scores, const Ranking &ranking,
                                      const QList<qsizetype> &units);

/// The middle value; of an even number the mean of the two in the middle, rounded half up to thousandths.
[[nodiscard]] std::optional<Decimal> median(QList<Decimal> values);

} // namespace liaison
