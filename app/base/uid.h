#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace liaison {

class Clock;

/// Identity of a record or a change across all databases: a version 7 UUID
/// (RFC 9562), so that identities sort by the time they were made.
class Uid
{
public:
    static constexpr qsizetype Size = 16;
    static constexpr qsizetype TextSize = 36;

    /// From the 16 raw bytes stored in the database.
    [[nodiscard]] static std::optional<Uid> fromBytes(const QByteArray &bytes);

    /// From "0198c3a2-…" (36 characters, any case).
    [[nodiscard]] static std::optional<Uid> fromText(const QString &text);

    /// Millisecond timestamp and 74 caller-supplied random bits, laid out as RFC 9562 section 5.7 says.
    [[nodiscard]] static Uid make(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow);

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QString text() const;
    /// text() without an allocation, for the journal.
    [[nodiscard]] std::array<char, TextSize> latin1() const;

    friend auto operator<=>(const Uid &, const Uid &) = default;
    friend size_t qHash(const Uid &uid, size_t seed = 0) noexcept
    {
        return qHashBits(uid.m_bytes.data(), uid.m_bytes.size(), seed);
    }

private:
    Uid() = default;

    std::array<quint8, Size> m_bytes{};
};

/// Makes version 7 UUIDs that never go backwards within one generator, even when
/// many are made in one millisecond or the clock is set back.
class UidGenerator
{
public:
    /// @a seed 0 takes the system's random numbers; any other value makes the
    /// sequence reproducible (sample data, tests).
    explicit UidGenerator(const Clock &clock, quint64 seed = 0);

    [[nodiscard]] Uid next();

private:
    [[nodiscard]] quint64 random();

    const Clock &m_clock;
    quint64 m_state; // 0: system random numbers
    qint64 m_lastMilliseconds = 0;
    quint16 m_counter = 0;
};

} // namespace liaison
