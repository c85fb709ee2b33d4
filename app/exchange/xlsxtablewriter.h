#pragma once

#include "app/exchange/outputfile.h"
#include "app/exchange/tablewriter.h"

#include <QCoreApplication>
#include <QList>
#include <QTemporaryDir>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace liaison {

/// Writes .xlsx: one sheet whose head stays visible, columns as wide as their content, dates as dates.
class XlsxTableWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(XlsxTableWriter)

public:
    static constexpr qint64 MaxRows = 1'048'576; ///< of a worksheet, the head included
    static constexpr qsizetype MaxColumns = 16'384;
    static constexpr qsizetype MaxTextLength = 32'767;

    explicit XlsxTableWriter(const QString &path) : m_file{path} {}

    /// To be called once, before anything else.
    [[nodiscard]] Result<> begin(const TableHead &head);

    [[nodiscard]] Result<> writeRow(const QList<Cell> &cells) override;
    [[nodiscard]] Result<> finish() override;

private:
    struct WorkbookCloser
    {
        void operator()(lxw_workbook *workbook) const;
    };

    [[nodiscard]] Result<> writeCells(const QList<Cell> &cells, lxw_format *textFormat);
    [[nodiscard]] int writeCell(const Cell &cell, qsizetype column, lxw_format *textFormat);
    [[nodiscard]] Error refusal(const QString &reason) const;
    void widen(const Cell &cell, qsizetype column);
    [[nodiscard]] Result<> closeWorkbook();
    [[nodiscard]] Result<> copyWorkbook();
    [[nodiscard]] QString workbookPath() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }

    OutputFile m_file;
    QTemporaryDir m_folder; // libxlsxwriter works here: it cannot write to a QIODevice
    std::unique_ptr<lxw_workbook, WorkbookCloser> m_workbook;
    lxw_worksheet *m_sheet = nullptr; // this and the formats belong to the workbook
    lxw_format *m_dateFormat = nullptr;
    lxw_format *m_linesFormat = nullptr;
    qint64 m_rows = 0;
    QList<int> m_widths; // of the columns, in digits
};

} // namespace liaison
