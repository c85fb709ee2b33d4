#pragma once

#include "app/base/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace liaison {

/// Either a value or the reason why there is none.
///
/// Reads like C++23 `std::expected`, which our compilers do not have yet. To
/// switch later, only the `return error;` lines gain a `std::unexpected{...}`.
template <typename T = void, typename E = Error>
class [[nodiscard]] Result
{
    static_assert(!std::is_convertible_v<T, E> && !std::is_convertible_v<E, T>);

public:
    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {}
    Result(E error) : m_state{std::in_place_index<1>, std::move(error)} {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }

    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &operator*() & { return std::get<0>(m_state); }
    [[nodiscard]] T &&operator*() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] T *operator->() { return &std::get<0>(m_state); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value, or the reason of a failure.
template <typename E>
class [[nodiscard]] Result<void, E>
{
public:
    Result() = default;
    Result(E error) : m_state{std::in_place_index<1>, std::move(error)} {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace liaison
