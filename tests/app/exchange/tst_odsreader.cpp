#include "tests/app/exchange/samples.h"

#include <QTest>

#include <ctime>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

class TestOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void repeatsRowsAndCells();
    void skipsEmptyRowsAtNoCost();
    void readsRowsInGroupsAndHeaders();
    void readsOnlyTheTablesOfTheSpreadsheet();
    void refusesImpossibleRepetitions_data();
    void refusesImpossibleRepetitions();
    void refusesWhatRepetitionMakesTooLarge_data();
    void refusesWhatRepetitionMakesTooLarge();
    void refusesEncryptedAndOtherDocuments_data();
    void refusesEncryptedAndOtherDocuments();

private:
    [[nodiscard]] Reading readRows(const QByteArray &rows, const ReadLimits &limits = {}) const
    {
        return readAll(m_folder.file(u"t.ods"_s, ods(rows).bytes()), limits);
    }

    SampleFolder m_folder;
};

void TestOdsReader::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");

    QTest::newRow("text")
        << "<table:table-cell office:value-type='string'><text:p>王芳</text:p></table:table-cell>"_ba
        << u"T王芳"_s;
    QTest::newRow("text in an attribute")
        << "<table:table-cell office:value-type='string' office:string-value='王芳'/>"_ba << u"T王芳"_s;
    QTest::newRow("text without a type")
        << "<table:table-cell><text:p>王芳</text:p></table:table-cell>"_ba << u"T王芳"_s;
    QTest::newRow("paragraphs") << "<table:table-cell office:value-type='string'><text:p>一</text:p><text:p/>"
                                   "<text:p>二</text:p></table:table-cell>"_ba
                                << u"T一\n\n二"_s;
    QTest::newRow("blanks, tab and line break") << "<table:table-cell office:value-type='string'><text:p>a\n "
                                                   " b<text:s text:c='2'/>c<text:s/><text:tab/>"
                                                   "<text:line-break/>d</text:p></table:table-cell>"_ba
                                                << u"Ta b  c \t\nd"_s;
    QTest::newRow("spans and links")
        << "<table:table-cell "
           "office:value-type='string'><text:p>王<text:span>芳<text:a>（代表）</text:a></text:span>"
           "</text:p></table:table-cell>"_ba
        << u"T王芳（代表）"_s;
    QTest::newRow("pronunciation")
        << "<table:table-cell "
           "office:value-type='string'><text:p><text:ruby><text:ruby-base>单</text:ruby-base>"
           "<text:ruby-text>shan</text:ruby-text></text:ruby>雄信</text:p></table:table-cell>"_ba
        << u"T单雄信"_s;
    QTest::newRow("comment and picture")
        << "<table:table-cell office:value-type='string'><office:annotation><text:p>comment</text:p>"
           "</office:annotation><text:p>王芳<draw:frame><text:p>picture</text:p></draw:frame></text:p>"
           "<draw:frame><text:p>picture</text:p></draw:frame></table:table-cell>"_ba
        << u"T王芳"_s;
    QTest::newRow("number")
        << "<table:table-cell office:value-type='float' office:value='118.5'><text:p>119</text:p>"
           "</table:table-cell>"_ba
        << u"N118.5"_s;
    QTest::newRow("percentage") << "<table:table-cell office:value-type='percentage' office:value='0.85'/>"_ba
                                << u"N0.85"_s;
    QTest::newRow("currency") << "<table:table-cell office:value-type='currency' office:value='12'/>"_ba
                              << u"N12"_s;
    QTest::newRow("number that is none")
        << "<table:table-cell office:value-type='float' office:value='1e400'/>"_ba << u"E1e400"_s;
    QTest::newRow("date") << "<table:table-cell office:value-type='date' office:date-value='2026-03-05'/>"_ba
                          << u"D2026-03-05"_s;
    QTest::newRow("date and time")
        << "<table:table-cell office:value-type='date' office:date-value='2026-03-05T14:30:00'/>"_ba
        << u"D2026-03-05 14:30"_s;
    QTest::newRow("impossible date")
        << "<table:table-cell office:value-type='date' office:date-value='2026-02-30'/>"_ba
        << u"E2026-02-30"_s;
    QTest::newRow("time") << "<table:table-cell office:value-type='time' office:time-value='PT14H30M00S'/>"_ba
                          << u"T14:30"_s;
    QTest::newRow("time that is none")
        << "<table:table-cell office:value-type='time' office:time-value='noon'/>"_ba << u"Enoon"_s;
    QTest::newRow("true") << "<table:table-cell office:value-type='boolean' office:boolean-value='true'/>"_ba
                          << u"BTRUE"_s;
    QTest::newRow("false")
        << "<table:table-cell office:value-type='boolean' office:boolean-value='false'/>"_ba << u"BFALSE"_s;
    QTest::newRow("error") << "<table:table-cell office:value-type='string' office:string-value=''"
                              " calcext:value-type='error'><text:p>#N/A</text:p></table:table-cell>"_ba
                           << u"E#N/A"_s;
    QTest::newRow("formula never computed")
        << "<table:table-cell table:formula='of:=SUM([.A1])'/>"_ba << u"Eof:=SUM([.A1])"_s;
    QTest::newRow("empty result of a formula")
        << "<table:table-cell table:formula='of:=&quot;&quot;' office:value-type='string'/>"_ba << u"-"_s;
    QTest::newRow("empty cell") << "<table:table-cell/>"_ba << u"-"_s;
    QTest::newRow("covered by a merged cell")
        << "<table:covered-table-cell office:value-type='float' office:value='1'><text:p>1</text:p>"
           "</table:covered-table-cell>"_ba
        << u"-"_s;
}

