#pragma once

#include "app/exchange/outputfile.h"
#include "app/exchange/tablewriter.h"

namespace liaison {

/// Writes .csv as RFC 4180 says, in UTF-8 with a byte order mark, without which Excel shows no Chinese.
/// Text that a spreadsheet program would run as a formula gets an apostrophe (see formulaguard.h), which
/// SheetReader takes away again.
class CsvTableWriter final : public TableWriter
{
public:
    explicit CsvTableWriter(const QString &path) : m_file{path} {}

    /// To be called once, before anything else.
    [[nodiscard]] Result<> begin(const TableHead &head);

    [[nodiscard]] Result<> writeRow(const QList<Cell> &cells) override;
    [[nodiscard]] Result<> finish() override;

private:
    OutputFile m_file;
    QString m_line;
};

} // namespace liaison
