#include "app/cli/bench/benchdatabase.h"

#include <QFile>
#include <QStorageInfo>

namespace liaison {

BenchDatabase::BenchDatabase(const QString &file, const Console &console)
    : m_clock{console.clock}
    , m_actor{console.actor}
    , m_location{file}
{
    if (file.isEmpty())
        m_location = m_writable = scratchFile(QStringLiteral("sample.db"));
}

Result<std::unique_ptr<BenchDatabase>> BenchDatabase::prepare(const QString &file, DemoScale scale,
                                                              Console &console)
{
    if (file.contains(QStringLiteral("://")))
        return Error{ErrorCode::InvalidInput, tr("Only SQLite files are measured, not “%1”.").arg(file), {}};
    std::unique_ptr<BenchDatabase> database{new BenchDatabase{file, console}};
    if (!database->m_folder.isValid())
        return Error{
            ErrorCode::OutputFailed,
            tr("“%1” cannot be written: %2").arg(database->m_folder.path(), database->m_folder.errorString()),
            {}};
    database->warnOfMemoryDisk(console);
    if (QFile::exists(database->m_location))
        return database;

    console.err << tr("Making the sample …") << Qt::endl;
    const bool isProvince = scale == DemoScale::Province;
    const DemoRequest request{.scale = scale,
                              .until = database->lastDay(),
                              .months = isProvince ? DemoRequest::MostMonths : DemoRequest{}.months};
    const Result<DemoSummary> made =
        DemoService::create(database->m_location, request, [&console](qint64 done, qint64 total) {
            console.err << tr("%L1 of %L2 entries").arg(done).arg(total) << Qt::endl;
        });
    if (!made)
        return made.error();
    return database;
}

/// There a durable save costs nothing, and so says nothing.
void BenchDatabase::warnOfMemoryDisk(Console &console) const
{
    const QByteArray type = QStorageInfo{m_folder.path()}.fileSystemType();
    if (type == "tmpfs" || type == "ramfs")
        console.err
            << tr("%1 lies in memory, not on a disk; name a folder on a disk in TMPDIR.").arg(m_folder.path())
            << Qt::endl;
}

QDate BenchDatabase::lastDay() const
{
    const QDate today = m_clock.today();
    return QDate{today.year(), today.month(), 1}.addDays(-1);
}

Result<std::unique_ptr<Session>> BenchDatabase::open() const
{
    return Session::open(m_location, m_actor, m_clock);
}

Result<std::unique_ptr<Session>> BenchDatabase::openForWriting()
{
    if (m_writable.isEmpty()) {
        const QString copy = scratchFile(QStringLiteral("copy.db"));
        if (QFile::exists(m_location + QStringLiteral("-wal")))
            return Error{ErrorCode::Conflict,
                         tr("Another program has “%1” open; close it before measuring.").arg(m_location),
                         {}};
        QFile file{m_location};
        if (!file.copy(copy))
            return Error{ErrorCode::OutputFailed,
                         tr("“%1” cannot be copied: %2").arg(m_location, file.errorString()),
                         {}};
        m_writable = copy;
    }
    return Session::open(m_writable, m_actor, m_clock);
}

} // namespace liaison
