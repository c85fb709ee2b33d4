#include "app/print/charts/chartpainter.h"

#include "app/print/charts/plotchart.h"
#include "app/print/charts/rowchart.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <tuple>

namespace liaison {

namespace {

QFontMetricsF metricsOf(const QFont &font, const QPaintDevice *device)
{
    return device == nullptr ? QFontMetricsF{font} : QFontMetricsF{font, device};
}

QFont titleFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() * 13 / 10);
    else
        font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    return font;
}

const QString FactGap = QStringLiteral(" · ");

constexpr int Wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;

/// Paints, or only measures, a text over several lines.
qreal paragraph(QPainter *painter, const QRectF &room, const QString &text, const QFont &font,
                const QColor &colour, const QPaintDevice *device)
{
    const QFontMetricsF metrics = metricsOf(font, device);
    const QRectF open{room.left(), room.top(), room.width(), 1e6};
    const qreal height = metrics.boundingRect(open, Wrapped, text).height();
    if (painter != nullptr) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRectF{room.left(), room.top(), room.width(), height + 1},
                          Wrapped | Qt::TextDontClip, text);
    }
    return height;
}

} // namespace

QStringList ChartPainter::factList(const ChartData &data)
{
    return {tr("Unit: %1").arg(data.unit), data.period, data.count, tr("data as of %1").arg(data.cutOff)};
}

QString ChartPainter::facts(const ChartData &data)
{
    return factList(data).join(FactGap);
}

qreal ChartPainter::paintHead(QPainter *painter, const QRectF &area, const ChartData &data,
                              const QPaintDevice *device) const
{
    const qreal em = metricsOf(m_style.font, device).height();
    qreal y = area.top();
    const auto rest = [&] { return QRectF{area.left(), y, area.width(), 0}; };
    y += paragraph(painter, rest(), data.title, titleFont(m_style.font), m_style.text, device) + em * 0.2;
    // Lines break between the facts: a date stays whole.
    const QFontMetricsF metrics = metricsOf(m_style.font, device);
    QStringList lines;
    for (const QString &fact : factList(data)) {
        if (!lines.isEmpty() && metrics.horizontalAdvance(lines.last() + FactGap + fact) <= area.width())
            lines.last() += FactGap + fact;
        else
            lines.append(fact);
    }
    for (const QString &line : std::as_const(lines))
        y += paragraph(painter, rest(), line, m_style.font, m_style.muted, device);
    y += em * 0.4;
    const qreal legendHeight = legend(painter, rest(), data, m_style, device);
    y += legendHeight > 0 ? legendHeight + em * 0.4 : 0;
    return y - area.top();
}

qreal ChartPainter::paintNotes(QPainter *painter, const QRectF &area, const ChartData &data,
                               const QPaintDevice *device) const
{
    const qreal em = metricsOf(m_style.font, device).height();
    qreal y = area.top() + em * 0.5;
    for (const QString &note : data.notes)
        y +=
            paragraph(painter, {area.left(), y, area.width(), 0}, note, m_style.font, m_style.muted, device) +
            em * 0.15;
    return y - area.top();
}

qreal ChartPainter::legend(QPainter *painter, const QRectF &area, const ChartData &data,
                           const ChartStyle &style, const QPaintDevice *device)
{
    if (data.series.size() < 2 || data.kind == ChartKind::HeatMap)
        return 0;
    const QFontMetricsF metrics = metricsOf(style.font, device);
    const qreal em = metrics.height();
    qreal x = area.left();
    qreal y = area.top();
    qsizetype number = 0;
    for (const ChartSeries &series : data.series) {
        const qsizetype own = series.reference ? 0 : series.secondAxis ? 1 : number++;
        if (series.name.isEmpty())
            continue;
        const qreal width = em * 2.4 + metrics.horizontalAdvance(series.name);
        if (x + width > area.right() && x > area.left()) {
            x = area.left();
            y += em * 1.2;
        }
        if (painter != nullptr) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            const QPointF middle{x + em * 0.8, y + em * 0.6};
            const QColor colour = series.reference ? style.reference : style.colour(own);
            const bool profile = data.kind == ChartKind::Profile;
            if (series.shape == ChartSeries::Shape::Bar) {
                painter->fillRect(QRectF{middle.x() - em * 0.5, middle.y() - em * 0.35, em, em * 0.7},
                                  style.barColour(data));
            } else {
                const Qt::PenStyle dash = series.shape == ChartSeries::Shape::Guide ? Qt::DashLine
                                          : profile && series.reference             ? Qt::SolidLine
                                          : series.reference                        ? Qt::DotLine
                                                                                    : ChartStyle::dash(own);
                painter->setPen(QPen{series.shape == ChartSeries::Shape::Guide ? style.muted : colour,
                                     em / (series.reference ? 6.0 : 9.0), dash, Qt::FlatCap});
                if (profile && series.reference)
                    painter->drawLine(middle - QPointF{0, em * 0.45}, middle + QPointF{0, em * 0.45});
                else if (series.shape != ChartSeries::Shape::Dots || profile)
                    painter->drawLine(middle - QPointF{em * 0.8, 0}, middle + QPointF{em * 0.8, 0});
                if (series.shape != ChartSeries::Shape::Guide && !(profile && series.reference)) {
                    painter->setPen(QPen{series.reference ? colour : style.ground, em / 14});
                    painter->setBrush(series.reference ? style.ground : colour);
                    painter->drawPath(chartMarker(own, em * 0.6).translated(middle));
                }
            }
            painter->setFont(style.font);
            painter->setPen(style.text);
            painter->drawText(QRectF{x + em * 1.9, y, width, em * 1.2},
                              Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, series.name);
            painter->restore();
        }
        x += width + em * 0.8;
    }
    return y + em * 1.2 - area.top();
}

