#include "app/print/charts/rowchart.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace liaison {

namespace {

constexpr qreal MostOfNames = 0.36; // share of the width

QTextOption wrapped(Qt::Alignment alignment)
{
    QTextOption option{alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Of 10,000 names only those with about the most characters are measured: this is done at every resizing.
qreal widest(const QStringList &texts, const QFontMetricsF &metrics)
{
    constexpr qsizetype Slack = 3; // half-width letters among the characters
    qsizetype most = 0;
    for (const QString &text : texts)
        most = std::max(most, text.size());
    qreal width = 0;
    for (const QString &text : texts) {
        if (text.size() + Slack >= most)
            width = std::max(width, metrics.horizontalAdvance(text));
    }
    return width;
}

} // namespace

RowChart::RowChart(const ChartData &data, const ChartStyle &style, qreal width, const QPaintDevice *device)
    : m_data{data}
    , m_style{style}
    , m_metrics{device == nullptr ? QFontMetricsF{style.font} : QFontMetricsF{style.font, device}}
    , m_em{m_metrics.height()}
    , m_width{width}
{
    QStringList names;
    for (qsizetype row = 0; row < rowCount(); ++row)
        names.append(rowName(row));
    const qreal longest = widest(names, m_metrics);
    m_nameWidth = std::min(longest + m_em * 0.2, width * MostOfNames);
    m_nameLines = longest > m_nameWidth ? 2 : 1;

    QStringList marked;
    for (const ChartSeries &series : m_data.series) {
        if (isHeatMap())
            break;
        for (const ChartMark &mark : series.marks)
            marked.append(mark.label);
    }
    const qreal labels = widest(marked, m_metrics);
    m_left = m_nameWidth + m_em * 0.6;
    m_right = width - (labels > 0 ? labels + m_em * 1.1 : m_em * 1.2);
    m_right = std::max(m_right, m_left + m_em);
    m_greatest =
        isHeatMap() && data.valueAxis.maximum > 0 ? data.valueAxis.maximum : greatestValue(data, false);
    const int marks = std::clamp(static_cast<int>((m_right - m_left) / (m_em * 4)), 2, 10);
    m_scale = ChartScale::of(data.valueAxis, m_greatest, marks);
    if (isHeatMap())
        m_right = width;

    m_headHeight = m_em * (isHeatMap() ? 1.5 : 2.6);
    const qsizetype units =
        data.kind == ChartKind::Profile ? std::max<qsizetype>(1, data.series.size() - 1) : 1;
    m_rowHeight =
        std::max(m_em * (m_nameLines == 2 ? 2.3 : 1.5), m_em * (0.7 + 0.75 * static_cast<qreal>(units)));
}

QString RowChart::rowName(qsizetype row) const
{
    return isHeatMap() ? m_data.series.at(row).name : m_data.categories.at(row);
}

qsizetype RowChart::rowOf(qsizetype series, qsizetype index) const
{
    return isHeatMap() ? series : index;
}

QRectF RowChart::cellArea(qsizetype row, qsizetype column) const
{
    const qreal step =
        (m_right - m_left) / static_cast<qreal>(std::max<qsizetype>(1, m_data.categories.size()));
    return {m_left + step * static_cast<qreal>(column), m_rowHeight * static_cast<qreal>(row), step,
            m_rowHeight};
}

QRectF RowChart::markArea(qsizetype series, qsizetype index) const
{
    const ChartMark &mark = m_data.series.at(series).marks.at(index);
    if (!mark.known)
        return {};
    if (isHeatMap())
        return cellArea(series, index);
    const qreal top = m_rowHeight * static_cast<qreal>(index);
    if (m_data.kind == ChartKind::Profile) {
        const qreal x = xOf(mark.value);
        if (m_data.series.at(series).reference)
            return {x - m_em * 0.3, top, m_em * 0.6, m_rowHeight};
        const qreal y =
            top + m_rowHeight * static_cast<qreal>(series) / static_cast<qreal>(m_data.series.size());
        return {x - m_em * 0.45, y - m_em * 0.45, m_em * 0.9, m_em * 0.9};
    }
    if (m_data.series.at(series).shape == ChartSeries::Shape::Bar)
        return {m_left, top + m_rowHeight * 0.15, std::max(xOf(mark.value) - m_left, m_em * 0.3),
                m_rowHeight * 0.7};
    const auto [low, high] = mark.band.value_or(std::pair{mark.value, mark.value});
    const qreal from = std::min(xOf(low), xOf(mark.value)) - m_em * 0.45;
    const qreal to = std::max(xOf(high), xOf(mark.value)) + m_em * 0.45;
    return {from, top + m_rowHeight * 0.15, to - from, m_rowHeight * 0.7};
}

void RowChart::paintHead(QPainter &painter, const QPointF &origin) const
{
    painter.save();
    painter.setFont(m_style.font);
    painter.setPen(m_style.muted);
    if (isHeatMap()) {
        for (qsizetype column = 0; column < m_data.categories.size(); ++column) {
            QString text = m_data.categories.at(column);
            const QRectF cell = cellArea(0, column);
            if (m_metrics.horizontalAdvance(text) > cell.width() - m_em * 0.2)
                text = text.right(2); // of "2026-03": the year stands in the title
            painter.drawText(QRectF{cell.x() + origin.x(), origin.y(), cell.width(), m_headHeight},
                             Qt::AlignCenter, text);
        }
        painter.restore();
        return;
    }
    painter.drawText(QRectF{origin.x() + m_left, origin.y(), m_right - m_left, m_em * 1.2},
                     Qt::AlignLeft | Qt::AlignVCenter, m_data.valueAxis.title);
    for (const double tick : m_scale.ticks) {
        const qreal x = origin.x() + xOf(tick);
        painter.drawText(QRectF{x - m_em * 2, origin.y() + m_em * 1.15, m_em * 4, m_em * 1.2},
                         Qt::AlignCenter, m_scale.text(tick));
    }
    painter.setPen(QPen{m_style.muted, m_em / 18});
    painter.drawLine(QPointF{origin.x() + m_left, origin.y() + m_headHeight},
                     QPointF{origin.x() + m_right, origin.y() + m_headHeight});
    painter.restore();
}

void RowChart::paintRows(QPainter &painter, const QPointF &origin, qsizetype first, qsizetype last) const
{
    painter.save();
    painter.setFont(m_style.font);
    painter.setRenderHint(QPainter::Antialiasing);
    const qsizetype end = std::min(last, rowCount());
    if (!isHeatMap()) {
        painter.setPen(QPen{m_style.grid, m_em / 24});
        const qreal bottom =
            origin.y() + m_rowHeight * static_cast<qreal>(std::max<qsizetype>(end - first, 0));
        for (const double tick : m_scale.ticks)
            painter.drawLine(QPointF{origin.x() + xOf(tick), origin.y()},
                             QPointF{origin.x() + xOf(tick), bottom});
    }
    for (qsizetype row = first; row < end; ++row) {
        const QPointF corner{origin.x(), origin.y() + m_rowHeight * static_cast<qreal>(row - first)};
        paintName(painter, row, corner);
        if (isHeatMap()) {
            paintCells(painter, row, corner);
        } else if (m_data.kind == ChartKind::Profile) {
            paintProfile(painter, row, corner);
        } else {
            const ChartMark &mark = m_data.series.first().marks.at(row);
            if (!mark.known)
                continue;
            if (m_data.series.first().shape == ChartSeries::Shape::Bar)
                paintBar(painter, mark, corner);
            else
                paintBand(painter, mark, corner);
            painter.setPen(m_style.text);
            const bool bar = m_data.series.first().shape == ChartSeries::Shape::Bar;
            const qreal x = bar ? xOf(mark.value) : m_right;
            painter.drawText(
                QRectF{corner.x() + x + m_em * (bar ? 0.4 : 0.9), corner.y(), m_width - x, m_rowHeight},
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, mark.label);
        }
    }
    painter.restore();
}

void RowChart::paintName(QPainter &painter, qsizetype row, const QPointF &origin) const
{
    const QString name = rowName(row);
    painter.setPen(m_style.text);
    const QRectF room{origin.x(), origin.y(), m_nameWidth, m_rowHeight};
    if (m_metrics.horizontalAdvance(name) <= m_nameWidth) {
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, name);
        return;
    }
    // Two lines hold what two widths hold; a still longer name loses its middle, not its end.
    const QString fitting = m_metrics.elidedText(name, Qt::ElideMiddle, m_nameWidth * 2 - m_em * 1.5);
    painter.drawText(room, fitting, wrapped(Qt::AlignRight | Qt::AlignVCenter));
}

void RowChart::paintCells(QPainter &painter, qsizetype row, const QPointF &origin) const
{
    const QList<ChartMark> &marks = m_data.series.at(row).marks;
    for (qsizetype column = 0; column < marks.size(); ++column) {
        const ChartMark &mark = marks.at(column);
        QRectF cell = cellArea(0, column).translated(origin);
        cell.adjust(m_em / 24, m_em / 24, -m_em / 24, -m_em / 24);
        if (!mark.known)
            continue;
        QColor ground = m_style.ground;
        if (mark.apart) {
            paintHatch(painter, cell, m_style.grid, m_em * 0.45, m_em / 20);
        } else {
            ground = m_style.heatColour(m_greatest > 0 ? mark.value / m_greatest : 0);
            painter.fillRect(cell, ground);
        }
        if (m_metrics.horizontalAdvance(mark.label) <= cell.width()) {
            painter.setPen(mark.apart ? m_style.muted : ChartStyle::contrast(ground));
            painter.drawText(cell, Qt::AlignCenter, mark.label);
        }
    }
}

void RowChart::paintBar(QPainter &painter, const ChartMark &mark, const QPointF &origin) const
{
    const QRectF bar{origin.x() + m_left, origin.y() + m_rowHeight * 0.18, xOf(mark.value) - m_left,
                     m_rowHeight * 0.64};
    painter.fillRect(bar, m_style.colour(0));
    if (mark.apart) // chosen: also by a sign
        paintHatch(painter, bar, m_style.ground, m_em * 0.4, m_em / 9);
}

void RowChart::paintBand(QPainter &painter, const ChartMark &mark, const QPointF &origin) const
{
    const qreal y = origin.y() + m_rowHeight / 2;
    const qreal x = origin.x() + xOf(mark.value);
    if (mark.band) {
        const qreal from = origin.x() + xOf(mark.band->first);
        const qreal to = origin.x() + xOf(mark.band->second);
        const qreal cap = m_em * 0.28;
        painter.setPen(QPen{m_style.colour(0), m_em / 7, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(QPointF{from, y}, QPointF{to, y});
        painter.setPen(QPen{m_style.colour(0), m_em / 12, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(QPointF{from, y - cap}, QPointF{from, y + cap});
        painter.drawLine(QPointF{to, y - cap}, QPointF{to, y + cap});
    }
    painter.setPen(QPen{m_style.ground, m_em / 14});
    painter.setBrush(mark.apart ? m_style.colour(1) : m_style.text);
    painter.drawPath(chartMarker(mark.apart ? 3 : 0, m_em * 0.6).translated(x, y));
}

void RowChart::paintProfile(QPainter &painter, qsizetype row, const QPointF &origin) const
{
    const ChartSeries &median = m_data.series.first();
    const ChartMark &middle = median.marks.at(row);
    painter.setPen(QPen{m_style.grid, m_em / 24});
    painter.drawLine(QPointF{origin.x() + m_left, origin.y() + m_rowHeight},
                     QPointF{origin.x() + m_right, origin.y() + m_rowHeight});
    const qreal middleX = origin.x() + xOf(middle.value);
    if (middle.known) {
        painter.setPen(QPen{m_style.reference, m_em / 6, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(QPointF{middleX, origin.y() + m_rowHeight * 0.1},
                         QPointF{middleX, origin.y() + m_rowHeight * 0.9});
    }
    for (qsizetype s = 1; s < m_data.series.size(); ++s) {
        const ChartMark &mark = m_data.series.at(s).marks.at(row);
        if (!mark.known)
            continue;
        const QPointF at{origin.x() + xOf(mark.value),
                         origin.y() +
                             m_rowHeight * static_cast<qreal>(s) / static_cast<qreal>(m_data.series.size())};
        painter.setPen(QPen{m_style.colour(s - 1), m_em / 9, ChartStyle::dash(s - 1), Qt::FlatCap});
        if (middle.known)
            painter.drawLine(QPointF{middleX, at.y()}, at);
        painter.setPen(QPen{m_style.ground, m_em / 16});
        painter.setBrush(m_style.colour(s - 1));
        painter.drawPath(chartMarker(s - 1, m_em * 0.65).translated(at));
    }
}

} // namespace liaison
