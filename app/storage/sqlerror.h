#pragma once

#include "app/storage/storageerror.h"

#include <QString>

class QSqlError;
struct sqlite3;

namespace liaison {

/// Sorts the engine's error into a StorageError; @a statement goes to the log only.
[[nodiscard]] StorageError toStorageError(const QSqlError &error, const QString &statement);
[[nodiscard]] StorageError toStorageError(sqlite3 *handle, const QString &statement);

} // namespace liaison
