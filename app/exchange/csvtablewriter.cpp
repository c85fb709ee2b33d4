#include "app/exchange/csvtablewriter.h"

#include "app/exchange/celltext.h"
#include "app/exchange/formulaguard.h"

#include <algorithm>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

// With the time of day if the cell has one.
QString dateText(const Cell &cell)
{
    const QString day = cell.date.toString(Qt::ISODate);
    return cell.text.startsWith(day) ? cell.text : day;
}

QString plainText(const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty:
        return {};
    case Cell::Kind::Number:
        return numberText(cell.number);
    case Cell::Kind::Date:
        return dateText(cell);
    case Cell::Kind::Text:
    case Cell::Kind::Boolean:
    case Cell::Kind::Error:
        break;
    }
    return guardedAgainstFormula(cell.text);
}

bool needsQuotes(const QString &text)
{
    // Blanks at the ends survive only in quotation marks.
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; }) ||
           text.startsWith(u' ') || text.endsWith(u' ');
}

} // namespace

Result<> CsvTableWriter::begin(const TableHead &head)
{
    if (const Result<> opened = m_file.open(); !opened)
        return opened;
    if (const Result<> marked = m_file.write("\xEF\xBB\xBF"); !marked)
        return marked;
    return writeRow(textCells(head.headers));
}

Result<> CsvTableWriter::writeRow(const QList<Cell> &cells)
{
    m_line.resize(0);
    for (const Cell &cell : cells) {
        if (&cell != &cells.constFirst())
            m_line += u',';
        QString text = plainText(cell);
        if (needsQuotes(text))
            m_line += u'"' + text.replace(u'"', "\"\""_L1) + u'"';
        else
            m_line += text;
    }
    m_line += "\r\n"_L1;
    return m_file.write(m_line.toUtf8());
}

Result<> CsvTableWriter::finish()
{
    return m_file.commit();
}

} // namespace liaison
