#include "app/domain/typedday.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

class TestTypedDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatClerksType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("past");   // empty: no day
        QTest::addColumn<QString>("future"); // empty: no day

        const auto row = [](const char *typed, const char *past, const char *future,
                            const char *today = "2026-07-10") {
            QTest::addRow("%s on %s", typed, today) << QString::fromUtf8(typed) << QString::fromUtf8(today)
                                                    << QString::fromUtf8(past) << QString::fromUtf8(future);
        };
        row("5", "2026-07-05", "2026-08-05");
        row("05", "2026-07-05", "2026-08-05");
        row("10", "2026-07-10", "2026-07-10");
        row("11", "2026-06-11", "2026-07-11");
        row("31", "2026-05-31", "2026-07-31");
        row("31", "2026-01-31", "2026-03-31", "2026-03-01");
        row("30", "2026-01-30", "2026-03-30", "2026-03-01");
        row("29", "2024-02-29", "2024-02-29", "2024-02-29");
        row("5日", "2026-07-05", "2026-08-05");
        row("5号", "2026-07-05", "2026-08-05");
        row("0", "", "");
        row("32", "", "");
        row("3-5", "2026-03-05", "2027-03-05");
        row("3.5", "2026-03-05", "2027-03-05");
        row("3/5", "2026-03-05", "2027-03-05");
        row("0305", "2026-03-05", "2027-03-05");
        row("305", "2026-03-05", "2027-03-05");
        row("12-31", "2025-12-31", "2026-12-31");
        row("1231", "2025-12-31", "2026-12-31");
        row("2-29", "2024-02-29", "2028-02-29");
        row("2-30", "", "");
        row("13-1", "", "");
        row("3月5日", "2026-03-05", "2027-03-05");
        row("3月5", "2026-03-05", "2027-03-05");
        row("３月５日", "2026-03-05", "2027-03-05"); // full-width digits of an input method
        row("20260305", "2026-03-05", "2026-03-05");
        row("260305", "2026-03-05", "2026-03-05");
        row("2026-3-5", "2026-03-05", "2026-03-05");
        row("2026.03.05", "2026-03-05", "2026-03-05");
        row("26-3-5", "2026-03-05", "2026-03-05");
        row("2026年3月5日", "2026-03-05", "2026-03-05");
        row("2027-3-5", "2027-03-05", "2027-03-05"); // typed in full: the form says that it lies ahead
        row("2026-2-30", "", "");
        row("今天", "2026-07-10", "2026-07-10");
        row("昨天", "2026-07-09", "2026-07-09");
        row("前天", "2026-07-08", "2026-07-08");
        row("明天", "2026-07-11", "2026-07-11");
        row("today", "2026-07-10", "2026-07-10");
        row("Yesterday", "2026-07-09", "2026-07-09");
        row("-1", "2026-07-09", "2026-07-09");
        row("-10", "2026-06-30", "2026-06-30");
        row("+30", "2026-08-09", "2026-08-09");
        row("+9999", "", "");
        row("", "", "");
        row("  5 ", "2026-07-05", "2026-08-05");
        row("5x", "", "");
        row("3-5-7-9", "", "");
        row("12345", "", "");
        row("123456789", "", "");
        row("周一", "", "");
        row("2026-5", "", ""); // a month, no day
    }

    void readsWhatClerksType()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, today);
        QFETCH(const QString, past);
        QFETCH(const QString, future);
        const QDate now = QDate::fromString(today, Qt::ISODate);
        const auto text = [](const std::optional<QDate> &day) {
            return day ? day->toString(Qt::ISODate) : QString{};
        };
        QCOMPARE(text(dayFromTyped(typed, now, MissingDateParts::Past)), past);
        QCOMPARE(text(dayFromTyped(typed, now, MissingDateParts::Future)), future);
    }
};

QTEST_GUILESS_MAIN(TestTypedDay)

#include "tst_typedday.moc"
