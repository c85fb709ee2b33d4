#include "app/exchange/celltext.h"

#include <algorithm>
#include <cmath>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr double LastSerial = 2'958'466; // 10000-01-01 in the 1900 date system
constexpr qint64 SecondsPerDay = 86'400;

// Whole numbers of up to 15 digits are most of what registers hold, and are exact in a double.
bool isPlainInteger(QStringView text)
{
    return !text.isEmpty() && text.size() <= 15 && (text.size() == 1 || text.front() != u'0') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

double plainInteger(QStringView text)
{
    qint64 value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return static_cast<double>(value);
}

// The first section of a format code ("positive;negative;zero;text") without what is shown as it stands.
// Elapsed hours, minutes and seconds in brackets ([h], [mm]) are kept as 'H'.
QString codeLetters(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is literal, a width, or fills the cell
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            const QChar first = code[i + 1].toLower();
            const QStringView inside = code.mid(i + 1, end - i - 1);
            const bool elapsed = (first == u'h' || first == u'm' || first == u's') &&
                                 std::all_of(inside.begin(), inside.end(),
                                             [first](QChar letter) { return letter.toLower() == first; });
            if (elapsed)
                letters += u'H';
            i = end; // else a colour, a condition or a locale
        } else {
            letters += c;
        }
    }
    return letters;
}

} // namespace

QString numberText(double number)
{
    if (std::abs(number) < 1e15 && number == std::trunc(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

QString clockText(qint64 seconds)
{
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    QStringList parts{twoDigits(seconds / 3600), twoDigits(seconds / 60 % 60)};
    if (seconds % 60 != 0)
        parts.append(twoDigits(seconds % 60));
    return parts.join(u':');
}

void setNumber(Cell &cell, QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return;
    if (isPlainInteger(text)) {
        cell.kind = Cell::Kind::Number;
        cell.number = plainInteger(text);
        cell.text.append(text);
        return;
    }
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        cell.kind = Cell::Kind::Error;
        cell.text = text.toString();
        return;
    }
    cell.kind = Cell::Kind::Number;
    cell.number = number;
    cell.text = numberText(number);
}

void setMoment(Cell &cell, const QDateTime &moment)
{
    cell.kind = Cell::Kind::Date;
    cell.number = 0;
    cell.date = moment.date();
    cell.text = moment.date().toString(Qt::ISODate);
    if (const int seconds = moment.time().msecsSinceStartOfDay() / 1000; seconds != 0)
        cell.text += u' ' + clockText(seconds);
}

void setIsoMoment(Cell &cell, const QString &text)
{
    constexpr qsizetype DateLength = 10;
    const QDate date = QDate::fromString(text.left(DateLength), Qt::ISODate);
    QString clock = text.mid(DateLength + 1);
    if (clock.endsWith(u'Z'))
        clock.chop(1);
    const QTime time = text.size() == DateLength ? QTime{0, 0} : QTime::fromString(clock, Qt::ISODateWithMs);
    if (date.isValid() && time.isValid()) {
        setMoment(cell, QDateTime{date, time, Qt::UTC});
    } else {
        cell.kind = Cell::Kind::Error;
        cell.text = text;
    }
}

void setText(Cell &cell, const QString &text)
{
    if (text.isEmpty())
        return;
    cell.kind = Cell::Kind::Text;
    cell.text = text;
    if (text.contains(u'\r'))
        cell.text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QList<Cell> textCells(const QStringList &texts)
{
    QList<Cell> cells{texts.size()};
    for (qsizetype i = 0; i < texts.size(); ++i)
        setText(cells[i], texts.at(i));
    return cells;
}

SerialFormat serialFormat(QStringView formatCode)
{
    const QString letters = codeLetters(formatCode);
    if (letters.startsWith("general"_L1))
        return SerialFormat::None;
    if (letters.contains(u'H'))
        return SerialFormat::Duration;
    const bool shown = letters.contains(u'y') || letters.contains(u'm') || letters.contains(u'd') ||
                       letters.contains(u'h') || letters.contains(u's') || letters.contains("aaa"_L1);
    return shown ? SerialFormat::Moment : SerialFormat::None;
}

SerialFormat builtinSerialFormat(int numberFormatId)
{
    const auto within = [numberFormatId](int first, int last) {
        return numberFormatId >= first && numberFormatId <= last;
    };
    if (numberFormatId == 46) // [h]:mm:ss
        return SerialFormat::Duration;
    if (within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58))
        return SerialFormat::Moment;
    return SerialFormat::None;
}

void applySerialFormat(Cell &cell, SerialFormat format, bool date1904)
{
    if (cell.kind != Cell::Kind::Number || format == SerialFormat::None)
        return;
    // The 1904 system counts from 1904-01-01 as 0, which is 1462 in the 1900 system.
    const bool withoutDay = cell.number < 1;
    const double serial = date1904 && !withoutDay ? cell.number + 1462 : cell.number;
    if (!(serial >= 0 && serial < LastSerial))
        return;

    const qint64 seconds = std::llround(serial * static_cast<double>(SecondsPerDay));
    const qint64 day = seconds / SecondsPerDay;
    if (format == SerialFormat::Duration || withoutDay) {
        cell = {.kind = Cell::Kind::Text,
                .text = clockText(std::llround(cell.number * double{SecondsPerDay}))};
    } else if (day == 60) {
        cell = {.kind = Cell::Kind::Text, .text = u"1900-02-29"_s};
    } else {
        // Lotus 1-2-3 took 1900 for a leap year and every spreadsheet has followed: days before that are one
        // off.
        const QDate date = QDate{1899, 12, 30}.addDays(day < 60 ? day + 1 : day);
        const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds % SecondsPerDay) * 1000);
        setMoment(cell, QDateTime{date, time, Qt::UTC});
    }
}

} // namespace liaison
