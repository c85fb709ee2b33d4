#include "app/exchange/celltext.h"
#include "app/exchange/readsession.h"
#include "app/exchange/tablewriter.h"
#include "app/exchange/xlsxtablewriter.h"
#include "app/exchange/ziparchive.h"
#include "tests/app/exchange/samples.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

namespace {

Cell text(const QString &text)
{
    return {.kind = Kind::Text, .text = text};
}

Cell number(double value)
{
    return {.kind = Kind::Number, .text = numberText(value), .number = value};
}

Cell day(int year, int month, int dayOfMonth)
{
    Cell cell;
    setMoment(cell, QDateTime{QDate{year, month, dayOfMonth}, QTime{0, 0}});
    return cell;
}

// Writes everything, or returns what went wrong first.
Result<> written(const QString &path, const TableHead &head, const QList<QList<Cell>> &rows)
{
    const Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, head);
    if (!writer)
        return writer.error();
    for (const QList<Cell> &row : rows) {
        if (const Result<> result = (*writer)->writeRow(row); !result)
            return result;
    }
    return (*writer)->finish();
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QByteArray sheetXml(const QString &path)
{
    const ReadLimits limits;
    ReadSession session{path, limits};
    ZipArchive archive{session};
    ZipPart part = archive.open(u"xl/worksheets/sheet1.xml"_s);
    QByteArray xml{1 << 20, '\0'};
    qint64 size = 0;
    while (const qint64 count = part.read(xml.data() + size, xml.size() - size))
        size += count;
    return xml.first(size);
}

/// No file of this program can grow larger while this lives: the disk is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheReaderReads_data();
    void writesWhatTheReaderReads();
    void writesCsvAsSpreadsheetProgramsWantIt();
    void writesTextNeverAsFormula_data();
    void writesTextNeverAsFormula();
    void writesWorkbooksThatOthersFindTidy();
    void makesSheetNamesValid_data();
    void makesSheetNamesValid();
    void refusesWhatAWorksheetCannotHold_data();
    void refusesWhatAWorksheetCannotHold();
    void refusesMoreRowsThanAWorksheetHas();
    void leavesTheOldFileUntilTheNewOneIsComplete_data();
    void leavesTheOldFileUntilTheNewOneIsComplete();
    void saysWhyAFileCannotBeWritten_data();
    void saysWhyAFileCannotBeWritten();
    void noticesAFullDisk_data();
    void noticesAFullDisk();

private:
    SampleFolder m_folder;
};

void TestTableWriter::writesWhatTheReaderReads_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("csv") << u"t.csv"_s
                         << QStringList{u"1: T日期|T人数|T备注"_s, u"2: T2026-03-05|T-5|T一\n\"二\", 三"_s,
                                        u"4: -|T0.1|T 首尾 "_s, u"6: TTRUE|T#N/A|T=1+1"_s,
                                        u"7: T1899-12-31|T_x0041_"_s};
    QTest::newRow("xlsx") << u"t.xlsx"_s
                          << QStringList{u"名单!1: T日期|T人数|T备注"_s,
                                         u"名单!2: D2026-03-05|N-5|T一\n\"二\", 三"_s,
                                         u"名单!3: -|N0.1|T 首尾 "_s, u"名单!5: BTRUE|T#N/A|T=1+1"_s,
                                         u"名单!6: T1899-12-31|T_x0041_"_s};
}

void TestTableWriter::writesWhatTheReaderReads()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, rows);
    const QString path = m_folder.path(file);

    const Result<> result =
        written(path, {.sheetName = u"名单"_s, .headers = {u"日期"_s, u"人数"_s, u"备注"_s}},
                {{day(2026, 3, 5), number(-5), text(u"一\n\"二\", 三"_s)},
                 {Cell{}, number(0.1), text(u" 首尾 "_s)},
                 {},
                 {Cell{.kind = Kind::Boolean, .text = u"TRUE"_s},
                  Cell{.kind = Kind::Error, .text = u"#N/A"_s}, text(u"=1+1"_s)},
                 {day(1899, 12, 31), text(u"_x0041_"_s), Cell{}}});

    QVERIFY(result);
    const Reading reading = readAll(path);
    QVERIFY(reading.result);
    QCOMPARE(reading.rows, rows);
}

void TestTableWriter::writesCsvAsSpreadsheetProgramsWantIt()
{
    const QString path = m_folder.path(u"t.csv"_s);

    QVERIFY(written(path, {.headers = {u"姓名"_s, u"数"_s}},
                    {{text(u"a\"b"_s), number(-5)}, {text(u"-5"_s), number(1e6)}, {text(u"x,y\r\nz"_s)}}));

    QCOMPARE(contentOf(path),
             "\xEF\xBB\xBF" + u"姓名,数\r\n\"a\"\"b\",-5\r\n'-5,1000000\r\n\"x,y\r\nz\"\r\n"_s.toUtf8());
}

