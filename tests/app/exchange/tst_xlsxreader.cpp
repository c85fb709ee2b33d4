#include "tests/app/exchange/samples.h"

#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void countsRowsAndColumnsThatAreNotNumbered();
    void takesColumnsInAnyOrder();
    void findsDatesByTheirStyle();
    void countsFrom1904IfTheWorkbookSaysSo();
    void readsSheetsInTheOrderOfTheirTabs();
    void skipsWhatIsNoSheetOrVeryHidden();
    void readsStrictFilesAndOtherPrefixes();
    void findsPartsWrittenInAnyCaseOrWithBackslashes();
    void readsAWorkbookWithoutStylesAndStrings();
    void namesSheetAndRowOfDamage_data();
    void namesSheetAndRowOfDamage();
    void refusesOtherOfficeFiles_data();
    void refusesOtherOfficeFiles();

private:
    [[nodiscard]] Reading readSheet(const XlsxSample &sample) const
    {
        return readAll(m_folder.file(u"t.xlsx"_s, xlsx(sample).bytes()));
    }

    SampleFolder m_folder;
};

void TestXlsxReader::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");

    QTest::newRow("shared string") << "<c t='s'><v>0</v></c>"_ba << u"T王芳"_s;
    QTest::newRow("shared string with runs and pronunciation") << "<c t='s'><v>1</v></c>"_ba << u"T东京 都"_s;
    QTest::newRow("shared string with escapes") << "<c t='s'><v>2</v></c>"_ba << u"T一\n二"_s;
    QTest::newRow("empty shared string") << "<c t='s'><v>3</v></c>"_ba << u"-"_s;
    QTest::newRow("inline string") << "<c t='inlineStr'><is><t>李&lt;娜&gt;</t></is></c>"_ba << u"T李<娜>"_s;
    QTest::newRow("inline string with runs")
        << "<c t='inlineStr'><is><r><rPr><b/></rPr><t>甲</t></r><r><t xml:space='preserve'> 乙</t></r>"
           "<rPh sb='0' eb='1'><t>ko</t></rPh></is></c>"_ba
        << u"T甲 乙"_s;
    QTest::newRow("inline string without text") << "<c t='inlineStr'></c>"_ba << u"-"_s;
    QTest::newRow("character section") << "<c t='str'><v><![CDATA[甲<乙]]></v></c>"_ba << u"T甲<乙"_s;
    QTest::newRow("text result of a formula")
        << "<c t='str'><f>A1&amp;B1</f><v>甲乙</v></c>"_ba << u"T甲乙"_s;
    QTest::newRow("empty result of a formula") << "<c t='str'><f>\"\"</f><v></v></c>"_ba << u"-"_s;
    QTest::newRow("number result of a formula") << "<c><f>SUM(A1:A2)</f><v>12</v></c>"_ba << u"N12"_s;
    QTest::newRow("formula never computed") << "<c><f>SUM(A1:A2)</f></c>"_ba << u"E=SUM(A1:A2)"_s;
    QTest::newRow("number") << "<c><v>118.5</v></c>"_ba << u"N118.5"_s;
    QTest::newRow("number with its type") << "<c t='n'><v>-3</v></c>"_ba << u"N-3"_s;
    QTest::newRow("number that is none") << "<c><v>NaN</v></c>"_ba << u"ENaN"_s;
    QTest::newRow("number too large") << "<c><v>1e400</v></c>"_ba << u"E1e400"_s;
    QTest::newRow("true") << "<c t='b'><v>1</v></c>"_ba << u"BTRUE"_s;
    QTest::newRow("false") << "<c t='b'><v>0</v></c>"_ba << u"BFALSE"_s;
    QTest::newRow("error") << "<c t='e'><v>#N/A</v></c>"_ba << u"E#N/A"_s;
    QTest::newRow("ISO date") << "<c t='d'><v>2026-03-05T00:00:00Z</v></c>"_ba << u"D2026-03-05"_s;
    QTest::newRow("empty cell") << "<c/>"_ba << u"-"_s;
    QTest::newRow("extension") << "<c><v>1</v><extLst><ext><v>9</v></ext></extLst></c>"_ba << u"N1"_s;
}

void TestXlsxReader::readsEveryKindOfCell()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, expected);

    const Reading reading = readSheet(
        {.sheet = "<sheetData><row>" + cell + "<c t='str'><v>end</v></c></row></sheetData>",
         .strings = "<si><t>王芳</t></si>"
                    "<si><r><t>东京</t></r><r><t xml:space='preserve'> 都</t></r><rPh><t>x</t></rPh></si>"
                    "<si><t>一_x000D__x000A_二</t></si><si/>"});

    QVERIFY2(reading.result, qPrintable(reading.result ? QString{} : reading.result.error().detail));
    QCOMPARE(reading.rows, QStringList{u"S!1: %1|Tend"_s.arg(expected)});
}

