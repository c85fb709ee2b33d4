#pragma once

#include "app/exchange/cell.h"
#include "app/exchange/sheetreader.h"

#include <QCoreApplication>

namespace liaison {

class ReadSession;

/// Takes the cells of one row after the other and hands rows with content to the caller, within the
/// limits for columns and rows. The memory of a row is used again for the next one.
class RowSink
{
    Q_DECLARE_TR_FUNCTIONS(RowSink)

public:
    /// Both are referred to, not copied.
    RowSink(const SheetReader::RowHandler &handler, ReadSession &session)
        : m_handler{handler}
        , m_session{session}
    {
    }

    void beginSheet(int index, const QString &name);
    void beginRow(qint64 number);

    /// The emptied cell at @a column (0-based), to be filled before the next one is asked for.
    /// Null if the row would become too long; the session has ended then.
    [[nodiscard]] Cell *cell(qint64 column);

    /// Delivers the row, and again under the following row numbers if it is repeated.
    void endRow(qint64 times = 1);

private:
    const SheetReader::RowHandler &m_handler;
    ReadSession &m_session;
    SheetRow m_row;
    qsizetype m_used = 0; // cells of m_row that belong to the present row; the others are left-overs
    qint64 m_delivered = 0;
};

} // namespace liaison