void TestOdsReader::readsEveryKindOfCell()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, expected);

    const Reading reading =
        readRows("<table:table-row>" + cell +
                 "<table:table-cell><text:p>end</text:p></table:table-cell></table:table-row>");

    QVERIFY2(reading.result, qPrintable(reading.result ? QString{} : reading.result.error().detail));
    QCOMPARE(reading.rows, QStringList{u"S!1: %1|Tend"_s.arg(expected)});
}

void TestOdsReader::repeatsRowsAndCells()
{
    const Reading reading = readRows(
        "<table:table-row table:number-rows-repeated='2'>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1'/>"
        "<table:table-cell table:number-columns-repeated='3'/>"
        "<table:covered-table-cell table:number-columns-repeated='2'/>"
        "<table:table-cell office:value-type='float' office:value='2'/>"
        "<table:table-cell table:number-columns-repeated='16376'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='5'><table:table-cell/></table:table-row>"
        "<table:table-row><table:table-cell office:value-type='float' office:value='3'/></table:table-row>");

    QVERIFY(reading.result);
    QCOMPARE(reading.rows,
             (QStringList{u"S!1: N1|N1|-|-|-|-|-|N2"_s, u"S!2: N1|N1|-|-|-|-|-|N2"_s, u"S!8: N3"_s}));
}

void TestOdsReader::skipsEmptyRowsAtNoCost()
{
    const std::clock_t before = std::clock();

    const Reading reading = readRows(
        QByteArray{"<table:table-row table:number-rows-repeated='16777216'>"
                   "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>"}
            .repeated(100) +
        "<table:table-row><table:table-cell office:value-type='float' office:value='3'/></table:table-row>");

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1677721601: N3"_s});
    QVERIFY(std::clock() - before < 5 * CLOCKS_PER_SEC);
}

void TestOdsReader::readsRowsInGroupsAndHeaders()
{
    const QByteArray row =
        "<table:table-row><table:table-cell><text:p>r</text:p></table:table-cell></table:table-row>";

    const Reading reading = readRows("<table:table-column/><table:table-header-rows>" + row +
                                     "</table:table-header-rows><table:table-row-group><table:table-rows>" +
                                     row + "</table:table-rows><table:table-row-group>" + row +
                                     "</table:table-row-group></table:table-row-group>");

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, (QStringList{u"S!1: Tr"_s, u"S!2: Tr"_s, u"S!3: Tr"_s}));
}

void TestOdsReader::readsOnlyTheTablesOfTheSpreadsheet()
{
    const QByteArray row =
        "<table:table-row><table:table-cell><text:p>r</text:p></table:table-cell></table:table-row>";
    const QByteArray table = "<table:table table:name='deleted'>" + row + "</table:table>";
    const QByteArray content = odsContent(
        "<table:tracked-changes>" + table +
        "</table:tracked-changes><table:table table:name='一'><table:shapes>" + table + "</table:shapes>" +
        row + "</table:table><table:table table:name='二'>" + row + "</table:table>" +
        "<table:dde-links><table:dde-link>" + table + "</table:dde-link></table:dde-links>");

    const Reading reading =
        readAll(m_folder.file(u"t.ods"_s, ZipBuilder{}.add(u"content.xml"_s, content).bytes()));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, (QStringList{u"一!1: Tr"_s, u"二!1: Tr"_s}));
    QCOMPARE(reading.content.at(1).sheetIndex, 1);
}

