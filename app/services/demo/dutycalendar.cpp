#include "app/services/demo/dutycalendar.h"

#include <algorithm>
#include <cmath>

namespace liaison::dutycalendar {

QDate springFestival(int year)
{
    // The new moon between 21 January and 20 February, by the mean length of the month from that of
    // 6 January 2000.
    constexpr double MeanMonth = 29.530588;
    static const QDate newMoon{2000, 1, 6};
    const auto earliest = static_cast<double>(newMoon.daysTo(QDate{year, 1, 21}));
    return newMoon.addDays(std::lround(std::ceil(earliest / MeanMonth) * MeanMonth));
}

bool isHoliday(QDate day)
{
    const qint64 sinceFestival = springFestival(day.year()).daysTo(day);
    const bool isLabourDays = day.month() == 5 && day.day() <= 3;
    const bool isNationalDays = day.month() == 10 && day.day() <= 7;
    return (sinceFestival >= -5 && sinceFestival <= 8) || isLabourDays || isNationalDays;
}

int busyness(QDate day)
{
    constexpr int ByMonth[] = {85, 95, 112, 110, 105, 112, 72, 60, 102, 108, 132, 118};
    const QDate festival = springFestival(day.year());
    const bool isFestive = festival.month() == day.month();
    return ByMonth[day.month() - 1] * (isFestive ? 55 : 100) / 100;
}

QDate workday(Dice &dice, QDate month, QDate latest)
{
    const QDate first{month.year(), month.month(), 1};
    const int days = std::min(first.daysInMonth(), static_cast<int>(first.daysTo(latest)) + 1);
    QDate day = first;
    for (int attempt = 0; attempt < 8; ++attempt) {
        day = first.addDays(dice.below(days));
        const bool isWeekend = day.dayOfWeek() >= Qt::Saturday;
        if (!isHoliday(day) && (!isWeekend || dice.chance(150)))
            break;
    }
    return day;
}

QDate nextInspection(QDate day)
{
    for (const QDate inspection : {QDate{day.year(), 6, 20}, QDate{day.year(), 12, 10}}) {
        if (day < inspection)
            return inspection;
    }
    return {day.year() + 1, 6, 20};
}

} // namespace liaison::dutycalendar
