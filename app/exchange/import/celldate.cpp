#include "app/exchange/import/celldate.h"

#include "app/base/text.h"
#include "app/exchange/import/numerals.h"

#include <QCoreApplication>
#include <QStringView>

#include <cmath>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CellDate)
};

constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2099;
constexpr int FirstCompactDay = 19000101; // 20260305 typed as a number
constexpr int LastCompactDay = 20991231;
constexpr int FirstCompactMonth = 190001; // 198512
constexpr int LastCompactMonth = 209912;
// Serial numbers of spreadsheets are days since 1899-12-30; those up to LatestYear (1905) are read as years.
constexpr int LastSerial = 73'050; // 2099-12-31
constexpr qsizetype LongestDateText = 80;

/// What stands in the cell; 0 for a part that is not written.
struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
};

using PartsResult = CellResult<Parts>;

CellRefusal notADate()
{
    return {Text::tr("This is not a date the program can read; write it like 2026-03-05.")};
}

CellRefusal ambiguous()
{
    return {Text::tr("This can mean more than one day; write it like 2026-03-05.")};
}

CellRefusal shortYear()
{
    return {Text::tr("Write the year with four digits.")};
}

/// Consumes weekday, part of the day and time behind a date: "(星期三)", "上午", "15:00-16:30", "9点半".
class TailReader
{
public:
    explicit TailReader(QStringView text) : m_rest{text} {}

    [[nodiscard]] bool acceptsAll()
    {
        while (!m_rest.isEmpty()) {
            if (!takeAnyOf(u" \n()[],") && !takeWeekday() && !takeWord() && !takeTimeSpan())
                return false;
        }
        return true;
    }

private:
    bool takeAnyOf(QStringView characters)
    {
        if (m_rest.isEmpty() || !characters.contains(m_rest.front()))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    bool take(QStringView word)
    {
        if (!m_rest.startsWith(word))
            return false;
        m_rest = m_rest.mid(word.size());
        return true;
    }

    bool takeWeekday()
    {
        const QStringView before = m_rest;
        if ((take(u"星期") || take(u"礼拜") || take(u"周")) && takeAnyOf(u"一二三四五六日天"))
            return true;
        m_rest = before;
        return false;
    }

    bool takeWord()
    {
        return take(u"上午") || take(u"下午") || take(u"中午") || take(u"早上") || take(u"晚上") ||
               take(u"傍晚") || take(u"全天");
    }

    bool takeTimeSpan()
    {
        const QStringView before = m_rest;
        takeAnyOf(u"T");
        if (takeTime() && (!takeAnyOf(u"-~至") || takeTime()))
            return true;
        m_rest = before;
        return false;
    }

    bool takeNumberUpTo(int highest)
    {
        const auto number = numerals::readNumber(m_rest);
        if (!number || number->value > highest)
            return false;
        m_rest = m_rest.mid(number->length);
        return true;
    }

    bool takeTime()
    {
        if (!takeNumberUpTo(24))
            return false;
        if (take(u"时") || take(u"点")) {
            if (!take(u"半") && !take(u"整") && takeNumberUpTo(59))
                take(u"分");
            return true;
        }
        if (!take(u":") || !takeNumberUpTo(59))
            return false;
        if (take(u":") && !takeNumberUpTo(59))
            return false;
        if (take(u".") && !takeNumberUpTo(99'999'999)) // fractions of a second, as databases export them
            return false;
        take(u"Z");
        return true;
    }

    QStringView m_rest;
};

/// Reads the date at the start of a normalized text.
class DateReader
{
public:
    explicit DateReader(QStringView text) : m_rest{text} {}

