#pragma once

#include "app/print/textblock.h"
#include "app/print/units.h"

#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <memory>

namespace liaison {

/// A wrapped text in its place on the page.
struct PlacedText
{
    QRectF cell; ///< the space it was given
    std::shared_ptr<const TextBlock> block;
    QPointF origin; ///< where the block's upper left corner goes

    /// What the text really covers; always inside the cell.
    [[nodiscard]] QRectF bounds() const { return block->bounds().translated(origin); }
};

struct PlacedRule
{
    QLineF line;
    qreal width = 0;
    enum class Stroke { Solid, Dashed, Faint } stroke = Stroke::Solid;
};

/// A sign of a figure. Told apart by shape, so that a grey copy is as good as the print.
struct PlacedMark
{
    enum class Shape { Circle, Square, Triangle, Diamond, Tick };

    QPointF centre;
    qreal size = 0;
    Shape shape = Shape::Circle;
    bool filled = true; ///< else white inside
};

struct PlacedFrame
{
    QRectF rect; ///< the middle of the rule
    qreal width = 0;
};

inline constexpr qreal OuterRule = 0.35 * Mm; // as GB/T 9704 draws the rules of its end block
inline constexpr qreal InnerRule = 0.12 * Mm; // thinner ones do not survive a photocopier

/// Between the side of a cell and its text.
inline constexpr qreal CellPadding = 1.2 * Mm;

/// One page ready to be drawn, in layout units from the upper left corner of the paper.
struct PageLayout
{
    QSizeF paper = {210 * Mm, 297 * Mm};
    QList<PlacedText> texts = {};
    QList<PlacedRule> rules = {};
    QList<PlacedFrame> frames = {};
    QList<PlacedMark> marks = {};
    QList<QRectF> seals = {}; ///< circles that show where a seal goes
};

} // namespace liaison
