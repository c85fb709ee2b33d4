#include "app/domain/partialdate.h"

#include <QTest>

using namespace Qt::StringLiterals;

using liaison::PartialDate;

class TestPartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePrecisionThatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("earliest");
        QTest::newRow("year") << u"1960"_s << QDate{1960, 1, 1};
        QTest::newRow("month") << u"1960-07"_s << QDate{1960, 7, 1};
        QTest::newRow("day") << u"1960-07-21"_s << QDate{1960, 7, 21};
        QTest::newRow("leap day") << u"2024-02-29"_s << QDate{2024, 2, 29};
        QTest::newRow("first year") << u"1800"_s << QDate{1800, 1, 1};
        QTest::newRow("last day") << u"9999-12-31"_s << QDate{9999, 12, 31};
    }

    void keepsThePrecisionThatWasWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, earliest);
        const std::optional<PartialDate> date = PartialDate::fromText(text);
        QVERIFY(date);
        QCOMPARE(date->text(), text);
        QCOMPARE(date->earliest(), earliest);
        QCOMPARE(PartialDate::fromParts(date->year(), date->month(), date->day()), date);
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",        "-",       "196",        "01960",      "1799",       "1960-",         "1960-7",
              "1960-00", "1960-13", "1960-07-00", "1960-07-32", "2023-02-29", "1960-07-21-01", "1960/07",
              "1960-+7", "1960- 7", "+196",       " 1960",      "1960 ",      "1960-07-2a"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("full-width digits") << u"１９６０"_s;
    }

    void refusesAnythingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!PartialDate::fromText(text));
    }

    void refusesPartsThatAreNoDate()
    {
        QVERIFY(!PartialDate::fromParts(1960, 0, 21)); // a day without its month
        QVERIFY(!PartialDate::fromParts(1960, 2, 30));
        QVERIFY(!PartialDate::fromParts(1960, -1, 0));
        QVERIFY(!PartialDate::fromParts(1960, 1, -1));
        QVERIFY(!PartialDate::fromParts(10'000));
    }

    void ordersByTime()
    {
        QVERIFY(*PartialDate::fromText(u"1959-12-31"_s) < *PartialDate::fromText(u"1960"_s));
        QVERIFY(*PartialDate::fromText(u"1960"_s) < *PartialDate::fromText(u"1960-01"_s));
        QVERIFY(*PartialDate::fromText(u"1960-01-31"_s) < *PartialDate::fromText(u"1960-02"_s));
    }
};

QTEST_GUILESS_MAIN(TestPartialDate)

#include "tst_partialdate.moc"
