#pragma once

#include "app/base/decimal.h"
#include "app/base/fraction.h"

#include <QString>

namespace liaison {

enum class ValueKind {
    Number, ///< a count or another plain number
    Rate,   ///< a part of a whole, or an amount per something; kept as two whole numbers
};

/// What was measured for one unit: exact, and aware of whether it is a number or a rate.
class MeasureValue
{
public:
    constexpr MeasureValue() = default; // the number 0

    [[nodiscard]] static constexpr MeasureValue number(Decimal number)
    {
        return {ValueKind::Number, {number.thousandths(), Decimal::Scale}};
    }
    /// A denominator of 0 is allowed and means "nothing to measure".
    [[nodiscard]] static constexpr MeasureValue rate(Fraction rate)
    {
        Q_ASSERT(rate.denominator >= 0);
        return {ValueKind::Rate, rate};
    }

    [[nodiscard]] constexpr ValueKind kind() const noexcept { return m_kind; }
    [[nodiscard]] constexpr bool isDefined() const noexcept { return m_fraction.isDefined(); }

    /// The exact value, also of a number (12.5 is 12500/1000).
    [[nodiscard]] constexpr const Fraction &fraction() const noexcept { return m_fraction; }

    /// Numbers only.
    [[nodiscard]] constexpr Decimal decimal() const
    {
        Q_ASSERT(m_kind == ValueKind::Number);
        return Decimal::fromThousandths(m_fraction.numerator);
    }

    /// "12.5" or "9/12".
    [[nodiscard]] QString text() const;

    friend constexpr bool operator==(const MeasureValue &, const MeasureValue &) = default;

private:
    constexpr MeasureValue(ValueKind kind, Fraction fraction) : m_kind{kind}, m_fraction{fraction} {}

    ValueKind m_kind = ValueKind::Number;
    Fraction m_fraction = {0, Decimal::Scale};
};

} // namespace liaison
