#pragma once

#include "app/cli/console.h"
#include "app/exchange/cell.h"

#include <QList>
#include <QString>
#include <QTextStream>

namespace liaison {

struct OutputColumn
{
    QString key;   ///< name in JSON and csv; stable
    QString title; ///< head of the table for people; translated
};

/// Writes rows as they come: an aligned table for people, a JSON array of objects, or csv with keys as
/// head. The widths of the table follow the first rows, so any number of rows needs little memory.
class OutputTable
{
public:
    OutputTable(Console &console, QList<OutputColumn> columns);
    ~OutputTable();
    Q_DISABLE_COPY_MOVE(OutputTable)

    void addRow(const QList<Cell> &cells);
    /// Writes what is left. Called by the destructor, too.
    void finish();

    [[nodiscard]] qint64 rows() const noexcept { return m_rows; }

private:
    void writeTableRow(const QList<Cell> &cells);
    void writeJsonRow(const QList<Cell> &cells);
    void writeCsvRow(const QStringList &texts);
    void flushSample();

    Console &m_console;
    QList<OutputColumn> m_columns;
    QList<QList<Cell>> m_sample;
    QList<int> m_widths;
    bool m_started = false;
    bool m_finished = false;
    qint64 m_rows = 0;
};

/// Columns that a text takes in a terminal: two for East Asian wide characters (UAX #11).
[[nodiscard]] int displayWidth(const QString &text);

[[nodiscard]] Cell textCell(const QString &text);
[[nodiscard]] Cell numberCell(qint64 number);
/// @a text is an exact decimal such as "86.5".
[[nodiscard]] Cell decimalCell(const QString &text);

} // namespace liaison
