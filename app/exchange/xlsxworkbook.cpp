#include "app/exchange/xlsxworkbook.h"

#include "app/exchange/readsession.h"
#include "app/exchange/xmlpart.h"
#include "app/exchange/xstring.h"
#include "app/exchange/ziparchive.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <optional>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)
};

constexpr qint64 StringOverhead = 48; // of one QString in the table, beside its characters

struct Relationship
{
    QString id;
    QString type; // last segment of its URI, which is the same in strict and transitional files
    QString part;
};

QString lastSegment(const QString &uri)
{
    return uri.mid(uri.lastIndexOf(u'/') + 1);
}

// "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels".
QList<Relationship> readRelationships(ZipArchive &archive, const QString &sourcePart, ReadSession &session)
{
    const QString folder = sourcePart.left(sourcePart.lastIndexOf(u'/') + 1);
    const QString part = u"%1_rels/%2.rels"_s.arg(folder, lastSegment(sourcePart));
    QList<Relationship> relationships;
    for (XmlPart xml{archive, part, session}; xml.next();) {
        if (!xml.isStart() || xml.name() != u"Relationship")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString target = attribute(attributes, u"Target");
        relationships.append(
            {.id = attribute(attributes, u"Id"),
             .type = lastSegment(attribute(attributes, u"Type")),
             .part = QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : folder + target)});
    }
    return relationships;
}

std::optional<Relationship> firstOfType(const QList<Relationship> &relationships, QStringView type)
{
    for (const Relationship &candidate : relationships) {
        if (candidate.type == type)
            return candidate;
    }
    return {};
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1;
}

void readSheetList(XlsxWorkbook &workbook, const QString &part, const QList<Relationship> &relationships,
                   ZipArchive &archive, ReadSession &session)
{
    int index = 0;
    for (XmlPart xml{archive, part, session}; xml.next();) {
        if (!xml.isStart())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            workbook.date1904 = isTrue(attribute(attributes, u"date1904"));
        if (xml.name() != u"sheet")
            continue;
        if (index == session.limits().maxSheets) {
            session.refuse(ErrorCode::LimitExceeded,
                           Text::tr("The file has more than %L1 sheets.").arg(index));
            return;
        }
        const QString id = attribute(attributes, u"id");
        const auto relationship =
            std::find_if(relationships.cbegin(), relationships.cend(),
                         [&id](const Relationship &candidate) { return candidate.id == id; });
        if (relationship == relationships.cend()) {
            session.refuseDamaged(u"sheet without relationship "_s + id);
            return;
        }
        const bool wanted =
            relationship->type == "worksheet"_L1 && attribute(attributes, u"state") != "veryHidden"_L1;
        if (wanted)
            workbook.sheets.append({index, attribute(attributes, u"name"), relationship->part});
        ++index;
    }
    if (index == 0)
        session.refuse(
            ErrorCode::InvalidInput,
            Text::tr("This is an Office file, but no spreadsheet. Copy its table into a spreadsheet."));
}

QList<SerialFormat> readSerialFormats(const QString &part, ZipArchive &archive, ReadSession &session)
{
    QHash<int, SerialFormat> custom;
    QList<SerialFormat> result;
    bool inCellFormats = false; // "xf" also describes named styles
    for (XmlPart xml{archive, part, session}; xml.next();) {
        if (xml.name() == u"cellXfs") {
            inCellFormats = xml.isStart();
        } else if (xml.isStart() && xml.name() == u"numFmt") {
            const QXmlStreamAttributes attributes = xml.attributes();
            custom.insert(attribute(attributes, u"numFmtId").toInt(),
                          serialFormat(attribute(attributes, u"formatCode")));
        } else if (xml.isStart() && xml.name() == u"xf" && inCellFormats) {
            const int id = attribute(xml.attributes(), u"numFmtId").toInt();
            result.append(custom.contains(id) ? custom.value(id) : builtinSerialFormat(id));
        }
    }
    return result;
}

} // namespace

XlsxWorkbook readXlsxWorkbook(ZipArchive &archive, ReadSession &session)
{
    XlsxWorkbook workbook;
    const auto document = firstOfType(readRelationships(archive, {}, session), u"officeDocument");
    if (session.ended())
        return workbook;
    if (!document) {
        session.refuseDamaged(u"no relationship to a workbook"_s);
        return workbook;
    }
    if (document->part.endsWith(".bin"_L1, Qt::CaseInsensitive)) {
        session.refuse(
            ErrorCode::InvalidInput,
            Text::tr("This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as "
                     ".xlsx."));
        return workbook;
    }
    const QList<Relationship> relationships = readRelationships(archive, document->part, session);
    readSheetList(workbook, document->part, relationships, archive, session);
    if (const auto styles = firstOfType(relationships, u"styles"); styles && !session.ended())
        workbook.serialFormats = readSerialFormats(styles->part, archive, session);
    if (const auto strings = firstOfType(relationships, u"sharedStrings"))
        workbook.sharedStringsPart = strings->part;
    return workbook;
}

QList<QString> readSharedStrings(ZipArchive &archive, const QString &part, ReadSession &session)
{
    QList<QString> strings;
    QString text;
    qint64 bytes = 0;
    bool inText = false;
    for (XmlPart xml{archive, part, session}; xml.next();) {
        if (xml.isStart() && xml.name() == u"rPh") {
            xml.skip(); // how to pronounce the text
        } else if (xml.name() == u"t" && (xml.isStart() || xml.isEnd())) {
            inText = xml.isStart();
        } else if (xml.isText() && inText) {
            text += xml.text();
            if (text.size() * 2 > session.limits().maxCellBytes)
                session.refuseLargeCell();
        } else if (xml.isEnd() && xml.name() == u"si") {
            bytes += text.size() * 2 + StringOverhead;
            if (bytes > session.limits().maxStringTableBytes)
                session.refuse(
                    ErrorCode::LimitExceeded,
                    Text::tr("The file holds more than %L1 MB of different texts. Divide it and read the "
                             "parts one by one.")
                        .arg(session.limits().maxStringTableBytes >> 20));
            strings.append(unescapedXString(text));
            text.clear();
        }
    }
    return strings;
}

} // namespace liaison