void TestOdsReader::refusesImpossibleRepetitions_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("count");

    QTest::newRow("negative rows") << "<table:table-row table:number-rows-repeated='-5'/>"_ba << u"-5"_s;
    QTest::newRow("no rows") << "<table:table-row table:number-rows-repeated='0'/>"_ba << u"0"_s;
    QTest::newRow("gigantic rows") << "<table:table-row table:number-rows-repeated='999999999999'/>"_ba
                                   << u"999999999999"_s;
    QTest::newRow("rows beyond all numbers")
        << "<table:table-row table:number-rows-repeated='99999999999999999999'/>"_ba
        << u"99999999999999999999"_s;
    QTest::newRow("words") << "<table:table-row table:number-rows-repeated='many'/>"_ba << u"many"_s;
    QTest::newRow("negative columns")
        << "<table:table-row><table:table-cell table:number-columns-repeated='-1'/></table:table-row>"_ba
        << u"-1"_s;
    QTest::newRow("gigantic columns")
        << "<table:table-row><table:table-cell table:number-columns-repeated='16385'/></table:table-row>"_ba
        << u"16385"_s;
    QTest::newRow("gigantic blanks")
        << "<table:table-row><table:table-cell><text:p><text:s text:c='2000000000'/></text:p></table:table-cell></table:table-row>"_ba
        << u"2000000000"_s;
}

void TestOdsReader::refusesImpossibleRepetitions()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, count);

    const Reading reading = readRows(row);

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(reading.result.error().message, u"t.ods, sheet “S”, row 1: No spreadsheet repeats something "
                                             u"“%1” times: the file is damaged. Open it in a "
                                             "spreadsheet program and save it again."_s.arg(count));
}

void TestOdsReader::refusesWhatRepetitionMakesTooLarge_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("message");

    QTest::newRow("rows with content")
        << "<table:table-row table:number-rows-repeated='1048576'><table:table-cell><text:p>r</text:p>"
           "</table:table-cell></table:table-row>"_ba
        << u"t.ods, sheet “S”, row 101: The file has more than 100 rows. Divide it and read the parts one by one."_s;
    QTest::newRow("cells with content")
        << "<table:table-row><table:table-cell table:number-columns-repeated='16384'><text:p>r</text:p>"
           "</table:table-cell></table:table-row>"_ba
        << u"t.ods, sheet “S”, row 1: The row has more than 10 columns. Is this the right file?"_s;
    QTest::newRow("blanks")
        << "<table:table-row><table:table-cell><text:p>" +
               QByteArray{"<text:s text:c='65536'/>"}.repeated(100) +
               "</text:p></table:table-cell></table:table-row>"
        << u"t.ods, sheet “S”, row 1: A cell holds more than 1,024 kilobytes of text, which no register does."_s;
}

void TestOdsReader::refusesWhatRepetitionMakesTooLarge()
{
    QFETCH(const QByteArray, row);

    const Reading reading = readRows(row, {.maxColumns = 10, .maxRows = 100});

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QTEST(reading.result.error().message, "message");
}

void TestOdsReader::refusesEncryptedAndOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");

    const QString isProtected =
        u"t.ods: The file is protected by a password. Open it in a spreadsheet program, remove "
        "the password and save it again."_s;
    QTest::newRow("encrypted part")
        << ZipBuilder{}
               .add(u"META-INF/manifest.xml"_s,
                    "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
                    "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                    "</manifest:file-entry></manifest:manifest>")
               .add(u"content.xml"_s, "\x12\x34\x56")
               .bytes()
        << isProtected;
    QTest::newRow("encrypted whole") << ZipBuilder{}.add(u"encrypted-package"_s, "\x12\x34\x56").bytes()
                                     << isProtected;
    QTest::newRow("text document")
        << ZipBuilder{}
               .add(
                   u"content.xml"_s,
                   "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
                   "<office:body><office:text/></office:body></office:document-content>")
               .bytes()
        << u"t.ods: This is an OpenDocument file, but no spreadsheet. Copy its table into a spreadsheet."_s;
}

void TestOdsReader::refusesEncryptedAndOtherDocuments()
{
    QFETCH(const QByteArray, content);

    const Reading reading = readAll(m_folder.file(u"t.ods"_s, content));

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QTEST(reading.result.error().message, "message");
}

QTEST_GUILESS_MAIN(TestOdsReader)

#include "tst_odsreader.moc"