    [[nodiscard]] PartsResult read()
    {
        const auto first = takeNumber();
        if (!first)
            return notADate();
        if (first->digits && first->length == 8)
            return checkedTail({first->value / 10'000, first->value / 100 % 100, first->value % 100});
        if (first->digits && first->length == 6 && m_rest.isEmpty())
            return Parts{first->value / 100, first->value % 100, 0};
        if (take(u'年'))
            return readAfterYear(*first);
        if (take(u'月'))
            return readDay({0, first->value, 0});
        if (!m_rest.isEmpty() && QStringView{u".-/"}.contains(m_rest.front()))
            return readSeparated(*first);
        if (m_rest.isEmpty() && first->length == 4)
            return Parts{first->value, 0, 0};
        return notADate();
    }

private:
    std::optional<numerals::Reading> takeNumber()
    {
        skipBlanks();
        const auto number = numerals::readNumber(m_rest);
        if (!number || number->value == 0) // there is no month or day 0
            return std::nullopt;
        m_rest = m_rest.mid(number->length);
        skipBlanks();
        return number;
    }

    void skipBlanks()
    {
        while (!m_rest.isEmpty() && m_rest.front().isSpace())
            m_rest = m_rest.mid(1);
    }

    bool take(QChar c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    PartsResult readAfterYear(const numerals::Reading &year)
    {
        if (year.length < 4)
            return shortYear();
        skipBlanks();
        if (m_rest.isEmpty() || m_rest == u"度")
            return Parts{year.value, 0, 0};
        const auto month = takeNumber();
        if (!month || !take(u'月'))
            return notADate();
        return readDay({year.value, month->value, 0});
    }

    PartsResult readDay(Parts parts)
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest == u"份")
            return parts;
        const auto day = takeNumber();
        if (!day)
            return notADate();
        parts.day = day->value;
        if (!take(u'日'))
            take(u'号');
        return checkedTail(parts);
    }

    PartsResult readSeparated(const numerals::Reading &first)
    {
        const QChar separator = m_rest.front();
        m_rest = m_rest.mid(1);
        const auto second = takeNumber();
        if (!second) // "2026." is a year with a full stop
            return m_rest.isEmpty() && first.length == 4 ? PartsResult{Parts{first.value, 0, 0}} : notADate();
        if (!take(separator)) {
            const bool yearFirst = first.length == 4;
            if (!yearFirst && first.length > 2)
                return notADate();
            return checkedTail(yearFirst ? Parts{first.value, second->value, 0}
                                         : Parts{0, first.value, second->value});
        }
        const auto third = takeNumber();
        if (!third) // "1960.07." and "3.5."
            return m_rest.isEmpty() ? PartsResult{first.length == 4 ? Parts{first.value, second->value, 0}
                                                                    : Parts{0, first.value, second->value}}
                                    : notADate();
        if (first.length == 4)
            return checkedTail({first.value, second->value, third->value});
        return third->length == 4 ? ambiguous() : shortYear(); // 3/5/2026: day or month first?
    }

    PartsResult checkedTail(Parts parts)
    {
        skipBlanks();
        take(u'.');
        if (TailReader{m_rest}.acceptsAll())
            return parts;
        if (QStringView{u"-~至到、,;"}.contains(m_rest.front()))
            return CellRefusal{Text::tr("More than one day is named; write one row for each day.")};
        return CellRefusal{Text::tr("The text “%1” behind the date is not understood.").arg(m_rest.left(20))};
    }

    QStringView m_rest;
};

PartsResult partsOfNumber(double number, bool partial)
{
    const double whole = std::floor(number);
    if (whole < 0 || whole > LastCompactDay)
        return notADate();
    const int value = static_cast<int>(whole);
    if (number == whole) {
        if (value >= FirstCompactDay)
            return Parts{value / 10'000, value / 100 % 100, value % 100};
        if (value >= FirstCompactMonth && value <= LastCompactMonth)
            return Parts{value / 100, value % 100, 0};
        if (value >= EarliestYear && value <= LatestYear)
            return Parts{value, 0, 0};
    }
    if (value > LatestYear && value <= LastSerial) {
        const QDate day = QDate{1899, 12, 30}.addDays(value);
        return Parts{day.year(), day.month(), day.day()};
    }
    // 3.5 for 3月5日 and 1960.07 for July 1960, typed into a cell that made a number of it. The number has
    // lost its trailing zero: 3.1 was 3.1 or 3.10, 1960.1 was January or October.
    const int hundredths = static_cast<int>(std::lround((number - whole) * 100));
    if (std::abs(number - whole - hundredths / 100.0) > 1e-6 || hundredths == 0)
        return notADate();
    const bool isYear = value >= EarliestYear && value <= LatestYear;
    if (!isYear && (value < 1 || value > 12 || partial))
        return notADate();
    const bool oneDecimal = hundredths % 10 == 0;
    if (isYear)
        return oneDecimal && hundredths == 10
                   ? PartsResult{ambiguous()}
                   : PartsResult{Parts{value, oneDecimal ? hundredths / 10 : hundredths, 0}};
    if (oneDecimal && hundredths <= 30)
        return ambiguous();
    return Parts{0, value, oneDecimal ? hundredths / 10 : hundredths};
}

PartsResult partsOfCell(const Cell &cell, bool partial)
{
    switch (cell.kind) {
    case Cell::Kind::Date:
        return Parts{cell.date.year(), cell.date.month(), cell.date.day()};
    case Cell::Kind::Number:
        return partsOfNumber(cell.number, partial);
    case Cell::Kind::Text: {
        if (cell.text.size() > LongestDateText)
            return notADate();
        const QString normalized = text::normalized(cell.text);
        bool isSerial = false;
        const int serial = normalized.toInt(&isSerial);
        if (isSerial && normalized.size() == 5 && serial > LatestYear) // a date-formatted cell saved as csv
            return partsOfNumber(serial, partial);
        return DateReader{normalized}.read();
    }
    case Cell::Kind::Empty:
    case Cell::Kind::Boolean:
    case Cell::Kind::Error:
        break;
    }
    return notADate();
}

/// Nothing if the parts name an existing day, month or year; else why not.
std::optional<CellRefusal> implausible(const Parts &parts)
{
    if (parts.year < EarliestYear || parts.year > LatestYear)
        return CellRefusal{Text::tr("The year %1 is not between %2 and %3.")
                               .arg(parts.year)
                               .arg(EarliestYear)
                               .arg(LatestYear)};
    if (parts.month == 0 && parts.day == 0)
        return std::nullopt;
    if (parts.month < 1 || parts.month > 12)
        return CellRefusal{Text::tr("There is no month %1.").arg(parts.month)};
    const int days = QDate{parts.year, parts.month, 1}.daysInMonth();
    if (parts.day > days)
        return CellRefusal{Text::tr("There is no such day: %1-%2 has %3 days.")
                               .arg(parts.year)
                               .arg(parts.month, 2, 10, QLatin1Char('0'))
                               .arg(days)};
    return std::nullopt;
}

} // namespace

CellResult<QDate> dayFromCell(const Cell &cell, std::optional<int> year)
{
    const PartsResult read = partsOfCell(cell, false);
    if (!read)
        return read.error();
    Parts parts = *read;
    if (parts.day == 0 && parts.month == 0 && parts.year > 0)
        return CellRefusal{Text::tr("Only a year is named; write the day.")};
    if (parts.year == 0) {
        if (!year)
            return CellRefusal{
                Text::tr("The year is missing, and neither the title, the sheet nor the file name "
                         "gives it; state it with --year.")};
        parts.year = *year;
    }
    if (const auto refusal = implausible(parts))
        return *refusal;
    if (parts.day == 0)
        return CellRefusal{Text::tr("Only a month is named; write the day.")};
    return QDate{parts.year, parts.month, parts.day};
}

CellResult<PartialDate> partialDateFromCell(const Cell &cell)
{
    const PartsResult read = partsOfCell(cell, true);
    if (!read)
        return read.error();
    if (read->year == 0)
        return CellRefusal{Text::tr("The year is missing.")};
    if (const auto refusal = implausible(*read))
        return *refusal;
    return *PartialDate::fromParts(read->year, read->month, read->day);
}

} // namespace liaison
