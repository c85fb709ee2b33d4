#include "app/exchange/import/cellnumber.h"
#include "tests/app/exchange/importrows.h"

#include <QTest>

#include <limits>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestCellNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::newRow("digit") << u"7"_s << 7LL;
        QTest::newRow("full width") << u"７"_s << 7LL;
        QTest::newRow("with unit") << u"7人"_s << 7LL;
        QTest::newRow("with unit and blank") << u" 12 人次 "_s << 12LL;
        QTest::newRow("polite unit") << u"3位"_s << 3LL;
        QTest::newRow("decimal zero") << u"7.0"_s << 7LL;
        QTest::newRow("thousands") << u"48,210"_s << 48'210LL;
        QTest::newRow("full-width thousands") << u"１，２３４，５６７"_s << 1'234'567LL;
        QTest::newRow("ten thousands") << u"4.821万"_s << 48'210LL;
        QTest::newRow("numeral") << u"十二人"_s << 12LL;
        QTest::newRow("two") << u"两人"_s << 2LL;
        QTest::newRow("negative, for the range check") << u"-3"_s << -3LL;
    }
    void countsPeople()
    {
        QFETCH(const QString, text);

        const CellResult<qint64> result = countFromCell(test::textCell(text));

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QTEST(*result, "count");
    }

    void refusesWhatNobodyCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        for (const char *text :
             {"若干", "约7人", "数人", "10余人", "几人", "7人左右", "20多人", "近百人", "10人以上", "10+"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"estimate"_s;
        for (const char *text : {"无", "七八个", "3户", "1e5", "0x10", "1,23", "12,3456", ",123", "1.2,345",
                                 "--", "nan", "inf", "9999999999999999999999"})
            QTest::newRow(text) << QString::fromUtf8(text) << u"not a number"_s;
        QTest::newRow("half") << u"7.5"_s << u"not a whole number"_s;
        QTest::newRow("nothing") << QString{} << u"not a number"_s;
        QTest::newRow("very long") << QString{1'000'000, u'1'} << u"not a number"_s;
    }
    void refusesWhatNobodyCounted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, why);

        const CellResult<qint64> result = countFromCell(test::textCell(text));

        QVERIFY(!result);
        QVERIFY2(result.error().reason.contains(why), qPrintable(result.error().reason));
    }

    void readsNumbersOfTheSpreadsheet()
    {
        QCOMPARE(*countFromCell(test::numberCell(7)), 7);
        QVERIFY(!countFromCell(test::numberCell(7.5)));
        QVERIFY(!countFromCell(test::numberCell(1e300)));
        QVERIFY(!countFromCell(test::numberCell(std::numeric_limits<double>::quiet_NaN())));
        QVERIFY(!countFromCell(test::dateCell({2026, 3, 5})));
        QCOMPARE(areaFromCell(test::numberCell(58.35))->text(), u"58.35"_s);
        QVERIFY(!areaFromCell(test::numberCell(58.12345)));
    }

    void readsAreas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("area");
        QTest::newRow("plain") << u"124"_s << u"124"_s;
        QTest::newRow("square metres") << u"124㎡"_s << u"124"_s;
        QTest::newRow("m²") << u"124.5 m²"_s << u"124.5"_s;
        QTest::newRow("M2") << u"124M2"_s << u"124"_s;
        QTest::newRow("words") << u"124平方米"_s << u"124"_s;
        QTest::newRow("full width") << u"１２４．５"_s << u"124.5"_s;
    }
    void readsAreas()
    {
        QFETCH(const QString, text);

        const CellResult<Decimal> result = areaFromCell(test::textCell(text));

        QVERIFY2(result, result ? "" : qPrintable(result.error().reason));
        QTEST(result->text(), "area");
    }

    void keepsTelephoneNumbersAsText()
    {
        QCOMPARE(phoneFromCell(test::numberCell(15558556907.0)), u"15558556907"_s);
        QCOMPARE(phoneFromCell(test::textCell(u"０８５１－28216245"_s)), u"0851-28216245"_s);
        QCOMPARE(phoneFromCell({}), QString{});
    }
};

QTEST_GUILESS_MAIN(TestCellNumber)
#include "tst_cellnumber.moc"