void TestTableWriter::writesTextNeverAsFormula_data()
{
    QTest::addColumn<QString>("begin");

    for (const QString &begin : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s})
        QTest::addRow("U+%04X", begin.front().unicode()) << begin;
}

void TestTableWriter::writesTextNeverAsFormula()
{
    QFETCH(const QString, begin);
    const QString dangerous = begin + u"HYPERLINK(\"http://a\")"_s;

    for (const QString &name : {u"t.csv"_s, u"t.xlsx"_s}) {
        const QString path = m_folder.path(name);
        QVERIFY(written(path, {.headers = {dangerous}},
                        {{text(dangerous)}, {Cell{.kind = Kind::Error, .text = dangerous}}}));

        const Reading reading = readAll(path);
        QCOMPARE(reading.content.size(), 3);
        for (const SheetRow &row : reading.content)
            QCOMPARE(row.cells, QList{text(dangerous)});
    }
    const QList<QByteArray> lines = contentOf(m_folder.path(u"t.csv"_s)).split('\n');
    QVERIFY(lines.at(1).startsWith('\'' + begin.toUtf8()) || lines.at(1).startsWith("\"'" + begin.toUtf8()));
}

void TestTableWriter::writesWorkbooksThatOthersFindTidy()
{
    const QString path = m_folder.path(u"t.xlsx"_s);
    QVERIFY(written(path, {.headers = {u"日期"_s, u"反映的主要问题"_s}},
                    {{day(2026, 3, 5), text(u"路灯不亮"_s)}}));

    const QByteArray sheet = sheetXml(path);

    QVERIFY2(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""), "the head stays visible");
    QVERIFY2(sheet.contains("<col min=\"1\" max=\"1\" width=\"12."), "ten digits and some air");
    QVERIFY2(sheet.contains("<col min=\"2\" max=\"2\" width=\"16."), "seven characters of double width");
    QVERIFY2(sheet.contains("<c r=\"A2\" s=\"2\"><v>46086</v></c>"), "a date is a number with a format");
}

void TestTableWriter::makesSheetNamesValid_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("valid");

    QTest::newRow("Chinese") << u"走访记录"_s << u"走访记录"_s;
    QTest::newRow("none") << QString{} << u"Sheet1"_s;
    QTest::newRow("forbidden characters") << u"a[1]:b*?/\\c"_s << u"a 1 b c"_s;
    QTest::newRow("forbidden characters only") << u"[]"_s << u"Sheet1"_s;
    QTest::newRow("apostrophes at the ends") << u"'a'b'"_s << u"a'b"_s;
    QTest::newRow("too long") << QString{40, u'站'} << QString{31, u'站'};
    QTest::newRow("markup") << u"<b>甲&乙</b>"_s << u"<b>甲&乙< b>"_s;
}

void TestTableWriter::makesSheetNamesValid()
{
    QFETCH(const QString, name);
    const QString path = m_folder.path(u"t.xlsx"_s);

    QVERIFY(written(path, {.sheetName = name, .headers = {u"a"_s}}, {}));

    QTEST(readAll(path).content.first().sheet, "valid");
}

