#include "app/print/charts/chartscale.h"

#include <algorithm>
#include <cmath>

namespace liaison {

ChartScale ChartScale::of(const ChartAxis &axis, double greatest, int marks)
{
    ChartScale scale;
    scale.percent = axis.percent;
    scale.minimum = axis.minimum;
    const bool fixed = axis.maximum > axis.minimum;
    double top = fixed ? axis.maximum : greatest;
    if (top <= scale.minimum)
        top = scale.minimum + 1;
    const double rough = (top - scale.minimum) / std::max(1, marks);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * power >= rough * 0.999) {
            step = nice * power;
            break;
        }
    }
    if (axis.whole && !axis.percent)
        step = std::max(1.0, step);
    scale.maximum = fixed ? top : scale.minimum + step * std::ceil((top - scale.minimum) / step - 1e-9);
    // Multiples of the step, and where the axis begins: ranks at 1, 5, 10.
    scale.ticks.append(scale.minimum);
    for (double i = std::floor(scale.minimum / step) + 1; i * step <= scale.maximum + step * 1e-6; ++i)
        scale.ticks.append(i * step);
    return scale;
}

QString ChartScale::text(double value) const
{
    if (percent)
        return QString::number(std::lround(value * 100)) + QStringLiteral("%");
    QString number = QString::number(value, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

double greatestValue(const ChartData &data, bool secondAxis, bool x)
{
    double greatest = 0;
    for (const ChartSeries &series : data.series) {
        if (series.secondAxis != secondAxis)
            continue;
        for (const ChartMark &mark : series.marks) {
            if (mark.known)
                greatest = std::max(greatest, x ? mark.x : mark.value);
        }
    }
    return greatest;
}

} // namespace liaison