void TestXlsxReader::countsRowsAndColumnsThatAreNotNumbered()
{
    const Reading reading =
        readSheet({.sheet = "<sheetData><row><c><v>1</v></c><c r='D1'><v>4</v></c><c><v>5</v></c></row>"
                            "<row r='7'/><row r='9'><c><v>9</v></c></row><row><c><v>10</v></c></row>"
                            "</sheetData>"});

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, (QStringList{u"S!1: N1|-|-|N4|N5"_s, u"S!9: N9"_s, u"S!10: N10"_s}));
}

void TestXlsxReader::takesColumnsInAnyOrder()
{
    const Reading reading =
        readSheet({.sheet = "<sheetData><row><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c></row>"
                            "<row><c r='C2'><v>6</v></c></row></sheetData>"});

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, (QStringList{u"S!1: N1|-|N3"_s, u"S!2: -|-|N6"_s}));
}

void TestXlsxReader::findsDatesByTheirStyle()
{
    const Reading reading = readSheet(
        {.sheet =
             "<sheetData><row><c s='0'><v>46086</v></c><c s='1'><v>46086</v></c><c s='2'><v>46086</v></c>"
             "<c s='3'><v>46086.5</v></c><c s='9'><v>46086</v></c><c "
             "s='-1'><v>46086</v></c></row></sheetData>",
         .styles =
             "<numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/>"
             "<numFmt numFmtId='31' formatCode='0.00'/></numFmts>"
             "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
             "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='31'/><xf "
             "numFmtId='164'/></cellXfs>"});

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: N46086|D2026-03-05|N46086|D2026-03-05 12:00|N46086|N46086"_s});
}

void TestXlsxReader::countsFrom1904IfTheWorkbookSaysSo()
{
    const Reading reading = readSheet({.sheet = "<sheetData><row><c s='0'><v>44624</v></c></row></sheetData>",
                                       .styles = "<cellXfs><xf numFmtId='14'/></cellXfs>",
                                       .workbookProperties = "<workbookPr date1904='1'/>"});

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: D2026-03-05"_s});
}

void TestXlsxReader::readsSheetsInTheOrderOfTheirTabs()
{
    const QByteArray content =
        workbook("<sheet name='三月' r:id='b'/><sheet name='一月' r:id='a' state='hidden'/>",
                 relationship("a", "worksheet", "/xl/worksheets/one.xml") +
                     relationship("b", "worksheet", "../xl/worksheets/three.xml"))
            .add(u"xl/worksheets/one.xml"_s, worksheet("<sheetData><row><c><v>1</v></c></row></sheetData>"))
            .add(u"xl/worksheets/three.xml"_s, worksheet("<sheetData><row><c><v>3</v></c></row></sheetData>"))
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, (QStringList{u"三月!1: N3"_s, u"一月!1: N1"_s}));
    QCOMPARE(reading.content.at(0).sheetIndex, 0);
    QCOMPARE(reading.content.at(1).sheetIndex, 1);
}

void TestXlsxReader::skipsWhatIsNoSheetOrVeryHidden()
{
    const QByteArray content =
        workbook("<sheet name='helper' r:id='h' state='veryHidden'/><sheet name='chart' r:id='c'/>"
                 "<sheet name='S' r:id='s'/>",
                 relationship("h", "worksheet", "worksheets/helper.xml") +
                     relationship("c", "chartsheet", "chartsheets/chart.xml") +
                     relationship("s", "worksheet", "worksheets/s.xml"))
            .add(u"xl/worksheets/helper.xml"_s,
                 worksheet("<sheetData><row><c><v>1</v></c></row></sheetData>"))
            .add(u"xl/worksheets/s.xml"_s, worksheet("<sheetData><row><c><v>2</v></c></row></sheetData>"))
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: N2"_s});
    QCOMPARE(reading.content.first().sheetIndex, 2);
}

void TestXlsxReader::readsStrictFilesAndOtherPrefixes()
{
    const QByteArray strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    const QByteArray content =
        ZipBuilder{}
            .add(u"_rels/.rels"_s,
                 "<p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'>"
                 "<p:Relationship Id='1' Type='" +
                     strict + "officeDocument' Target='xl/workbook.xml'/></p:Relationships>")
            .add(u"xl/workbook.xml"_s,
                 "<x:workbook xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:q='" + strict +
                     "'><x:sheets><x:sheet name='S' q:id='s'/></x:sheets></x:workbook>")
            .add(u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships><Relationship Id='s' Type='" + strict +
                     "worksheet' Target='worksheets/s.xml'/></Relationships>")
            .add(u"xl/worksheets/s.xml"_s,
                 "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                 "<x:row r='1'><x:c r='B1'><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>")
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: -|N2"_s});
}

void TestXlsxReader::findsPartsWrittenInAnyCaseOrWithBackslashes()
{
    const QByteArray content =
        workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "Worksheets/Sheet1.xml"))
            .add(u"XL\\worksheets\\sheet1.XML"_s,
                 worksheet("<sheetData><row><c><v>1</v></c></row></sheetData>"))
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: N1"_s});
}

