#include "app/print/charts/plotchart.h"

#include <QPaintDevice>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace liaison {

namespace {

bool hasSecondAxis(const ChartData &data)
{
    return std::any_of(data.series.cbegin(), data.series.cend(),
                       [](const ChartSeries &series) { return series.secondAxis; });
}

} // namespace

PlotChart::PlotChart(const ChartData &data, const ChartStyle &style, const QRectF &area,
                     const QPaintDevice *device)
    : m_data{data}
    , m_style{style}
    , m_metrics{device == nullptr ? QFontMetricsF{style.font} : QFontMetricsF{style.font, device}}
    , m_em{m_metrics.height()}
    , m_area{area}
{
    const int marks = std::clamp(static_cast<int>(area.height() / (m_em * 3)), 2, 8);
    m_values = ChartScale::of(data.valueAxis, greatestValue(data, false), marks);
    m_second = ChartScale::of(data.secondAxis, 1, marks);
    m_across = ChartScale::of(data.xAxis, greatestValue(data, false, true),
                              std::clamp(static_cast<int>(area.width() / (m_em * 5)), 2, 12));
    qreal left = 0;
    for (const double tick : std::as_const(m_values.ticks))
        left = std::max(left, m_metrics.horizontalAdvance(m_values.text(tick)));
    const qreal right =
        hasSecondAxis(data) ? m_metrics.horizontalAdvance(QStringLiteral("100%")) + m_em * 0.5 : m_em * 0.8;
    m_plot = area.adjusted(left + m_em * 0.6, m_em * 1.6, -right, -m_em * (isScatter() ? 2.6 : 1.4));
    if (!isScatter()) {
        // As many lines as the longest name takes in its column, at most three.
        const qreal step = m_plot.width() / static_cast<qreal>(data.categories.size());
        qreal lines = 1;
        for (const QString &name : data.categories)
            lines = std::max(
                lines, std::ceil(m_metrics.horizontalAdvance(name) / std::max(step - m_em * 0.6, m_em)));
        m_plot.adjust(0, 0, 0,
                      -m_em * (std::min(lines, 3.0) - 1) - (data.xAxis.title.isEmpty() ? 0 : m_em * 1.2));
    }
}

qreal PlotChart::xOf(double place) const
{
    if (isScatter())
        return m_plot.left() + m_across.place(place) * m_plot.width();
    return m_plot.left() + (place + 0.5) * m_plot.width() / static_cast<qreal>(m_data.categories.size());
}

qreal PlotChart::yOf(const ChartSeries &series, double value) const
{
    const ChartScale &scale = series.secondAxis ? m_second : m_values;
    return m_plot.bottom() - scale.place(value) * m_plot.height();
}

QPointF PlotChart::at(const ChartSeries &series, qsizetype index) const
{
    const ChartMark &mark = series.marks.at(index);
    return {xOf(isScatter() ? mark.x : static_cast<double>(index)), yOf(series, mark.value)};
}

QRectF PlotChart::barArea(const ChartSeries &series, qsizetype index) const
{
    const qreal width = m_plot.width() / static_cast<qreal>(m_data.categories.size()) * BarShare;
    const QPointF top = at(series, index);
    return {top.x() - width / 2, top.y(), width, m_plot.bottom() - top.y()};
}

QRectF PlotChart::markArea(qsizetype series, qsizetype index) const
{
    const ChartSeries &owner = m_data.series.at(series);
    if (!owner.marks.at(index).known)
        return {};
    if (owner.shape == ChartSeries::Shape::Bar) {
        QRectF bar = barArea(owner, index);
        bar.setTop(std::min(bar.top(), bar.bottom() - m_em * 0.5)); // a bar of nothing can be met too
        return bar;
    }
    const QPointF middle = at(owner, index);
    return {middle.x() - m_em * 0.45, middle.y() - m_em * 0.45, m_em * 0.9, m_em * 0.9};
}

void PlotChart::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintShapes(painter);
    paintSigns(painter);
    painter.restore();
}

void PlotChart::paintSigns(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_style.font);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (!isScatter())
        paintCategories(painter);
    qsizetype number = 0;
    for (const ChartSeries &series : m_data.series) {
        if (series.shape == ChartSeries::Shape::Line)
            paintMarkers(painter, series, series.secondAxis ? 1 : number);
        else if (series.shape == ChartSeries::Shape::Bar)
            paintBarLabels(painter, series);
        else if (series.shape == ChartSeries::Shape::Dots)
            paintLabels(painter, series);
        number += series.reference ? 0 : 1;
    }
    paintLimit(painter);
    painter.restore();
}

