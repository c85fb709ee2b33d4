#include "app/evaluation/ranking.h"
#include "tests/app/evaluation/fixtures.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace liaison;
using test::decimal;
using test::rate;

namespace {

MeasureValue whole(qint64 value)
{
    return MeasureValue::number(Decimal::fromInteger(value));
}

/// Half a year of a station, in the numbers an office knows.
struct HalfYear
{
    int deputies;
    int visits;
    int receptions;
    int activities;
    int people;
    int opinions;
    int answered;
    int answeredInTime;
    int rated;
    int satisfied;
    int deputiesActive;
    int monthsActive;
    int late;
};

// Invented stations, from busy to asleep; 6 months, 181 days, 5 deputies or so.
const QList<HalfYear> Stations{
    {7, 70, 34, 4, 130, 40, 34, 30, 20, 19, 7, 6, 2}, // busy and careful
    {5, 48, 24, 3, 96, 24, 12, 8, 8, 6, 5, 6, 5},     // typical
    {4, 40, 18, 2, 70, 18, 9, 7, 6, 5, 4, 6, 8},      // typical
    {3, 26, 12, 1, 60, 14, 7, 4, 5, 4, 2, 6, 6},      // small
    {6, 30, 14, 1, 50, 12, 4, 2, 3, 2, 4, 5, 20},     // slack
    {5, 2, 1, 0, 3, 1, 0, 0, 0, 0, 1, 1, 3},          // asleep
};

Facts factsOf(const QList<HalfYear> &stations)
{
    QList<EvaluatedUnit> units;
    for (qsizetype i = 0; i < stations.size(); ++i)
        units.append({.key = QString::number(i), .attributes = {{u"tier"_s, u"联络站"_s}}});
    Facts facts = *Facts::create({6, 181}, units);
    const auto add = [&](const char *id, ValueKind kind, auto value) {
        const qsizetype measure = facts.addMeasure(QString::fromLatin1(id), kind);
        for (qsizetype i = 0; i < stations.size(); ++i)
            facts.set(measure, i, value(stations.at(i)));
    };
    const auto Number = ValueKind::Number;
    const auto Rate = ValueKind::Rate;
    add("visits", Number, [](const HalfYear &s) { return whole(s.visits); });
    add("receptions", Number, [](const HalfYear &s) { return whole(s.receptions); });
    add("activities", Number, [](const HalfYear &s) { return whole(s.activities); });
    add("people_received", Number, [](const HalfYear &s) { return whole(s.people); });
    add("opinions_received", Number, [](const HalfYear &s) { return whole(s.opinions); });
    add("months_active_share", Rate, [](const HalfYear &s) { return rate(s.monthsActive, 6); });
    add("opinions_answered", Rate, [](const HalfYear &s) { return rate(s.answered, s.opinions); });
    add("opinions_in_time", Rate, [](const HalfYear &s) { return rate(s.answeredInTime, s.answered); });
    add("opinions_satisfied", Rate, [](const HalfYear &s) { return rate(s.satisfied, s.rated); });
    add("deputies_active_share", Rate, [](const HalfYear &s) { return rate(s.deputiesActive, s.deputies); });
    add("visits_per_mandate_day", Rate, [](const HalfYear &s) { return rate(s.visits, s.deputies * 181); });
    add("late_entries_share", Rate,
        [](const HalfYear &s) { return rate(s.late, s.visits + s.receptions + s.activities); });
    add("mandate_days", Number, [](const HalfYear &s) { return whole(s.deputies * 181); });
    return facts;
}

} // namespace

class TestExampleSchemes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areValidAndMarkedAsExamples_data();
    void areValidAndMarkedAsExamples();
    void rankStationsWithVisibleDifferences();
    void computeOneStationByHand();
};

void TestExampleSchemes::areValidAndMarkedAsExamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<SchemeSubject>("subject");
    QTest::addColumn<QString>("peerGroup");

    QTest::newRow("station") << u"station-example.json"_s << SchemeSubject::Station << u"tier"_s;
    QTest::newRow("deputy") << u"deputy-example.json"_s << SchemeSubject::Deputy << u"level"_s;
    QTest::newRow("town") << u"town-example.json"_s << SchemeSubject::Town << u"kind"_s;
}

