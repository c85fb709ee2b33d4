#include "app/cli/bench/benchmarks.h"

namespace liaison {

Result<Evaluation> evaluateExample(Session &session, Subject subject, QDate lastDay)
{
    EvaluationService service{session};
    const Result<Scheme> scheme = service.loadScheme(subject, {});
    if (!scheme)
        return scheme.error();
    return service.evaluate(subject, *Period::fromText(QString::number(lastDay.year())), *scheme);
}

Measurements benchRank(BenchDatabase &database, Console &)
{
    constexpr int Runs = 5;
    const Result<std::unique_ptr<Session>> session = database.open();
    if (!session)
        return session.error();
    QList<Measurement> result;
    for (const Subject subject : {Subject::Station, Subject::Deputy, Subject::Town}) {
        QList<double> samples;
        for (int run = 0; run < Runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            const Result<Evaluation> evaluation = evaluateExample(**session, subject, database.lastDay());
            if (!evaluation)
                return evaluation.error();
            samples.append(milliseconds(timer));
        }
        result.append(
            {QStringLiteral("rank.%1").arg(toKey(subject)), median(samples), QStringLiteral("ms"), Runs});
    }
    return result;
}

} // namespace liaison