void PlotChart::paintShapes(QPainter &painter) const
{
    qsizetype number = 0;
    for (const ChartSeries &series : m_data.series) {
        switch (series.shape) {
        case ChartSeries::Shape::Bar:
            paintBars(painter, series);
            break;
        case ChartSeries::Shape::Line:
            paintLine(painter, series, series.secondAxis ? 1 : number);
            break;
        case ChartSeries::Shape::Guide:
            paintGuide(painter, series);
            break;
        case ChartSeries::Shape::Dots:
        case ChartSeries::Shape::Cells:
            paintDots(painter, series);
            break;
        }
        number += series.reference ? 0 : 1;
    }
}

void PlotChart::paintGrid(QPainter &painter) const
{
    painter.setPen(QPen{m_style.grid, m_em / 24});
    for (const double tick : m_values.ticks) {
        const qreal y = m_plot.bottom() - m_values.place(tick) * m_plot.height();
        painter.drawLine(QPointF{m_plot.left(), y}, QPointF{m_plot.right(), y});
    }
    if (isScatter()) {
        for (const double tick : m_across.ticks)
            painter.drawLine(QPointF{xOf(tick), m_plot.top()}, QPointF{xOf(tick), m_plot.bottom()});
    }
}

void PlotChart::paintAxes(QPainter &painter) const
{
    painter.setPen(m_style.muted);
    for (const double tick : m_values.ticks) {
        const qreal y = m_plot.bottom() - m_values.place(tick) * m_plot.height();
        painter.drawText(
            QRectF{m_area.left(), y - m_em, m_plot.left() - m_em * 0.4 - m_area.left(), m_em * 2},
            Qt::AlignRight | Qt::AlignVCenter, m_values.text(tick));
    }
    const QRectF top{m_area.left(), m_area.top(), m_area.width(), m_em * 1.2};
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, m_data.valueAxis.title);
    if (hasSecondAxis(m_data)) {
        for (const double tick : m_second.ticks) {
            const qreal y = m_plot.bottom() - m_second.place(tick) * m_plot.height();
            painter.drawText(
                QRectF{m_plot.right() + m_em * 0.4, y - m_em, m_area.right() - m_plot.right(), m_em * 2},
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_second.text(tick));
        }
        painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, m_data.secondAxis.title);
    }
    if (isScatter()) {
        for (const double tick : m_across.ticks)
            painter.drawText(QRectF{xOf(tick) - m_em * 3, m_plot.bottom() + m_em * 0.2, m_em * 6, m_em * 1.1},
                             Qt::AlignCenter, m_across.text(tick));
    }
    if (!m_data.xAxis.title.isEmpty())
        painter.drawText(QRectF{m_plot.left(), m_area.bottom() - m_em * 1.2, m_plot.width(), m_em * 1.2},
                         Qt::AlignRight | Qt::AlignVCenter, m_data.xAxis.title);
    painter.setPen(QPen{m_style.muted, m_em / 18});
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
}

void PlotChart::paintCategories(QPainter &painter) const
{
    QTextOption option{Qt::AlignHCenter | Qt::AlignTop};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const qreal step = m_plot.width() / static_cast<qreal>(m_data.categories.size());
    painter.setPen(m_style.text);
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const QRectF room{xOf(static_cast<double>(i)) - step / 2 + m_em * 0.1, m_plot.bottom() + m_em * 0.25,
                          step - m_em * 0.2, m_em * 3.2};
        const QString name =
            m_metrics.elidedText(m_data.categories.at(i), Qt::ElideMiddle, room.width() * 3 - m_em * 2);
        painter.drawText(room, name, option);
    }
}

void PlotChart::paintBars(QPainter &painter, const ChartSeries &series) const
{
    for (qsizetype i = 0; i < series.marks.size(); ++i) {
        if (!series.marks.at(i).known)
            continue;
        const QRectF bar = barArea(series, i);
        if (series.marks.at(i).apart) {
            paintHatch(painter, bar, m_style.colour(1), m_em * 0.4, m_em / 10);
            painter.setPen(QPen{m_style.colour(1), m_em / 14});
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar);
        } else {
            painter.fillRect(bar, m_style.barColour(m_data));
        }
    }
}

