#include "app/exchange/rowsink.h"

#include "app/exchange/readsession.h"

#include <algorithm>

namespace liaison {

namespace {

void clear(Cell &cell)
{
    cell.kind = Cell::Kind::Empty;
    cell.text.resize(0); // keeps the buffer unless the caller has taken a copy
    cell.number = 0;
    cell.date = {};
}

} // namespace

void RowSink::beginSheet(int index, const QString &name)
{
    m_row.sheetIndex = index;
    m_row.sheet = name;
    m_session.enterSheet(name);
}

void RowSink::beginRow(qint64 number)
{
    m_row.number = number;
    m_used = 0;
    m_session.enterRow(number);
    if (!m_row.cells.isDetached())
        m_row.cells = {}; // the caller keeps the old ones; emptying a copy would be wasted
}

Cell *RowSink::cell(qint64 column)
{
    QList<Cell> &cells = m_row.cells;
    if (column >= cells.size()) {
        if (column >= m_session.limits().maxColumns) {
            m_session.refuse(ErrorCode::LimitExceeded,
                             tr("The row has more than %L1 columns. Is this the right file?")
                                 .arg(m_session.limits().maxColumns));
            return nullptr;
        }
        cells.resize(column + 1);
    }
    for (; m_used < column; ++m_used)
        clear(cells[m_used]);
    m_used = std::max<qsizetype>(m_used, column + 1);
    clear(cells[column]);
    return &cells[column];
}

void RowSink::endRow(qint64 times)
{
    QList<Cell> &cells = m_row.cells;
    while (m_used > 0 && cells.at(m_used - 1).kind == Cell::Kind::Empty)
        --m_used;
    if (m_used == 0)
        return;
    cells.resize(m_used);

    for (; times > 0 && !m_session.ended(); --times, ++m_row.number) {
        m_session.enterRow(m_row.number);
        if (++m_delivered > m_session.limits().maxRows)
            m_session.refuse(ErrorCode::LimitExceeded,
                             tr("The file has more than %L1 rows. Divide it and read the parts one by one.")
                                 .arg(m_session.limits().maxRows));
        else if (!m_handler(m_row))
            m_session.stop();
    }
}

} // namespace liaison
