#include "app/exchange/import/reportingyear.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestReportingYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsYearsInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QSet<int>>("years");
        QTest::newRow("title") << u"2026年1-6月登记表"_s << QSet<int>{2026};
        QTest::newRow("full width") << u"２０２６年登记表"_s << QSet<int>{2026};
        QTest::newRow("numerals") << u"二〇二六年登记表"_s << QSet<int>{2026};
        QTest::newRow("file name") << u"走访记录_2026.csv"_s << QSet<int>{2026};
        QTest::newRow("month in the file name") << u"202607走访.xlsx"_s << QSet<int>{2026};
        QTest::newRow("day in the file name") << u"走访20260731.xlsx"_s << QSet<int>{2026};
        QTest::newRow("two years") << u"2025年12月至2026年1月"_s << QSet<int>{2025, 2026};
        QTest::newRow("a term beside a year") << u"2021-2026届 2025年"_s << QSet<int>{2025};
        QTest::newRow("no year") << u"走访登记表（3月）第10期"_s << QSet<int>{};
        QTest::newRow("telephone number") << u"电话 13820261234 085128216245"_s << QSet<int>{};
        QTest::newRow("number of residents") << u"人口 48210"_s << QSet<int>{};
        QTest::newRow("no month") << u"202699"_s << QSet<int>{};
    }
    void findsYearsInText()
    {
        QFETCH(const QString, text);
        QTEST(yearsIn(text), "years");
    }

    void takesTheNearestSource_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("reporting");
        QTest::addColumn<int>("year");
        const QString none;
        QTest::newRow("title") << u"2024年登记表"_s << u"2025年"_s << u"2026.xlsx"_s << u"填报时间：2023年"_s
                               << 2024;
        QTest::newRow("sheet") << u"登记表"_s << u"2025年"_s << u"2026.xlsx"_s << u"填报时间：2023年"_s
                               << 2025;
        QTest::newRow("file") << u"登记表"_s << u"3月"_s << u"2026年1-6月.xlsx"_s << u"填报时间：2023年"_s
                              << 2026;
        QTest::newRow("day of reporting")
            << u"登记表"_s << u"3月"_s << u"a.xlsx"_s << u"填报时间：2023年"_s << 2023;
        QTest::newRow("title with two years")
            << u"2025年12月-2026年1月"_s << none << u"2026.xlsx"_s << none << 0;
        QTest::newRow("nothing") << none << none << none << none << 0;
    }
    void takesTheNearestSource()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, sheet);
        QFETCH(const QString, file);
        QFETCH(const QString, reporting);

        const auto year = reportingYear({{title}, sheet, file, {reporting}});

        QTEST(year.value_or(0), "year");
    }
};

QTEST_GUILESS_MAIN(TestReportingYear)
#include "tst_reportingyear.moc"
