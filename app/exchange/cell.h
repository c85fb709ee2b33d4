#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace liaison {

/// One cell of a register as the office's file holds it.
struct Cell
{
    enum class Kind {
        Empty,
        Text,
        Number,
        Date,
        Boolean,
        Error ///< holds no usable value: #N/A, a number like NaN, a formula that was never computed
    };

    Kind kind = Kind::Empty;
    QString text = {}; ///< Text, Error: as written, line breaks as "\n". Others: as a person would read it
                       ///< ("7", "2026-03-05", "2026-03-05 14:30" where the cell has a time of day).
    double number = 0; ///< Number only, always finite
    QDate date = {};   ///< Date only; the day of a date-formatted cell

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row with content. Rows without any content are not delivered.
struct SheetRow
{
    int sheetIndex = 0; ///< 0-based position among the sheets of the workbook, hidden ones included
    QString sheet = {}; ///< name of the sheet; empty for csv
    qint64 number =
        0; ///< 1-based, as a spreadsheet program shows it; for csv the line on which the row starts
    QList<Cell> cells = {}; ///< without trailing empty cells

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

} // namespace liaison
