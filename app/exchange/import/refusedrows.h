#pragma once

#include "app/exchange/import/importplan.h"

#include <QStringList>

#include <functional>

namespace liaison {

/// Hands out the refused rows of a plan as a table of their own: first the column titles, each once and in
/// the order in which the sheets have them, then one line for each refused row as written, last the reason.
/// Corrected, the table can be imported again. Nothing is handed out if no row was refused.
void writeRefusedRows(const ImportPlan &plan, const std::function<void(const QStringList &cells)> &writeLine);

} // namespace liaison
