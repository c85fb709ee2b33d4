#include "app/services/backupservice.h"

#include "app/services/storageguard.h"
#include "app/storage/backup.h"
#include "app/storage/migrator.h"

#include <QDir>
#include <QFileInfo>

namespace liaison {

Result<> BackupService::backup(const QString &path)
try {
    if (m_session.database().engine() != Engine::Sqlite)
        return Error{ErrorCode::InvalidInput, tr("A database on a server is backed up with pg_dump."), {}};
    const QFileInfo target{path};
    if (target.canonicalFilePath() == QFileInfo{m_session.database().location()}.canonicalFilePath())
        return Error{ErrorCode::InvalidInput, tr("The backup cannot be the database itself."), {}};
    if (!target.absoluteDir().exists())
        return Error{ErrorCode::OutputFailed, tr("There is no folder “%1”.").arg(target.absolutePath()), {}};
    backupSqlite(m_session.database(), path);
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<> BackupService::restore(const QString &source, const QString &path)
try {
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, tr("“%1” exists already. Move it away first.").arg(path), {}};
    Database backup{source};
    if (backup.engine() != Engine::Sqlite)
        return Error{ErrorCode::InvalidInput, tr("A database on a server is restored with pg_restore."), {}};
    const int version = Migrator{backup}.currentVersion();
    if (version == 0)
        throw StorageError{StorageError::Kind::NotOurs, source};
    backupSqlite(backup, path);
    return {};
} catch (const StorageError &error) {
    return toError(error, source);
}

} // namespace liaison
