#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace liaison {

/// Up to four units side by side against what is usual among their peers: one line for each indicator, marks
/// where the units stand between nothing and the most there is, and a bar from the reference to each.
struct ComparisonFigure
{
    static constexpr qsizetype MaxUnits = 4; ///< as many kinds of marks as black and grey can tell apart

    struct Line
    {
        QString label;                        ///< the indicator
        std::optional<double> reference = {}; ///< share of the maximum, 0 to 1; nothing: no peers
        QList<std::optional<double>> shares;  ///< by unit; nothing where the indicator does not count
    };

    QString title;
    QString referenceLabel; ///< "median of the peer group"
    QStringList units;
    QList<Line> lines;
};

} // namespace liaison
