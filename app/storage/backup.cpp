#include "app/storage/backup.h"

#include "app/storage/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <sqlite3.h>

#include <cstdio>
#include <utility>

namespace liaison {

namespace {

void copyPages(sqlite3 *source, const QString &path)
{
    sqlite3 *target = nullptr;
    const auto close = qScopeGuard([&target] { sqlite3_close(target); });
    int status = sqlite3_open(QFile::encodeName(path).constData(), &target);
    if (status == SQLITE_OK) {
        if (sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main")) {
            sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        }
        status = sqlite3_errcode(target);
    }
    if (status != SQLITE_OK)
        throw toStorageError(target, path);
}

QByteArray journalHead(Database &database)
{
    Query tables = database.run(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'change'"));
    tables.next();
    if (tables.integer(0) == 0)
        return {};
    Query head = database.run(QStringLiteral("SELECT hash FROM change ORDER BY seq DESC LIMIT 1"));
    return head.next() ? head.bytes(0) : QByteArray{};
}

/// What SQLite keeps beside a file that is in use or was left behind by a crash.
QStringList sideFiles(const QString &path)
{
    return {path + QStringLiteral("-wal"), path + QStringLiteral("-shm"), path + QStringLiteral("-journal")};
}

/// A side file would be taken for part of whatever is put in the place of its database.
void requireClosed(const QString &path)
{
    const QStringList files = sideFiles(path);
    for (const QString &file : files) {
        if (QFile::exists(file))
            throw StorageError{StorageError::Kind::Busy,
                               QStringLiteral("in use or not closed: %1").arg(path)};
    }
}

} // namespace

void removeSqliteFile(const QString &path)
{
    QFile::remove(path);
    const QStringList files = sideFiles(path);
    for (const QString &file : files)
        QFile::remove(file);
}

void backupSqlite(Database &database, const QString &path)
{
    Q_ASSERT(database.engine() == Engine::Sqlite);
    if (const QFileInfo target{path}; target.exists() && target == QFileInfo{database.location()})
        throw StorageError{StorageError::Kind::Busy,
                           QStringLiteral("the copy cannot replace its original: %1").arg(path)};
    requireClosed(path);

    const QString part = path + QStringLiteral(".part");
    removeSqliteFile(part);
    const auto cleanUp = qScopeGuard([&part] { removeSqliteFile(part); });
    QByteArray head;
    {
        Transaction snapshot{database, Transaction::Mode::Read}; // others may go on writing
        head = journalHead(database);
        copyPages(database.sqliteHandle(), part);
    }
    {
        Database copy{part};
        checkIntegrity(copy);
        if (journalHead(copy) != head)
            throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("the copy differs: %1").arg(part)};
        // One plain file without side files, so that it can be carried on a stick.
        copy.runDirect(QStringLiteral("PRAGMA journal_mode = DELETE")).next();
    }
    // rename(2) replaces an older copy in one step; QFile::rename would not.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        throw StorageError{StorageError::Kind::ReadOnly, path};
}

void checkIntegrity(Database &database)
{
    if (database.engine() == Engine::Sqlite) {
        Query check = database.runDirect(QStringLiteral("PRAGMA integrity_check(1)"));
        if (check.next() && check.text(0) != QStringLiteral("ok"))
            throw StorageError{StorageError::Kind::Corrupt, check.text(0)};
        return;
    }
    // PostgreSQL checks pages when they are read (data checksums), so reading everything is the check.
    Query names = database.run(
        QStringLiteral("SELECT quote_ident(table_name) FROM information_schema.tables"
                       " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1"));
    QStringList tables;
    while (names.next())
        tables.append(names.text(0));
    for (const QString &table : std::as_const(tables))
        database.runDirect(QStringLiteral("SELECT count(t::text) FROM %1 t").arg(table)).next();
}

} // namespace liaison
