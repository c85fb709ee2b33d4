#include "app/exchange/odsreader.h"

#include "app/exchange/celltext.h"
#include "app/exchange/readsession.h"
#include "app/exchange/ziparchive.h"

#include <QRegularExpression>

#include <utility>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostRows = 1 << 24; // LibreOffice's largest sheets
constexpr qint64 MostColumns = 1 << 14;
constexpr qint64 MostBlanks = 1 << 16;

constexpr QLatin1StringView Office{"urn:oasis:names:tc:opendocument:xmlns:office:1.0"};
constexpr QLatin1StringView Table{"urn:oasis:names:tc:opendocument:xmlns:table:1.0"};
constexpr QLatin1StringView Words{"urn:oasis:names:tc:opendocument:xmlns:text:1.0"};
constexpr QLatin1StringView CalcExt{"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"};

bool isEncrypted(ZipArchive &archive, ReadSession &session)
{
    if (archive.contains(u"encrypted-package"_s))
        return true;
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!archive.contains(manifest))
        return false;
    for (XmlPart xml{archive, manifest, session}; xml.next();) {
        if (xml.isStart() && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

// "PT14H30M00S" as "14:30"; hours may run past 24.
QString clockOfDuration(const QString &duration)
{
    static const QRegularExpression pattern{u"^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d*)?S$"_s};
    const QRegularExpressionMatch match = pattern.match(duration);
    if (!match.hasMatch())
        return {};
    return clockText(match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 +
                     match.captured(3).toLongLong());
}

} // namespace

void OdsReader::read()
{
    if (isEncrypted(m_archive, m_session)) {
        m_session.refuseProtected();
        return;
    }
    XmlPart xml{m_archive, u"content.xml"_s, m_session};
    bool found = false;
    int index = 0;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.namespaceUri() == Office && xml.name() == u"spreadsheet") {
            found = true;
        } else if (found && xml.namespaceUri() == Table && xml.name() == u"table") {
            readTable(xml, index++);
        } else if (found || (xml.name() != u"document-content" && xml.name() != u"body")) {
            xml.skip(); // styles, names, tracked changes
        }
    }
    if (!found)
        m_session.refuse(
            ErrorCode::InvalidInput,
            tr("This is an OpenDocument file, but no spreadsheet. Copy its table into a spreadsheet."));
    xml.finish();
}

void OdsReader::readTable(XmlPart &xml, int index)
{
    m_sink.beginSheet(index, xml.attributes().value(Table, "name"_L1).toString());
    m_row = 1;
    while (xml.next()) {
        if (xml.isEnd() && xml.name() == u"table")
            return;
        if (!xml.isStart())
            continue;
        if (xml.name() == u"table-row")
            readRow(xml);
        else if (xml.name() != u"table-rows" && xml.name() != u"table-header-rows" &&
                 xml.name() != u"table-row-group")
            xml.skip(); // columns, shapes, sources
    }
}

void OdsReader::readRow(XmlPart &xml)
{
    m_sink.beginRow(m_row);
    const qint64 rows = repetitions(xml.attributes(), Table, "number-rows-repeated"_L1, MostRows);
    m_column = 0;
    while (xml.next()) {
        if (xml.isEnd()) {
            m_sink.endRow(rows);
            m_row += rows;
            return;
        }
        if (xml.isStart() && (xml.name() == u"table-cell" || xml.name() == u"covered-table-cell"))
            readCell(xml);
        else if (xml.isStart())
            xml.skip();
    }
}

void OdsReader::readCell(XmlPart &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const qint64 columns = repetitions(attributes, Table, "number-columns-repeated"_L1, MostColumns);
    if (xml.name() == u"covered-table-cell") {
        xml.skip(); // lies under a merged cell, where nobody sees what it may hold
        m_column += columns;
        return;
    }
    readText(xml);
    const Cell cell = cellOf(attributes);
    if (cell.kind == Cell::Kind::Empty) {
        m_column += columns;
        return;
    }
    for (const qint64 end = m_column + columns; m_column < end && !m_session.ended(); ++m_column) {
        if (Cell *target = m_sink.cell(m_column))
            *target = cell;
    }
}

