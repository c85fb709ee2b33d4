#include "app/cli/evaluationarguments.h"

namespace liaison {

Result<EvaluationArguments> EvaluationArguments::from(const Arguments &arguments)
{
    const std::optional<Subject> subject = fromKey<Subject>(arguments.value(QStringLiteral("--subject")));
    if (!subject)
        return Error{ErrorCode::InvalidInput, tr("Say what is evaluated: --subject station|deputy|town"), {}};
    const std::optional<Period> period = Period::fromText(arguments.value(QStringLiteral("--period")));
    if (!period)
        return Error{
            ErrorCode::InvalidInput, tr("Name the period: --period 2026|2026-H1|2026-Q2|2026-06"), {}};
    return EvaluationArguments{*subject, *period, arguments.value(QStringLiteral("--scheme"))};
}

QStringList EvaluationArguments::options()
{
    return {QStringLiteral("--subject"), QStringLiteral("--period"), QStringLiteral("--scheme")};
}

Result<Evaluation> evaluate(Session &session, const EvaluationArguments &arguments)
{
    EvaluationService service{session};
    const Result<Scheme> scheme = service.loadScheme(arguments.subject, arguments.scheme);
    if (!scheme)
        return scheme.error();
    return service.evaluate(arguments.subject, arguments.period, *scheme);
}

} // namespace liaison
