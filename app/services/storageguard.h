#pragma once

#include "app/base/error.h"
#include "app/storage/storageerror.h"

namespace liaison {

/// What the user reads when the database refuses: the one border between exceptions and results.
/// @a location names the database where opening it failed.
[[nodiscard]] Error toError(const StorageError &error, const QString &location = {});

} // namespace liaison
