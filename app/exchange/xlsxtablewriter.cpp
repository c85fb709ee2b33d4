#include "app/exchange/xlsxtablewriter.h"

#include "app/exchange/celltext.h"
#include "app/exchange/readsession.h"
#include "app/exchange/xstring.h"
#include "app/exchange/ziparchive.h"

#include <QFile>
#include <QLocale>

#include <unicode/uchar.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MeasuredRows = 1'000; // the first ones tell how wide the columns shall be
constexpr int MinWidth = 6;
constexpr int MaxWidth = 50;

// In digits; a Chinese character takes the place of two.
int displayWidth(QStringView line)
{
    int width = 0;
    for (const QChar c : line) {
        const int kind = u_getIntPropertyValue(c.unicode(), UCHAR_EAST_ASIAN_WIDTH);
        width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

// At most 31 characters, none of []:*?/\, no apostrophe at the ends.
QString validSheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\\n\t"_s)
        name.replace(forbidden, u' ');
    name = escapedXString(name).left(31).simplified();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

QString errorText(int error)
{
    return QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error)));
}

bool sheetIsComplete(const QString &workbookPath)
{
    constexpr QByteArrayView EndTag{"</worksheet>"};
    const ReadLimits unlimited{.maxUncompressedBytes = std::numeric_limits<qint64>::max(),
                               .maxCompressionRatio = std::numeric_limits<int>::max()};
    ReadSession session{workbookPath, unlimited};
    ZipArchive archive{session};
    ZipPart sheet = archive.open(u"xl/worksheets/sheet1.xml"_s);
    QByteArray block{1 << 16, Qt::Uninitialized};
    QByteArray tail;
    while (const qint64 count = sheet.read(block.data(), block.size()))
        tail = (tail + block.first(count)).right(EndTag.size());
    return session.result().has_value() && tail == EndTag;
}

