#include "app/exchange/sheetreader.h"
#include "tests/app/exchange/samples.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes{text.size() * 8 + 16, '\0'};
    const int32_t size = ucnv_fromUChars(converter, bytes.data(), static_cast<int32_t>(bytes.size()),
                                         reinterpret_cast<const char16_t *>(text.utf16()),
                                         static_cast<int32_t>(text.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        qFatal("%s cannot spell the sample", encoding);
    return bytes.first(size);
}

const QString Sample =
    u"日期,联络站,人数\r\n2026年3月5日,南关街道人大代表联络站,７\r\n2026-03-06,𠀀村,12\r\n"_s;

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsTheSameWhereverABlockEnds_data();
    void readsTheSameWhereverABlockEnds();
    void namesTheLineThatIsDamaged_data();
    void namesTheLineThatIsDamaged();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void obeysTheSeparatorLine();
    void keepsRowsThatTheCallerTookACopyOf();
    void stopsWhenTheCallerHasSeenEnough();

private:
    SampleFolder m_folder;
};

void TestCsvReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("UTF-8") << Sample.toUtf8();
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + Sample.toUtf8();
    QTest::newRow("GB18030") << encoded(Sample, "GB18030");
    QTest::newRow("UTF-16LE") << encoded(Sample, "UTF-16LE");
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + encoded(Sample, "UTF-16LE");
    QTest::newRow("UTF-16BE") << encoded(Sample, "UTF-16BE");
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + encoded(Sample, "UTF-16BE");
    QTest::newRow("UTF-32LE with mark") << QByteArray{"\xFF\xFE\0\0", 4} + encoded(Sample, "UTF-32LE");
    QTest::newRow("UTF-32BE with mark") << QByteArray{"\0\0\xFE\xFF", 4} + encoded(Sample, "UTF-32BE");
}

void TestCsvReader::readsEveryEncoding()
{
    QFETCH(const QByteArray, content);

    const Reading reading = readAll(m_folder.file(u"t.csv"_s, content));

    QVERIFY2(reading.result, qPrintable(reading.result ? QString{} : reading.result.error().message));
    QCOMPARE(reading.rows,
             (QStringList{u"1: T日期|T联络站|T人数"_s, u"2: T2026年3月5日|T南关街道人大代表联络站|T７"_s,
                          u"3: T2026-03-06|T𠀀村|T12"_s}));
}

void TestCsvReader::readsTheSameWhereverABlockEnds_data()
{
    QTest::addColumn<QByteArray>("encoding");

    QTest::newRow("UTF-8") << "UTF-8"_ba;
    QTest::newRow("GB18030") << "GB18030"_ba;
    QTest::newRow("UTF-16") << "UTF-16LE"_ba;
}

// Three million characters of one to four bytes fill many blocks of any size.
void TestCsvReader::readsTheSameWhereverABlockEnds()
{
    QFETCH(const QByteArray, encoding);
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"%1,王𠀀é芳,\"第\"\"%1\"\"\r\n行\"\r\n"_s.arg(i);
    const QString path = m_folder.file(u"t.csv"_s, encoded(text, encoding.constData()));

    qint64 rows = 0;
    bool same = true;
    const Result<> result = SheetReader::read(path, [&rows, &same](const SheetRow &row) {
        same = same && row.number == rows * 2 + 1 &&
               described(row) == u"%1: T%2|T王𠀀é芳|T第\"%2\"\n行"_s.arg(row.number).arg(rows);
        ++rows;
        return same;
    });

    QVERIFY(result);
    QVERIFY2(same, qPrintable(u"row %1"_s.arg(rows)));
    QCOMPARE(rows, 100'000);
}

void TestCsvReader::namesTheLineThatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");

    const QString good = u"某区某镇人大代表联络站走访登记\n"_s.repeated(10);
    QTest::newRow("UTF-8")
        << good.toUtf8() + "abc\xFFxyz\n"
        << u"t.csv, line 11: Here is something that is no UTF-8 text. Save the file again as UTF-8 "
           "or as .xlsx."_s;
    QTest::newRow("GB18030")
        << encoded(good, "GB18030") + "abc\xFFxyz\n"
        << u"t.csv, line 11: Here is something that is no GB18030 text. Save the file again as "
           "UTF-8 or as .xlsx."_s;
    QTest::newRow("half a surrogate pair in UTF-16")
        << "\xFF\xFE" + encoded(good, "UTF-16LE") + QByteArray{"\x00\xD8\x0A\x00", 4}
        << u"t.csv, line 11: Here is something that is no UTF-16LE text. Save the file again as UTF-8 or as .xlsx."_s;
    QTest::newRow("UTF-8 cut off in a character")
        << u"甲,乙\n丙"_s.toUtf8().chopped(1)
        << u"t.csv, line 2: The file ends in the middle of a character: it was cut off. Save it again."_s;
}

