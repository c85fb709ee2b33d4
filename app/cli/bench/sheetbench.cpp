#include "app/cli/bench/benchmarks.h"
#include "app/print/pdfwriter.h"
#include "app/services/sheetservice.h"

#include <QGuiApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SheetBench)
};

constexpr qsizetype Sheets = 100;

Result<double> printOnce(BenchDatabase &database, Session &session, const Evaluation &evaluation)
{
    QElapsedTimer timer;
    timer.start();
    SheetService service{session};
    const QList<qsizetype> units = SheetService::order(evaluation, SheetOrder::ByRank);
    qsizetype next = 0;
    const SheetSource source = [&]() -> Result<std::optional<EvaluationSheet>> {
        if (next == Sheets)
            return std::optional<EvaluationSheet>{};
        Result<EvaluationSheet> sheet = service.sheet(evaluation, units.at(next++ % units.size()));
        if (!sheet)
            return sheet.error();
        return std::optional{*std::move(sheet)};
    };
    if (const Result<> written = writeSheetsPdf(source, database.scratchFile(QStringLiteral("sheets.pdf")));
        !written)
        return written.error();
    return milliseconds(timer);
}

} // namespace

Measurements benchSheets(BenchDatabase &database, Console &console)
{
    constexpr int Runs = 3;
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        console.err << Text::tr("sheets: left out, nothing can be drawn here.") << Qt::endl;
        return QList<Measurement>{};
    }
    const Result<std::unique_ptr<Session>> session = database.open();
    if (!session)
        return session.error();
    const Result<Evaluation> evaluation = evaluateExample(**session, Subject::Station, database.lastDay());
    if (!evaluation)
        return evaluation.error();
    if (evaluation->ids.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("The database has no stations to print."), {}};
    QList<double> samples;
    for (int run = 0; run < Runs; ++run) {
        const Result<double> sample = printOnce(database, **session, *evaluation);
        if (!sample)
            return sample.error();
        samples.append(*sample);
    }
    return QList<Measurement>{{QStringLiteral("sheets.100"), median(samples), QStringLiteral("ms"), Runs}};
}

} // namespace liaison
