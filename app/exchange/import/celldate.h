#pragma once

#include "app/domain/partialdate.h"
#include "app/exchange/cell.h"
#include "app/exchange/import/cellrefusal.h"

#include <QDate>

#include <optional>

namespace liaison {

/// The day a cell names: a date or serial number of a spreadsheet, 2026年3月5日, 2026.3.5, 2026/3/5,
/// 2026-03-05, 20260305, 二〇二六年三月五日, each with a weekday or a time of day behind it; and, with
/// @a year given, 3月5日, 3.5, 3/5. Anything that could mean two days is refused, never guessed.
[[nodiscard]] CellResult<QDate> dayFromCell(const Cell &cell, std::optional<int> year);

/// The same for births and openings, which may name no day or no month: 2019年11月, 1960.07, 1985-12,
/// 198512, 2016年.
[[nodiscard]] CellResult<PartialDate> partialDateFromCell(const Cell &cell);

} // namespace liaison
