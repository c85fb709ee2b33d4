#include "app/base/decimal.h"

#include "app/base/int128.h"

#include <limits>

namespace liaison {

std::optional<Decimal> Decimal::fromText(const QString &text)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        ++i;
    Int128 value = 0;
    int decimals = -1;
    bool anyDigit = false;
    for (; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        anyDigit = true;
        if (decimals >= 3) {
            if (c != u'0')
                return std::nullopt;
            continue;
        }
        value = value * 10 + (c - u'0');
        if (decimals >= 0)
            ++decimals;
        if (value > -static_cast<Int128>(std::numeric_limits<qint64>::min()))
            return std::nullopt;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int d = decimals < 0 ? 0 : decimals; d < 3; ++d)
        value *= 10;
    if (negative)
        value = -value;
    if (value > std::numeric_limits<qint64>::max() || value < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return fromThousandths(static_cast<qint64>(value));
}

QString Decimal::text() const
{
    const quint64 magnitude =
        m_thousandths < 0 ? 0 - static_cast<quint64>(m_thousandths) : static_cast<quint64>(m_thousandths);
    QString result = QString::number(magnitude / Scale);
    if (quint64 rest = magnitude % Scale; rest != 0) {
        QString decimals = QString::number(rest).rightJustified(3, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        result += u'.' + decimals;
    }
    return m_thousandths < 0 ? u'-' + result : result;
}

std::optional<Decimal> Decimal::scaled(qint64 numerator, qint64 denominator) const
{
    Q_ASSERT(denominator > 0);
    const Int128 product = static_cast<Int128>(m_thousandths) * numerator;
    const Int128 half = denominator / 2;
    const bool odd = denominator % 2 != 0;
    Int128 quotient = product / denominator;
    Int128 rest = product % denominator;
    if (rest < 0)
        rest = -rest;
    if (rest > half || (rest == half && !odd))
        quotient += product < 0 ? -1 : 1;
    if (quotient > std::numeric_limits<qint64>::max() || quotient < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return fromThousandths(static_cast<qint64>(quotient));
}

} // namespace liaison
