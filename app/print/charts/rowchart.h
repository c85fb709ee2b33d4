#pragma once

#include "app/print/charts/chartscale.h"
#include "app/print/charts/chartstyle.h"
#include "app/report/chartdata.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>

class QPaintDevice;
class QPainter;

namespace liaison {

/// Charts with a row for each unit or indicator: ranking, profile and heat map. The head stays while the rows
/// scroll or go on to the next page. Measured for one width and one device; the references must live on.
class RowChart
{
public:
    RowChart(const ChartData &data, const ChartStyle &style, qreal width, const QPaintDevice *device);

    [[nodiscard]] qreal headHeight() const { return m_headHeight; }
    [[nodiscard]] qreal rowHeight() const { return m_rowHeight; }
    [[nodiscard]] qsizetype rowCount() const { return m_data.rowCount(); }

    void paintHead(QPainter &painter, const QPointF &origin) const;
    /// Rows from @a first up to but without @a last; the first one begins at @a origin.
    void paintRows(QPainter &painter, const QPointF &origin, qsizetype first, qsizetype last) const;

    /// Where a mark is when row 0 begins at (0, 0); empty if it is not drawn.
    [[nodiscard]] QRectF markArea(qsizetype series, qsizetype index) const;
    [[nodiscard]] qsizetype rowOf(qsizetype series, qsizetype index) const;

private:
    [[nodiscard]] bool isHeatMap() const { return m_data.kind == ChartKind::HeatMap; }
    [[nodiscard]] QString rowName(qsizetype row) const;
    [[nodiscard]] qreal xOf(double value) const { return m_left + m_scale.place(value) * (m_right - m_left); }
    [[nodiscard]] QRectF cellArea(qsizetype row, qsizetype column) const;
    void paintName(QPainter &painter, qsizetype row, const QPointF &origin) const;
    void paintCells(QPainter &painter, qsizetype row, const QPointF &origin) const;
    void paintBar(QPainter &painter, const ChartMark &mark, const QPointF &origin) const;
    void paintBand(QPainter &painter, const ChartMark &mark, const QPointF &origin) const;
    void paintProfile(QPainter &painter, qsizetype row, const QPointF &origin) const;

    const ChartData &m_data;
    const ChartStyle &m_style;
    QFontMetricsF m_metrics;
    qreal m_em;
    qreal m_width;
    qreal m_nameWidth = 0;
    qreal m_left = 0; // of the values
    qreal m_right = 0;
    qreal m_headHeight = 0;
    qreal m_rowHeight = 0;
    int m_nameLines = 1;
    ChartScale m_scale;
    double m_greatest = 0;
};

} // namespace liaison
