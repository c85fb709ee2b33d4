#pragma once

#include "app/print/pagelayout.h"
#include "app/report/comparisonfigure.h"

namespace liaison {

/// The height a comparison needs at this width.
[[nodiscard]] qreal figureHeight(TextSetter &setter, const ComparisonFigure &figure, qreal width);

/// Sets a comparison into @a area, which has at least that height.
void placeFigure(TextSetter &setter, const ComparisonFigure &figure, const QRectF &area, PageLayout &page);

} // namespace liaison
