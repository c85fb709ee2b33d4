#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace liaison {

/// Database key of one kind of record. Two kinds never mix, an Id is always
/// valid, and "no id yet" is spelled `std::optional<StationId>`.
template <typename Tag>
class Id
{
public:
    constexpr explicit Id(qint64 value) : m_value{value} { Q_ASSERT(value > 0); }

    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

} // namespace liaison
