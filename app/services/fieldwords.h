#pragma once

#include "app/storage/entityspec.h"

#include <QString>

namespace liaison {

/// What people call a field of a record: "held_on" of a visit is its "date".
[[nodiscard]] QString fieldLabel(EntityKind kind, const QString &field);

/// The words for the stored text of an enumeration ("walk_in"); the text itself where it is none.
[[nodiscard]] QString keyWords(EntityKind kind, const QString &field, const QString &key);

} // namespace liaison
