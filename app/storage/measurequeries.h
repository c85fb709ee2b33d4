#pragma once

#include "app/domain/measure.h"

#include <QString>

#include <optional>

namespace liaison {

/// How the evidence of a measure becomes its value.
enum class Aggregate {
    Sum,           ///< sum of amounts
    SumOfBase,     ///< sum of amounts over sum of bases
    DistinctItems, ///< number of different items
};

/// The one query of a measure: rows (subject, entity, record, day, amount, base, item) for the parameters
/// :first, :last, :cut_off and :late_after, of which it may use some.
struct MeasureQuery
{
    QString sql;
    Aggregate aggregate;
};

/// Nothing for measures that divide others (…_per_…, months_active_share) and for mandate_days, whose
/// overlap of days is computed by MeasureStore.
[[nodiscard]] std::optional<MeasureQuery> measureQuery(const QString &measureId, Subject subject);

} // namespace liaison
