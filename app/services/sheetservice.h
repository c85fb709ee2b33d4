#pragma once

#include "app/base/result.h"
#include "app/report/evaluationsheet.h"
#include "app/services/evaluationservice.h"
#include "app/storage/namebook.h"

#include <QCoreApplication>

#include <optional>

namespace liaison {

enum class SheetOrder { ByRank, ByName };

/// Puts evaluations on paper: everything a sheet states, as finished text.
class SheetService
{
    Q_DECLARE_TR_FUNCTIONS(SheetService)

public:
    explicit SheetService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<EvaluationSheet> sheet(const Evaluation &evaluation, qsizetype unit);

    /// Indexes of all units in the order of printing; those with too little data to rank come last.
    [[nodiscard]] static QList<qsizetype> order(const Evaluation &evaluation, SheetOrder order);

private:
    [[nodiscard]] QList<EvaluationSheet::Fact> facts(const Evaluation &evaluation, qsizetype unit);
    [[nodiscard]] QList<EvaluationSheet::Fact> subjectFacts(const Evaluation &evaluation, qsizetype unit);
    [[nodiscard]] static QList<EvaluationSheet::Line> lines(const Evaluation &evaluation, qsizetype unit);
    [[nodiscard]] static QList<EvaluationSheet::SignatureBlock> signatures(Subject subject);
    [[nodiscard]] static QString rankText(const Evaluation &evaluation, qsizetype unit);

    Session &m_session;
    std::optional<NameBook> m_names; ///< read with the first sheet of a batch
};

} // namespace liaison
