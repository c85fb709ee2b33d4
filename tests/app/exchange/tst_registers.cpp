#include "tests/app/exchange/samples.h"

#include <QHash>
#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

using Kind = Cell::Kind;

/// The registers as offices send them. What they hold was counted with openpyxl and lxml, not with our
/// reader.
class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdExactlyWhatOtherProgramsFind_data();
    void holdExactlyWhatOtherProgramsFind();
    void deliverRowsAsAPersonSeesThem_data();
    void deliverRowsAsAPersonSeesThem();
    void endOnTheRowThatASpreadsheetShows();

private:
    static QString path(const QString &name)
    {
        return u"%1/registers/%2"_s.arg(QStringLiteral(LIAISON_TEST_DATA), name);
    }
};

void TestRegisters::holdExactlyWhatOtherProgramsFind_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("cellsByKind"); // text, number, date

    const QString visits = u"走访接待登记表_2026年1-6月.xlsx"_s;
    QTest::newRow("deputies, inline strings")
        << u"代表名册.xlsx"_s << u"代表名册"_s << 108 << QList{1159, 104, 0};
    QTest::newRow("stations") << u"联络站基本情况.xlsx"_s << u"Sheet1"_s << 28 << QList{194, 56, 0};
    QTest::newRow("visits of January") << visits << u"1月"_s << 65 << QList{385, 121, 29};
    QTest::newRow("visits of February") << visits << u"2月"_s << 39 << QList{230, 69, 14};
    QTest::newRow("visits of March") << visits << u"3月"_s << 59 << QList{348, 108, 24};
    QTest::newRow("visits of April") << visits << u"4月"_s << 33 << QList{182, 57, 17};
    QTest::newRow("visits of May") << visits << u"5月"_s << 54 << QList{318, 99, 24};
    QTest::newRow("visits of June") << visits << u"6月"_s << 47 << QList{276, 85, 19};
    QTest::newRow("opinions, a million empty rows")
        << u"意见建议台账.ods"_s << u"台账"_s << 124 << QList{825, 0, 451};
    QTest::newRow("visits of July, GB18030")
        << u"走访记录_2026年7月.csv"_s << QString{} << 81 << QList{627, 0, 0};
}

void TestRegisters::holdExactlyWhatOtherProgramsFind()
{
    QFETCH(const QString, file);
    QFETCH(const QString, sheet);

    const Reading reading = readAll(path(file));

    QVERIFY2(reading.result, qPrintable(reading.result ? QString{} : reading.result.error().message));
    int rows = 0;
    QHash<Kind, int> cells;
    for (const SheetRow &row : reading.content) {
        if (row.sheet != sheet)
            continue;
        ++rows;
        for (const Cell &cell : row.cells)
            ++cells[cell.kind];
    }
    QTEST(rows, "rows");
    const QList<int> cellsByKind{cells[Kind::Text], cells[Kind::Number], cells[Kind::Date]};
    QTEST(cellsByKind, "cellsByKind");
    QCOMPARE(cells[Kind::Boolean] + cells[Kind::Error], 0);
}

void TestRegisters::deliverRowsAsAPersonSeesThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("row");

    const QString visits = u"走访接待登记表_2026年1-6月.xlsx"_s;
    QTest::newRow("title") << u"代表名册.xlsx"_s << u"代表名册!1: T××区第十届人民代表大会代表名册"_s;
    QTest::newRow("deputy")
        << u"代表名册.xlsx"_s
        << u"代表名册!4: N1|T覃涛兰|T女|T土家族|T1981-12|T中共党员|T大专|T教师|T市级|T迎红街道|T迎红街道纪念馆社区联络室|T15558556907"_s;
    QTest::newRow("empty cell between others")
        << u"联络站基本情况.xlsx"_s
        << u"Sheet1!27: N24|T云台乡新民社区联络室|T云台乡|T联络室|-|T程和福|T孔欣刚|T0851-28895611|N124|T2024年4月"_s;
    QTest::newRow("date as serial number")
        << visits
        << u"3月!19: N16|D2026-03-06|T长岭街道大坪村联络室|T于超|T走访|T傅涵超|N9|T小区电梯老化，多次困人|T当场答复"_s;
    QTest::newRow("date as text, line break in a cell")
        << visits
        << u"3月!20: N17|T2026.3.8|T迎红街道人大代表联络站|T解秀珍，顾娜荣|T走访|T缪桂珍|N11|T产业路硬化资金缺口\n约三公里|T当场答复"_s;
    QTest::newRow("impossible date stays text") << visits << u"3月!6: N3|T2026年2月30日|"_s;
    QTest::newRow("total") << visits << u"6月!46: T合计|-|-|-|-|-|N279"_s;
    QTest::newRow("opinion with empty cells")
        << u"意见建议台账.ods"_s
        << u"台账!123: T2026-120|D2026-02-10|T长岭街道大坪村联络室|T卢福小|T小区电梯老化，多次困人|T区住建局|D2026-02-12|D2026-05-13|-|-|T已交办"_s;
    QTest::newRow("line break in quotation marks")
        << u"走访记录_2026年7月.csv"_s
        << u"3: T2026年7月1日|T长岭街道新民社区联络室|T胡琴涛、陈磊和|T走访|T毛志轩|T11|T产业路硬化资金缺口\n约三公里"_s;
    QTest::newRow("row after a line break")
        << u"走访记录_2026年7月.csv"_s
        << u"5: T2026-07-01|T双河镇人大代表联络站|T唐平萍|T约访|T李福轩|T7|T企业融资难、融资贵|T正在办理"_s;
}

void TestRegisters::deliverRowsAsAPersonSeesThem()
{
    QFETCH(const QString, file);
    QFETCH(const QString, row);

    const QStringList found = readAll(path(file)).rows.filter(row);

    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(row), qPrintable(found.first()));
}

void TestRegisters::endOnTheRowThatASpreadsheetShows()
{
    QCOMPARE(readAll(path(u"代表名册.xlsx"_s)).content.last().number, 110);
    QCOMPARE(readAll(path(u"意见建议台账.ods"_s)).content.last().number, 126);
    QCOMPARE(readAll(path(u"走访记录_2026年7月.csv"_s)).content.last().number, 89);
}

QTEST_GUILESS_MAIN(TestRegisters)

#include "tst_registers.moc"
