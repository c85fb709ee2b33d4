#pragma once

#include "app/base/result.h"
#include "app/exchange/cell.h"

#include <QString>

#include <functional>

namespace liaison {

/// What a file may cost before it is refused. The defaults let every register of a province pass.
struct ReadLimits
{
    qint64 maxFileBytes = 1LL << 30;         ///< the file on disk
    qint64 maxUncompressedBytes = 2LL << 30; ///< all parts of a workbook together after decompression
    int maxCompressionRatio = 200;           ///< beyond the first 10 MB of a part
    int maxArchiveEntries = 10'000;
    int maxSheets = 1'000;
    qint64 maxStringTableBytes = 256LL << 20; ///< shared strings kept in memory
    qint64 maxCellBytes = 1LL << 20;          ///< one cell
    int maxColumns = 1'000;
    qint64 maxRows = 5'000'000; ///< rows with content, all sheets together
};

/// Reads registers (.xlsx, .ods, .csv/.tsv/.txt) row by row in bounded memory. The kind of file is
/// decided by its content, not by its name.
///
/// Hidden sheets and rows are read like the others; an xlsx sheet that is "very hidden" (which only a
/// macro can show) is skipped, for no person in the office knows of it. Cells of a csv file are Text, without
/// the apostrophe that CsvTableWriter puts before what a program could take for a formula.
class SheetReader
{
public:
    /// Called for every row with content, sheet by sheet; false stops the reading (not an error).
    /// The row is reused for the next one: copy what is to be kept.
    using RowHandler = std::function<bool(const SheetRow &)>;

    /// Errors: NotFound, InvalidInput (truncated, encrypted, not a register, damaged at sheet/row),
    /// LimitExceeded. The message names the file. Rows may have been delivered before the error.
    [[nodiscard]] static Result<> read(const QString &path, const RowHandler &handler,
                                       const ReadLimits &limits = {});
};

} // namespace liaison
