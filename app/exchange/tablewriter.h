#pragma once

#include "app/base/result.h"
#include "app/exchange/cell.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace liaison {

/// What stands above the rows of an exported table.
struct TableHead
{
    QString sheetName = {}; ///< .xlsx only; characters that a sheet name cannot have are replaced
    QStringList headers = {};
};

/// Writes one table row by row in bounded memory.
///
/// Text is written as text whatever it begins with, never as a formula; a Number is a number and a Date a
/// date. The file appears, or replaces an older one, only when finish() succeeds; a writer that is destroyed
/// before leaves everything as it was.
///
/// Errors: OutputFailed, naming the file; InvalidInput, naming the row, for what the format cannot hold.
/// After an error the writer must not be used any more.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter() = default;
    Q_DISABLE_COPY_MOVE(TableWriter)

    [[nodiscard]] virtual Result<> writeRow(const QList<Cell> &cells) = 0;
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// A writer for the kind of file that the suffix of @a path names (.xlsx or .csv), with the head already
/// written. Errors: InvalidInput for another suffix, OutputFailed.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> makeTableWriter(const QString &path,
                                                                   const TableHead &head);

} // namespace liaison