void TestCsvReader::namesTheLineThatIsDamaged()
{
    QFETCH(const QByteArray, content);

    const Reading reading = readAll(m_folder.file(u"t.csv"_s, content));

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QTEST(reading.result.error().message, "message");
}

void TestCsvReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");

    const QString binary =
        u"t.csv: This is neither a spreadsheet nor a text file. Use .xlsx, .ods or .csv."_s;
    const QString markup = u"t.csv: This is a web page or an XML file, whatever its name says. Open it in a "
                           "spreadsheet program and save it as .xlsx."_s;
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise += static_cast<char>(state >> 24);
    }
    QTest::newRow("noise") << noise << binary;
    QTest::newRow("zeros") << QByteArray{1000, '\0'} << binary;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n"_ba + noise << binary;
    QTest::newRow("noise behind a mark")
        << "\xFF\xFE"_ba + QByteArray{1000, '\1'} + QByteArray{1000, '\0'} << binary;
    QTest::newRow("control characters") << QByteArray{1000, '\1'} << binary;
    QTest::newRow("zero far behind good text") << "a,b\n"_ba.repeated(50'000) + '\0' << binary;
    QTest::newRow("Latin letters of Western Europe")
        << encoded(u"Décès,été,où\nça,là,dû\n"_s, "ISO-8859-1")
        << u"t.csv: The text is neither in UTF-8 nor in GB18030, but perhaps in ISO-8859-1. Save the file as "
           u"UTF-8 "
           "or as .xlsx."_s;
    QTest::newRow("web page") << "<html><table><tr><td>1</td></tr></table></html>"_ba << markup;
    QTest::newRow("web page in UTF-16")
        << "\xFF\xFE"_ba + encoded(u"\r\n<!DOCTYPE html><body/>"_s, "UTF-16LE") << markup;
    QTest::newRow("XML spreadsheet") << "<?xml version='1.0'?><Workbook/>"_ba << markup;
    QTest::newRow("printed document")
        << "%PDF-1.4\n1 0 obj"_ba
        << u"t.csv: This is a printed or written document. Use .xlsx, .ods or .csv."_s;
}

void TestCsvReader::refusesWhatIsNoTable()
{
    QFETCH(const QByteArray, content);

    const Reading reading = readAll(m_folder.file(u"t.csv"_s, content));

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::InvalidInput);
    QTEST(reading.result.error().message, "message");
    QVERIFY(reading.rows.isEmpty());
}

void TestCsvReader::obeysTheSeparatorLine()
{
    const Reading reading = readAll(m_folder.file(u"t.csv"_s, "\xEF\xBB\xBFsep=;\r\na,1;b\r\n"));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"2: Ta,1|Tb"_s});
}

void TestCsvReader::keepsRowsThatTheCallerTookACopyOf()
{
    const Reading reading = readAll(m_folder.file(u"t.csv"_s, "a,b\nc\nd,e,f\n"));

    QCOMPARE(reading.content.size(), 3);
    QCOMPARE(described(reading.content.at(0)), u"1: Ta|Tb"_s);
    QCOMPARE(described(reading.content.at(1)), u"2: Tc"_s);
    QCOMPARE(described(reading.content.at(2)), u"3: Td|Te|Tf"_s);
}

void TestCsvReader::stopsWhenTheCallerHasSeenEnough()
{
    const QString path = m_folder.file(u"t.csv"_s, "a\nb\n\"c");
    int rows = 0;

    const Result<> result = SheetReader::read(path, [&rows](const SheetRow &) { return ++rows < 2; });

    QVERIFY(result);
    QCOMPARE(rows, 2);
}

QTEST_GUILESS_MAIN(TestCsvReader)

#include "tst_csvreader.moc"
