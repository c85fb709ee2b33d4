#pragma once

#include "app/base/decimal.h"
#include "app/base/fraction.h"

#include <QString>

namespace liaison {

/// A threshold or target as officials write it: 12.5 or 80%. Exact either way.
struct Amount
{
    /// Keeps every comparison and product with a 64-bit measure within 128 bits.
    static constexpr Decimal Max = Decimal::fromInteger(1'000'000'000);

    Decimal number = {};
    bool percent = false;

    [[nodiscard]] constexpr Fraction fraction() const
    {
        return {number.thousandths(), percent ? 100 * Decimal::Scale : Decimal::Scale};
    }

    /// "12.5" or "80%".
    [[nodiscard]] QString text() const { return percent ? number.text() + u'%' : number.text(); }

    friend constexpr bool operator==(const Amount &, const Amount &) = default;
};

} // namespace liaison
