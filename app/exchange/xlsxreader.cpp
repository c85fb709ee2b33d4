#include "app/exchange/xlsxreader.h"

#include "app/exchange/readsession.h"
#include "app/exchange/xstring.h"
#include "app/exchange/ziparchive.h"

#include <algorithm>
#include <optional>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LastRow = 1'048'576;
constexpr qint64 LastColumn = 16'383; // XFD, 0-based

// The 0-based column of "B12"; nothing if there is no such cell in a worksheet.
std::optional<qint64> columnOf(QStringView reference)
{
    qint64 column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t letter = reference.at(letters).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    const QStringView row = reference.mid(letters);
    const bool complete = letters > 0 && !row.isEmpty() &&
                          std::all_of(row.begin(), row.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!complete || column - 1 > LastColumn)
        return {};
    return column - 1;
}

} // namespace

void XlsxReader::read()
{
    m_workbook = readXlsxWorkbook(m_archive, m_session);
    if (!m_workbook.sharedStringsPart.isEmpty() && !m_session.ended())
        m_sharedStrings = readSharedStrings(m_archive, m_workbook.sharedStringsPart, m_session);
    for (const XlsxWorkbook::Sheet &sheet : std::as_const(m_workbook.sheets)) {
        if (m_session.ended())
            return;
        readSheet(sheet);
    }
}

void XlsxReader::readSheet(const XlsxWorkbook::Sheet &sheet)
{
    m_sink.beginSheet(sheet.index, sheet.name);
    m_row = 0;
    XmlPart xml{m_archive, sheet.part, m_session};
    while (xml.next()) {
        if (xml.isStart() && xml.name() == u"row")
            readRow(xml);
    }
    xml.finish();
}

void XlsxReader::readRow(XmlPart &xml)
{
    ++m_row;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() != u"r")
            continue;
        bool ok = false;
        m_row = candidate.value().toLongLong(&ok);
        if (!ok || m_row < 1 || m_row > LastRow) {
            refuseReference(candidate.value().toString());
            return;
        }
    }

    m_sink.beginRow(m_row);
    m_column = -1;
    while (xml.next()) {
        if (xml.isEnd()) {
            m_sink.endRow();
            return;
        }
        if (xml.isStart() && xml.name() == u"c")
            readCell(xml);
        else if (xml.isStart())
            xml.skip();
    }
}

void XlsxReader::readCell(XmlPart &xml)
{
    ++m_column;
    m_type.resize(0);
    qint64 style = -1;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &candidate : attributes) {
        if (candidate.name() == u"r") {
            const std::optional<qint64> column = columnOf(candidate.value());
            if (!column) {
                refuseReference(candidate.value().toString());
                return;
            }
            m_column = *column;
        } else if (candidate.name() == u"s") {
            style = candidate.value().toLongLong();
        } else if (candidate.name() == u"t") {
            m_type.append(candidate.value());
        }
    }

    const Content content = readContent(xml);
    if (m_session.ended() || content == Content::None)
        return;
    Cell *cell = m_sink.cell(m_column);
    if (!cell)
        return;
    if (content == Content::Formula) {
        cell->kind = Cell::Kind::Error;
        cell->text = u'=' + m_formula;
    } else {
        fillCell(*cell, style);
    }
}

XlsxReader::Content XlsxReader::readContent(XmlPart &xml)
{
    Content content = Content::None;
    QString *collecting = nullptr;
    m_value.resize(0);
    m_formula.resize(0);
    while (xml.next()) {
        const QStringView name = xml.name();
        if (xml.isText()) {
            if (!collecting)
                continue;
            collecting->append(xml.text());
            if (collecting->size() * 2 > m_session.limits().maxCellBytes)
                m_session.refuseLargeCell();
        } else if (xml.isEnd()) {
            if (name == u"c")
                break;
            collecting = nullptr;
        } else if (xml.isStart()) {
            if (name == u"v" || name == u"t") {
                collecting = &m_value;
                content = Content::Value;
            } else if (name == u"f") {
                collecting = &m_formula;
                content = content == Content::None ? Content::Formula : content;
            } else if (name != u"is" && name != u"r") { // an inline text and its differently formatted runs
                xml.skip();
            }
        }
    }
    return content;
}

void XlsxReader::fillCell(Cell &cell, qint64 style)
{
    if (m_type.isEmpty() || m_type == "n"_L1) {
        setNumber(cell, m_value);
        applySerialFormat(cell, m_workbook.serialFormat(style), m_workbook.date1904);
    } else if (m_type == "s"_L1) {
        bool ok = false;
        const qint64 index = m_value.toLongLong(&ok);
        if (ok && index >= 0 && index < m_sharedStrings.size())
            setText(cell, m_sharedStrings.at(index));
        else if (!m_value.isEmpty())
            m_session.refuseDamaged(u"no shared string "_s + m_value);
    } else if (m_type == "b"_L1) {
        cell.kind = Cell::Kind::Boolean;
        cell.text = m_value == "1"_L1 || m_value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    } else if (m_type == "e"_L1) {
        cell.kind = Cell::Kind::Error;
        cell.text = m_value;
    } else if (m_type == "d"_L1) {
        setIsoMoment(cell, m_value);
    } else { // "str": the result of a formula, "inlineStr"
        setText(cell, unescapedXString(m_value));
    }
}

void XlsxReader::refuseReference(const QString &reference)
{
    m_session.refuse(ErrorCode::InvalidInput,
                     tr("No worksheet has a row or cell “%1”: the file is damaged. Open it in a spreadsheet "
                        "program and save it again.")
                         .arg(reference.left(40)));
}

} // namespace liaison
