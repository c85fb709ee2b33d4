#pragma once

#include "app/base/result.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QString>

namespace liaison {

/// Copies that are proven before they are trusted. For SQLite; a PostgreSQL server has pg_dump.
class BackupService
{
    Q_DECLARE_TR_FUNCTIONS(BackupService)

public:
    explicit BackupService(Session &session) : m_session{session} {}

    /// Copies the open database. A file of that name is replaced only when the copy is proven.
    [[nodiscard]] Result<> backup(const QString &path);

    /// Makes the database @a path from the backup @a source. Refuses an existing file: a restore never
    /// destroys what is there.
    [[nodiscard]] static Result<> restore(const QString &source, const QString &path);

private:
    Session &m_session;
};

} // namespace liaison
