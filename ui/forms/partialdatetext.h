#pragma once

#include "app/domain/partialdate.h"

#include <QString>

#include <optional>

namespace liaison {

/// "1960", "1960-7", "1960.07.21", "1960年7月", "19600721": as offices write births and openings.
[[nodiscard]] std::optional<PartialDate> partialDateFromTyped(const QString &text);

} // namespace liaison
