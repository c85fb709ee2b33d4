#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace liaison {

/// A date known to the year, the month or the day: births and opening dates in registers are often
/// "1960.07" or "2019年11月", and a day that nobody wrote must not be invented.
/// Stored as ISO 8601 text of reduced precision: "1960", "1960-07", "1960-07-21".
class PartialDate
{
public:
    [[nodiscard]] static std::optional<PartialDate> fromParts(int year, int month = 0, int day = 0);
    [[nodiscard]] static std::optional<PartialDate> fromText(const QString &isoText);

    [[nodiscard]] int year() const noexcept { return m_year; }
    [[nodiscard]] int month() const noexcept { return m_month; } ///< 0: unknown
    [[nodiscard]] int day() const noexcept { return m_day; }     ///< 0: unknown
    [[nodiscard]] QString text() const;

    /// The earliest day it can mean.
    [[nodiscard]] QDate earliest() const;

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(int year, int month, int day) : m_year{year}, m_month{month}, m_day{day} {}

    int m_year;
    int m_month;
    int m_day;
};

} // namespace liaison
