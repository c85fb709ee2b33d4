#pragma once

#include "app/base/text.h"
#include "ui/forms/recordchoice.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace liaison {

/// Towns, stations, groups, … as the lines of a RecordChoice.
template <typename StoredType>
[[nodiscard]] QList<RecordChoice::Record> choices(const QList<StoredType> &records)
{
    QList<RecordChoice::Record> result;
    for (const StoredType &record : records)
        result.append({record.id.value(), record.value.name});
    return result;
}

/// Whether another record than @a except is called @a name, white space aside.
template <typename StoredType>
[[nodiscard]] bool isTaken(const QList<StoredType> &records, const QString &name, qint64 except)
{
    const QString key = text::nameKey(name);
    return !key.isEmpty() && std::any_of(records.cbegin(), records.cend(), [&](const StoredType &record) {
        return record.id.value() != except && text::nameKey(record.value.name) == key;
    });
}

} // namespace liaison
