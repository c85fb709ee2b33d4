#include "app/exchange/import/registerscanner.h"
#include "tests/app/exchange/importrows.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestRegisterScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);
        m_dictionary = *std::move(dictionary);
    }
    void init() { m_delivered.clear(); }

    void findsTheTableUnderTitleRows()
    {
        const auto sheets = scan({
            test::textRow(1, {u"人大代表走访接待群众登记表（3月）"_s}, u"3月"_s),
            test::textRow(2, {u"填报单位：××区    填报时间：2026年3月"_s}, u"3月"_s),
            test::textRow(3, Head, u"3月"_s),
            test::textRow(4, {u"1"_s, u"3月5日"_s, u"东门联络站"_s, u"王芳"_s}, u"3月"_s),
        });

        QVERIFY(sheets);
        QCOMPARE(sheets->first().headRow, 3);
        QCOMPARE(sheets->first().year, 2026);
        QCOMPARE(m_delivered, QList<qint64>{4});
    }

    void leavesOutRowsThatAreNoData_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::newRow("total") << QStringList{u"合计"_s, {}, {}, {}, u"373"_s};
        QTest::newRow("spread total") << QStringList{u"合　计"_s, {}, {}, {}, u"373"_s};
        QTest::newRow("total behind a number") << QStringList{u"61"_s, u"小计："_s, {}, {}, u"373"_s};
        QTest::newRow("total of a page") << QStringList{{}, u"本页合计（人次）"_s, {}, {}, u"373"_s};
        QTest::newRow("signatures") << QStringList{u"填报人：        审核人：      填报日期："_s};
        QTest::newRow("signature of the head") << QStringList{u"单位负责人（签字）："_s, {}, u"李四"_s};
        QTest::newRow("note") << QStringList{{}, u"备注：本表一式两份，请于每月5日前报送。"_s};
        QTest::newRow("end mark") << QStringList{u"（以下空白）"_s};
        QTest::newRow("end mark without brackets") << QStringList{u"以下空白"_s};
        QTest::newRow("only a number") << QStringList{u"62"_s};
        QTest::newRow("only blanks") << QStringList{u" "_s, u"　"_s, u"\n"_s};
        QTest::newRow("head again") << Head;
        QTest::newRow("part of the head again") << QStringList{u"序号"_s, u"日期"_s, u"联 络 站"_s};
        QTest::newRow("title again") << QStringList{u"登记表"_s};
    }
    void leavesOutRowsThatAreNoData()
    {
        QFETCH(const QStringList, row);

        const auto sheets = scan({test::textRow(1, {u"登记表"_s}), test::textRow(2, Head),
                                  test::textRow(3, Data), test::textRow(4, row), test::textRow(5, Data)});

        QVERIFY(sheets);
        QCOMPARE(m_delivered, (QList<qint64>{3, 5}));
    }

    void keepsRowsThatOnlyLookLikeOthers_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::newRow("complete, although it begins like a total")
            << QStringList{u"合计"_s, u"3月5日"_s, u"东门联络站"_s, u"王芳"_s};
        QTest::newRow("complete, although it begins like a note")
            << QStringList{u"备注：补录"_s, u"3月5日"_s, u"东门联络站"_s, u"王芳"_s};
        QTest::newRow("a station that is written like a total further on")
            << QStringList{u"9"_s, u"3月5日"_s, u"合计"_s, {}};
        QTest::newRow("incomplete") << QStringList{u"9"_s, u"3月5日"_s};
    }
    void keepsRowsThatOnlyLookLikeOthers()
    {
        QFETCH(const QStringList, row);

        QVERIFY(scan({test::textRow(1, Head), test::textRow(2, row)}));

        QCOMPARE(m_delivered, QList<qint64>{2});
    }

    void countsWhatItLeavesOut()
    {
        const auto sheets =
            scan({test::textRow(1, Head), test::textRow(2, Data), test::textRow(3, {u"小计"_s}),
                  test::textRow(4, Head), test::textRow(5, Data), test::textRow(6, {u"合计"_s}),
                  test::textRow(7, {u"审核人："_s})});

        QVERIFY(sheets);
        QCOMPARE(sheets->first().dataRows, 2);
        QCOMPARE(sheets->first().totalRows, 2);
        QCOMPARE(sheets->first().repeatedHeads, 1);
        QCOMPARE(sheets->first().signatureRows, 1);
    }

    void readsAHeadOfTwoRows()
    {
        const auto sheets = scan({
            test::textRow(1, {u"登记表"_s}),
            test::textRow(2, {u"序号"_s, u"日期"_s, u"联络站"_s, u"代表"_s, u"群众"_s}),
            test::textRow(3, {{}, {}, {}, {}, u"姓名"_s, u"人数"_s}),
            test::textRow(4, {u"1"_s, u"3月5日"_s, u"东门联络站"_s, u"王芳"_s, u"李四"_s, u"3"_s}),
        });

        QVERIFY(sheets);
        QCOMPARE(sheets->first().head.columnOf(RegisterField::People), 5);
        QCOMPARE(m_delivered, QList<qint64>{4});
    }

    void givesEverySheetItsOwnHeadAndYear()
    {
        const auto sheets =
            scan({test::textRow(1, Head, u"2025年"_s, 0), test::textRow(2, Data, u"2025年"_s, 0),
                  test::textRow(1, {u"说明文字"_s}, u"说明"_s, 1),
                  test::textRow(3, {u"代表"_s, u"日期"_s, u"站点"_s}, u"2026年"_s, 2),
                  test::textRow(4, {u"王芳"_s, u"3月5日"_s, u"东门联络站"_s}, u"2026年"_s, 2)});

        QVERIFY(sheets);
        QCOMPARE(sheets->size(), 3);
        QCOMPARE(sheets->at(0).year, 2025);
        QCOMPARE(sheets->at(1).headRow, 0);
        QVERIFY2(sheets->at(1).ignoredBecause.contains(u"“说明”"_s),
                 qPrintable(sheets->at(1).ignoredBecause));
        QCOMPARE(sheets->at(2).year, 2026);
        QCOMPARE(sheets->at(2).head.columnOf(RegisterField::HeldOn), 1);
    }

    void obeysTheYearOfTheUser()
    {
        const auto sheets = scan({test::textRow(1, {u"2026年登记表"_s}), test::textRow(2, Head)}, 2024);
        QVERIFY(sheets);
        QCOMPARE(sheets->first().year, 2024);
    }

    void looksForTheHeadInThirtyRows_data()
    {
        QTest::addColumn<int>("titleRows");
        QTest::addColumn<bool>("found");
        QTest::newRow("29 rows above") << 29 << true;
        QTest::newRow("30 rows above") << 30 << false;
    }
    void looksForTheHeadInThirtyRows()
    {
        QFETCH(const int, titleRows);
        QList<SheetRow> rows;
        for (int i = 1; i <= titleRows; ++i)
            rows.append(test::textRow(i, {u"说明"_s}));
        rows.append(test::textRow(titleRows + 1, Head));

        QTEST(scan(rows).has_value(), "found");
    }

    void saysWhatItLookedFor()
    {
        const auto sheets =
            scan({test::textRow(1, {u"姓名"_s, u"电话"_s}), test::textRow(2, {u"王芳"_s, u"123"_s})});

        QVERIFY(!sheets);
        QCOMPARE(sheets.error().code, ErrorCode::InvalidInput);
        for (const QString &part :
             {u"“走访.xlsx”"_s, u"“日期”"_s, u"“联络站”"_s, u"“参加代表”"_s, u"姓名 | 电话"_s})
            QVERIFY2(sheets.error().message.contains(part), qPrintable(sheets.error().message));
    }

    void saysWhichColumnIsMissing()
    {
        const auto sheets = scan({test::textRow(3, {u"日期"_s, u"参加代表"_s, u"人数"_s})});

        QVERIFY(!sheets);
        QVERIFY2(sheets.error().message.contains(
                     u"row 3 looks like the row of column titles, but lacks “联络站”"_s),
                 qPrintable(sheets.error().message));
    }

    void refusesAHeadThatCanBeReadInTwoWays()
    {
        const auto sheets =
            scan({test::textRow(1, {u"走访日期"_s, u"接待日期"_s, u"联络站"_s, u"代表"_s}, u"3月"_s),
                  test::textRow(2, Data)});

        QVERIFY(!sheets);
        QVERIFY2(sheets.error().message.contains(u"sheet “3月”, row 1"_s),
                 qPrintable(sheets.error().message));
        QVERIFY(m_delivered.isEmpty());
    }

    void refusesAFileWithoutRows() { QVERIFY(!scan({})); }

private:
    static inline const QStringList Head{u"序号"_s, u"日期"_s, u"联络站"_s, u"参加代表"_s, u"人数"_s};
    static inline const QStringList Data{u"1"_s, u"3月5日"_s, u"东门联络站"_s, u"王芳"_s, u"3"_s};

    Result<QList<SheetSummary>> scan(const QList<SheetRow> &rows, std::optional<int> year = {})
    {
        RegisterScanner scanner{*m_dictionary,
                                {.kind = RegisterKind::Visits, .fileName = u"走访.xlsx"_s, .year = year},
                                [this](qsizetype, const SheetRow &row) {
                                    m_delivered.append(row.number);
                                    return true;
                                }};
        for (const SheetRow &row : rows) {
            if (!scanner.add(row))
                break;
        }
        return scanner.finish();
    }

    std::optional<ColumnDictionary> m_dictionary;
    QList<qint64> m_delivered;
};

QTEST_GUILESS_MAIN(TestRegisterScanner)
#include "tst_registerscanner.moc"