void TestExampleSchemes::areValidAndMarkedAsExamples()
{
    QFETCH(const QString, file);
    QFETCH(const SchemeSubject, subject);
    QFETCH(const QString, peerGroup);

    const auto scheme = readScheme(test::shippedFile(file), test::measures());

    QVERIFY2(scheme, test::problemsOf(scheme).constData());
    QCOMPARE(scheme->id + u".json"_s, file);
    QCOMPARE(scheme->subject, subject);
    QCOMPARE(scheme->peerGroupAttribute, peerGroup);
    QCOMPARE(scheme->maximum, decimal("100"));
    QCOMPARE(scheme->exampleMark.zhCn, u"示例"_s);
    QVERIFY(scheme->source.zhCn.startsWith(u"示例方案"_s));
    for (const auto kind :
         {Period::Kind::Year, Period::Kind::HalfYear, Period::Kind::Quarter, Period::Kind::Month})
        QVERIFY(scheme->allows(kind));
    QVERIFY(!scheme->title.en.isEmpty() && !scheme->source.en.isEmpty());
    for (const SchemeBlock &block : scheme->blocks)
        QVERIFY(!block.title.en.isEmpty());
    for (const Indicator &indicator : scheme->indicators)
        QVERIFY2(!indicator.title.en.isEmpty(), qPrintable(indicator.code));
}

// A table in which everybody has 95 points tells nobody anything, and neither does one with 20.
void TestExampleSchemes::rankStationsWithVisibleDifferences()
{
    const Scheme scheme = *readScheme(test::shippedFile(u"station-example.json"_s), test::measures());
    const ScoreTable table = *score(factsOf(Stations), scheme);

    QList<Decimal> totals;
    for (qsizetype i = 0; i < table.unitCount(); ++i) {
        totals.append(table.total(i).rounded());
        qInfo("station %lld: %s", static_cast<long long>(i), qPrintable(table.total(i).formula()));
    }

    QVERIFY(std::is_sorted(totals.crbegin(), totals.crend()));
    QVERIFY(totals.at(0) > decimal("85"));
    for (const qsizetype typical : {1, 2, 3}) {
        QVERIFY(totals.at(typical) >= decimal("55"));
        QVERIFY(totals.at(typical) <= decimal("90"));
    }
    QVERIFY(totals.at(1) - totals.at(4) > decimal("15"));
    QVERIFY(totals.at(5) < decimal("25"));
}

// Station 1, half a year, 905 mandate-days:
//   A1 24 receptions of 4 × 6 = 24                    10
//   A2 48 visits of 10 × 6 = 60: 10 × 48 ÷ 60          8
//   A3 3 activities: 2 + 1 × 2                         4
//   B1 96 people of 20 × 6 = 120: 10 × 96 ÷ 120        8
//   B2 24 opinions of 5 × 6 = 30: 8 × 24 ÷ 30          6.4
//   B3 6 of 6 months                                   7
//   C1 12 of 24 answered: 12 × 0.5 ÷ 0.9               6.667
//   C2 8 of 12 in time, 66.7 %                         6
//   C3 6 of 8 satisfied, 75 %                          4
//   D1 5 of 5 deputies                                10
//   D2 48 visits of 2 × 6 × 905 ÷ 181 = 60: 5 × 0.8    4
//   D3 5 of 75 late, 6.7 %                             3
//                                                     77.067
void TestExampleSchemes::computeOneStationByHand()
{
    const Scheme scheme = *readScheme(test::shippedFile(u"station-example.json"_s), test::measures());
    const ScoreTable table = *score(factsOf(Stations), scheme);

    QStringList points;
    for (qsizetype i = 0; i < scheme.indicators.size(); ++i)
        points.append(table.points(1, i).text());

    QCOMPARE(points.join(u' '), u"10 8 4 8 6.4 7 6.667 6 4 10 4 3"_s);
    QCOMPARE(table.total(1).rounded(), decimal("77.067"));
    QCOMPARE(table.grade(1)->code, u"fair"_s);
}

QTEST_GUILESS_MAIN(TestExampleSchemes)
#include "tst_exampleschemes.moc"
