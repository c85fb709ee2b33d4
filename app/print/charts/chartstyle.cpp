#include "app/print/charts/chartstyle.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>

namespace liaison {

ChartStyle ChartStyle::light(const QFont &font)
{
    return {.font = font,
            .ground = Qt::white,
            .text = QColor{0x1f, 0x23, 0x28},
            .muted = QColor{0x5c, 0x63, 0x6c},
            .grid = QColor{0xd9, 0xdd, 0xe2},
            .focus = QColor{0x00, 0x00, 0x00},
            .series = {QColor{0x00, 0x72, 0xb2}, QColor{0xd5, 0x5e, 0x00}, QColor{0x00, 0x9e, 0x73},
                       QColor{0xe6, 0x9f, 0x00}},
            .reference = QColor{0x4a, 0x50, 0x58},
            .heat = {QColor{0xe6, 0xf0, 0xf8}, QColor{0x9c, 0xc8, 0xe4}, QColor{0x4a, 0x94, 0xc8},
                     QColor{0x16, 0x5a, 0x98}, QColor{0x06, 0x2a, 0x5a}}};
}

ChartStyle ChartStyle::dark(const QFont &font)
{
    return {.font = font,
            .ground = QColor{0x26, 0x2a, 0x2f},
            .text = QColor{0xe3, 0xe6, 0xea},
            .muted = QColor{0xa7, 0xae, 0xb8},
            .grid = QColor{0x3f, 0x45, 0x4d},
            .focus = Qt::white,
            .series = {QColor{0x56, 0xb4, 0xe9}, QColor{0xf0, 0x8a, 0x3c}, QColor{0x2f, 0xc7, 0x98},
                       QColor{0xe6, 0xc0, 0x40}},
            .reference = QColor{0xc0, 0xc6, 0xce},
            .heat = {QColor{0x2b, 0x3a, 0x49}, QColor{0x24, 0x5a, 0x86}, QColor{0x3f, 0x8d, 0xc4},
                     QColor{0x8c, 0xc4, 0xea}, QColor{0xdc, 0xef, 0xfc}}};
}

QColor ChartStyle::barColour(const ChartData &data) const
{
    const bool crossed = std::any_of(data.series.cbegin(), data.series.cend(),
                                     [](const ChartSeries &line) { return line.secondAxis; });
    const QColor &full = colour(0);
    if (!crossed)
        return full;
    const auto mixed = [](int a, int b) { return (a + b) / 2; };
    return {mixed(full.red(), ground.red()), mixed(full.green(), ground.green()),
            mixed(full.blue(), ground.blue())};
}

Qt::PenStyle ChartStyle::dash(qsizetype number)
{
    constexpr std::array Dashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    return Dashes.at(static_cast<size_t>(number) % Dashes.size());
}

QColor ChartStyle::heatColour(double share) const
{
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(heat.size() - 1);
    const auto left = std::min(static_cast<qsizetype>(place), heat.size() - 2);
    const auto part = static_cast<float>(place - static_cast<double>(left));
    const QColor &a = heat.at(left);
    const QColor &b = heat.at(left + 1);
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part,
                            a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

QColor ChartStyle::contrast(const QColor &ground)
{
    // Relative luminance of WCAG 2.1; from 0.179 on black reads better than white.
    const auto linear = [](float part) {
        return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
    };
    const float luminance = 0.2126F * linear(ground.redF()) + 0.7152F * linear(ground.greenF()) +
                            0.0722F * linear(ground.blueF());
    return luminance > 0.179F ? QColor{0x10, 0x12, 0x14} : QColor{Qt::white};
}

QPainterPath chartMarker(qsizetype number, qreal size)
{
    const qreal half = size / 2;
    QPainterPath path;
    switch (number % 4) {
    case 0:
        path.addEllipse(QPointF{0, 0}, half, half);
        break;
    case 1:
        path.addRect(-half * 0.88, -half * 0.88, size * 0.88, size * 0.88);
        break;
    case 2:
        path.moveTo(0, -half * 1.1);
        path.lineTo(half * 1.1, half * 0.9);
        path.lineTo(-half * 1.1, half * 0.9);
        path.closeSubpath();
        break;
    default:
        path.moveTo(0, -half * 1.25);
        path.lineTo(half * 1.25, 0);
        path.lineTo(0, half * 1.25);
        path.lineTo(-half * 1.25, 0);
        path.closeSubpath();
        break;
    }
    return path;
}

void paintHatch(QPainter &painter, const QRectF &area, const QColor &colour, qreal gap, qreal width)
{
    if (area.width() <= 0 || area.height() <= 0 || gap <= 0)
        return;
    painter.save();
    painter.setPen(QPen{colour, width, Qt::SolidLine, Qt::FlatCap});
    // Lines x + y = c; where each meets the rectangle.
    for (qreal c = gap; c < area.width() + area.height(); c += gap) {
        const qreal fromX = std::max<qreal>(0, c - area.height());
        const qreal toX = std::min(area.width(), c);
        painter.drawLine(QPointF{area.left() + fromX, area.top() + c - fromX},
                         QPointF{area.left() + toX, area.top() + c - toX});
    }
    painter.restore();
}

} // namespace liaison
