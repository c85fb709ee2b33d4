#include "app/exchange/import/numerals.h"

namespace liaison::numerals {

namespace {

constexpr qsizetype MaxDigits = 8;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 0 to 9 for a Chinese digit, -1 for anything else.
int chineseDigit(QChar c)
{
    if (c == u'〇' || c == u'零' || c == u'○')
        return 0;
    if (c == u'两')
        return 2;
    const auto index = QStringView{u"一二三四五六七八九"}.indexOf(c);
    return index < 0 ? -1 : static_cast<int>(index) + 1;
}

/// 1, 2, 3 for 十, 廿, 卅; 0 for anything else.
int tens(QChar c)
{
    return static_cast<int>(QStringView{u"十廿卅"}.indexOf(c)) + 1;
}

std::optional<Reading> readDigits(QStringView text)
{
    Reading reading{.digits = true};
    while (reading.length < text.size() && isDigit(text[reading.length])) {
        if (reading.length == MaxDigits)
            return std::nullopt;
        reading.value = reading.value * 10 + text[reading.length++].digitValue();
    }
    return reading;
}

} // namespace

std::optional<Reading> readNumber(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (isDigit(text.front()))
        return readDigits(text);

    Reading reading;
    bool sawTens = false;
    qsizetype onesAfterTens = 0;
    for (; reading.length < text.size(); ++reading.length) {
        const QChar c = text[reading.length];
        if (const int unit = tens(c); unit > 0) {
            // 十二, 二十, 廿三; but not 十十, 三廿, 二一十.
            if (sawTens || reading.length > 1 || (reading.length == 1 && unit > 1) ||
                (reading.length == 1 && reading.value == 0))
                return std::nullopt;
            reading.value = reading.length == 1 ? reading.value * 10 : unit * 10;
            sawTens = true;
        } else if (const int digit = chineseDigit(c); digit >= 0) {
            if (sawTens && (++onesAfterTens > 1 || digit == 0))
                return std::nullopt;
            if (!sawTens && reading.length == MaxDigits)
                return std::nullopt;
            reading.value = sawTens ? reading.value + digit : reading.value * 10 + digit;
        } else {
            break;
        }
    }
    return reading.length > 0 ? std::optional{reading} : std::nullopt;
}

} // namespace liaison::numerals
