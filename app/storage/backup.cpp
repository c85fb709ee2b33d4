#include "app/storage/backup.h"

#include "app/storage/sqlerror.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

namespace liaison {

namespace {

void copyPages(sqlite3 *source, const QString &path)
{
    sqlite3 *target = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &target) != SQLITE_OK) {
        const StorageError error = toStorageError(target, path);
        sqlite3_close(target);
        throw error;
    }
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup != nullptr) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const int status = sqlite3_errcode(target);
    if (status != SQLITE_OK) {
        const StorageError error = toStorageError(target, path);
        sqlite3_close(target);
        throw error;
    }
    sqlite3_close(target);
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

} // namespace

void backupSqlite(Database &database, const QString &path)
{
    Q_ASSERT(database.engine() == Engine::Sqlite);
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    try {
        copyPages(database.sqliteHandle(), part);
        {
            Database copy{part, Database::Access::Restore};
            checkIntegrity(copy);
            if (journalHead(copy) != journalHead(database))
                throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("the copy differs: %1").arg(part)};
            // One plain file without side files, so that it can be carried on a stick.
            copy.runDirect(QStringLiteral("PRAGMA journal_mode = DELETE")).next();
        }
        // rename(2) replaces an older copy in one step; QFile::rename would not.
        if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
            throw StorageError{StorageError::Kind::ReadOnly, path};
    } catch (const StorageError &) {
        QFile::remove(part);
        throw;
    }
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
    Query tables = database.run(QStringLiteral(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"));
    while (tables.next())
        database.runDirect(QStringLiteral("SELECT count(t.*) FROM %1 t").arg(tables.text(0))).next();
}

} // namespace liaison
