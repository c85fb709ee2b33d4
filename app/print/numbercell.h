#pragma once

#include "app/print/textblock.h"

#include <QString>

#include <optional>

namespace liaison {

/// Position of the decimal point of a plain number of at most three decimals, nothing for any other text.
[[nodiscard]] std::optional<qsizetype> decimalPoint(const QString &text);

/// Width of what stands behind the last digit before the point; 0 for any other text. Numbers of one column
/// are shifted by the difference to the widest, so that their points meet.
[[nodiscard]] qreal fractionWidth(TextSetter &setter, const QString &text, const TextStyle &style);

} // namespace liaison