void PlotChart::paintBarLabels(QPainter &painter, const ChartSeries &series) const
{
    painter.setPen(m_style.text);
    for (qsizetype i = 0; i < series.marks.size(); ++i) {
        const QRectF bar = barArea(series, i);
        const QString &label = series.marks.at(i).label;
        if (series.marks.at(i).known && m_metrics.horizontalAdvance(label) < bar.width() / BarShare)
            painter.drawText(
                QRectF{bar.left() - bar.width(), bar.top() - m_em * 1.15, bar.width() * 3, m_em * 1.1},
                Qt::AlignCenter, label);
    }
}

void PlotChart::paintLine(QPainter &painter, const ChartSeries &series, qsizetype number) const
{
    painter.setPen(QPen{series.reference ? m_style.reference : m_style.colour(number),
                        m_em / (series.reference ? 6.0 : 9.0),
                        series.reference ? Qt::DotLine : ChartStyle::dash(number), Qt::FlatCap});
    for (qsizetype i = 1; i < series.marks.size(); ++i) {
        if (series.marks.at(i - 1).known && series.marks.at(i).known) // a gap stays a gap
            painter.drawLine(at(series, i - 1), at(series, i));
    }
}

void PlotChart::paintMarkers(QPainter &painter, const ChartSeries &series, qsizetype number) const
{
    const QColor colour = series.reference ? m_style.reference : m_style.colour(number);
    for (qsizetype i = 0; i < series.marks.size(); ++i) {
        if (!series.marks.at(i).known)
            continue;
        painter.setPen(QPen{series.reference ? colour : m_style.ground, m_em / 14});
        painter.setBrush(series.reference ? m_style.ground : colour);
        painter.drawPath(chartMarker(series.reference ? 0 : number, m_em * 0.55).translated(at(series, i)));
    }
}

void PlotChart::paintGuide(QPainter &painter, const ChartSeries &series) const
{
    painter.setPen(QPen{m_style.muted, m_em / 16, Qt::DashLine, Qt::FlatCap});
    for (qsizetype i = 1; i < series.marks.size(); ++i)
        painter.drawLine(at(series, i - 1), at(series, i));
}

void PlotChart::paintDots(QPainter &painter, const ChartSeries &series) const
{
    for (qsizetype i = 0; i < series.marks.size(); ++i) {
        const ChartMark &mark = series.marks.at(i);
        if (!mark.known)
            continue;
        painter.setPen(QPen{mark.apart ? m_style.colour(1) : m_style.colour(0), m_em / 12});
        painter.setBrush(mark.apart ? QBrush{m_style.colour(1)} : QBrush{Qt::NoBrush});
        painter.drawPath(chartMarker(mark.apart ? 3 : 0, m_em * 0.5).translated(at(series, i)));
    }
}

void PlotChart::paintLabels(QPainter &painter, const ChartSeries &series) const
{
    QList<QRectF> taken;
    painter.setPen(m_style.text);
    for (qsizetype i = 0; i < series.marks.size(); ++i) {
        const QString &label = series.marks.at(i).label;
        if (label.isEmpty())
            continue;
        const QPointF dot = at(series, i);
        const qreal width = m_metrics.horizontalAdvance(label) + m_em * 0.1;
        const QList<QRectF> places{{dot.x() + m_em * 0.45, dot.y() - m_em * 0.55, width, m_em * 1.1},
                                   {dot.x() - m_em * 0.45 - width, dot.y() - m_em * 0.55, width, m_em * 1.1},
                                   {dot.x() - width / 2, dot.y() - m_em * 1.5, width, m_em * 1.1},
                                   {dot.x() - width / 2, dot.y() + m_em * 0.4, width, m_em * 1.1}};
        const auto free = std::find_if(places.cbegin(), places.cend(), [&](const QRectF &place) {
            return m_area.contains(place) &&
                   std::none_of(taken.cbegin(), taken.cend(),
                                [&](const QRectF &other) { return other.intersects(place); });
        });
        if (free == places.cend())
            continue; // the table names it
        taken.append(*free);
        painter.drawText(*free, Qt::AlignCenter | Qt::TextDontClip, label);
    }
}

void PlotChart::paintLimit(QPainter &painter) const
{
    if (!m_data.limit || isScatter())
        return;
    const qreal x = xOf(m_data.limit->at);
    painter.setPen(QPen{m_style.text, m_em / 12, Qt::DashLine, Qt::FlatCap});
    painter.drawLine(QPointF{x, m_plot.top() - m_em * 0.2}, QPointF{x, m_plot.bottom()});
    painter.setPen(m_style.text);
    painter.drawText(QRectF{x + m_em * 0.3, m_plot.top() - m_em * 0.4, m_plot.right() - x, m_em * 1.2},
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_data.limit->text);
}

} // namespace liaison