void TestTableWriter::refusesWhatAWorksheetCannotHold_data()
{
    QTest::addColumn<QList<Cell>>("row");
    QTest::addColumn<QString>("reason");

    QTest::newRow("text") << QList{text(QString{32'768, u'长'})}
                          << u"row 2 has a text of 32,768 characters, and a cell holds at most 32,767"_s;
    QTest::newRow("row") << QList<Cell>{16'385, number(1)} << u"a worksheet holds at most 16,384 columns"_s;
}

void TestTableWriter::refusesWhatAWorksheetCannotHold()
{
    QFETCH(const QList<Cell>, row);
    QFETCH(const QString, reason);
    const QString path = m_folder.path(u"large.xlsx"_s);

    const Result<> result = written(path, {.headers = {u"a"_s}}, {row});

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QCOMPARE(result.error().message,
             u"%1 cannot be written: %2. Write a .csv file, which has no such limit."_s.arg(path, reason));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(written(m_folder.path(u"large.csv"_s), {}, {row}));
}

void TestTableWriter::refusesMoreRowsThanAWorksheetHas()
{
    const QString path = m_folder.path(u"long.xlsx"_s);
    const Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, {.headers = {u"a"_s}});
    QVERIFY(writer);
    for (qint64 row = 1; row < XlsxTableWriter::MaxRows; ++row)
        QVERIFY((*writer)->writeRow({}));

    const Result<> result = (*writer)->writeRow({});

    QVERIFY(!result);
    QCOMPARE(
        result.error().message,
        u"%1 cannot be written: a worksheet holds at most 1,048,576 rows. Write a .csv file, which has no such limit."_s
            .arg(path));
}

void TestTableWriter::leavesTheOldFileUntilTheNewOneIsComplete_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("csv") << u"old.csv"_s;
    QTest::newRow("xlsx") << u"old.xlsx"_s;
}

void TestTableWriter::leavesTheOldFileUntilTheNewOneIsComplete()
{
    QFETCH(const QString, file);
    const SampleFolder folder;
    const QString path = folder.file(file, "old");
    {
        const Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, {.headers = {u"a"_s}});
        QVERIFY(writer);
        QVERIFY((*writer)->writeRow({number(1)}));
    }
    QCOMPARE(contentOf(path), "old"_ba);
    QCOMPARE(QDir{folder.path({})}.entryList(QDir::Files | QDir::Hidden), QStringList{file});

    QVERIFY(written(path, {.headers = {u"a"_s}}, {}));

    QVERIFY(contentOf(path) != "old"_ba);
    QCOMPARE(QDir{folder.path({})}.entryList(QDir::Files | QDir::Hidden), QStringList{file});
}

void TestTableWriter::saysWhyAFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("folder that is not there, csv") << u"nowhere/t.csv"_s << ErrorCode::OutputFailed;
    QTest::newRow("folder that is not there, xlsx") << u"nowhere/t.xlsx"_s << ErrorCode::OutputFailed;
    QTest::newRow("name of a folder, csv") << u"folder.csv"_s << ErrorCode::OutputFailed;
    QTest::newRow("name of a folder, xlsx") << u"folder.xlsx"_s << ErrorCode::OutputFailed;
    QTest::newRow("other kind of file") << u"t.pdf"_s << ErrorCode::InvalidInput;
    QTest::newRow("no kind of file") << u"t"_s << ErrorCode::InvalidInput;
}

void TestTableWriter::saysWhyAFileCannotBeWritten()
{
    QFETCH(const QString, file);
    QDir{m_folder.path({})}.mkdir(u"folder.csv"_s);
    QDir{m_folder.path({})}.mkdir(u"folder.xlsx"_s);

    const Result<> result = written(m_folder.path(file), {.headers = {u"a"_s}}, {});

    QVERIFY(!result);
    QTEST(result.error().code, "code");
    QVERIFY(result.error().message.contains(m_folder.path(file)));
}

void TestTableWriter::noticesAFullDisk_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("csv") << u"full.csv"_s;
    QTest::newRow("xlsx") << u"full.xlsx"_s;
}

// Whatever the size at which writing fails, in whichever of the temporary files: the old table stays, or the
// new one is complete.
void TestTableWriter::noticesAFullDisk()
{
    QFETCH(const QString, file);
    QList<QList<Cell>> rows;
    for (int i = 0; i < 500; ++i)
        rows.append({number(i), text(QString::number(qHash(i, 1), 36).repeated(1 + i % 3))});
    QVERIFY(written(m_folder.path(file), {}, rows));
    const Reading complete = readAll(m_folder.path(file));
    const qint64 largestTemporaryFile =
        file.endsWith(u".csv") ? QFileInfo{m_folder.path(file)}.size() : sheetXml(m_folder.path(file)).size();
    QList<qint64> limits;
    for (qint64 limit = 500; limit < largestTemporaryFile; limit += 2'500)
        limits.append(limit);
    for (qint64 limit = largestTemporaryFile - 1'000; limit <= largestTemporaryFile + 100; limit += 50)
        limits.append(limit);

    int failures = 0;
    for (const qint64 limit : limits) {
        const QString path = m_folder.file(file, "old");
        const Result<> result = [&] {
            const FullDisk fullDisk{static_cast<rlim_t>(limit)};
            return written(path, {}, rows);
        }();

        const QByteArray hint = "at " + QByteArray::number(limit) + " bytes";
        if (result) {
            QVERIFY2(readAll(path).rows == complete.rows, hint.constData());
        } else {
            ++failures;
            QCOMPARE(result.error().code, ErrorCode::OutputFailed);
            QVERIFY2(result.error().message.startsWith(path), qPrintable(result.error().message));
            QVERIFY2(contentOf(path) == "old", hint.constData());
        }
    }
    QVERIFY(failures > 5);
    QVERIFY(failures < limits.size());
}

QTEST_GUILESS_MAIN(TestTableWriter)

#include "tst_tablewriter.moc"
