#pragma once

#include "app/print/charts/chartscale.h"
#include "app/print/charts/chartstyle.h"
#include "app/report/chartdata.h"

#include <QFontMetricsF>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace liaison {

/// Charts with two axes for paper and files: bars, lines and dots. (On the screen Qt Charts draws them.)
class PlotChart
{
public:
    PlotChart(const ChartData &data, const ChartStyle &style, const QRectF &area, const QPaintDevice *device);

    void paint(QPainter &painter) const;

private:
    [[nodiscard]] bool isScatter() const { return m_data.categories.isEmpty(); }
    [[nodiscard]] QPointF at(const ChartSeries &series, qsizetype index) const;
    [[nodiscard]] qreal xOf(double place) const;
    [[nodiscard]] qreal yOf(const ChartSeries &series, double value) const;
    void paintAxes(QPainter &painter) const;
    void paintCategories(QPainter &painter) const;
    void paintBars(QPainter &painter, const ChartSeries &series) const;
    void paintLine(QPainter &painter, const ChartSeries &series, qsizetype number) const;
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
