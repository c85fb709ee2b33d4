#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace liaison {

/// One element of a list field: the deputies of a visit, an attendance with its presence.
struct Link
{
    qint64 id;          ///< of the record linked to
    QString extra = {}; ///< "attended"; empty where the list has no such column

    friend bool operator==(const Link &, const Link &) = default;
};

using LinkList = QList<Link>;

/// A column's value: nothing, a number (also ids and thousandths), text, a day, or a list field.
using FieldValue = std::variant<std::monostate, qint64, QString, QDate, LinkList>;

/// The values of one record in the order of its EntitySpec.
using FieldValues = std::vector<FieldValue>;

/// ISO 8601, as in the database and in the journal; QDate::toString() takes thirty times as long. The domain
/// knows no years beyond 9999.
[[nodiscard]] inline std::array<char, 10> isoDate(const QDate &date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int number) { return static_cast<char>('0' + number % 10); };
    return {digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            '-',
            digit(month / 10),
            digit(month),
            '-',
            digit(day / 10),
            digit(day)};
}

[[nodiscard]] inline FieldValue optionalValue(const QDate &date)
{
    return date.isValid() ? FieldValue{date} : FieldValue{};
}

} // namespace liaison
