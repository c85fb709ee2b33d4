#pragma once

#include "app/base/period.h"
#include "app/storage/database.h"

#include <QList>
#include <QString>

namespace liaison {

/// Counted opinions of one station and category.
struct CategoryCount
{
    qint64 station;
    QString category; ///< as entered; may be empty
    qint64 opinions;
};

/// Opinions received in these days, by station and category. Throws StorageError.
[[nodiscard]] QList<CategoryCount> opinionCategories(Database &database, const DateRange &days);

/// Counted entries of one station that were made so many days after the event.
struct LagCount
{
    qint64 station;
    qint64 days; ///< from the event to its entry
    qint64 entries;
};

/// Visits, receptions, activities and opinions of these days, by station and lag. @a entity: only of this
/// kind
/// ("visit"); empty: all four. Throws StorageError.
[[nodiscard]] QList<LagCount> entryLags(Database &database, const DateRange &days,
                                        const QString &entity = {});

} // namespace liaison
