#include "app/evaluation/facts.h"
#include "tests/app/evaluation/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;
using test::number;
using test::rate;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersAndRatesExactly();
    void isMissingUntilSet();
    void copiesDoNotShareChanges();
    void refusesUnitsThatCannotBeToldApart();
    void refusesImpossiblePeriods_data();
    void refusesImpossiblePeriods();
};

void TestFacts::keepsNumbersAndRatesExactly()
{
    Facts facts = *Facts::create({6, 181}, {{.key = u"a"_s, .name = u"甲站"_s}, {.key = u"b"_s}});
    const qsizetype visits = facts.addMeasure(u"visits"_s, ValueKind::Number);
    const qsizetype answered = facts.addMeasure(u"answered"_s, ValueKind::Rate);

    facts.set(visits, 1, number("118.5"));
    facts.set(answered, 0, rate(9, 12));
    facts.set(answered, 1, rate(0, 0));

    QCOMPARE(facts.value(visits, 1)->text(), u"118.5"_s);
    QCOMPARE(facts.value(answered, 0)->text(), u"9/12"_s);
    QVERIFY(!facts.value(answered, 1)->isDefined());
    QCOMPARE(facts.findMeasure(u"answered"_s), answered);
    QCOMPARE(facts.findMeasure(u"none"_s), std::nullopt);
    QCOMPARE(facts.findUnit(u"b"_s), 1);
    QCOMPARE(facts.measureKind(visits), ValueKind::Number);
}

void TestFacts::isMissingUntilSet()
{
    Facts facts = *Facts::create({}, {{.key = u"a"_s}, {.key = u"b"_s}});
    const qsizetype visits = facts.addMeasure(u"visits"_s, ValueKind::Number);

    facts.set(visits, 1, number("3"));
    facts.setMissing(visits, 1, u"population unknown"_s);

    QVERIFY(!facts.value(visits, 0));
    QCOMPARE(facts.missingReason(visits, 0), u"not recorded"_s);
    QVERIFY(!facts.value(visits, 1));
    QCOMPARE(facts.missingReason(visits, 1), u"population unknown"_s);
}

void TestFacts::copiesDoNotShareChanges()
{
    Facts facts = *Facts::create({}, {{.key = u"a"_s}});
    const qsizetype visits = facts.addMeasure(u"visits"_s, ValueKind::Number);
    facts.set(visits, 0, number("3"));

    const Facts before = facts;
    facts.set(visits, 0, number("4"));

    QCOMPARE(before.value(visits, 0), number("3"));
    QCOMPARE(facts.value(visits, 0), number("4"));
}

void TestFacts::refusesUnitsThatCannotBeToldApart()
{
    const Result<Facts> twice =
        Facts::create({}, {{.key = u"a"_s, .name = u"甲站"_s}, {.key = u"a"_s, .name = u"乙站"_s}});
    const Result<Facts> nameless = Facts::create({}, {{.key = {}, .name = u"甲站"_s}});

    QVERIFY(!twice);
    QCOMPARE(twice.error().message, u"The key \"a\" stands for two units (\"甲站\" and \"乙站\")."_s);
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().message, u"Unit number 1 (\"甲站\") has no key."_s);
}

void TestFacts::refusesImpossiblePeriods_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("days");

    QTest::newRow("no month") << 0 << 30;
    QTest::newRow("no day") << 1 << 0;
    QTest::newRow("a negative length") << -12 << -365;
    QTest::newRow("more than a century") << 1201 << 36600;
    QTest::newRow("too many days") << 1200 << 36601;
}

void TestFacts::refusesImpossiblePeriods()
{
    QFETCH(const int, months);
    QFETCH(const int, days);

    QVERIFY(!Facts::create({months, days}, {}));
    QVERIFY(Facts::create({1200, 36600}, {}));
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
