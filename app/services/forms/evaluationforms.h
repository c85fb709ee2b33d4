#pragma once

#include "app/services/evaluationservice.h"
#include "app/services/forms/printsource.h"

namespace liaison {

/// Tables of an evaluation. Throw StorageError.
class EvaluationForms
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationForms)

public:
    EvaluationForms(const PrintSource &context, const Evaluation &evaluation)
        : m_context{context}
        , m_evaluation{evaluation}
    {
    }

    [[nodiscard]] PrintForm ranking() const;
    /// @a units: one to ComparisonFigure::MaxUnits indexes into the facts.
    [[nodiscard]] PrintForm comparison(const QList<qsizetype> &units) const;

private:
    [[nodiscard]] PrintForm::Row rankingRow(qsizetype unit, const QString &rank) const;
    [[nodiscard]] QHash<qint64, QString> placesOfDeputies() const;
    [[nodiscard]] QString placeOf(qsizetype unit) const;
    [[nodiscard]] QString total(qsizetype unit) const;

    const PrintSource &m_context;
    const Evaluation &m_evaluation;
    mutable QHash<qint64, QString> m_places; // of deputies, read when first asked for
};

} // namespace liaison
