#include "app/base/period.h"

#include <QTest>

using namespace Qt::StringLiterals;

using liaison::DateRange;
using liaison::Period;

namespace {

QDate day(int year, int month, int dayOfMonth)
{
    return QDate{year, month, dayOfMonth};
}

} // namespace

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");

        const auto row = [](const char *text, const char *written, int months, QDate first, QDate last) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(written) << months
                                << first << last;
        };
        row("2026", "2026", 12, QDate{2026, 1, 1}, QDate{2026, 12, 31});
        row(" 2026 ", "2026", 12, QDate{2026, 1, 1}, QDate{2026, 12, 31});
        row("2026-H1", "2026-H1", 6, QDate{2026, 1, 1}, QDate{2026, 6, 30});
        row("2026-h2", "2026-H2", 6, QDate{2026, 7, 1}, QDate{2026, 12, 31});
        row("2026-Q1", "2026-Q1", 3, QDate{2026, 1, 1}, QDate{2026, 3, 31});
        row("2026-q2", "2026-Q2", 3, QDate{2026, 4, 1}, QDate{2026, 6, 30});
        row("2026-Q3", "2026-Q3", 3, QDate{2026, 7, 1}, QDate{2026, 9, 30});
        row("2026-Q4", "2026-Q4", 3, QDate{2026, 10, 1}, QDate{2026, 12, 31});
        row("2026-02", "2026-02", 1, QDate{2026, 2, 1}, QDate{2026, 2, 28});
        row("2024-02", "2024-02", 1, QDate{2024, 2, 1}, QDate{2024, 2, 29});
        row("2000-02", "2000-02", 1, QDate{2000, 2, 1}, QDate{2000, 2, 29});
        row("2100-02", "2100-02", 1, QDate{2100, 2, 1}, QDate{2100, 2, 28});
        row("2024-Q1", "2024-Q1", 3, QDate{2024, 1, 1}, QDate{2024, 3, 31});
        row("2026-12", "2026-12", 1, QDate{2026, 12, 1}, QDate{2026, 12, 31});
        row("1954", "1954", 12, QDate{1954, 1, 1}, QDate{1954, 12, 31});
        row("9999-12", "9999-12", 1, QDate{9999, 12, 1}, QDate{9999, 12, 31});
    }

    void readsEveryForm()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        QFETCH(const int, months);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        const std::optional<Period> period = Period::fromText(text);
        QVERIFY(period);
        QCOMPARE(period->text(), written);
        QCOMPARE(period->months(), months);
        QCOMPARE(period->range().first, first);
        QCOMPARE(period->range().last, last);
        QCOMPARE(Period::fromText(period->text()), period);
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",           "26",      "02026",  "1953",     "0000",    "2026-",    "2026-0",
              "2026-00",    "2026-13", "2026-6", "2026-H0",  "2026-H3", "2026-Q0",  "2026-Q5",
              "2026-06-01", "2026/06", "2026H1", "2026-H1x", "-2026",   "2026 -06", "year"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("full-width digits") << u"２０２６"_s;
        QTest::newRow("Chinese") << u"2026年上半年"_s;
        QTest::newRow("line break inside") << u"2026\n-06"_s;
    }

    void refusesAnythingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!Period::fromText(text));
    }

    void namesItselfInWords()
    {
        QCOMPARE(Period::fromText(u"2026"_s)->displayText(), u"2026"_s);
        QCOMPARE(Period::fromText(u"2026-H1"_s)->displayText(), u"first half of 2026"_s);
        QCOMPARE(Period::fromText(u"2026-H2"_s)->displayText(), u"second half of 2026"_s);
        QCOMPARE(Period::fromText(u"2026-Q3"_s)->displayText(), u"quarter 3 of 2026"_s);
        QCOMPARE(Period::fromText(u"2026-06"_s)->displayText(), u"month 6 of 2026"_s);
    }

    void countsBothEndsOfARange()
    {
        const DateRange year = Period::fromText(u"2024"_s)->range();
        QCOMPARE(year.days(), 366);
        QVERIFY(year.contains(year.first));
        QVERIFY(year.contains(year.last));
        QVERIFY(!year.contains(year.first.addDays(-1)));
        QVERIFY(!year.contains(year.last.addDays(1)));
        QVERIFY(!year.contains(QDate{}));
    }

    void intersectsRanges_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("meets");
        QTest::addColumn<QDate>("commonFirst");
        QTest::addColumn<QDate>("commonLast");

        QTest::newRow("inside") << day(2026, 2, 1) << day(2026, 2, 9) << true << day(2026, 2, 1)
                                << day(2026, 2, 9);
        QTest::newRow("around") << day(2025, 1, 1) << day(2027, 1, 1) << true << day(2026, 1, 1)
                                << day(2026, 6, 30);
        QTest::newRow("joins in June")
            << day(2026, 6, 1) << day(2030, 1, 1) << true << day(2026, 6, 1) << day(2026, 6, 30);
        QTest::newRow("one day") << day(2020, 1, 1) << day(2026, 1, 1) << true << day(2026, 1, 1)
                                 << day(2026, 1, 1);
        QTest::newRow("before") << day(2025, 1, 1) << day(2025, 12, 31) << false << QDate{} << QDate{};
        QTest::newRow("after") << day(2026, 7, 1) << day(2026, 7, 31) << false << QDate{} << QDate{};
    }

    void intersectsRanges()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QFETCH(const bool, meets);
        QFETCH(const QDate, commonFirst);
        QFETCH(const QDate, commonLast);
        const DateRange half = Period::fromText(u"2026-H1"_s)->range();
        const DateRange other{first, last};
        QCOMPARE(half.intersected(other).has_value(), meets);
        QCOMPARE(other.intersected(half), half.intersected(other));
        if (meets)
            QCOMPARE(*half.intersected(other), (DateRange{commonFirst, commonLast}));
    }
};

QTEST_GUILESS_MAIN(TestPeriod)

#include "tst_period.moc"
