#pragma once

#include "app/base/int128.h"

#include <QtGlobal>

#include <utility>

namespace liaison {

/// Deals out whole things in proportion to weights, so that exactly all of them are dealt out.
class Allotment
{
public:
    /// @a weight is the sum of the weights that next() will be given; positive if @a total is.
    constexpr Allotment(qint64 total, qint64 weight) : m_total{total}, m_weight{weight} {}

    [[nodiscard]] constexpr int next(qint64 weight)
    {
        m_seen += weight;
        const qint64 due =
            m_weight > 0 ? static_cast<qint64>(static_cast<Int128>(m_seen) * m_total / m_weight) : 0;
        return static_cast<int>(due - std::exchange(m_dealt, due));
    }

private:
    qint64 m_total;
    qint64 m_weight;
    qint64 m_seen = 0;
    qint64 m_dealt = 0;
};

} // namespace liaison
