#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

/// A span of whole days, both ends included.
struct DateRange
{
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return day >= first && day <= last; }
    [[nodiscard]] qint64 days() const { return first.daysTo(last) + 1; }

    /// The days both have in common; nothing if there are none.
    [[nodiscard]] std::optional<DateRange> intersected(const DateRange &other) const;

    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// A period of evaluation: a calendar year, half-year, quarter or month.
/// Written 2026, 2026-H1, 2026-Q2, 2026-06.
class Period
{
    Q_DECLARE_TR_FUNCTIONS(Period)

public:
    enum class Kind { Year, HalfYear, Quarter, Month };

    [[nodiscard]] static std::optional<Period> fromText(const QString &text);

    [[nodiscard]] Kind kind() const noexcept { return m_kind; }
    [[nodiscard]] int year() const noexcept { return m_year; }
    [[nodiscard]] int months() const noexcept;
    [[nodiscard]] DateRange range() const;
    [[nodiscard]] QString text() const;        ///< "2026-H1"
    [[nodiscard]] QString displayText() const; ///< translated: "2026年上半年"

    friend bool operator==(const Period &, const Period &) = default;

private:
    Period(Kind kind, int year, int index) : m_kind{kind}, m_year{year}, m_index{index} {}

    Kind m_kind;
    int m_year;
    int m_index; // 1-based within the year
};

} // namespace liaison
