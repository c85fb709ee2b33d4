#pragma once

#include "app/exchange/sheetreader.h"
#include "tests/support/zipbuilder.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

/// Small workbooks made in the test, and what the reader makes of them in a form that a test can spell out.
namespace liaison::test {

/// Files that last as long as the test.
class SampleFolder
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the sample %s cannot be written", qPrintable(name));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

struct Reading
{
    QStringList rows;        // as described() tells
    QList<SheetRow> content; // the same
    Result<> result;
};

/// "3月!4: T甲|N7|D2026-03-05|-|BTRUE|E#N/A"; without the sheet for csv.
inline QString described(const SheetRow &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells) {
        static constexpr char Letters[] = "-TNDBE";
        cells.append(QLatin1Char{Letters[static_cast<int>(cell.kind)]} + cell.text);
    }
    const QString sheet = row.sheet.isEmpty() ? QString{} : row.sheet + u'!';
    return QStringLiteral("%1%2: %3").arg(sheet, QString::number(row.number), cells.join(u'|'));
}

inline Reading readAll(const QString &path, const ReadLimits &limits = {})
{
    Reading reading;
    reading.result = SheetReader::read(
        path,
        [&reading](const SheetRow &row) {
            reading.rows.append(described(row));
            reading.content.append(row);
            return true;
        },
        limits);
    return reading;
}

struct XlsxSample
{
    QByteArray sheet;        // what <worksheet> holds
    QByteArray strings = {}; // what <sst> holds
    QByteArray styles = {};  // what <styleSheet> holds
    QByteArray workbookProperties = {};
};

inline const QByteArray MainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const QByteArray RelationsNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const QByteArray PackageRelations =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    "<Relationship Id='r1' "
    "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
    " Target='xl/workbook.xml'/></Relationships>";

inline QByteArray relationship(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='" + RelationsNamespace + '/' + type + "' Target='" + target +
           "'/>";
}

/// A workbook up to its sheets, which the caller adds; @a sheets is what <sheets> holds.
inline ZipBuilder workbook(const QByteArray &sheets, const QByteArray &relationships,
                           const QByteArray &properties = {})
{
    return ZipBuilder{}
        .add(QStringLiteral("_rels/.rels"), PackageRelations)
        .add(QStringLiteral("xl/workbook.xml"), "<workbook xmlns='" + MainNamespace + "' xmlns:r='" +
                                                    RelationsNamespace + "'>" + properties + "<sheets>" +
                                                    sheets + "</sheets></workbook>")
        .add(QStringLiteral("xl/_rels/workbook.xml.rels"),
             "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" +
                 relationships + "</Relationships>");
}

inline QByteArray worksheet(const QByteArray &content)
{
    return "<worksheet xmlns='" + MainNamespace + "'>" + content + "</worksheet>";
}

/// One sheet named S.
inline ZipBuilder xlsx(const XlsxSample &sample)
{
    return workbook("<sheet name='S' sheetId='1' r:id='s1'/>",
                    relationship("s1", "worksheet", "worksheets/sheet1.xml") +
                        relationship("t1", "sharedStrings", "sharedStrings.xml") +
                        relationship("f1", "styles", "styles.xml"),
                    sample.workbookProperties)
        .add(QStringLiteral("xl/sharedStrings.xml"),
             "<sst xmlns='" + MainNamespace + "'>" + sample.strings + "</sst>")
        .add(QStringLiteral("xl/styles.xml"),
             "<styleSheet xmlns='" + MainNamespace + "'>" + sample.styles + "</styleSheet>")
        .add(QStringLiteral("xl/worksheets/sheet1.xml"), worksheet(sample.sheet));
}

inline QByteArray odsContent(const QByteArray &spreadsheet)
{
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
           " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
           " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
           " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
           " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
           "<office:automatic-styles><style/></office:automatic-styles>"
           "<office:body><office:spreadsheet>" +
           spreadsheet + "</office:spreadsheet></office:body></office:document-content>";
}

/// @a rows is what the table S holds.
inline ZipBuilder ods(const QByteArray &rows)
{
    return ZipBuilder{}
        .add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet")
        .add(QStringLiteral("content.xml"),
             odsContent("<table:table table:name='S'>" + rows + "</table:table>"));
}

} // namespace liaison::test
