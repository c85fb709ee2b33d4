#include "app/evaluation/scoring.h"
#include "tests/app/evaluation/fixtures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;
using test::decimal;
using test::number;
using test::rate;

namespace {

/// One unit measured for the small scheme; whatever is not set stays missing.
struct UnitFacts
{
    std::optional<MeasureValue> visits = {};
    std::optional<MeasureValue> receptions = {};
    std::optional<MeasureValue> answered = {};
    std::optional<MeasureValue> late = {};
};

Facts factsOf(const QList<UnitFacts> &units)
{
    QList<EvaluatedUnit> names;
    for (qsizetype i = 0; i < units.size(); ++i)
        names.append({.key = QString::number(i)});
    Facts facts = *Facts::create({12, 365}, names);
    const auto fill = [&](const char *id, ValueKind kind, std::optional<MeasureValue> UnitFacts::*member) {
        const qsizetype measure = facts.addMeasure(QString::fromLatin1(id), kind);
        for (qsizetype i = 0; i < units.size(); ++i) {
            if (const std::optional<MeasureValue> &value = units.at(i).*member)
                facts.set(measure, i, *value);
        }
    };
    fill("visits", ValueKind::Number, &UnitFacts::visits);
    fill("receptions", ValueKind::Number, &UnitFacts::receptions);
    fill("opinions_answered", ValueKind::Rate, &UnitFacts::answered);
    fill("late_entries_share", ValueKind::Rate, &UnitFacts::late);
    fill("mandate_days", ValueKind::Number, &UnitFacts::visits);
    return facts;
}

ScoreTable scored(const QList<UnitFacts> &units)
{
    return *score(factsOf(units), *readScheme(test::smallScheme(), test::measures()));
}

constexpr qsizetype A1 = 0;
constexpr qsizetype A2 = 1;
constexpr qsizetype B1 = 2;

} // namespace

class TestScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatTheRulesGive();
    void explainsEveryPoint();
    void followsTheDeclaredPolicies_data();
    void followsTheDeclaredPolicies();
    void scalesTheTotalExactlyAfterAnExclusion();
    void hasNoTotalWhenNothingCounts();
    void comparesBeforeRounding();
    void gradesByTheExactTotal();
    void refusesFactsThatDoNotFitTheScheme();
};

// A1: 3 + 2 contacts, 4 + 1 × 4 = 8, at most 6. A2: 6 of 12 answered, 10 × 0.5 ÷ 0.9 = 5.556.
// B1: 1 of 10 late, 2.5 points. Together 14.056 of 20.
void TestScoring::addsUpWhatTheRulesGive()
{
    const ScoreTable table = scored({{number("3"), number("2"), rate(6, 12), rate(1, 10)}});

    QCOMPARE(table.points(0, A1), decimal("6"));
    QCOMPARE(table.points(0, A2), decimal("5.556"));
    QCOMPARE(table.points(0, B1), decimal("2.5"));
    QCOMPARE(table.total(0), (ScoreTotal{decimal("14.056"), decimal("20"), decimal("20")}));
    QCOMPARE(table.total(0).rounded(), decimal("14.056"));
    QCOMPARE(table.total(0).formula(), u"14.056"_s);
    QCOMPARE(table.blockTotal(0, 0), (ScoreTotal{decimal("11.556"), decimal("16"), decimal("16")}));
    QCOMPARE(table.blockTotal(0, 1), (ScoreTotal{decimal("2.5"), decimal("4"), decimal("4")}));
}

void TestScoring::explainsEveryPoint()
{
    const ScoreTable table = scored({{number("3"), number("2"), rate(6, 12), rate(1, 10)}});

    const ScoreLine line = table.line(0, A1);
    QCOMPARE(line.points, decimal("6"));
    QCOMPARE(line.maximum, decimal("6"));
    QCOMPARE(line.origin, ScoreOrigin::Rule);
    QVERIFY(line.counts);
    QCOMPARE(line.value, u"3, 2"_s);
    QCOMPARE(line.rule, u"first one 4, each further one 1, at most 6 points"_s);
    QCOMPARE(line.formula, u"4 + 1 × (3 + 2 − 1) > 6 → 6"_s);
    QCOMPARE(line.reason, QString{});
    QCOMPARE(table.line(0, A2).formula, u"10 × 6/12 ÷ 90% ≈ 5.556"_s);
    QCOMPARE(table.line(0, B1).formula, u"5% ≤ 1/10 < 20% → 2.5"_s);
}

void TestScoring::followsTheDeclaredPolicies_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<bool>("missing"); // else the denominator is 0
    QTest::addColumn<QByteArray>("points");
    QTest::addColumn<bool>("counts");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reason");

    QTest::newRow("missing gives 0") << int{A2} << true << QByteArray{"0"} << true << u"–"_s
                                     << u"not recorded: no points"_s;
    QTest::newRow("missing is left out")
        << int{B1} << true << QByteArray{"0"} << false << u"–"_s
        << u"not recorded: left out, the total is scaled up from the other indicators"_s;
    QTest::newRow("nothing to measure is left out")
        << int{A2} << false << QByteArray{"0"} << false << u"0/0"_s
        << u"nothing to measure: left out, the total is scaled up from the other indicators"_s;
    QTest::newRow("nothing to measure gives all")
        << int{B1} << false << QByteArray{"4"} << true << u"0/0"_s << u"nothing to measure: full points"_s;
}

