#pragma once

#include <QString>

#include "app/storage/database.h"

namespace liaison {

/// Copies a SQLite database, in use or not, to @a path with the online backup API, then opens the copy
/// and proves it: integrity check and the same journal head. @a path must not exist yet or is replaced
/// only when the copy is proven. Throws StorageError.
void backupSqlite(Database &database, const QString &path);

/// Throws StorageError{Corrupt} naming the first finding of the engine's own check; on PostgreSQL it
/// reads every table instead.
void checkIntegrity(Database &database);

} // namespace liaison
