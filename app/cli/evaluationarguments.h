#pragma once

#include "app/cli/command.h"
#include "app/services/evaluationservice.h"

namespace liaison {

/// --subject, --period and --scheme, which rank, explain and sheet share.
struct EvaluationArguments
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationArguments)

public:
    Subject subject;
    Period period;
    QString scheme;

    /// Error InvalidInput: wrong usage.
    [[nodiscard]] static Result<EvaluationArguments> from(const Arguments &arguments);
    [[nodiscard]] static QStringList options();
};

/// Loads the scheme and evaluates. Errors as of EvaluationService.
[[nodiscard]] Result<Evaluation> evaluate(Session &session, const EvaluationArguments &arguments);

} // namespace liaison
