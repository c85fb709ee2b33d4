#include "app/base/fraction.h"

#include <QTest>

#include <limits>

using liaison::compare;
using liaison::Fraction;

Q_DECLARE_METATYPE(Fraction)

class TestFraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByValue_data()
    {
        constexpr qint64 Largest = std::numeric_limits<qint64>::max();
        QTest::addColumn<Fraction>("a");
        QTest::addColumn<Fraction>("b");
        QTest::addColumn<int>("order");

        QTest::newRow("smaller") << Fraction{1, 3} << Fraction{1, 2} << -1;
        QTest::newRow("the same value") << Fraction{2, 4} << Fraction{45, 90} << 0;
        QTest::newRow("zeros") << Fraction{0, 7} << Fraction{0, 1} << 0;
        QTest::newRow("negative") << Fraction{-1, 2} << Fraction{1, 1'000} << -1;
        QTest::newRow("products beyond 64 bits")
            << Fraction{Largest, Largest - 1} << Fraction{Largest - 1, Largest - 2} << -1;
        QTest::newRow("closer than double can tell")
            << Fraction{Largest - 1, Largest} << Fraction{1, 1} << -1;
    }

    void ordersByValue()
    {
        QFETCH(const Fraction, a);
        QFETCH(const Fraction, b);
        QFETCH(const int, order);
        const auto asNumber = [](std::strong_ordering result) {
            return result < 0 ? -1 : (result > 0 ? 1 : 0);
        };
        QCOMPARE(asNumber(compare(a, b)), order);
        QCOMPARE(asNumber(compare(b, a)), -order);
    }

    void isUndefinedOverNothing()
    {
        QVERIFY((!Fraction{0, 0}.isDefined()));
        QVERIFY((!Fraction{5, 0}.isDefined()));
        QVERIFY((Fraction{0, 5}.isDefined()));
    }
};

QTEST_GUILESS_MAIN(TestFraction)

#include "tst_fraction.moc"
