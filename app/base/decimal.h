#pragma once

#include "app/base/int128.h"

#include <QString>

#include <compare>
#include <optional>

namespace liaison {

/// An exact decimal number in thousandths, for points, weights and areas.
/// Half points occur in practice (118.5), so binary floating point is never used.
/// Range ±9.2 × 10^15; what would leave it gives std::nullopt or is asserted.
class Decimal
{
public:
    static constexpr qint64 Scale = 1000;

    constexpr Decimal() = default;

    [[nodiscard]] static constexpr Decimal fromThousandths(qint64 thousandths)
    {
        Decimal result;
        result.m_thousandths = thousandths;
        return result;
    }
    [[nodiscard]] static constexpr Decimal fromInteger(qint64 value)
    {
        return inRange(static_cast<Int128>(value) * Scale);
    }

    /// Reads "12", "-0.5", "118.50"; more than three decimals, exponents, NaN or overflow give nothing.
    [[nodiscard]] static std::optional<Decimal> fromText(const QString &text);

    [[nodiscard]] constexpr qint64 thousandths() const noexcept { return m_thousandths; }

    /// Shortest exact form: "12", "0.5", "118.5".
    [[nodiscard]] QString text() const;

    /// For drawing and for comparison views only, never for points.
    [[nodiscard]] constexpr double toDouble() const { return static_cast<double>(m_thousandths) / Scale; }

    /// this × numerator ÷ denominator, rounded half away from zero to thousandths (GB/T 8170 rounds
    /// half to even; offices round half up on paper, and so does this). @a denominator is positive.
    [[nodiscard]] std::optional<Decimal> scaled(qint64 numerator, qint64 denominator) const;

    friend constexpr auto operator<=>(const Decimal &, const Decimal &) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b)
    {
        return inRange(static_cast<Int128>(a.m_thousandths) + b.m_thousandths);
    }
    friend constexpr Decimal operator-(Decimal a, Decimal b)
    {
        return inRange(static_cast<Int128>(a.m_thousandths) - b.m_thousandths);
    }
    Decimal &operator+=(Decimal other) { return *this = *this + other; }

private:
    static constexpr Decimal inRange(Int128 thousandths)
    {
        const auto value = static_cast<qint64>(thousandths);
        Q_ASSERT(value == thousandths);
        return fromThousandths(value);
    }

    qint64 m_thousandths = 0;
};

} // namespace liaison
