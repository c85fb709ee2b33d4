#pragma once

#include "app/services/evaluationservice.h"
#include "app/services/forms/printsource.h"
#include "app/storage/formqueries.h"

#include <memory>

namespace liaison {

/// The duty archive of a deputy (履职档案): a booklet of what the registers hold about one mandate in a span
/// of days. Parts as archives have them; what no register holds yet has lines to fill in by hand.
class ArchiveForm
{
    Q_DECLARE_TR_FUNCTIONS(ArchiveForm)

public:
    using Evaluations = QList<std::shared_ptr<const Evaluation>>;

    /// @a evaluations: of deputies, newest first, whose points the booklet shows.
    ArchiveForm(const PrintSource &context, const DateRange &days, QString period, Evaluations evaluations)
        : m_context{context}
        , m_days{days}
        , m_period{std::move(period)}
        , m_evaluations{std::move(evaluations)}
    {
    }

    /// Throws StorageError.
    [[nodiscard]] PrintForm booklet(MandateId deputy) const;

private:
    void addCover(PrintForm &form, const StoredPerson &person, const StoredMandate &mandate) const;
    void addFacts(PrintForm &form, const StoredPerson &person, const StoredMandate &mandate) const;
    void addActivities(PrintForm &form, MandateId deputy) const;
    void addContacts(PrintForm &form, MandateId deputy) const;
    void addPoints(PrintForm &form, MandateId deputy) const;
    void addByHand(PrintForm &form) const;
    static void addHeading(PrintForm &form, const QString &text);

    const PrintSource &m_context;
    DateRange m_days;
    QString m_period;
    Evaluations m_evaluations;
};

} // namespace liaison
