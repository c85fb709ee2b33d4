#pragma once

#include <QtGlobal>

#include <iterator>

namespace liaison {

/// Chance for sample data. The same seed gives the same throws on every platform, which the distributions
/// of <random> do not promise.
class Dice
{
public:
    explicit constexpr Dice(quint64 seed) noexcept : m_state{seed} {}

    /// Chance of its own for one part of the sample: what is thrown in one part leaves the others alone.
    [[nodiscard]] constexpr Dice fork(quint64 part) const noexcept
    {
        return Dice{mixed(m_state + mixed(part + Step))};
    }

    /// SplitMix64 (Steele, Lea & Flood 2014).
    constexpr quint64 next() noexcept { return mixed(m_state += Step); }

    /// From 0 to @a count - 1; count is positive.
    constexpr int below(int count) noexcept
    {
        Q_ASSERT(count > 0);
        return static_cast<int>(((next() >> 32) * static_cast<quint64>(count)) >> 32);
    }

    /// Both ends included.
    constexpr int between(int first, int last) noexcept { return first + below(last - first + 1); }

    constexpr bool chance(int perMille) noexcept { return below(1000) < perMille; }

    /// One of the elements of an array or list, which is not empty.
    template <typename List>
    constexpr const auto &oneOf(const List &list) noexcept
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }

private:
    static constexpr quint64 Step = 0x9e3779b97f4a7c15ULL;

    static constexpr quint64 mixed(quint64 z) noexcept
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace liaison
