#include "app/cli/bench/benchmarks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <chrono>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpenBench)
};

/// Nanoseconds of a clock that all processes of a computer share.
qint64 sharedClock()
{
    return std::chrono::nanoseconds{std::chrono::steady_clock::now().time_since_epoch()}.count();
}

/// Most memory that this process has ever held, in KiB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status{QStringLiteral("/proc/self/status")};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

Result<QJsonObject> probe(const QString &location)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("bench"), QStringLiteral("probe"), QStringLiteral("--db"), location});
    constexpr int MostMilliseconds = 600'000;
    if (!process.waitForFinished(MostMilliseconds) || process.exitCode() != 0)
        return Error{ErrorCode::OutputFailed,
                     Text::tr("The program could not run itself: %1").arg(process.errorString()),
                     {}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

Measurements benchOpen(BenchDatabase &database, Console &)
{
    constexpr int Runs = 5;
    QList<double> times;
    QList<double> openMemory;
    QList<double> rankMemory;
    for (int run = 0; run < Runs; ++run) {
        const qint64 started = sharedClock();
        const Result<QJsonObject> seen = probe(database.location());
        if (!seen)
            return seen.error();
        times.append(static_cast<double>(seen->value(QStringLiteral("opened")).toInteger() - started) / 1e6);
        openMemory.append(seen->value(QStringLiteral("open_kib")).toDouble() / 1024);
        rankMemory.append(seen->value(QStringLiteral("rank_kib")).toDouble() / 1024);
    }
    const QString mebibytes = QStringLiteral("MiB");
    return QList<Measurement>{{QStringLiteral("open.time"), median(times), QStringLiteral("ms"), Runs},
                              {QStringLiteral("open.memory"), median(openMemory), mebibytes, Runs},
                              {QStringLiteral("open.memory_ranked"), median(rankMemory), mebibytes, Runs}};
}

ExitCode runOpenProbe(Console &console, const QString &location)
{
    const Result<std::unique_ptr<Session>> session = Session::open(location, console.actor, console.clock);
    if (!session)
        return console.fail(session.error());
    const qint64 opened = sharedClock();
    const qint64 openMemory = peakMemory();
    const QDate today = console.clock.today();
    const QDate lastDay = QDate{today.year(), today.month(), 1}.addDays(-1);
    if (const Result<Evaluation> evaluation = evaluateExample(**session, Subject::Station, lastDay);
        !evaluation)
        return console.fail(evaluation.error());
    const QJsonObject seen{{QStringLiteral("opened"), opened},
                           {QStringLiteral("open_kib"), openMemory},
                           {QStringLiteral("rank_kib"), peakMemory()}};
    console.out << QString::fromUtf8(QJsonDocument{seen}.toJson(QJsonDocument::Compact)) << '\n';
    return ExitCode::Done;
}

} // namespace liaison
