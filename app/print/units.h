#pragma once

#include <QtGlobal>

namespace liaison {

/// Sheets are laid out in units of 0.01 mm, whatever the device: print, PDF and preview break lines alike.
inline constexpr qreal UnitsPerInch = 2540;
inline constexpr qreal UnitsPerPoint = UnitsPerInch / 72;
inline constexpr qreal Mm = 100;

} // namespace liaison
