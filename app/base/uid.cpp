#include "app/base/uid.h"

#include "app/base/clock.h"

#include <QRandomGenerator>

#include <algorithm>

namespace liaison {

namespace {

/// Whether a dash stands before this byte: 8-4-4-4-12 digits.
constexpr bool isGroupStart(size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

/// -1: not a hexadecimal digit.
constexpr int hexDigit(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    const int lower = c | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

std::optional<Uid> Uid::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != Size)
        return std::nullopt;
    Uid uid;
    std::copy(bytes.cbegin(), bytes.cend(), uid.m_bytes.begin());
    return uid;
}

std::optional<Uid> Uid::fromText(const QString &text)
{
    if (text.size() != TextSize)
        return std::nullopt;
    Uid uid;
    qsizetype at = 0;
    for (size_t i = 0; i < uid.m_bytes.size(); ++i) {
        if (isGroupStart(i) && text.at(at++) != u'-')
            return std::nullopt;
        const int high = hexDigit(text.at(at++).unicode());
        const int low = hexDigit(text.at(at++).unicode());
        if (high < 0 || low < 0)
            return std::nullopt;
        uid.m_bytes[i] = static_cast<quint8>(high << 4 | low);
    }
    return uid;
}

Uid Uid::make(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow)
{
    Uid uid;
    for (size_t i = 0; i < 6; ++i)
        uid.m_bytes[i] = static_cast<quint8>((unixMilliseconds >> (8 * (5 - i))) & 0xff);
    uid.m_bytes[6] = static_cast<quint8>(0x70 | ((randomHigh >> 8) & 0x0f));
    uid.m_bytes[7] = static_cast<quint8>(randomHigh & 0xff);
    for (size_t i = 0; i < 8; ++i)
        uid.m_bytes[8 + i] = static_cast<quint8>((randomLow >> (8 * (7 - i))) & 0xff);
    uid.m_bytes[8] = static_cast<quint8>(0x80 | (uid.m_bytes[8] & 0x3f));
    return uid;
}

QByteArray Uid::bytes() const
{
    return {reinterpret_cast<const char *>(m_bytes.data()), Size};
}

QString Uid::text() const
{
    return QString::fromLatin1(latin1().data(), TextSize);
}

std::array<char, Uid::TextSize> Uid::latin1() const
{
    static constexpr char Digits[] = "0123456789abcdef";
    std::array<char, TextSize> text;
    char *at = text.data();
    for (size_t i = 0; i < m_bytes.size(); ++i) {
        if (isGroupStart(i))
            *at++ = '-';
        *at++ = Digits[m_bytes[i] >> 4];
        *at++ = Digits[m_bytes[i] & 0xf];
    }
    return text;
}

UidGenerator::UidGenerator(const Clock &clock, quint64 seed) : m_clock{clock}, m_state{seed} {}

quint64 UidGenerator::random()
{
    if (m_state == 0)
        return QRandomGenerator::global()->generate64();
    // SplitMix64 (Steele, Lea & Flood 2014): enough to spread sample identities reproducibly.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

Uid UidGenerator::next()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_lastMilliseconds) {
        m_lastMilliseconds = now;
        m_counter = static_cast<quint16>(random() & 0x7ff); // upper half stays free for counting up
    } else if (++m_counter > 0xfff) {
        ++m_lastMilliseconds; // counter used up: borrow the next millisecond
        m_counter = 0;
    }
    return Uid::make(m_lastMilliseconds, m_counter, random());
}

} // namespace liaison
