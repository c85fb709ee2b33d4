#pragma once

#include "app/domain/measure.h"
#include "app/evaluation/facts.h"
#include "app/storage/database.h"
#include "app/storage/measurestore.h"

#include <QList>

namespace liaison {

/// The units of an evaluation and their database keys, in the same order.
struct EvaluationUnits
{
    QList<EvaluatedUnit> units;
    QList<qint64> ids;
};

/// All stations, all towns, or the mandates held within the period. Throws StorageError.
[[nodiscard]] EvaluationUnits evaluationUnits(Database &database, const MeasureScope &scope);

} // namespace liaison