lxw_row_t rowIndex(qint64 row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnIndex(qsizetype column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

// Also for a workbook that is not wanted any more: there is no other call that frees everything.
void XlsxTableWriter::WorkbookCloser::operator()(lxw_workbook *workbook) const
{
    workbook_close(workbook);
}

Result<> XlsxTableWriter::begin(const TableHead &head)
{
    if (const Result<> opened = m_file.open(); !opened)
        return opened;
    if (!m_folder.isValid())
        return m_file.failure(m_folder.errorString());

    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    m_workbook.reset(workbook_new_opt(QFile::encodeName(workbookPath()).constData(), &options));
    const QByteArray name = validSheetName(head.sheetName).toUtf8();
    m_sheet = m_workbook
                  ? workbook_add_worksheet(m_workbook.get(), name.isEmpty() ? nullptr : name.constData())
                  : nullptr;
    if (!m_sheet)
        return m_file.failure(tr("no workbook can be made in the folder for temporary files"));

    m_dateFormat = workbook_add_format(m_workbook.get());
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    m_linesFormat = workbook_add_format(m_workbook.get());
    format_set_text_wrap(m_linesFormat);
    lxw_format *const headFormat = workbook_add_format(m_workbook.get());
    format_set_bold(headFormat);
    worksheet_freeze_panes(m_sheet, 1, 0);
    return writeCells(textCells(head.headers), headFormat);
}

Result<> XlsxTableWriter::writeRow(const QList<Cell> &cells)
{
    return writeCells(cells, nullptr);
}

Result<> XlsxTableWriter::writeCells(const QList<Cell> &cells, lxw_format *textFormat)
{
    const QLocale locale;
    if (m_rows == MaxRows)
        return refusal(tr("a worksheet holds at most %1 rows").arg(locale.toString(MaxRows)));
    if (cells.size() > MaxColumns)
        return refusal(tr("a worksheet holds at most %1 columns").arg(locale.toString(MaxColumns)));

    for (qsizetype column = 0; column < cells.size(); ++column) {
        const Cell &cell = cells.at(column);
        if (cell.text.size() > MaxTextLength)
            return refusal(tr("row %1 has a text of %2 characters, and a cell holds at most %3")
                               .arg(QString::number(m_rows + 1), locale.toString(cell.text.size()),
                                    locale.toString(MaxTextLength)));
        if (m_rows < MeasuredRows)
            widen(cell, column);
        if (const int error = writeCell(cell, column, textFormat); error != LXW_NO_ERROR)
            return m_file.failure(errorText(error));
    }
    ++m_rows;
    return {};
}

Error XlsxTableWriter::refusal(const QString &reason) const
{
    return {ErrorCode::InvalidInput,
            tr("%1 cannot be written: %2. Write a .csv file, which has no such limit.")
                .arg(m_file.path(), reason),
            reason};
}

int XlsxTableWriter::writeCell(const Cell &cell, qsizetype column, lxw_format *textFormat)
{
    const lxw_row_t row = rowIndex(m_rows);
    const lxw_col_t col = columnIndex(column);
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return LXW_NO_ERROR;
    case Cell::Kind::Number:
        if (std::isfinite(cell.number))
            return worksheet_write_number(m_sheet, row, col, cell.number, nullptr);
        break;
    case Cell::Kind::Date:
        if (cell.date.year() >= 1900 && cell.date.year() <= 9999) { // worksheets know no other days
            lxw_datetime date{cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
            return worksheet_write_datetime(m_sheet, row, col, &date, m_dateFormat);
        }
        break;
    case Cell::Kind::Boolean:
        return worksheet_write_boolean(m_sheet, row, col, cell.text == "TRUE"_L1, nullptr);
    case Cell::Kind::Text:
    case Cell::Kind::Error:
        break;
    }
    lxw_format *const format = !textFormat && cell.text.contains(u'\n') ? m_linesFormat : textFormat;
    return worksheet_write_string(m_sheet, row, col, escapedXString(cell.text).toUtf8().constData(), format);
}

void XlsxTableWriter::widen(const Cell &cell, qsizetype column)
{
    if (column >= m_widths.size())
        m_widths.resize(column + 1, MinWidth);
    int &width = m_widths[column];
    const QStringView text{cell.text};
    for (const QStringView line : text.first(std::min<qsizetype>(text.size(), MaxWidth)).split(u'\n'))
        width = std::clamp(displayWidth(line) + 2, width, MaxWidth);
}

Result<> XlsxTableWriter::finish()
{
    for (qsizetype column = 0; column < m_widths.size(); ++column)
        worksheet_set_column(m_sheet, columnIndex(column), columnIndex(column), m_widths.at(column), nullptr);
    if (const Result<> closed = closeWorkbook(); !closed)
        return closed;
    if (const Result<> copied = copyWorkbook(); !copied)
        return copied;
    return m_file.commit();
}

// libxlsxwriter looks at no result of its writes to temporary files: on a full disk it makes a sheet that
// stops anywhere, and reports success.
Result<> XlsxTableWriter::closeWorkbook()
{
    const bool rowsComplete =
        std::fflush(m_sheet->optimize_tmpfile) == 0 && std::ferror(m_sheet->optimize_tmpfile) == 0;
    const lxw_error error = workbook_close(m_workbook.release());
    if (error != LXW_NO_ERROR)
        return m_file.failure(errorText(error));
    if (!rowsComplete || !sheetIsComplete(workbookPath()))
        return m_file.failure(tr("the folder for temporary files is full"));
    return {};
}

Result<> XlsxTableWriter::copyWorkbook()
{
    QFile workbook{workbookPath()};
    if (!workbook.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return m_file.failure(workbook.errorString());
    while (!workbook.atEnd()) {
        const QByteArray block = workbook.read(1 << 20);
        if (block.isEmpty())
            return m_file.failure(workbook.errorString());
        if (const Result<> written = m_file.write(block); !written)
            return written;
    }
    return {};
}

} // namespace liaison
