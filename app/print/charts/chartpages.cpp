#include "app/print/charts/chartpages.h"

#include "app/print/charts/chartpainter.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace liaison {

bool ChartPages::print(QPagedPaintDevice &device, const ChartData &data, const QFont &font)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const ChartStyle style = ChartStyle::light(font);
    const qreal foot = QFontMetricsF{font, &device}.height() * 1.6;
    const QRectF page{0, 0, static_cast<qreal>(device.width()), static_cast<qreal>(device.height())};
    QRectF area = page.adjusted(0, 0, 0, -foot);
    if (!data.hasRows())
        area.setHeight(
            std::min(area.height(), area.width() * 0.75)); // a plot over a whole upright page misleads
    const QList<ChartData> parts = ChartPainter{style}.pages(data, area.size(), &device);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0 && !device.newPage())
            return false;
        ChartPainter{style}.paint(painter, area, parts.at(i));
        painter.setFont(font);
        painter.setPen(style.muted);
        painter.drawText(page, Qt::AlignRight | Qt::AlignBottom,
                         tr("Page %1 of %2").arg(i + 1).arg(parts.size()));
    }
    return painter.end();
}

} // namespace liaison
