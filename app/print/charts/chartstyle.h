#pragma once

#include "app/report/chartdata.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace liaison {

/// Colours and type of a chart. The palette is that of Okabe and Ito (Color Universal Design, 2008), safe for
/// colour-blind readers; series also differ by marker and dash, bars by hatching, so that a grey print says
/// the same.
struct ChartStyle
{
    QFont font;
    QColor ground;
    QColor text;
    QColor muted;
    QColor grid;
    QColor focus;
    QList<QColor> series;
    QColor reference;
    QList<QColor> heat; ///< from little to much, evenly spaced; lightness changes in one direction only

    [[nodiscard]] static ChartStyle light(const QFont &font);
    [[nodiscard]] static ChartStyle dark(const QFont &font);

    /// @a number: of the unit among the others, the reference left out.
    [[nodiscard]] QColor colour(qsizetype number) const { return series.at(number % series.size()); }
    /// Of bars: paler where a line runs over them, so that a grey print keeps both apart.
    [[nodiscard]] QColor barColour(const ChartData &data) const;
    [[nodiscard]] static Qt::PenStyle dash(qsizetype number);
    /// @a share from 0 to 1.
    [[nodiscard]] QColor heatColour(double share) const;
    /// Of a text on @a ground.
    [[nodiscard]] static QColor contrast(const QColor &ground);
};

/// Circle, square, triangle, diamond around (0, 0).
[[nodiscard]] QPainterPath chartMarker(qsizetype number, qreal size);

/// Diagonal lines within @a area, computed and not clipped: vector formats keep them as lines.
void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour, qreal gap, qreal width);

} // namespace liaison
