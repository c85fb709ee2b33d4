#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace liaison {

/// One element of a list field: the deputies of a visit, an attendance with its presence.
struct Link
{
    qint64 id;            ///< of the record linked to
    QString extra = {};   ///< "attended"; empty where the list has no such column

    friend bool operator==(const Link &, const Link &) = default;
};

using LinkList = QList<Link>;

/// A column's value: nothing, a number (also ids and thousandths), text, a day, or a list field.
using FieldValue = std::variant<std::monostate, qint64, QString, QDate, LinkList>;

/// The values of one record in the order of its EntitySpec.
using FieldValues = std::vector<FieldValue>;

[[nodiscard]] inline FieldValue optionalValue(const QDate &date)
{
    return date.isValid() ? FieldValue{date} : FieldValue{};
}

} // namespace liaison
