#pragma once

#include "app/base/int128.h"

#include <QtGlobal>

#include <compare>

namespace liaison {

/// A rate kept exact until a rule turns it into points: 45 of 60, never 0.75.
/// A denominator of 0 means "nothing to measure"; what that is worth is the rule's declared choice.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1; ///< never negative

    [[nodiscard]] constexpr bool isDefined() const noexcept { return denominator > 0; }
    [[nodiscard]] constexpr double toDouble() const
    {
        return static_cast<double>(numerator) / static_cast<double>(denominator);
    }

    friend constexpr bool operator==(const Fraction &, const Fraction &) = default;
};

/// Orders by value; both must be defined.
[[nodiscard]] constexpr std::strong_ordering compare(const Fraction &a, const Fraction &b)
{
    Q_ASSERT(a.isDefined() && b.isDefined());
    return static_cast<Int128>(a.numerator) * b.denominator <=>
           static_cast<Int128>(b.numerator) * a.denominator;
}

} // namespace liaison
