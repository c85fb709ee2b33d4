#include "tests/app/exchange/samples.h"

#include <QDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <ctime>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 MaxMilliseconds = 60'000;
constexpr qint64 MaxMegabytes = 4'096; // the sanitizer keeps what was freed
#else
constexpr qint64 MaxMilliseconds = 6'000;
constexpr qint64 MaxMegabytes = 64;
#endif

/// What is spent while this lives: time of the processor (a busy machine does not matter) and memory.
class Cost
{
public:
    [[nodiscard]] bool isSmall() const
    {
        return milliseconds() < MaxMilliseconds && megabytes() < MaxMegabytes;
    }
    [[nodiscard]] QByteArray text() const
    {
        return QByteArray::number(milliseconds()) + " ms, " + QByteArray::number(megabytes()) + " MB";
    }

private:
    [[nodiscard]] qint64 milliseconds() const
    {
        return qint64{std::clock() - m_clock} * 1000 / CLOCKS_PER_SEC;
    }
    [[nodiscard]] qint64 megabytes() const { return peakMegabytes() - m_peak; }

    static qint64 peakMegabytes()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss / 1024;
    }

    std::clock_t m_clock = std::clock();
    qint64 m_peak = peakMegabytes();
};

QByteArray rowsOf(const QByteArray &cells)
{
    return "<sheetData><row>" + cells + "</row></sheetData>";
}

const QString Damaged =
    u"The file is damaged or was cut off. Open it in a spreadsheet program and save it again."_s;
const QString Protected =
    u"The file is protected by a password. Open it in a spreadsheet program, remove the "
    "password and save it again."_s;
const QString Bomb =
    u"The file unpacks to far more than a register holds. It may have been made to do harm; ask the "
    "sender for it again."_s;
const QString LargeCell = u"A cell holds more than 1,024 kilobytes of text, which no register does."_s;

// The header of a compound file ([MS-CFB] 2.2) and its directory, with the names of two streams.
QByteArray compoundFile(const QString &stream)
{
    QByteArray file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba;
    file.resize(512, '\0');
    for (const QString &name : {u"Root Entry"_s, stream}) {
        QByteArray entry{reinterpret_cast<const char *>(name.utf16()), name.size() * 2};
        entry.resize(128, '\0');
        file += entry;
    }
    file.resize(4096, '\0');
    return file;
}

} // namespace

/// Files that are made to do harm: each ends in one clear error, in little memory and time.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRefusedClearly_data();
    void areRefusedClearly();
    void lineOfAHundredMegabytesIsRefused_data();
    void lineOfAHundredMegabytesIsRefused();
    void millionsOfEmptyRowsCostNothing_data();
    void millionsOfEmptyRowsCostNothing();
    void countsAllPartsOfAWorkbookTogether();
    void refusesMoreSheetsThanAllowed();
    void refusesAStringTableThatFillsTheMemory();
    void refusesAFileThatIsTooLarge();
    void ignoresNamesThatClimbOutOfTheFile();
    void refusesWhatIsNoFile();

private:
    SampleFolder m_folder;
};

