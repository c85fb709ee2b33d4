#include "app/exchange/csvparser.h"
#include "app/exchange/csvreader.h"
#include "app/exchange/readsession.h"
#include "app/exchange/rowsink.h"
#include "tests/app/exchange/samples.h"

#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

// Cuts the text into two blocks at @a cut.
Reading parsed(const QString &text, qsizetype cut, const ReadLimits &limits = {})
{
    Reading reading;
    const QString file = u"t.csv"_s;
    ReadSession session{file, limits};
    const SheetReader::RowHandler handler = [&reading](const SheetRow &row) {
        reading.rows.append(described(row));
        return true;
    };
    RowSink sink{handler, session};
    CsvParser parser{u',', sink, session};
    parser.parse(QStringView{text}.first(cut));
    parser.parse(QStringView{text}.mid(cut));
    parser.finish();
    reading.result = session.result();
    return reading;
}

} // namespace

class TestCsvParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesRowsAndCells_data();
    void dividesRowsAndCells();
    void namesTheLineOfAnOpenQuotationMark_data();
    void namesTheLineOfAnOpenQuotationMark();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void findsTheSeparator_data();
    void findsTheSeparator();
};

void TestCsvParser::dividesRowsAndCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("nothing") << QString{} << QStringList{};
    QTest::newRow("one cell") << u"甲"_s << QStringList{u"1: T甲"_s};
    QTest::newRow("line feeds") << u"a,b\nc,d\n"_s << QStringList{u"1: Ta|Tb"_s, u"2: Tc|Td"_s};
    QTest::newRow("carriage returns and line feeds")
        << u"a\r\nb\r\n"_s << QStringList{u"1: Ta"_s, u"2: Tb"_s};
    QTest::newRow("carriage returns") << u"a\rb\r"_s << QStringList{u"1: Ta"_s, u"2: Tb"_s};
    QTest::newRow("mixed line ends") << u"a\r\rb\n\r\nc"_s << QStringList{u"1: Ta"_s, u"3: Tb"_s, u"5: Tc"_s};
    QTest::newRow("rows without content are counted") << u"\n,,\n\"\"\na"_s << QStringList{u"4: Ta"_s};
    QTest::newRow("empty cells at the end are left out") << u"a,,b,,\n"_s << QStringList{u"1: Ta|-|Tb"_s};
    QTest::newRow("shorter row after a longer one")
        << u"a,b,c\nd\n"_s << QStringList{u"1: Ta|Tb|Tc"_s, u"2: Td"_s};
    QTest::newRow("longer row after a shorter one")
        << u"a\nb,,c"_s << QStringList{u"1: Ta"_s, u"2: Tb|-|Tc"_s};
    QTest::newRow("separator in quotation marks") << u"\"a,b\",c"_s << QStringList{u"1: Ta,b|Tc"_s};
    QTest::newRow("quotation mark in quotation marks")
        << u"\"a\"\"b\"\"\",c"_s << QStringList{u"1: Ta\"b\"|Tc"_s};
    QTest::newRow("line break in quotation marks")
        << u"\"a\nb\r\nc\rd\",e\nf"_s << QStringList{u"1: Ta\nb\nc\nd|Te"_s, u"5: Tf"_s};
    QTest::newRow("quotation mark inside a cell") << u"a\"b\",c"_s << QStringList{u"1: Ta\"b\"|Tc"_s};
    QTest::newRow("text behind a quotation") << u"\"a\"b,c"_s << QStringList{u"1: Tab|Tc"_s};
    QTest::newRow("blanks belong to the text") << u" a , \"b\" "_s << QStringList{u"1: T a |T \"b\" "_s};
    QTest::newRow("guard against formulas") << u"'=1,'90,''-"_s << QStringList{u"1: T=1|T'90|T'-"_s};
}

void TestCsvParser::dividesRowsAndCells()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, rows);

    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        const Reading reading = parsed(text, cut);

        QVERIFY(reading.result);
        QCOMPARE(reading.rows, rows);
    }
}

void TestCsvParser::namesTheLineOfAnOpenQuotationMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");

    QTest::newRow("first line") << u"\"a"_s
                                << u"t.csv, line 1: The quotation mark opened here is never closed."_s;
    QTest::newRow("second cell of the third line")
        << u"a\nb\nc,\"d\ne\nf"_s << u"t.csv, line 3: The quotation mark opened here is never closed."_s;
    QTest::newRow("on a line inside a row")
        << u"\"a\nb\",\"c\nd"_s << u"t.csv, line 2: The quotation mark opened here is never closed."_s;
}

void TestCsvParser::namesTheLineOfAnOpenQuotationMark()
{
    QFETCH(const QString, text);

    const Reading reading = parsed(text, 1);

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QTEST(reading.result.error().message, "message");
}

void TestCsvParser::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");

    const QString large = QString{2'000, u'x'};
    QTest::newRow("cell")
        << u"a\n"_s + large
        << u"t.csv, line 2: A cell holds more than 2 kilobytes of text, which no register does."_s;
    QTest::newRow("quotation") << u"a\n\"b\n"_s + large
                               << u"t.csv, line 2: A cell holds more than 2 kilobytes of text: the quotation "
                                  u"mark opened here is perhaps "
                                  "never closed."_s;
    QTest::newRow("row") << u"a\n,,,,\n"_s
                         << u"t.csv, line 2: The row has more than 4 columns. Is this the right file?"_s;
    QTest::newRow("table")
        << u"a\n\nb\nc\nd"_s
        << u"t.csv, line 5: The file has more than 3 rows. Divide it and read the parts one by one."_s;
}

void TestCsvParser::refusesWhatIsTooLarge()
{
    QFETCH(const QString, text);
    const ReadLimits limits{.maxCellBytes = 2 * 1024, .maxColumns = 4, .maxRows = 3};

    const Reading reading = parsed(text, 0, limits);

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QTEST(reading.result.error().message, "message");
}

void TestCsvParser::findsTheSeparator_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QChar>("separator");

    QTest::newRow("nothing") << QString{} << QChar{u','};
    QTest::newRow("one column") << u"甲\n乙\n"_s << QChar{u','};
    QTest::newRow("commas") << u"a,b\nc,d\n"_s << QChar{u','};
    QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << QChar{u'\t'};
    QTest::newRow("semicolons") << u"a;b\nc;d\n"_s << QChar{u';'};
    QTest::newRow("one row without line end") << u"a\tb\tc"_s << QChar{u'\t'};
    QTest::newRow("titles above") << u"登记表, 2026\n填报单位, 某区\na\tb\tc\nd\te\tf\ng\th\ti\n"_s
                                  << QChar{u'\t'};
    QTest::newRow("commas in the texts of a tab table")
        << u"a\tb, c, d\te\nf\tg, h\ti\nj\tk\tl\n"_s << QChar{u'\t'};
    QTest::newRow("decimal commas") << u"1,5;2,5\n3,5;4,5\n5;6\n"_s << QChar{u';'};
    QTest::newRow("semicolons in quotation marks") << u"\"a;b;c\",d\n\"e;f;g\",h\n"_s << QChar{u','};
    QTest::newRow("said in the first line") << u"sep=|\na|b\n"_s << QChar{u'|'};
    QTest::newRow("text that looks like it") << u"sep=xyz,b\nc,d\n"_s << QChar{u','};
}

void TestCsvParser::findsTheSeparator()
{
    QFETCH(const QString, sample);

    QTEST(detectSeparator(sample), "separator");
}

QTEST_GUILESS_MAIN(TestCsvParser)

#include "tst_csvparser.moc"
