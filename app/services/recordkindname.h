#pragma once

#include "app/storage/entityspec.h"

#include <QString>

namespace liaison {

/// Translated name of a kind of record: "visit", 走访.
[[nodiscard]] QString displayName(EntityKind kind);

} // namespace liaison
