#pragma once

#include "app/exchange/cell.h"

#include <QCoreApplication>
#include <QStringView>

namespace liaison {

class ReadSession;
class RowSink;

/// Divides text into rows and cells as RFC 4180 says, and takes what spreadsheet programs accept beyond it:
/// any of the three line ends, quotation marks inside unquoted cells, text behind a closing one.
/// The text comes in blocks that may end anywhere.
class CsvParser
{
    Q_DECLARE_TR_FUNCTIONS(CsvParser)

public:
    CsvParser(QChar separator, RowSink &sink, ReadSession &session)
        : m_separator{separator}
        , m_sink{sink}
        , m_session{session}
    {
    }

    void parse(QStringView block);

    /// After the last block: delivers the last row if no line end did, and refuses an open quotation.
    void finish();

    /// Of the text parsed last, 1-based.
    [[nodiscard]] qint64 line() const noexcept { return m_line; }

private:
    enum class State { RowStart, CellStart, Plain, Quoted, QuoteInQuoted };

    // Each takes what it can of the block and returns where it stopped.
    [[nodiscard]] const QChar *takeCellStart(const QChar *at);
    [[nodiscard]] const QChar *takePlain(const QChar *at, const QChar *end);
    [[nodiscard]] const QChar *takeQuoted(const QChar *at, const QChar *end);
    [[nodiscard]] const QChar *takeAfterQuote(const QChar *at);
    void append(const QChar *begin, const QChar *end);
    void breakLine(QChar c);
    void endCell();
    void endRow(QChar lineEnd);

    QChar m_separator;
    RowSink &m_sink;
    ReadSession &m_session;
    State m_state = State::RowStart;
    Cell *m_cell = nullptr;
    qint64 m_column = 0;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;     // on which the last quotation began
    bool m_afterReturn = false; // a line feed that follows belongs to the same line end
};

} // namespace liaison
