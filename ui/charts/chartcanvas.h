#pragma once

#include "app/print/charts/chartstyle.h"
#include "app/report/chartdata.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <optional>

class QAbstractScrollArea;
class QWidget;

namespace liaison {

/// Which mark of a chart.
struct MarkPlace
{
    qsizetype series = 0;
    qsizetype index = 0;

    friend bool operator==(const MarkPlace &, const MarkPlace &) = default;
};

/// Draws charts of one sort into a scroll area. Keys, mouse and focus are the business of ChartView.
class ChartCanvas
{
public:
    ChartCanvas() = default;
    virtual ~ChartCanvas() = default;
    Q_DISABLE_COPY_MOVE(ChartCanvas)

    [[nodiscard]] virtual QAbstractScrollArea *widget() = 0;
    virtual void setChart(const ChartData &data, const ChartStyle &style) = 0;
    /// In the viewport; empty if the mark is not drawn.
    [[nodiscard]] virtual QRectF markArea(const MarkPlace &mark) const = 0;
    /// Scrolls until the mark can be seen.
    virtual void reveal(const MarkPlace &mark) = 0;

    /// Called when marks have moved: scrolled, resized.
    std::function<void()> moved = [] {};
};

/// Rankings, profiles, heat maps: painted row by row, so that 300 stations scroll under a fixed head.
[[nodiscard]] std::unique_ptr<ChartCanvas> makeRowCanvas(QWidget *parent);
/// Everything with two axes, by Qt Charts.
[[nodiscard]] std::unique_ptr<ChartCanvas> makePlotCanvas(QWidget *parent);

} // namespace liaison
