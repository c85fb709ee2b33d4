#pragma once

#include <QString>

#include "app/storage/entityspec.h"

namespace liaison {

/// Translated name of a kind of record: "visit", 走访.
[[nodiscard]] QString displayName(EntityKind kind);

} // namespace liaison
