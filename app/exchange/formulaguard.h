#pragma once

#include <QString>

/// A cell of a csv file that begins with = + - @ (or their full-width forms), a tab or a line end is run as a
/// formula by spreadsheet programs, whoever wrote it there. An apostrophe before it, which is how such
/// programs mark a text themselves, keeps it a text.
namespace liaison {

/// @a text with an apostrophe before it if it could be taken for a formula.
[[nodiscard]] QString guardedAgainstFormula(const QString &text);

/// The exact reverse: takes the apostrophe away that guardedAgainstFormula() put there.
[[nodiscard]] QString withoutFormulaGuard(const QString &text);

} // namespace liaison
