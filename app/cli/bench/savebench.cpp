#include "app/cli/bench/benchmarks.h"
#include "app/services/demo/matters.h"
#include "app/services/registerservice.h"

namespace liaison {

namespace {

constexpr int Warmup = 20;
constexpr int Saves = 500;
constexpr int Deputies = 100; // a sample has at least as many

Result<Visit> makeVisit(Session &session, Dice &dice, QDate lastDay)
{
    const Result<StoredMandate> deputy =
        RegisterService{session}.find<Mandate>(MandateId{1 + dice.below(Deputies)});
    if (!deputy)
        return deputy.error();
    const matters::Raised raised = matters::raise(dice, true, u"书院");
    const Result<Visit, FieldErrors> visit = validate(VisitDraft{.station = deputy->value.station,
                                                                 .heldOn = lastDay,
                                                                 .deputies = {deputy->id},
                                                                 .place = raised.place,
                                                                 .resident = QStringLiteral("居民"),
                                                                 .people = 2,
                                                                 .content = raised.content,
                                                                 .outcome = matters::response(dice, raised)},
                                                      session.clock().today());
    if (!visit)
        return Error{ErrorCode::InvalidInput, visit.error().first(), {}};
    return *visit;
}

} // namespace

Measurements benchSave(BenchDatabase &database, Console &)
{
    const Result<std::unique_ptr<Session>> session = database.openForWriting();
    if (!session)
        return session.error();
    RegisterService service{**session};
    Dice dice{1};
    QList<double> samples;
    for (int i = 0; i < Warmup + Saves; ++i) {
        const Result<Visit> visit = makeVisit(**session, dice, database.lastDay());
        if (!visit)
            return visit.error();
        QElapsedTimer timer;
        timer.start();
        if (const Result<StoredVisit> stored = service.add(*visit); !stored)
            return stored.error();
        if (i >= Warmup)
            samples.append(milliseconds(timer));
    }
    const QString unit = QStringLiteral("ms");
    return QList<Measurement>{{QStringLiteral("save.p50"), percentile(samples, 50), unit, Saves},
                              {QStringLiteral("save.p99"), percentile(samples, 99), unit, Saves}};
}

} // namespace liaison
