#pragma once

#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/evaluation/facts.h"
#include "app/storage/database.h"
#include "app/storage/measurestore.h"

#include <QList>
#include <QString>

namespace liaison {

/// The units of an evaluation and their database keys, in the same order.
struct EvaluationUnits
{
    QList<EvaluatedUnit> units;
    QList<qint64> ids;
};

/// All stations, all towns, or the mandates held within the period. Throws StorageError.
[[nodiscard]] EvaluationUnits evaluationUnits(Database &database, const MeasureScope &scope);

/// The value of one unit; without any evidence nothing of nothing, but 0 of the months.
[[nodiscard]] Fraction measuredValue(const Measure &measure, const MeasureValues &values, qint64 id,
                                     const MeasureScope &scope);

/// Index of the unit with this name, part of a name, or uid. Error NotFound; Conflict with the candidates
/// when several bear the name.
[[nodiscard]] Result<qsizetype> findUnit(const Facts &facts, Subject subject, const QString &name);

} // namespace liaison
