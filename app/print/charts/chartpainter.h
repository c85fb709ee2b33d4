#pragma once

#include "app/print/charts/chartstyle.h"
#include "app/report/chartdata.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>

class QPaintDevice;
class QPainter;

namespace liaison {

/// Paints any chart with its title, unit, period, n, cut-off, legend and notes: on paper, into files, from
/// the command line. Everything is measured in the height of the style's font on the device of the painter,
/// so it may be scaled as one likes. Nothing is clipped: vector formats stay vectors.
class ChartPainter
{
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)

public:
    explicit ChartPainter(const ChartStyle &style) : m_style{style} {}

    /// All that fits into @a area; of charts with more rows than that the first ones, and a note says so.
    /// Use pages() to print them all.
    void paint(QPainter &painter, const QRectF &area, const ChartData &data) const;

    /// The height that the whole chart takes at this width.
    [[nodiscard]] qreal height(const ChartData &data, qreal width, const QPaintDevice *device) const;

    /// The chart in pieces that each fit; one piece if it has no rows.
    [[nodiscard]] QList<ChartData> pages(const ChartData &data, const QSizeF &size,
                                         const QPaintDevice *device) const;

    /// "unit: points · period: 2026年上半年 · n = 8 · data as of 2026-07-10 17:30"
    [[nodiscard]] static QString facts(const ChartData &data);

    /// The same one by one.
    [[nodiscard]] static QStringList factList(const ChartData &data);

    /// Markers and names of the series; gives the height. Paints only with a painter.
    static qreal legend(QPainter *painter, const QRectF &area, const ChartData &data, const ChartStyle &style,
                        const QPaintDevice *device);

private:
    [[nodiscard]] qreal paintHead(QPainter *painter, const QRectF &area, const ChartData &data,
                                  const QPaintDevice *device) const;
    [[nodiscard]] qreal paintNotes(QPainter *painter, const QRectF &area, const ChartData &data,
                                   const QPaintDevice *device) const;

    ChartStyle m_style;
};

/// The first @a count rows from @a first on.
[[nodiscard]] ChartData chartRows(const ChartData &data, qsizetype first, qsizetype count);

inline void paintChart(QPainter &painter, const QRectF &area, const ChartData &data, const ChartStyle &style)
{
    ChartPainter{style}.paint(painter, area, data);
}

} // namespace liaison
