#pragma once

#include "app/report/chartdata.h"

#include <QList>
#include <QString>

namespace liaison {

/// An axis with its marks: from minimum to maximum in round steps.
struct ChartScale
{
    double minimum = 0;
    double maximum = 1;
    QList<double> ticks;
    bool percent = false;

    /// Steps of 1, 2 or 5 × 10ⁿ, about @a marks of them, up to what the values need.
    [[nodiscard]] static ChartScale of(const ChartAxis &axis, double greatest, int marks);

    /// 0 at the minimum, 1 at the maximum.
    [[nodiscard]] double place(double value) const { return (value - minimum) / (maximum - minimum); }
    [[nodiscard]] QString text(double value) const;
};

/// Greatest value of the series on this axis; of scatter charts @a x gives that across.
[[nodiscard]] double greatestValue(const ChartData &data, bool secondAxis, bool x = false);

} // namespace liaison
