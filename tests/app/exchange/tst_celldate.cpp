#include "app/exchange/import/celldate.h"
#include "tests/app/exchange/importrows.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestCellDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDayOfAText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");

        const QDate day{2026, 3, 5};
        for (const char *text :
             {"2026年3月5日", "2026年03月05日", "2026.3.5", "2026.03.05", "2026/3/5", "2026-03-05",
              "2026-3-5", "20260305", "２０２６年３月５日", "２０２６－０３－０５", " 2026 年 3 月 5 日 ",
              "2026年3月5号", "2026年3月5", "二〇二六年三月五日", "二零二六年三月五日", "二○二六年三月五号",
              "2026.3.5.", "46086"})
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        for (const char *text : {"2026年3月5日（星期四）", "2026年3月5日 周四", "2026-03-05 14:30",
                                 "2026-03-05T14:30:00.000Z", "2026/3/5 9:00-11:30", "2026年3月5日上午9点半",
                                 "2026年3月5日（星期四）下午15时30分", "2026.3.5上午"})
            QTest::newRow(text) << QString::fromUtf8(text) << day;
        QTest::newRow("month and day") << u"3月5日"_s << day;
        QTest::newRow("month and day with dot") << u"3.5"_s << day;
        QTest::newRow("month and day with slash") << u"3/5"_s << day;
        QTest::newRow("month and day with dash") << u"03-05"_s << day;
        QTest::newRow("month and day in full width") << u"３月５日"_s << day;
        QTest::newRow("month and day in numerals") << u"三月五日"_s << day;
        QTest::newRow("last day of the year") << u"十二月三十一日"_s << QDate{2026, 12, 31};
        QTest::newRow("tenth of October") << u"十月十日"_s << QDate{2026, 10, 10};
        QTest::newRow("twenty-third") << u"三月廿三日"_s << QDate{2026, 3, 23};
        QTest::newRow("twentieth") << u"三月二十日"_s << QDate{2026, 3, 20};
        QTest::newRow("leap day") << u"2024年2月29日"_s << QDate{2024, 2, 29};
    }
    void readsTheDayOfAText()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);

        const CellResult<QDate> result = dayFromCell(test::textCell(text), 2026);

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QCOMPARE(*result, day);
    }

    void readsTheDayOfANumber_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QDate>("day");

        QTest::newRow("serial") << 46086.0 << QDate{2026, 3, 5};
        QTest::newRow("serial with a time") << 46086.75 << QDate{2026, 3, 5};
        QTest::newRow("digits") << 20260305.0 << QDate{2026, 3, 5};
        QTest::newRow("month.day") << 3.5 << QDate{2026, 3, 5};
        QTest::newRow("month.day with two digits") << 3.15 << QDate{2026, 3, 15};
    }
    void readsTheDayOfANumber()
    {
        QFETCH(const double, number);

        const CellResult<QDate> result = dayFromCell(test::numberCell(number), 2026);

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QTEST(*result, "day");
    }

    void takesADateCellAsItIs()
    {
        const CellResult<QDate> result = dayFromCell(test::dateCell({2026, 3, 5}), std::nullopt);

        QVERIFY(result);
        QCOMPARE(*result, (QDate{2026, 3, 5}));
    }

    void refusesWhatNamesNoSingleDay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");

        const QString noDate = u"not a date"_s;
        const QString several = u"More than one day"_s;
        QTest::newRow("30 February") << u"2026年2月30日"_s << u"2026-02 has 28 days"_s;
        QTest::newRow("30 February without a year") << u"2月30日"_s << u"2026-02 has 28 days"_s;
        QTest::newRow("29 February of no leap year") << u"2026-02-29"_s << u"2026-02 has 28 days"_s;
        QTest::newRow("31 April in digits") << u"20260431"_s << u"2026-04 has 30 days"_s;
        QTest::newRow("month 13") << u"2026.13.5"_s << u"no month 13"_s;
        QTest::newRow("day 0") << u"3月0日"_s << noDate;
        QTest::newRow("year 206") << u"0206-03-05"_s << u"206 is not between"_s;
        QTest::newRow("year 2926") << u"2926年3月5日"_s << u"2926 is not between"_s;
        QTest::newRow("two-digit year") << u"26.3.5"_s << u"four digits"_s;
        QTest::newRow("two-digit year in Chinese") << u"26年3月5日"_s << u"four digits"_s;
        QTest::newRow("day or month first") << u"3/5/2026"_s << u"more than one day"_s;
        QTest::newRow("only a month") << u"2026年3月"_s << u"Only a month"_s;
        QTest::newRow("only a month, dotted") << u"2026.3"_s << u"Only a month"_s;
        QTest::newRow("only a year") << u"2026年"_s << u"Only a year"_s;
        QTest::newRow("two days") << u"3月5日-6日"_s << several;
        QTest::newRow("two days, enumerated") << u"2026.3.5、3.6"_s << several;
        QTest::newRow("two days, to") << u"3月5日至7日"_s << several;
        QTest::newRow("days without 日") << u"3月5-6日"_s << several;
        QTest::newRow("text behind") << u"2026年3月5日左右"_s << u"左右"_s;
        QTest::newRow("two dates in one") << u"2026年3月5日6日"_s << u"6日"_s;
        QTest::newRow("words") << u"上周三"_s << noDate;
        QTest::newRow("lunar") << u"正月初五"_s << noDate;
        QTest::newRow("nothing") << QString{} << noDate;
        QTest::newRow("huge number") << u"99999999999999999999"_s << noDate;
        QTest::newRow("long rubbish") << QString{100'000, u'9'} << noDate;
        QTest::newRow("a serial far in the future") << u"99999"_s << noDate;
    }
    void refusesWhatNamesNoSingleDay()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);

        const CellResult<QDate> result = dayFromCell(test::textCell(text), 2026);

        QVERIFY(!result);
        QVERIFY2(result.error().reason.contains(why), qPrintable(result.error().reason));
    }

    void refusesANumberThatLostItsTrailingZero()
    {
        // Typed as 3.10 or as 3.1, stored as 3.1 either way.
        QVERIFY(!dayFromCell(test::numberCell(3.1), 2026));
        QVERIFY(!partialDateFromCell(test::numberCell(1960.1)));
    }

    void asksForTheYearIfNothingNamesIt()
    {
        const CellResult<QDate> result = dayFromCell(test::textCell(u"3月5日"_s), std::nullopt);

        QVERIFY(!result);
        QVERIFY(result.error().reason.contains(u"--year"_s));
    }

    void readsPartialDates_data()
    {
        QTest::addColumn<Cell>("cell");
        QTest::addColumn<QString>("iso");

        QTest::newRow("2019年11月") << test::textCell(u"2019年11月"_s) << u"2019-11"_s;
        QTest::newRow("2019年11月份") << test::textCell(u"2019年11月份"_s) << u"2019-11"_s;
        QTest::newRow("1960.07") << test::textCell(u"1960.07"_s) << u"1960-07"_s;
        QTest::newRow("1960.07.") << test::textCell(u"1960.07."_s) << u"1960-07"_s;
        QTest::newRow("1985-12") << test::textCell(u"1985-12"_s) << u"1985-12"_s;
        QTest::newRow("1985/12") << test::textCell(u"1985/12"_s) << u"1985-12"_s;
        QTest::newRow("198512") << test::textCell(u"198512"_s) << u"1985-12"_s;
        QTest::newRow("2016年") << test::textCell(u"2016年"_s) << u"2016"_s;
        QTest::newRow("2016") << test::textCell(u"2016"_s) << u"2016"_s;
        QTest::newRow("1960年7月21日") << test::textCell(u"1960年7月21日"_s) << u"1960-07-21"_s;
        QTest::newRow("一九六〇年七月") << test::textCell(u"一九六〇年七月"_s) << u"1960-07"_s;
        QTest::newRow("full width") << test::textCell(u"１９６０．０７"_s) << u"1960-07"_s;
        QTest::newRow("number 2023.3") << test::numberCell(2023.3) << u"2023-03"_s;
        QTest::newRow("number 2023.12") << test::numberCell(2023.12) << u"2023-12"_s;
        QTest::newRow("number 198512") << test::numberCell(198512) << u"1985-12"_s;
        QTest::newRow("number 2016") << test::numberCell(2016) << u"2016"_s;
        QTest::newRow("serial") << test::numberCell(22118) << u"1960-07-21"_s;
        QTest::newRow("date cell") << test::dateCell({1960, 7, 21}) << u"1960-07-21"_s;
    }
    void readsPartialDates()
    {
        QFETCH(const Cell, cell);
        QFETCH(const QString, iso);

        const CellResult<PartialDate> result = partialDateFromCell(cell);

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QCOMPARE(result->text(), iso);
    }

    void refusesImpossiblePartialDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("month 13") << u"1960.13"_s;
        QTest::newRow("no year") << u"7月"_s;
        QTest::newRow("two-digit year") << u"60年7月"_s;
        QTest::newRow("too early") << u"1860年7月"_s;
        QTest::newRow("month 0") << u"1960-00"_s;
        QTest::newRow("31 June") << u"1960.6.31"_s;
        QTest::newRow("words") << u"不详"_s;
    }
    void refusesImpossiblePartialDates()
    {
        QFETCH(const QString, text);
        QVERIFY(!partialDateFromCell(test::textCell(text)));
    }
};

QTEST_GUILESS_MAIN(TestCellDate)
#include "tst_celldate.moc"