void OdsReader::readText(XmlPart &xml)
{
    m_text.resize(0);
    bool first = true;
    while (xml.next()) {
        if (xml.isEnd())
            return;
        if (xml.isStart() && xml.namespaceUri() == Words && xml.name() == u"p") {
            if (!std::exchange(first, false))
                m_text += u'\n';
            readParagraph(xml);
        } else if (xml.isStart()) {
            xml.skip(); // comments, pictures, nested tables
        }
    }
}

void OdsReader::readParagraph(XmlPart &xml)
{
    const qsizetype start = m_text.size();
    for (int depth = 1; depth > 0 && xml.next();) {
        if (xml.isText()) {
            appendCollapsed(xml.text(), start);
        } else if (xml.isEnd()) {
            --depth;
        } else if (xml.isStart()) {
            const QStringView name = xml.name();
            const bool shown = xml.namespaceUri() == Words && name != u"ruby-text" && name != u"note";
            if (shown && name == u"s")
                m_text += QString{repetitions(xml.attributes(), Words, "c"_L1, MostBlanks), u' '};
            else if (shown && name == u"tab")
                m_text += u'\t';
            else if (shown && name == u"line-break")
                m_text += u'\n';
            if (shown)
                ++depth;
            else
                xml.skip(); // comments, pictures, how to pronounce the text
        }
        if (m_text.size() * 2 > m_session.limits().maxCellBytes)
            m_session.refuseLargeCell();
    }
}

// White space in the file separates words; what shall be seen as such is spelled <text:s/> (ODF part
// 3, 6.1.2).
void OdsReader::appendCollapsed(QStringView text, qsizetype paragraphStart)
{
    for (const QChar c : text) {
        if (c != u' ' && c != u'\t' && c != u'\n' && c != u'\r')
            m_text += c;
        else if (m_text.size() > paragraphStart && !m_text.back().isSpace())
            m_text += u' ';
    }
}

Cell OdsReader::cellOf(const QXmlStreamAttributes &attributes) const
{
    Cell cell;
    const QStringView type = attributes.value(Office, "value-type"_L1);
    if (attributes.value(CalcExt, "value-type"_L1) == "error"_L1) {
        cell = {.kind = Cell::Kind::Error, .text = m_text};
    } else if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1) {
        setNumber(cell, attributes.value(Office, "value"_L1));
    } else if (type == "date"_L1) {
        setIsoMoment(cell, attributes.value(Office, "date-value"_L1).toString());
    } else if (type == "time"_L1) {
        const QString duration = attributes.value(Office, "time-value"_L1).toString();
        const QString clock = clockOfDuration(duration);
        cell = clock.isEmpty() ? Cell{.kind = Cell::Kind::Error, .text = duration}
                               : Cell{.kind = Cell::Kind::Text, .text = clock};
    } else if (type == "boolean"_L1) {
        const bool value = attributes.value(Office, "boolean-value"_L1) == "true"_L1;
        cell = {.kind = Cell::Kind::Boolean, .text = value ? u"TRUE"_s : u"FALSE"_s};
    } else if (!m_text.isEmpty()) {
        setText(cell, m_text);
    } else if (type == "string"_L1) {
        setText(cell, attributes.value(Office, "string-value"_L1).toString());
    } else if (const QStringView formula = attributes.value(Table, "formula"_L1); !formula.isEmpty()) {
        cell = {.kind = Cell::Kind::Error, .text = formula.toString()}; // never computed
    }
    return cell;
}

qint64 OdsReader::repetitions(const QXmlStreamAttributes &attributes, QLatin1StringView namespaceUri,
                              QLatin1StringView name, qint64 most)
{
    if (!attributes.hasAttribute(namespaceUri, name))
        return 1;
    const QStringView text = attributes.value(namespaceUri, name);
    bool ok = false;
    const qint64 count = text.toLongLong(&ok);
    if (ok && count >= 1 && count <= most)
        return count;
    m_session.refuse(ErrorCode::InvalidInput,
                     tr("No spreadsheet repeats something “%1” times: the file is damaged. Open it in a "
                        "spreadsheet program and save it again.")
                         .arg(text.left(40)));
    return 1;
}

} // namespace liaison
