#include "app/exchange/import/cellnumber.h"

#include "app/base/text.h"
#include "app/exchange/import/numerals.h"

#include <QCoreApplication>
#include <QStringView>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CellNumber)
};

constexpr qsizetype LongestNumberText = 40;
constexpr double LargestNumber = 1e12; // below it every thousandth is exact in a double

CellRefusal notANumber()
{
    return {Text::tr("This is not a number.")};
}

bool isEstimate(QStringView text)
{
    for (const QStringView word : {u"约", u"近", u"余", u"多", u"若干", u"数", u"几", u"左右", u"以上",
                                   u"以下", u"~", u"≈", u"±", u"+"}) {
        if (text.contains(word))
            return true;
    }
    return false;
}

/// @a text without one of @a units at its end.
QStringView withoutUnit(QStringView text, std::initializer_list<QStringView> units)
{
    const auto unit = std::find_if(units.begin(), units.end(), [text](QStringView candidate) {
        return text.size() > candidate.size() && text.endsWith(candidate, Qt::CaseInsensitive);
    });
    return unit == units.end() ? text : text.chopped(unit->size());
}

/// "48,210" → "48210"; commas anywhere else make the text no number.
std::optional<QString> withoutThousandsCommas(QStringView text)
{
    const qsizetype firstComma = text.indexOf(u',');
    if (firstComma < 0)
        return text.toString();
    const qsizetype point = text.indexOf(u'.') < 0 ? text.size() : text.indexOf(u'.');
    if (firstComma < 1 || firstComma > 3)
        return std::nullopt;
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool commaPlace = i >= firstComma && i < point && (i - firstComma) % 4 == 0;
        if ((text[i] == u',') != commaPlace)
            return std::nullopt;
        if (!commaPlace)
            digits += text[i];
    }
    return (point - firstComma) % 4 == 0 ? std::optional{digits} : std::nullopt;
}

/// "7", "12": what nearly all cells hold.
std::optional<qint64> plainCount(const QString &text)
{
    if (text.isEmpty() || text.size() > 9)
        return std::nullopt;
    qint64 count = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        count = count * 10 + (c.unicode() - u'0');
    }
    return count;
}

/// The number in a cell, exact. @a units may stand behind it; @a numerals allows 十二.
CellResult<Decimal> decimalFromCell(const Cell &cell, std::initializer_list<QStringView> units, bool numerals)
{
    if (cell.kind == Cell::Kind::Number) {
        if (!std::isfinite(cell.number) || std::abs(cell.number) > LargestNumber)
            return notANumber();
        const double thousandths = std::round(cell.number * Decimal::Scale);
        if (std::abs(cell.number * Decimal::Scale - thousandths) > 1e-3)
            return CellRefusal{Text::tr("At most three decimals fit here.")};
        return Decimal::fromThousandths(static_cast<qint64>(thousandths));
    }
    if (cell.kind != Cell::Kind::Text || cell.text.size() > LongestNumberText)
        return notANumber();

    const QString key = text::nameKey(cell.text);
    if (isEstimate(key))
        return CellRefusal{Text::tr("This is an estimate; write the exact number.")};
    QStringView number = withoutUnit(key, units);
    const bool tenThousands = number.size() > 1 && number.endsWith(u'万');
    if (tenThousands)
        number.chop(1);
    if (numerals) {
        const auto reading = numerals::readNumber(number);
        if (reading && !reading->digits && reading->length == number.size())
            return Decimal::fromInteger(reading->value * (tenThousands ? 10'000LL : 1LL));
    }
    const auto digits = withoutThousandsCommas(number);
    const auto value = digits ? Decimal::fromText(*digits) : std::nullopt;
    const auto scaled = value && tenThousands ? value->scaled(10'000, 1) : value;
    return scaled ? CellResult<Decimal>{*scaled} : notANumber();
}

} // namespace

CellResult<qint64> countFromCell(const Cell &cell)
{
    if (const auto count = plainCount(cell.text); count && cell.kind == Cell::Kind::Text)
        return *count;
    const auto value = decimalFromCell(cell, {u"人次", u"人", u"位", u"名"}, true);
    if (!value)
        return value.error();
    if (value->thousandths() % Decimal::Scale != 0)
        return CellRefusal{Text::tr("This is not a whole number.")};
    return value->thousandths() / Decimal::Scale;
}

CellResult<Decimal> areaFromCell(const Cell &cell)
{
    // NFKC has turned ㎡ and m² into m2.
    return decimalFromCell(cell, {u"m2", u"平方米", u"平米"}, false);
}

QString phoneFromCell(const Cell &cell)
{
    if (cell.kind == Cell::Kind::Number && std::isfinite(cell.number) &&
        std::abs(cell.number) < LargestNumber)
        return QString::number(cell.number, 'f', 0);
    return text::normalized(cell.text);
}

} // namespace liaison
