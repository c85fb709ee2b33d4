#include "app/base/decimal.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using liaison::Decimal;

Q_DECLARE_METATYPE(std::optional<qint64>)

namespace {

using Maybe = std::optional<qint64>;

constexpr qint64 Largest = std::numeric_limits<qint64>::max();
constexpr qint64 Smallest = std::numeric_limits<qint64>::min();

Maybe thousandths(const std::optional<Decimal> &decimal)
{
    return decimal ? Maybe{decimal->thousandths()} : std::nullopt;
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsExactDecimalsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("expected");

        QTest::newRow("integer") << u"12"_s << Maybe{12'000};
        QTest::newRow("half point") << u"118.5"_s << Maybe{118'500};
        QTest::newRow("zeros at the end") << u"118.50"_s << Maybe{118'500};
        QTest::newRow("zeros beyond the thousandths") << u"0.1250000"_s << Maybe{125};
        QTest::newRow("negative") << u"-0.5"_s << Maybe{-500};
        QTest::newRow("plus sign") << u"+3"_s << Maybe{3'000};
        QTest::newRow("negative zero") << u"-0"_s << Maybe{0};
        QTest::newRow("no integer part") << u".5"_s << Maybe{500};
        QTest::newRow("no decimals after the point") << u"5."_s << Maybe{5'000};
        QTest::newRow("zeros at the start") << u"0000000000000000000000000000001"_s << Maybe{1'000};
        QTest::newRow("largest") << u"9223372036854775.807"_s << Maybe{Largest};
        QTest::newRow("smallest") << u"-9223372036854775.808"_s << Maybe{Smallest};
        QTest::newRow("one above the largest") << u"9223372036854775.808"_s << Maybe{};
        QTest::newRow("one below the smallest") << u"-9223372036854775.809"_s << Maybe{};
        QTest::newRow("far too large") << QString{200, u'9'} << Maybe{};
        QTest::newRow("a fourth decimal") << u"0.1234"_s << Maybe{};
        QTest::newRow("empty") << QString{} << Maybe{};
        QTest::newRow("sign only") << u"-"_s << Maybe{};
        QTest::newRow("point only") << u"."_s << Maybe{};
        QTest::newRow("two points") << u"1.2.3"_s << Maybe{};
        QTest::newRow("two signs") << u"--1"_s << Maybe{};
        QTest::newRow("exponent") << u"1e3"_s << Maybe{};
        QTest::newRow("not a number") << u"nan"_s << Maybe{};
        QTest::newRow("grouping comma") << u"1,000"_s << Maybe{};
        QTest::newRow("blank inside") << u"1 0"_s << Maybe{};
        QTest::newRow("full-width digits") << u"１２"_s << Maybe{};
        QTest::newRow("Chinese digits") << u"十二"_s << Maybe{};
    }

    void readsExactDecimalsOnly()
    {
        QFETCH(const QString, text);
        QFETCH(const Maybe, expected);
        QCOMPARE(thousandths(Decimal::fromText(text)), expected);
    }

    void writesTheShortestForm_data()
    {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("expected");

        QTest::newRow("zero") << qint64{0} << u"0"_s;
        QTest::newRow("integer") << qint64{12'000} << u"12"_s;
        QTest::newRow("half") << qint64{500} << u"0.5"_s;
        QTest::newRow("negative half") << qint64{-500} << u"-0.5"_s;
        QTest::newRow("thousandth") << qint64{1} << u"0.001"_s;
        QTest::newRow("zeros between") << qint64{118'050} << u"118.05"_s;
        QTest::newRow("largest") << Largest << u"9223372036854775.807"_s;
        QTest::newRow("smallest") << Smallest << u"-9223372036854775.808"_s;
    }

    void writesTheShortestForm()
    {
        QFETCH(const qint64, thousandths);
        QFETCH(const QString, expected);
        const Decimal decimal = Decimal::fromThousandths(thousandths);
        QCOMPARE(decimal.text(), expected);
        QCOMPARE(Decimal::fromText(expected), decimal);
    }

    void scalesAndRoundsHalfAwayFromZero_data()
    {
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<qint64>("numerator");
        QTest::addColumn<qint64>("denominator");
        QTest::addColumn<std::optional<qint64>>("expected");

        const auto row = [](const char *name, qint64 value, qint64 numerator, qint64 denominator,
                            Maybe result) {
            QTest::newRow(name) << value << numerator << denominator << result;
        };
        row("exact", 20'000, 45, 60, 15'000);
        row("a third", 10'000, 1, 3, 3'333);
        row("two thirds", 10'000, 2, 3, 6'667);
        row("half of an odd number, even divisor", 5, 1, 2, 3);
        row("the same below zero", -5, 1, 2, -3);
        row("just below a half, odd divisor", 1, 1, 3, 0);
        row("just above a half, odd divisor", 2, 1, 3, 1);
        row("negative numerator", 1'000, -1, 3, -333);
        row("nothing", 0, Largest, 1, 0);
        row("largest kept", Largest, Largest, Largest, Largest);
        row("smallest kept", Smallest, 1, 1, Smallest);
        row("smallest turned round", Smallest, -1, 1, std::nullopt);
        row("too large", Largest, 2, 1, std::nullopt);
        row("too small", Smallest, 2, 1, std::nullopt);
        row("product beyond 64 bits", Largest, 1'000, 1'000, Largest);
    }

    void scalesAndRoundsHalfAwayFromZero()
    {
        QFETCH(const qint64, thousandths);
        QFETCH(const qint64, numerator);
        QFETCH(const qint64, denominator);
        QFETCH(const Maybe, expected);
        QCOMPARE(::thousandths(Decimal::fromThousandths(thousandths).scaled(numerator, denominator)),
                 expected);
    }

    void addsAndComparesExactly()
    {
        Decimal sum;
        for (int i = 0; i < 10; ++i)
            sum += Decimal::fromThousandths(100);
        QCOMPARE(sum, Decimal::fromInteger(1));
        QVERIFY(Decimal::fromThousandths(-1) < Decimal{});
        QCOMPARE(Decimal::fromThousandths(Largest) - Decimal::fromThousandths(Largest), Decimal{});
    }
};

QTEST_GUILESS_MAIN(TestDecimal)

#include "tst_decimal.moc"
