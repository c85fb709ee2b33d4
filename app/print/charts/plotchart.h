#pragma once

#include "app/print/charts/chartscale.h"
#include "app/print/charts/chartstyle.h"
#include "app/report/chartdata.h"

#include <QFontMetricsF>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace liaison {

/// Charts with two axes: bars, lines and dots. On paper and in files all of it is painted here; on the screen
/// Qt Charts draws the shapes into plotArea(), and this adds the words and signs. The references must live
/// on.
class PlotChart
{
public:
    PlotChart(const ChartData &data, const ChartStyle &style, const QRectF &area, const QPaintDevice *device);

    void paint(QPainter &painter) const;
    /// Words and markers: what Qt Charts does not draw.
    void paintSigns(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;

    [[nodiscard]] const QRectF &plotArea() const { return m_plot; }
    [[nodiscard]] const ChartScale &values() const { return m_values; }
    [[nodiscard]] const ChartScale &second() const { return m_second; }
    [[nodiscard]] const ChartScale &across() const { return m_across; }
    /// Empty if the mark is not drawn.
    [[nodiscard]] QRectF markArea(qsizetype series, qsizetype index) const;
    static constexpr qreal BarShare = 0.7; ///< of the room that a bar has

private:
    [[nodiscard]] bool isScatter() const { return m_data.categories.isEmpty(); }
    [[nodiscard]] QPointF at(const ChartSeries &series, qsizetype index) const;
    [[nodiscard]] qreal xOf(double place) const;
    [[nodiscard]] qreal yOf(const ChartSeries &series, double value) const;
    void paintAxes(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintShapes(QPainter &painter) const;
    [[nodiscard]] QRectF barArea(const ChartSeries &series, qsizetype index) const;
    void paintBars(QPainter &painter, const ChartSeries &series) const;
    void paintBarLabels(QPainter &painter, const ChartSeries &series) const;
    void paintLine(QPainter &painter, const ChartSeries &series, qsizetype number) const;
    void paintMarkers(QPainter &painter, const ChartSeries &series, qsizetype number) const;
    void paintGuide(QPainter &painter, const ChartSeries &series) const;
    void paintDots(QPainter &painter, const ChartSeries &series) const;
    void paintLabels(QPainter &painter, const ChartSeries &series) const;
    void paintLimit(QPainter &painter) const;

    const ChartData &m_data;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    qreal m_em;
    QRectF m_area;
    QRectF m_plot;
    ChartScale m_values;
    ChartScale m_second;
    ChartScale m_across; // of scatter charts
};

} // namespace liaison
