#pragma once

#include "ui/shell/page.h"

namespace liaison {

/// Where a record opens: a deputy and a place in their profiles, everything else on the page of records.
[[nodiscard]] Target targetOf(const QString &entity, qint64 id);

/// Breeze icon of a kind of record.
[[nodiscard]] QString iconNameOf(const QString &entity);

} // namespace liaison