void TestXlsxReader::readsAWorkbookWithoutStylesAndStrings()
{
    const QByteArray content =
        workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "worksheets/sheet1.xml"))
            .add(u"xl/worksheets/sheet1.xml"_s,
                 worksheet("<sheetData><row><c s='3'><v>46086</v></c></row></sheetData>"))
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: N46086"_s});
}

void TestXlsxReader::namesSheetAndRowOfDamage_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("message");

    const QString reference =
        u"t.xlsx, sheet “S”%1: No worksheet has a row or cell “%2”: the file is damaged. Open it "
        "in a spreadsheet program and save it again."_s;
    const QString damaged =
        u"t.xlsx, sheet “S”, row 2: The file is damaged or was cut off. Open it in a spreadsheet "
        "program and save it again."_s;
    QTest::newRow("column beyond the last")
        << "<row r='2'><c r='XFE2'><v>1</v></c></row>"_ba << reference.arg(u", row 2"_s, u"XFE2"_s);
    QTest::newRow("five letters") << "<row r='2'><c r='ZZZZZ1'><v>1</v></c></row>"_ba
                                  << reference.arg(u", row 2"_s, u"ZZZZZ1"_s);
    QTest::newRow("no letter") << "<row r='2'><c r='12'><v>1</v></c></row>"_ba
                               << reference.arg(u", row 2"_s, u"12"_s);
    QTest::newRow("no digit") << "<row r='2'><c r='AB'><v>1</v></c></row>"_ba
                              << reference.arg(u", row 2"_s, u"AB"_s);
    QTest::newRow("gigantic row") << "<row r='999999999999'/>"_ba
                                  << reference.arg(QString{}, u"999999999999"_s);
    QTest::newRow("row beyond all numbers")
        << "<row r='99999999999999999999'/>"_ba << reference.arg(QString{}, u"99999999999999999999"_s);
    QTest::newRow("row zero") << "<row r='0'/>"_ba << reference.arg(QString{}, u"0"_s);
    QTest::newRow("negative row") << "<row r='-1'/>"_ba << reference.arg(QString{}, u"-1"_s);
    QTest::newRow("string that is not there") << "<row r='2'><c t='s'><v>5</v></c></row>"_ba << damaged;
    QTest::newRow("negative string") << "<row r='2'><c t='s'><v>-1</v></c></row>"_ba << damaged;
    QTest::newRow("crossed tags") << "<row r='2'><c><v>1</c></v></row>"_ba << damaged;
    QTest::newRow("unknown entity") << "<row r='2'><c><v>&x;</v></c></row>"_ba << damaged;
    QTest::newRow("more columns than allowed")
        << "<row r='2'><c r='ALM2'><v>1</v></c></row>"_ba
        << u"t.xlsx, sheet “S”, row 2: The row has more than 1,000 columns. Is this the right file?"_s;
}

void TestXlsxReader::namesSheetAndRowOfDamage()
{
    QFETCH(const QByteArray, rows);

    const Reading reading = readSheet({.sheet = "<sheetData>" + rows + "</sheetData>"});

    QVERIFY(!reading.result);
    QTEST(reading.result.error().message, "message");
    QVERIFY(reading.rows.isEmpty());
}

void TestXlsxReader::refusesOtherOfficeFiles_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("message");

    QTest::newRow("text document")
        << "word/document.xml"_ba
        << u"t.xlsx: This is an Office file, but no spreadsheet. Copy its table into a spreadsheet."_s;
    QTest::newRow("binary workbook")
        << "xl/workbook.bin"_ba
        << u"t.xlsx: This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx."_s;
    QTest::newRow("missing")
        << "xl/nothing.xml"_ba
        << u"t.xlsx: The file is damaged or was cut off. Open it in a spreadsheet program and save "
           "it again."_s;
    QTest::newRow("outside of the file")
        << "../../../../etc/passwd"_ba
        << u"t.xlsx: The file is damaged or was cut off. Open it in a spreadsheet "
           "program and save it again."_s;
}

void TestXlsxReader::refusesOtherOfficeFiles()
{
    QFETCH(const QByteArray, target);
    const QByteArray content =
        ZipBuilder{}
            .add(u"_rels/.rels"_s,
                 "<Relationships>" + relationship("1", "officeDocument", target) + "</Relationships>")
            .add(u"word/document.xml"_s, "<document/>")
            .add(u"word/_rels/document.xml.rels"_s, "<Relationships/>")
            .add(u"xl/workbook.bin"_s, "\x01\x02")
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t.xlsx"_s, content));

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QTEST(reading.result.error().message, "message");
}

QTEST_GUILESS_MAIN(TestXlsxReader)

#include "tst_xlsxreader.moc"
