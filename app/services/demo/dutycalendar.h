#pragma once

#include "app/services/demo/dice.h"

#include <QDate>

/// How duty work spreads over a year in sample data: little around the Spring Festival and in the summer
/// heat, most before the end of the year.
namespace liaison::dutycalendar {

/// First day of the Chinese year that begins in @a year, right to a day or so.
[[nodiscard]] QDate springFestival(int year);

/// Whether everybody is at home: the Spring Festival, Labour Day and the National Day week.
[[nodiscard]] bool isHoliday(QDate day);

/// Per cent of an ordinary month, for the month of @a day.
[[nodiscard]] int busyness(QDate day);

/// A day of that month and not after @a latest on which people work, mostly Monday to Friday.
[[nodiscard]] QDate workday(Dice &dice, QDate month, QDate latest);

/// The day of the inspection that follows @a day: 20 June or 10 December.
[[nodiscard]] QDate nextInspection(QDate day);

} // namespace liaison::dutycalendar
