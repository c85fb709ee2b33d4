#include "app/domain/typedday.h"

#include "app/base/text.h"

#include <QHash>
#include <QRegularExpression>

namespace liaison {

namespace {

constexpr int MostMonthsAway = 12;
constexpr int MostYearsAway = 8; // from one 29 February to the next
constexpr int MostDaysAway = 3660;

std::optional<QDate> valid(QDate day)
{
    return day.isValid() ? std::optional{day} : std::nullopt;
}

bool fits(QDate day, QDate today, MissingDateParts missing)
{
    return day.isValid() && (missing == MissingDateParts::Past ? day <= today : day >= today);
}

int direction(MissingDateParts missing)
{
    return missing == MissingDateParts::Past ? -1 : 1;
}

/// The 31st is looked for in the months that have one.
std::optional<QDate> dayOfMonth(int day, QDate today, MissingDateParts missing)
{
    for (int step = 0; step <= MostMonthsAway; ++step) {
        const QDate month = QDate{today.year(), today.month(), 1}.addMonths(step * direction(missing));
        if (const QDate found{month.year(), month.month(), day}; fits(found, today, missing))
            return found;
    }
    return std::nullopt;
}

std::optional<QDate> dayOfYear(int month, int day, QDate today, MissingDateParts missing)
{
    for (int step = 0; step <= MostYearsAway; ++step) {
        if (const QDate found{today.year() + step * direction(missing), month, day};
            fits(found, today, missing))
            return found;
    }
    return std::nullopt;
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

std::optional<QDate> fromDigits(const QString &digits, QDate today, MissingDateParts missing)
{
    const int number = digits.toInt();
    switch (digits.size()) {
    case 1:
    case 2:
        return dayOfMonth(number, today, missing);
    case 3:
    case 4:
        return dayOfYear(number / 100, number % 100, today, missing);
    case 6:
    case 8:
        return valid(QDate{fullYear(number / 10000), number / 100 % 100, number % 100});
    default:
        return std::nullopt;
    }
}

std::optional<QDate> fromWord(const QString &word, QDate today)
{
    static const QHash<QString, int> words{
        {QStringLiteral("今天"), 0},       {QStringLiteral("今日"), 0},    {QStringLiteral("today"), 0},
        {QStringLiteral("t"), 0},          {QStringLiteral("昨天"), -1},   {QStringLiteral("昨日"), -1},
        {QStringLiteral("yesterday"), -1}, {QStringLiteral("y"), -1},      {QStringLiteral("前天"), -2},
        {QStringLiteral("前日"), -2},      {QStringLiteral("大前天"), -3}, {QStringLiteral("明天"), 1},
        {QStringLiteral("tomorrow"), 1},   {QStringLiteral("后天"), 2},
    };
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional{today.addDays(*found)};
}

} // namespace

std::optional<QDate> dayFromTyped(const QString &text, QDate today, MissingDateParts missing)
{
    const QString typed = text::nameKey(text).toLower();
    if (const std::optional<QDate> day = fromWord(typed, today))
        return day;

    static const QRegularExpression relative{QStringLiteral("^([+-])(\\d{1,4})$")};
    if (const QRegularExpressionMatch match = relative.match(typed); match.hasMatch()) {
        const int days = match.captured(2).toInt();
        if (days > MostDaysAway)
            return std::nullopt;
        return today.addDays(match.captured(1) == u'-' ? -days : days);
    }

    static const QRegularExpression digits{QStringLiteral("^\\d+$")};
    if (digits.match(typed).hasMatch())
        return fromDigits(typed, today, missing);

    static const QRegularExpression parts{
        QStringLiteral("^(?:(\\d{4}|\\d{2})[-./年])?(?:(\\d{1,2})[-./月])?(\\d{1,2})[日号]?$")};
    const QRegularExpressionMatch match = parts.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int day = match.captured(3).toInt();
    if (match.captured(2).isEmpty()) {
        // "26-5" reads as a year and a day: it is a month and a day, or nothing.
        return match.captured(1).isEmpty() ? dayOfMonth(day, today, missing)
                                           : dayOfYear(match.captured(1).toInt(), day, today, missing);
    }
    const int month = match.captured(2).toInt();
    if (match.captured(1).isEmpty())
        return dayOfYear(month, day, today, missing);
    return valid(QDate{fullYear(match.captured(1).toInt()), month, day});
}

} // namespace liaison
