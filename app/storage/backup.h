#pragma once

#include "app/storage/database.h"

#include <QString>

namespace liaison {

/// Copies a SQLite database, in use or not, to @a path with the online backup API, then opens the copy
/// and proves it: integrity check and the same journal head. A file of that name is replaced in one step
/// and only when the copy is proven. Throws StorageError; Kind::Busy if it is a database in use.
void backupSqlite(Database &database, const QString &path);

/// With everything that SQLite keeps beside it.
void removeSqliteFile(const QString &path);

/// Throws StorageError{Corrupt} naming the first finding of the engine's own check; on PostgreSQL it
/// reads every table instead.
void checkIntegrity(Database &database);

} // namespace liaison
