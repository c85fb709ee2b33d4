#include "app/base/period.h"

#include <QRegularExpression>

#include <algorithm>

namespace liaison {

std::optional<DateRange> DateRange::intersected(const DateRange &other) const
{
    const DateRange common{std::max(first, other.first), std::min(last, other.last)};
    if (common.first > common.last)
        return std::nullopt;
    return common;
}

std::optional<Period> Period::fromText(const QString &text)
{
    static const QRegularExpression pattern{
        QStringLiteral("^(\\d{4})(?:-(?:[Hh]([12])|[Qq]([1-4])|(0[1-9]|1[0-2])))?$")};
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    if (year < 1954) // the first National People's Congress: nothing older can be meant
        return std::nullopt;
    if (match.hasCaptured(2))
        return Period{Kind::HalfYear, year, match.captured(2).toInt()};
    if (match.hasCaptured(3))
        return Period{Kind::Quarter, year, match.captured(3).toInt()};
    if (match.hasCaptured(4))
        return Period{Kind::Month, year, match.captured(4).toInt()};
    return Period{Kind::Year, year, 1};
}

int Period::months() const noexcept
{
    switch (m_kind) {
    case Kind::Year:
        return 12;
    case Kind::HalfYear:
        return 6;
    case Kind::Quarter:
        return 3;
    case Kind::Month:
        return 1;
    }
    Q_UNREACHABLE();
}

DateRange Period::range() const
{
    const QDate first{m_year, (m_index - 1) * months() + 1, 1};
    return {first, first.addMonths(months()).addDays(-1)};
}

QString Period::text() const
{
    const QString year = QString::number(m_year);
    switch (m_kind) {
    case Kind::Year:
        return year;
    case Kind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(m_index);
    case Kind::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg(m_index);
    case Kind::Month:
        return QStringLiteral("%1-%2").arg(year).arg(m_index, 2, 10, QLatin1Char('0'));
    }
    Q_UNREACHABLE();
}

QString Period::displayText() const
{
    switch (m_kind) {
    case Kind::Year:
        return tr("%1", "year").arg(m_year);
    case Kind::HalfYear:
        return m_index == 1 ? tr("first half of %1").arg(m_year) : tr("second half of %1").arg(m_year);
    case Kind::Quarter:
        return tr("quarter %2 of %1").arg(m_year).arg(m_index);
    case Kind::Month:
        return tr("month %2 of %1").arg(m_year).arg(m_index);
    }
    Q_UNREACHABLE();
}

} // namespace liaison
