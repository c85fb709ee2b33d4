#include "app/cli/outputtable.h"

#include "app/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype SampleRows = 200;
constexpr int WidestColumn = 48;

QString oneLine(const QString &text)
{
    return QString{text}.replace(u'\n', u' ').replace(u'\t', u' ');
}

/// Cut at the right, with an ellipsis, to at most @a width terminal columns.
QString fitted(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString result;
    for (const QChar c : text) {
        if (displayWidth(result + c) > width - 2)
            break;
        result += c;
    }
    return result + QChar{u'…'};
}

QString escapedJson(const QString &text)
{
    const QByteArray object =
        QJsonDocument{QJsonObject{{QStringLiteral("x"), text}}}.toJson(QJsonDocument::Compact);
    return QString::fromUtf8(object.mid(5, object.size() - 6)); // {"x":…}
}

} // namespace

int displayWidth(const QString &text)
{
    return liaison::text::displayWidth(text);
}

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{.kind = Cell::Kind::Text, .text = text};
}

Cell numberCell(qint64 number)
{
    return {
        .kind = Cell::Kind::Number, .text = QString::number(number), .number = static_cast<double>(number)};
}

Cell decimalCell(const QString &text)
{
    return {.kind = Cell::Kind::Number, .text = text, .number = text.toDouble()};
}

OutputTable::OutputTable(Console &console, QList<OutputColumn> columns)
    : m_console{console}
    , m_columns{std::move(columns)}
{
}

OutputTable::~OutputTable()
{
    finish();
}

void OutputTable::addRow(const QList<Cell> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    ++m_rows;
    switch (m_console.format) {
    case OutputFormat::Table:
        if (m_started) {
            writeTableRow(cells);
        } else {
            m_sample.append(cells);
            if (m_sample.size() == SampleRows)
                flushSample();
        }
        return;
    case OutputFormat::Json:
        writeJsonRow(cells);
        return;
    case OutputFormat::Csv: {
        QStringList texts;
        if (!std::exchange(m_started, true)) {
            for (const OutputColumn &column : m_columns)
                texts.append(column.key);
            writeCsvRow(texts);
            texts.clear();
        }
        for (const Cell &cell : cells)
            texts.append(cell.text);
        writeCsvRow(texts);
        return;
    }
    }
}

void OutputTable::finish()
{
    if (std::exchange(m_finished, true))
        return;
    switch (m_console.format) {
    case OutputFormat::Table:
        if (!m_started)
            flushSample();
        return;
    case OutputFormat::Json:
        m_console.out << (m_started ? "\n]\n" : "[]\n");
        return;
    case OutputFormat::Csv:
        if (!m_started) {
            QStringList keys;
            for (const OutputColumn &column : m_columns)
                keys.append(column.key);
            writeCsvRow(keys);
        }
        return;
    }
}

void OutputTable::flushSample()
{
    m_started = true;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns.at(i).title);
        for (const QList<Cell> &row : std::as_const(m_sample))
            width = std::max(width, std::min(displayWidth(oneLine(row.at(i).text)), WidestColumn));
        m_widths.append(width);
    }
    QList<Cell> head;
    for (const OutputColumn &column : std::as_const(m_columns))
        head.append(textCell(column.title));
    writeTableRow(head);
    QString rule;
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        rule += (i > 0 ? QStringLiteral("  ") : QString{}) + QString(m_widths.at(i), QChar{u'-'});
    m_console.out << rule << '\n';
    for (const QList<Cell> &row : std::as_const(m_sample))
        writeTableRow(row);
    m_sample.clear();
}

void OutputTable::writeTableRow(const QList<Cell> &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString text = fitted(oneLine(cells.at(i).text), m_widths.at(i));
        const QString padding(std::max(0, m_widths.at(i) - displayWidth(text)), QChar{u' '});
        if (i > 0)
            line += QStringLiteral("  ");
        line += cells.at(i).kind == Cell::Kind::Number ? padding + text : text + padding;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_console.out << line << '\n';
}

void OutputTable::writeJsonRow(const QList<Cell> &cells)
{
    m_console.out << (std::exchange(m_started, true) ? ",\n  {" : "[\n  {");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Cell &cell = cells.at(i);
        m_console.out << (i > 0 ? ", " : "") << escapedJson(m_columns.at(i).key) << ": ";
        switch (cell.kind) {
        case Cell::Kind::Empty:
            m_console.out << "null";
            break;
        case Cell::Kind::Number:
            m_console.out << cell.text; // exact, not through binary floating point
            break;
        case Cell::Kind::Text:
        case Cell::Kind::Date:
        case Cell::Kind::Boolean:
        case Cell::Kind::Error:
            m_console.out << escapedJson(cell.text);
            break;
        }
    }
    m_console.out << '}';
}

void OutputTable::writeCsvRow(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts) {
        const bool needsQuotes =
            text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
        quoted.append(needsQuotes ? u'"' + QString{text}.replace(u'"', QStringLiteral("\"\"")) + u'"' : text);
    }
    m_console.out << quoted.join(u',') << '\n';
}

} // namespace liaison
