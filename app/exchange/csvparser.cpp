#include "app/exchange/csvparser.h"

#include "app/exchange/formulaguard.h"
#include "app/exchange/readsession.h"
#include "app/exchange/rowsink.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

void CsvParser::parse(QStringView block)
{
    const QChar *at = block.begin();
    const QChar *const end = block.end();
    while (at != end && !m_session.ended()) {
        if (std::exchange(m_afterReturn, false) && *at == u'\n') {
            ++at;
            continue;
        }
        switch (m_state) {
        case State::RowStart:
            m_sink.beginRow(m_line);
            m_column = 0;
            [[fallthrough]];
        case State::CellStart:
            at = takeCellStart(at);
            break;
        case State::Plain:
            at = takePlain(at, end);
            break;
        case State::Quoted:
            at = takeQuoted(at, end);
            break;
        case State::QuoteInQuoted:
            at = takeAfterQuote(at);
            break;
        }
    }
}

const QChar *CsvParser::takeCellStart(const QChar *at)
{
    m_cell = m_sink.cell(m_column++);
    if (*at != u'"') {
        m_state = State::Plain;
        return at;
    }
    m_state = State::Quoted;
    m_quoteLine = m_line;
    return at + 1;
}

const QChar *CsvParser::takePlain(const QChar *at, const QChar *end)
{
    const QChar separator = m_separator;
    const QChar *const stop =
        std::find_if(at, end, [separator](QChar c) { return c == separator || isLineEnd(c); });
    append(at, stop);
    if (stop == end)
        return end;
    endCell();
    if (*stop == separator)
        m_state = State::CellStart;
    else
        endRow(*stop);
    return stop + 1;
}

const QChar *CsvParser::takeQuoted(const QChar *at, const QChar *end)
{
    const QChar *const stop = std::find_if(at, end, [](QChar c) { return c == u'"' || isLineEnd(c); });
    append(at, stop);
    if (stop == end)
        return end;
    if (*stop == u'"')
        m_state = State::QuoteInQuoted;
    else
        breakLine(*stop);
    return stop + 1;
}

const QChar *CsvParser::takeAfterQuote(const QChar *at)
{
    if (*at != u'"') {
        m_state = State::Plain; // the quotation has ended
        return at;
    }
    append(at, at + 1);
    m_state = State::Quoted;
    return at + 1;
}

void CsvParser::finish()
{
    if (m_session.ended())
        return;
    if (m_state == State::Quoted) {
        m_session.enterRow(m_quoteLine);
        m_session.refuse(ErrorCode::InvalidInput, tr("The quotation mark opened here is never closed."));
        return;
    }
    if (m_state == State::Plain || m_state == State::QuoteInQuoted)
        endCell();
    if (m_state != State::RowStart)
        m_sink.endRow();
}

void CsvParser::append(const QChar *begin, const QChar *end)
{
    const qint64 units = m_cell->text.size() + (end - begin);
    if (units * qint64{sizeof(QChar)} <= m_session.limits().maxCellBytes) {
        m_cell->text.append(begin, end - begin);
    } else if (m_state == State::Quoted) {
        m_session.enterRow(m_quoteLine);
        m_session.refuse(
            ErrorCode::LimitExceeded,
            tr("A cell holds more than %L1 kilobytes of text: the quotation mark opened here is perhaps "
               "never closed.")
                .arg(m_session.limits().maxCellBytes / 1024));
    } else {
        m_session.refuseLargeCell();
    }
}

void CsvParser::breakLine(QChar c)
{
    static constexpr QChar LineFeed = u'\n';
    append(&LineFeed, &LineFeed + 1);
    ++m_line;
    m_afterReturn = c == u'\r';
}

void CsvParser::endCell()
{
    QString &text = m_cell->text;
    if (text.isEmpty())
        return;
    m_cell->kind = Cell::Kind::Text;
    if (text.front() == u'\'')
        text = withoutFormulaGuard(text);
}

void CsvParser::endRow(QChar lineEnd)
{
    m_sink.endRow();
    ++m_line;
    m_afterReturn = lineEnd == u'\r';
    m_state = State::RowStart;
}

} // namespace liaison
