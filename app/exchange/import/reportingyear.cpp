#include "app/exchange/import/reportingyear.h"

#include "app/base/text.h"
#include "app/exchange/import/numerals.h"

namespace liaison {

namespace {

constexpr qsizetype LongestTitleLine = 500;

bool isYear(int value)
{
    return value >= 1950 && value <= 2099;
}

/// The year of a run of digits: 2026, 202607 or 20260701.
std::optional<int> yearOf(const numerals::Reading &number)
{
    int value = number.value;
    if (number.length == 8)
        value /= 100;
    if (number.length >= 6) {
        if (value % 100 < 1 || value % 100 > 12)
            return std::nullopt;
        value /= 100;
    } else if (number.length != 4) {
        return std::nullopt;
    }
    return isYear(value) ? std::optional{value} : std::nullopt;
}

} // namespace

QSet<int> yearsIn(const QString &text)
{
    const QString normalized = text::normalized(text.left(LongestTitleLine));
    QSet<int> named; // 2026年
    QSet<int> bare;
    for (qsizetype i = 0; i < normalized.size();) {
        const auto number = numerals::readNumber(QStringView{normalized}.mid(i));
        if (!number) {
            // Not a number, or one of too many digits: skip all of it.
            const bool digit = normalized.at(i).isDigit();
            for (++i; digit && i < normalized.size() && normalized.at(i).isDigit();)
                ++i;
            continue;
        }
        i += number->length;
        const bool followed = i < normalized.size() && normalized.at(i) == u'年';
        const auto year = yearOf(*number);
        if (year && followed)
            named.insert(*year);
        else if (year && number->digits)
            bare.insert(*year);
    }
    return named.isEmpty() ? bare : named;
}

std::optional<int> reportingYear(const YearSources &sources)
{
    const auto together = [](const QStringList &lines) {
        QSet<int> years;
        for (const QString &line : lines)
            years += yearsIn(line);
        return years;
    };
    for (const QSet<int> &years : {together(sources.titles), yearsIn(sources.sheet), yearsIn(sources.file),
                                   together(sources.reporting)}) {
        if (!years.isEmpty())
            return years.size() == 1 ? std::optional{*years.cbegin()} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace liaison