void ChartPainter::paint(QPainter &painter, const QRectF &area, const ChartData &data) const
{
    const QPaintDevice *device = painter.device();
    painter.save();
    painter.fillRect(area, m_style.ground);
    const qreal head = paintHead(&painter, area, data, device);
    const qreal notes = paintNotes(nullptr, area, data, device);
    const QRectF body = area.adjusted(0, head, 0, -notes);
    ChartData noted = data;
    if (!data.emptyText.isEmpty()) {
        paragraph(&painter, body, data.emptyText, m_style.font, m_style.text, device);
    } else if (data.hasRows()) {
        const RowChart chart{data, m_style, area.width(), device};
        auto rows = static_cast<qsizetype>((body.height() - chart.headHeight() + 0.01) / chart.rowHeight());
        if (rows < chart.rowCount()) {
            noted.notes.append(QString{}); // room for one more line
            const qreal more = paintNotes(nullptr, area, noted, device) - notes;
            rows = std::max<qsizetype>(
                1, static_cast<qsizetype>((body.height() - more - chart.headHeight()) / chart.rowHeight()));
            noted.notes.last() = tr("Shown here: the first %1 of %2 rows.").arg(rows).arg(chart.rowCount());
        }
        chart.paintHead(painter, body.topLeft());
        chart.paintRows(painter, body.topLeft() + QPointF{0, chart.headHeight()}, 0, rows);
    } else {
        PlotChart{data, m_style, body, device}.paint(painter);
    }
    const qreal noteHeight = paintNotes(nullptr, area, noted, device);
    std::ignore = paintNotes(&painter, area.adjusted(0, area.height() - noteHeight, 0, 0), noted, device);
    painter.restore();
}

qreal ChartPainter::height(const ChartData &data, qreal width, const QPaintDevice *device) const
{
    const QRectF area{0, 0, width, 0};
    const qreal around = paintHead(nullptr, area, data, device) + paintNotes(nullptr, area, data, device);
    if (!data.hasRows() || !data.emptyText.isEmpty())
        return around + width * 0.5;
    const RowChart chart{data, m_style, width, device};
    return around + chart.headHeight() + chart.rowHeight() * static_cast<qreal>(chart.rowCount()) + 1;
}

QList<ChartData> ChartPainter::pages(const ChartData &data, const QSizeF &size,
                                     const QPaintDevice *device) const
{
    if (!data.hasRows() || !data.emptyText.isEmpty())
        return {data};
    const QRectF area{QPointF{}, size};
    const RowChart chart{data, m_style, size.width(), device};
    const qreal around = paintHead(nullptr, area, data, device) + paintNotes(nullptr, area, data, device);
    const auto fitting = std::max<qsizetype>(
        1, static_cast<qsizetype>((size.height() - around - chart.headHeight()) / chart.rowHeight()));
    QList<ChartData> result;
    for (qsizetype first = 0; first == 0 || first < chart.rowCount(); first += fitting)
        result.append(chartRows(data, first, fitting));
    return result;
}

ChartData chartRows(const ChartData &data, qsizetype first, qsizetype count)
{
    ChartData part = data;
    // The scale stays that of the whole, so that pages can be laid side by side.
    if (part.valueAxis.maximum <= part.valueAxis.minimum)
        part.valueAxis.maximum = greatestValue(data, false);
    if (data.kind == ChartKind::HeatMap) {
        part.series = data.series.mid(first, count);
    } else {
        part.categories = data.categories.mid(first, count);
        for (ChartSeries &series : part.series)
            series.marks = series.marks.mid(first, count);
    }
    return part;
}

} // namespace liaison
