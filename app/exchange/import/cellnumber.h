#pragma once

#include "app/base/decimal.h"
#include "app/exchange/cell.h"
#include "app/exchange/import/cellrefusal.h"

namespace liaison {

/// A count of people: "7", "７", "7人", "48,210", "4.8万", "十二人". Estimates ("约7人", "若干", "10余人")
/// are refused: a number that nobody counted must not enter a statistic.
[[nodiscard]] CellResult<qint64> countFromCell(const Cell &cell);

/// Square metres: "124", "124.5㎡", "124平方米".
[[nodiscard]] CellResult<Decimal> areaFromCell(const Cell &cell);

/// A telephone number as text, also when the spreadsheet made a number of it.
[[nodiscard]] QString phoneFromCell(const Cell &cell);

} // namespace liaison