void TestHostileFiles::areRefusedClearly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");

    const auto invalid = ErrorCode::InvalidInput;
    const auto limit = ErrorCode::LimitExceeded;
    const QString sheet = u"t, sheet “S”: "_s;
    const QString row = u"t, sheet “S”, row 1: "_s;

    QTest::newRow("empty file") << QByteArray{} << invalid << u"t: The file is empty."_s;
    QTest::newRow("old Excel file")
        << compoundFile(u"Workbook"_s) << invalid
        << u"t: This is a file of Excel 97 to 2003 (.xls) or another old Office file. Open "
           "it and save it as .xlsx."_s;
    QTest::newRow("encrypted workbook")
        << compoundFile(u"EncryptedPackage"_s) << invalid << u"t: "_s + Protected;
    QTest::newRow("encrypted zip") << xlsx({.sheet = rowsOf("<c><v>1</v></c>")}).bytes("secret") << invalid
                                   << u"t: "_s + Protected;
    QTest::newRow("archive of something else")
        << ZipBuilder{}.add(u"photo.jpg"_s, "\xFF\xD8").bytes() << invalid
        << u"t: This is an archive, but no spreadsheet. Unpack it and choose a file in it."_s;
    QTest::newRow("zip signature only") << "PK\x03\x04"_ba << invalid << u"t: "_s + Damaged;

    QTest::newRow("bomb of one part")
        << workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "worksheets/s.xml"))
               .add(u"xl/worksheets/s.xml"_s, "<worksheet>" + QByteArray{1 << 20, ' '}, 300)
               .bytes()
        << limit << sheet + Bomb;
    QTest::newRow("bomb in the shared strings")
        << xlsx({.sheet = {}, .strings = QByteArray{"<si><t>x</t></si>"}.repeated(2'000'000)}).bytes()
        << limit << u"t: "_s + Bomb;
    QTest::newRow("bomb of an OpenDocument file")
        << ods(QByteArray{"<table:table-row/>"}.repeated(2'000'000)).bytes() << limit << QString{};

    ZipBuilder manyParts = xlsx({.sheet = rowsOf("<c><v>1</v></c>")});
    for (int i = 0; i < 10'000; ++i)
        manyParts.add(u"media/%1.png"_s.arg(i), {});
    QTest::newRow("too many parts") << manyParts.bytes() << limit
                                    << u"t: The file has more parts than any register needs."_s;
    QByteArray sheets;
    QByteArray relationships;
    for (int i = 0; i < 1'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        sheets += "<sheet name='" + number + "' r:id='r" + number + "'/>";
        relationships += relationship('r' + number, "worksheet", "s" + number + ".xml");
    }
    ZipBuilder farSheets = workbook(sheets, relationships);
    for (int i = 0; i < 8'000; ++i)
        farSheets.add(u"media/%1.png"_s.arg(i), {});
    for (int i = 0; i < 1'000; ++i)
        farSheets.add(u"xl/s%1.xml"_s.arg(i), worksheet({}));
    QTest::newRow("many sheets behind many parts") << farSheets.bytes() << limit << QString{};
    QTest::newRow("same name twice") << xlsx({.sheet = rowsOf("<c><v>1</v></c>")})
                                            .add(u"/XL/worksheets/sheet1.xml"_s,
                                                 worksheet(rowsOf("<c><v>2</v></c>")))
                                            .bytes()
                                     << invalid << u"t: "_s + Damaged;

    QTest::newRow("XML that ends too early")
        << workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "worksheets/s.xml"))
               .add(u"xl/worksheets/s.xml"_s, "<worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2")
               .bytes()
        << invalid << u"t, sheet “S”, row 2: "_s + Damaged;
    QTest::newRow("nothing instead of XML")
        << workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "worksheets/s.xml"))
               .add(u"xl/worksheets/s.xml"_s, {})
               .bytes()
        << invalid << sheet + Damaged;

    const auto withPrologue = [](const QByteArray &prologue, const QByteArray &text) {
        return workbook("<sheet name='S' r:id='s'/>", relationship("s", "worksheet", "worksheets/s.xml"))
            .add(u"xl/worksheets/s.xml"_s,
                 prologue + worksheet(rowsOf("<c t='inlineStr'><is><t>" + text + "</t></is></c>")))
            .bytes();
    };
    QByteArray laughs = "<!DOCTYPE w [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 20; ++i)
        laughs += "<!ENTITY a" + QByteArray::number(i) + " '" +
                  ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "'>";
    QTest::newRow("a billion laughs") << withPrologue(laughs + "]>", "&a19;") << invalid << sheet + Damaged;
    QTest::newRow("entity of a file")
        << withPrologue("<!DOCTYPE w [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>", "&f;") << invalid
        << sheet + Damaged;
    QByteArray attributeList = "<!DOCTYPE w [<!ATTLIST worksheet";
    for (int i = 0; i < 100'000; ++i)
        attributeList += " a" + QByteArray::number(i) + " CDATA 'x'";
    QTest::newRow("flood of declared attributes")
        << withPrologue(attributeList + ">]>", "x") << invalid << sheet + Damaged;

    QByteArray attributes;
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("flood of attributes")
        << xlsx({.sheet = rowsOf("<c" + attributes + "/>")}).bytes() << invalid << row + Damaged;
    QByteArray manyAttributes;
    for (int i = 0; i < 2'000; ++i)
        manyAttributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("floods of attributes that are each just allowed")
        << xlsx({.sheet = rowsOf(("<c" + manyAttributes + "/>").repeated(1'000))}).bytes() << invalid
        << row + Damaged;
    QTest::newRow("nesting without end")
        << xlsx({.sheet = rowsOf(QByteArray{"<x>"}.repeated(100'000) + QByteArray{"</x>"}.repeated(100'000))})
               .bytes()
        << invalid << row + Damaged;
    QTest::newRow("gigantic text") << xlsx({.sheet = rowsOf("<c t='inlineStr'><is><t>" +
                                                            QByteArray{8'000'000, 'x'} + "</t></is></c>")})
                                          .bytes()
                                   << limit << row + LargeCell;
    QTest::newRow("gigantic text in pieces")
        << xlsx({.sheet = rowsOf("<c t='inlineStr'><is>" +
                                 ("<t>" + QByteArray{10'000, 'x'} + "</t>").repeated(800) + "</is></c>")})
               .bytes()
        << limit << row + LargeCell;
    QTest::newRow("gigantic shared string")
        << xlsx({.sheet = {},
                 .strings = "<si>" + ("<t>" + QByteArray{10'000, 'x'} + "</t>").repeated(800) + "</si>"})
               .bytes()
        << limit << u"t: "_s + LargeCell;
    QTest::newRow("gigantic attribute")
        << xlsx({.sheet = rowsOf("<c t='" + QByteArray{8'000'000, 'x'} + "'/>")}).bytes() << limit
        << row + LargeCell;
    QTest::newRow("gigantic comment")
        << xlsx({.sheet = rowsOf("<!--" + QByteArray{8'000'000, 'x'} + "-->")}).bytes() << limit
        << row + LargeCell;
    QTest::newRow("gigantic name of a sheet")
        << workbook("<sheet r:id='s' name='" + QByteArray{8'000'000, 'x'} + "'/>", {}).bytes() << limit
        << u"t: "_s + LargeCell;
}

void TestHostileFiles::areRefusedClearly()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, message);
    const QString path = m_folder.file(u"t"_s, content);
    const Cost cost;

    const Reading reading = readAll(path);

    QVERIFY(!reading.result);
    QTEST(reading.result.error().code, "code");
    if (!message.isEmpty())
        QCOMPARE(reading.result.error().message, message);
    QVERIFY2(cost.isSmall(), cost.text().constData());
}

void TestHostileFiles::lineOfAHundredMegabytesIsRefused_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("block");
    QTest::addColumn<QString>("message");

    QTest::newRow("letters") << "a,b\n"_ba
                             << "x"_ba << u"t, line 2: "_s + LargeCell;
    QTest::newRow("commas") << "a,b\n"_ba
                            << ","_ba
                            << u"t, line 2: The row has more than 1,000 columns. Is this the right file?"_s;
    QTest::newRow("open quotation") << "a,b\n\"c"_ba
                                    << "x\n"_ba
                                    << u"t, line 2: A cell holds more than 1,024 kilobytes of text: the "
                                       u"quotation mark opened here is perhaps "
                                       "never closed."_s;
    QTest::newRow("Chinese in GB18030") << "a,b\n"_ba
                                        << "\xB4\xFA"_ba << u"t, line 2: "_s + LargeCell;
}

void TestHostileFiles::lineOfAHundredMegabytesIsRefused()
{
    QFETCH(const QByteArray, beginning);
    QFETCH(const QByteArray, block);
    QFile file{m_folder.path(u"t"_s)};
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(beginning);
    for (int i = 0; i < 100; ++i)
        file.write(block.repeated(1'000'000 / block.size()));
    file.close();
    const Cost cost;

    const Reading reading = readAll(file.fileName());

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QTEST(reading.result.error().message, "message");
    QVERIFY2(cost.isSmall(), cost.text().constData());
}

void TestHostileFiles::millionsOfEmptyRowsCostNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("lastRow");

    QByteArray numbered;
    for (int i = 2; i <= 1'000'000; ++i)
        numbered += "<row r='" + QByteArray::number(i) + "'/>";
    const QByteArray last = "<row r='1048576'><c><v>1</v></c></row></sheetData>";
    QTest::newRow("xlsx") << xlsx({.sheet = "<sheetData>" + numbered + last}).bytes() << u"S!1048576: N1"_s;

    QByteArray formatted;
    for (int i = 2; i <= 200'000; ++i)
        formatted += "<row r='" + QByteArray::number(i) + "'><c s='1'/><c s='1'/><c s='1'/></row>";
    QTest::newRow("xlsx with formats")
        << xlsx({.sheet = "<sheetData>" + formatted + last}).bytes() << u"S!1048576: N1"_s;
    QTest::newRow("csv") << QByteArray{",,,\r\n"}.repeated(1'000'000) + "1" << u"1000001: T1"_s;
}

void TestHostileFiles::millionsOfEmptyRowsCostNothing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, lastRow);
    const QString path = m_folder.file(u"t"_s, content);
    const Cost cost;

    const Reading reading = readAll(path);

    QVERIFY2(reading.result, qPrintable(reading.result ? QString{} : reading.result.error().message));
    QCOMPARE(reading.rows, QStringList{lastRow});
    QVERIFY2(cost.isSmall(), cost.text().constData());
}

void TestHostileFiles::countsAllPartsOfAWorkbookTogether()
{
    QByteArray sheets;
    for (int i = 0; i < 100; ++i)
        sheets += "<sheet name='S" + QByteArray::number(i) + "' r:id='s'/>";
    const QByteArray content =
        workbook(sheets, relationship("s", "worksheet", "worksheets/s.xml"))
            .add(u"xl/worksheets/s.xml"_s,
                 worksheet("<sheetData>" + QByteArray{"<row/>"}.repeated(50'000) + "</sheetData>"))
            .bytes();

    const Reading reading = readAll(m_folder.file(u"t"_s, content), {.maxUncompressedBytes = 1'000'000});

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QVERIFY(reading.result.error().message.startsWith(u"t, sheet “S3”, row "_s));
    QVERIFY(reading.result.error().message.endsWith(Bomb));
}

void TestHostileFiles::refusesMoreSheetsThanAllowed()
{
    const QByteArray content = workbook(QByteArray{"<sheet name='S' r:id='s'/>"}.repeated(1'001),
                                        relationship("s", "worksheet", "worksheets/s.xml"))
                                   .add(u"xl/worksheets/s.xml"_s, worksheet({}))
                                   .bytes();

    const Reading reading = readAll(m_folder.file(u"t"_s, content));

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().message, u"t: The file has more than 1,000 sheets."_s);
}

void TestHostileFiles::refusesAStringTableThatFillsTheMemory()
{
    const QByteArray content = xlsx({.sheet = {}, .strings = QByteArray{"<si/>"}.repeated(100'000)}).bytes();

    const Reading reading = readAll(m_folder.file(u"t"_s, content), {.maxStringTableBytes = 2 << 20});

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(
        reading.result.error().message,
        u"t: The file holds more than 2 MB of different texts. Divide it and read the parts one by one."_s);
}

void TestHostileFiles::refusesAFileThatIsTooLarge()
{
    const Reading reading =
        readAll(m_folder.file(u"t"_s, QByteArray{(2 << 20) + 1, 'x'}), {.maxFileBytes = 2 << 20});

    QVERIFY(!reading.result);
    QCOMPARE(reading.result.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(reading.result.error().message,
             u"t: The file is larger than 2 MB. Divide it and read the parts one by one."_s);
}

void TestHostileFiles::ignoresNamesThatClimbOutOfTheFile()
{
    const QByteArray content = xlsx({.sheet = rowsOf("<c><v>1</v></c>")})
                                   .add(u"../../escaped.xml"_s, "<x/>")
                                   .add(u"C:\\escaped.xml"_s, "<x/>")
                                   .bytes();

    const Reading reading = readAll(m_folder.file(u"t"_s, content));

    QVERIFY(reading.result);
    QCOMPARE(reading.rows, QStringList{u"S!1: N1"_s});
    QCOMPARE(QDir{m_folder.path({})}.entryList(QDir::Files), QStringList{u"t"_s});
}

void TestHostileFiles::refusesWhatIsNoFile()
{
    const QString pipe = m_folder.path(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);

    const Result<> missing = readAll(m_folder.path(u"missing.xlsx"_s)).result;
    const Result<> folder = readAll(m_folder.path({})).result;
    const Result<> device = readAll(pipe).result;
    QFile::remove(pipe);

    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QCOMPARE(missing.error().message, u"missing.xlsx: There is no such file."_s);
    QVERIFY(folder.error().message.endsWith(u"This is a folder. Choose a file in it."_s));
    QCOMPARE(device.error().message, u"pipe: This is no ordinary file."_s);
}

QTEST_GUILESS_MAIN(TestHostileFiles)

#include "tst_hostilefiles.moc"