void TestScoring::followsTheDeclaredPolicies()
{
    QFETCH(const int, indicator);
    QFETCH(const bool, missing);
    QFETCH(const QByteArray, points);
    QFETCH(const bool, counts);
    QFETCH(const QString, value);
    QFETCH(const QString, reason);
    UnitFacts unit{number("1"), number("0"), rate(1, 1), rate(0, 1)};
    (indicator == A2 ? unit.answered : unit.late) = missing ? std::nullopt : std::optional{rate(0, 0)};

    const ScoreLine line = scored({unit}).line(0, indicator);

    QCOMPARE(line.points, decimal(points.constData()));
    QCOMPARE(line.origin, missing ? ScoreOrigin::Missing : ScoreOrigin::NothingToMeasure);
    QCOMPARE(line.counts, counts);
    QCOMPARE(line.value, value);
    QCOMPARE(line.formula, QString{});
    QCOMPARE(line.reason, reason);
}

// 4 of 6 and 2.5 of 4 points; A2 with its 10 is left out: 6.5 × 20 ÷ 10 = 13.
// Without B1 too: 4 × 20 ÷ 6 = 13.333…
void TestScoring::scalesTheTotalExactlyAfterAnExclusion()
{
    const ScoreTable table = scored({{number("1"), number("0"), rate(0, 0), rate(1, 10)},
                                     {number("1"), number("0"), rate(0, 0), std::nullopt}});

    QCOMPARE(table.total(0), (ScoreTotal{decimal("6.5"), decimal("10"), decimal("20")}));
    QCOMPARE(table.total(0).rounded(), decimal("13"));
    QCOMPARE(table.total(0).formula(), u"6.5 × 20 ÷ 10 = 13"_s);
    QCOMPARE(table.total(1).rounded(), decimal("13.333"));
    QCOMPARE(table.total(1).formula(), u"4 × 20 ÷ 6 ≈ 13.333"_s);
    QVERIFY(compare(table.total(1), table.total(0)) > 0);
}

void TestScoring::hasNoTotalWhenNothingCounts()
{
    QByteArray json = test::smallScheme();
    json.replace(R"("whenMissing": "zero")", R"("whenMissing": "exclude")");
    const auto scheme = readScheme(json, test::measures());
    QVERIFY2(scheme, test::problemsOf(scheme).constData());

    const auto table = score(factsOf({{}}), *scheme);

    QVERIFY(table);
    QVERIFY(!table->total(0).isDefined());
    QCOMPARE(table->total(0).formula(), u"–"_s);
    QCOMPARE(table->grade(0), nullptr);
}

void TestScoring::comparesBeforeRounding()
{
    const ScoreTotal third{decimal("1"), decimal("3"), decimal("1")};
    const ScoreTotal almost{decimal("0.333"), decimal("1"), decimal("1")};
    const ScoreTotal sixths{decimal("2"), decimal("6"), decimal("1")};

    QCOMPARE(third.rounded(), almost.rounded());
    QVERIFY(compare(third, almost) > 0);
    QVERIFY(compare(third, sixths) == 0);
    QVERIFY(compare({MaxPoints, MaxPoints, MaxPoints}, {MaxPoints, MaxPoints, MaxPoints}) == 0);
}

// The second grade begins at 12 points: 6 + 2 + 4 reach it, 6 + 1.999 + 4 do not.
void TestScoring::gradesByTheExactTotal()
{
    const ScoreTable table = scored({{number("9"), number("0"), rate(18, 100), rate(0, 1)},
                                     {number("9"), number("0"), rate(17'991, 100'000), rate(0, 1)}});

    QCOMPARE(table.total(0).points, decimal("12"));
    QCOMPARE(table.grade(0)->code, u"high"_s);
    QCOMPARE(table.total(1).points, decimal("11.999"));
    QCOMPARE(table.grade(1)->code, u"low"_s);
}

void TestScoring::refusesFactsThatDoNotFitTheScheme()
{
    const Scheme scheme = *readScheme(test::smallScheme(), test::measures());
    Facts without = *Facts::create({}, {{.key = u"a"_s}});
    without.addMeasure(u"mandate_days"_s, ValueKind::Number);
    without.addMeasure(u"visits"_s, ValueKind::Number);
    Facts otherKind = without;
    otherKind.addMeasure(u"receptions"_s, ValueKind::Rate);

    const auto missing = score(without, scheme);
    const auto wrong = score(otherKind, scheme);
    const auto empty = score(*Facts::create({}, {}), scheme);

    QVERIFY(!missing);
    QVERIFY2(
        missing.error().message.startsWith(u"The facts have no measure \"receptions\", which indicator A1"_s),
        qPrintable(missing.error().message));
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.contains(u"\"receptions\" is of another kind"_s));
    QVERIFY(!empty);
    QVERIFY(
        empty.error().message.contains(u"no measure \"mandate_days\", which the scheme needs for ranking"_s));
}

QTEST_GUILESS_MAIN(TestScoring)
#include "tst_scoring.moc"
