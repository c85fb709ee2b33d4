#include "app/evaluation/peergroup.h"
#include "app/evaluation/ranking.h"
#include "tests/app/evaluation/fixtures.h"

#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace liaison;
using test::decimal;

namespace {

/// A unit and all that was measured of it; rows can be shuffled, taken away and changed.
struct Row
{
    EvaluatedUnit unit;
    QMap<QString, std::optional<MeasureValue>> values;
};

Facts factsOf(const QList<Row> &rows, PeriodFacts period = {6, 181})
{
    QList<EvaluatedUnit> units;
    for (const Row &row : rows)
        units.append(row.unit);
    Facts facts = *Facts::create(period, units);
    const KnownMeasures known = test::measures();
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const qsizetype measure = facts.addMeasure(it.key(), it.value());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (const auto value = rows.at(i).values.value(it.key()))
                facts.set(measure, i, *value);
        }
    }
    return facts;
}

/// A small number, often 0, sometimes missing: ties, gaps and undefined rates all occur.
std::optional<MeasureValue> randomValue(QRandomGenerator &random, ValueKind kind)
{
    if (random.bounded(20) == 0)
        return std::nullopt;
    const qint64 whole = random.bounded(12);
    if (kind == ValueKind::Rate)
        return MeasureValue::rate({whole == 0 ? 0 : random.bounded(static_cast<int>(whole) + 1), whole});
    return MeasureValue::number(Decimal::fromInteger(random.bounded(60)));
}

QList<Row> randomRows(QRandomGenerator &random, int count)
{
    const KnownMeasures known = test::measures();
    QList<Row> rows;
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(i).rightJustified(5, u'0');
        Row row{{.key = u"k"_s + number,
                 .name = u"站"_s + number,
                 .sortKey = QString::number(random.bounded(count)),
                 .attributes = {{u"tier"_s, QString::number(random.bounded(3))}}},
                {}};
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            row.values.insert(it.key(), randomValue(random, it.value()));
        if (i > 0 && random.bounded(5) == 0)
            row.values = rows.constLast().values;
        rows.append(row);
    }
    return rows;
}

Scheme shippedScheme()
{
    return *readScheme(test::shippedFile(u"station-example.json"_s), test::measures());
}

/// Rank, group rank and place in the list by unit key: all that a reader of the ranking sees.
QStringList described(const ScoreTable &table)
{
    const Ranking ranking = rank(table);
    QStringList lines;
    for (const RankedUnit &ranked : ranking.ranked)
        lines.append(u"%1 %2 %3/%4 %5"_s.arg(table.facts().unit(ranked.unit).key)
                         .arg(ranked.overall.rank)
                         .arg(ranked.inGroup.rank)
                         .arg(ranked.inGroup.size)
                         .arg(table.total(ranked.unit).formula()));
    for (const UnrankedUnit &unranked : ranking.tooFew)
        lines.append(table.facts().unit(unranked.unit).key + u' ' + unranked.reason());
    return lines;
}

/// Ranked unit keys, best first.
QStringList order(const QList<Row> &rows, const Scheme &scheme)
{
    const ScoreTable table = *score(factsOf(rows), scheme);
    QStringList keys;
    const Ranking ranking = rank(table);
    for (const RankedUnit &ranked : ranking.ranked)
        keys.append(table.facts().unit(ranked.unit).key);
    return keys;
}

/// Units that differ in their visits only; 28 mandate-days unless told otherwise.
Row simple(const QString &key, const QString &tier, int visits, int mandateDays = 28)
{
    return {{.key = key, .sortKey = key, .attributes = {{u"tier"_s, tier}}},
            {{u"visits"_s, MeasureValue::number(Decimal::fromInteger(visits))},
             {u"receptions"_s, MeasureValue::number({})},
             {u"opinions_answered"_s, MeasureValue::rate({1, 1})},
             {u"late_entries_share"_s, MeasureValue::rate({0, 1})},
             {u"mandate_days"_s, MeasureValue::number(Decimal::fromInteger(mandateDays))}}};
}

Scheme smallScheme()
{
    return *readScheme(test::smallScheme(), test::measures());
}

/// The small scheme with these bands over the attribute "tier", taken for a number.
QByteArray withSizes(const QByteArray &bands)
{
    const QByteArray plain = R"("peerGroup": { "attribute": "tier" })";
    QByteArray json = test::smallScheme();
    Q_ASSERT(json.contains(plain));
    return json.replace(plain, R"("peerGroup": { "attribute": "tier", "bands": [)" + bands + "] }");
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalScoresShareARankAndTheNextIsSkipped();
    void ranksInsidePeerGroups();
    void comparesWithTheMedianOfThePeerGroup();
    void ranksInsideBandsOfSize();
    void aScaleOfSizesWithAGapIsRefused();
    void ranksBeforeRounding();
    void listsUnitsWithTooLittleDataApart();
    void orderAmongEqualsFollowsTheSortKeyOnly();
    void permutingTheUnitsChangesNothing();
    void identicalUnitsTie();
    void removingAUnitNeverReordersTheOthers();
    void moreOfAGoodThingNeverLowersPoints();
    void totalsNeverExceedTheCaps();
    void ranksAWholeProvinceInTime();
};

void TestRanking::equalScoresShareARankAndTheNextIsSkipped()
{
    const ScoreTable table = *score(
        factsOf({simple(u"d"_s, {}, 0), simple(u"a"_s, {}, 3), simple(u"c"_s, {}, 2), simple(u"b"_s, {}, 2)}),
        smallScheme());

    const Ranking ranking = rank(table);

    QList<RankPosition> positions;
    QStringList keys;
    for (const RankedUnit &ranked : ranking.ranked) {
        positions.append(ranked.overall);
        keys.append(table.facts().unit(ranked.unit).key);
    }
    QCOMPARE(keys, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QVERIFY((positions == QList<RankPosition>{{1, 4, false}, {2, 4, true}, {2, 4, true}, {4, 4, false}}));
}

void TestRanking::ranksInsidePeerGroups()
{
    const ScoreTable table =
        *score(factsOf({simple(u"a"_s, u"站"_s, 3), simple(u"b"_s, u"点"_s, 2), simple(u"c"_s, u"站"_s, 1),
                        simple(u"d"_s, u"点"_s, 2), simple(u"e"_s, u"站"_s, 0)}),
               smallScheme());

    QCOMPARE(described(table), (QStringList{u"a 1 1/3 20"_s, u"b 2 1/2 19"_s, u"d 2 1/2 19"_s,
                                            u"c 4 2/3 18"_s, u"e 5 3/3 14"_s}));
}

// Visits bring 6, 5, 4 and 0 points: the median of four lies between the middle two.
void TestRanking::comparesWithTheMedianOfThePeerGroup()
{
    const Scheme scheme = smallScheme();
    const ScoreTable table =
        *score(factsOf({simple(u"a"_s, u"站"_s, 3), simple(u"b"_s, u"站"_s, 2), simple(u"c"_s, u"站"_s, 1),
                        simple(u"d"_s, u"站"_s, 0), simple(u"e"_s, u"点"_s, 3), simple(u"f"_s, u"点"_s, 1),
                        simple(u"g"_s, u"站"_s, 9, 27)}), // too few mandate-days to be compared with
               scheme);
    const Ranking ranking = rank(table);
    const auto visits = std::find_if(scheme.indicators.cbegin(), scheme.indicators.cend(),
                                     [](const Indicator &i) { return i.measures.contains(u"visits"_s); });
    const qsizetype index = visits - scheme.indicators.cbegin();
    const auto standing = [&](qsizetype unit) { return peerStandings(table, ranking, unit).at(index); };

    QCOMPARE(*standing(0).median, decimal("4.5"));
    QCOMPARE(standing(0).peers, 4);
    QCOMPARE(standing(0).difference(), decimal("1.5"));
    QCOMPARE(standing(3).difference(), decimal("-4.5"));
    QCOMPARE(*standing(6).median, decimal("4.5")); // compared, though not ranked itself
    QVERIFY(!standing(4).median);                  // two are no group
    QCOMPARE(strengths(peerStandings(table, ranking, 0), 3).constFirst().indicator, index);
    QVERIFY(weaknesses(peerStandings(table, ranking, 0), 3).isEmpty());
    QCOMPARE(weaknesses(peerStandings(table, ranking, 3), 1).constFirst().indicator, index);
    QVERIFY(strengths(peerStandings(table, ranking, 4), 3).isEmpty());

    const Ranking inside = withinGroup(ranking, table, u"点"_s);
    QCOMPARE(inside.ranked.size(), 2);
    QCOMPARE(inside.ranked.at(1).overall, (RankPosition{2, 2, false}));
    QVERIFY(inside.tooFew.isEmpty());
    QCOMPARE(withinGroup(ranking, table, u"站"_s).tooFew.size(), 1);
}

// Four of the six points that count are 13.333… of 20; the other one has 13.333 and not a bit more.
void TestRanking::ranksInsideBandsOfSize()
{
    const Scheme scheme = *readScheme(withSizes(R"({"title": {"zh_CN": "小"}, "below": 20000},
                                                         {"title": {"zh_CN": "大"}, "from": 20000})"),
                                      test::measures());
    const ScoreTable table = *score(factsOf({simple(u"a"_s, u"19999"_s, 1), simple(u"b"_s, u"20000"_s, 2),
                                             simple(u"c"_s, u"500"_s, 3), simple(u"d"_s, {}, 4)}),
                                    scheme);
    const Ranking ranking = rank(table);
    QHash<QString, QString> places;
    for (const RankedUnit &unit : ranking.ranked)
        places.insert(table.facts().unit(unit.unit).key,
                      u"%1 %2/%3"_s.arg(unit.group).arg(unit.inGroup.rank).arg(unit.inGroup.size));
    QCOMPARE(places.value(u"c"_s), u"小 1/2"_s);
    QCOMPARE(places.value(u"a"_s), u"小 2/2"_s);
    QCOMPARE(places.value(u"b"_s), u"大 1/1"_s);
    QVERIFY(places.value(u"d"_s).startsWith(u' ')); // nobody knows its size
}

void TestRanking::aScaleOfSizesWithAGapIsRefused()
{
    const auto read = readScheme(withSizes(R"({"title": {"zh_CN": "小"}, "below": 10},
                                                                   {"title": {"zh_CN": "大"}, "from": 11})"),
                                 test::measures());
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(u"$.peerGroup.bands[1]"_s), qPrintable(read.error().text()));
}

void TestRanking::ranksBeforeRounding()
{
    Row third = simple(u"b"_s, {}, 1);
    third.values[u"opinions_answered"_s] = MeasureValue::rate({0, 0});
    third.values.remove(u"late_entries_share"_s);
    Row almost = simple(u"a"_s, {}, 9);
    almost.values[u"opinions_answered"_s] = MeasureValue::rate({29'997, 100'000});

    const ScoreTable table = *score(factsOf({almost, third}), smallScheme());

    QCOMPARE(described(table), (QStringList{u"b 1 1/2 4 × 20 ÷ 6 ≈ 13.333"_s, u"a 2 2/2 13.333"_s}));
}

void TestRanking::listsUnitsWithTooLittleDataApart()
{
    Row unknown = simple(u"b"_s, {}, 9);
    unknown.values.remove(u"mandate_days"_s);
    const ScoreTable table =
        *score(factsOf({simple(u"c"_s, {}, 1), simple(u"a"_s, {}, 9, 27), unknown}), smallScheme());

    const Ranking ranking = rank(table);

    QCOMPARE(described(table),
             (QStringList{u"c 1 1/1 18"_s, u"a Too few to rank: mandate-days is 27, at least 28 needed"_s,
                          u"b Too few to rank: mandate-days is unknown, at least 28 needed"_s}));
    QCOMPARE(ranking.tooFew.first().need->measure, u"mandate_days"_s);
    QCOMPARE(ranking.tooFew.first().found, decimal("27"));
}

void TestRanking::orderAmongEqualsFollowsTheSortKeyOnly()
{
    QList<Row> rows{simple(u"1"_s, {}, 2), simple(u"2"_s, {}, 2), simple(u"3"_s, {}, 2)};
    rows[0].unit.sortKey = u"zhang"_s;
    rows[1].unit.sortKey = u"an"_s;
    rows[2].unit.sortKey = u"zhang"_s;

    const ScoreTable table = *score(factsOf(rows), smallScheme());

    QCOMPARE(described(table), (QStringList{u"2 1 1/3 19"_s, u"1 1 1/3 19"_s, u"3 1 1/3 19"_s}));
}

void TestRanking::permutingTheUnitsChangesNothing()
{
    QRandomGenerator random{1};
    const Scheme scheme = shippedScheme();
    for (int round = 0; round < 20; ++round) {
        QList<Row> rows = randomRows(random, 60);
        const QStringList expected = described(*score(factsOf(rows), scheme));

        std::shuffle(rows.begin(), rows.end(), random);

        QCOMPARE(described(*score(factsOf(rows), scheme)), expected);
    }
}

void TestRanking::identicalUnitsTie()
{
    QRandomGenerator random{2};
    const Scheme scheme = shippedScheme();
    for (int round = 0; round < 20; ++round) {
        QList<Row> rows = randomRows(random, 40);
        Row twin = rows.first();
        twin.unit.key = u"twin"_s;
        rows.append(twin);
        const ScoreTable table = *score(factsOf(rows), scheme);

        const Ranking ranking = rank(table);
        const auto placeOf = [&ranking](qsizetype unit) {
            const auto it = std::find_if(ranking.ranked.cbegin(), ranking.ranked.cend(),
                                         [unit](const RankedUnit &ranked) { return ranked.unit == unit; });
            return it == ranking.ranked.cend() ? RankPosition{} : it->overall;
        };

        QVERIFY(placeOf(0) == placeOf(rows.size() - 1));
        QVERIFY(placeOf(0).size == 0 || placeOf(0).tied);
    }
}

void TestRanking::removingAUnitNeverReordersTheOthers()
{
    QRandomGenerator random{3};
    const Scheme scheme = shippedScheme();
    for (int round = 0; round < 20; ++round) {
        QList<Row> rows = randomRows(random, 40);
        QStringList expected = order(rows, scheme);

        const Row removed = rows.takeAt(random.bounded(static_cast<int>(rows.size())));
        expected.removeAll(removed.unit.key);

        QCOMPARE(order(rows, scheme), expected);
    }
}

void TestRanking::moreOfAGoodThingNeverLowersPoints()
{
    // Of all shipped measures only late entries are no good thing.
    QRandomGenerator random{4};
    const Scheme scheme = shippedScheme();
    for (int round = 0; round < 200; ++round) {
        QList<Row> rows = randomRows(random, 1);
        const ScoreTable before = *score(factsOf(rows), scheme);
        for (auto it = rows.first().values.begin(); it != rows.first().values.end(); ++it) {
            if (!*it || it.key().startsWith(u"late"_s))
                continue;
            const Fraction value = (*it)->fraction();
            if ((*it)->kind() == ValueKind::Number)
                *it = MeasureValue::number((*it)->decimal() + Decimal::fromThousandths(random.bounded(9000)));
            else
                *it = MeasureValue::rate(
                    {std::min(value.numerator + random.bounded(3), value.denominator), value.denominator});
        }

        const ScoreTable after = *score(factsOf(rows), scheme);

        for (qsizetype i = 0; i < scheme.indicators.size(); ++i)
            QVERIFY(after.points(0, i) >= before.points(0, i));
        QVERIFY(compare(after.total(0), before.total(0)) >= 0);
    }
}

void TestRanking::totalsNeverExceedTheCaps()
{
    QRandomGenerator random{5};
    for (const char *file : {"station-example.json", "deputy-example.json", "town-example.json"}) {
        const Scheme scheme = *readScheme(test::shippedFile(QString::fromLatin1(file)), test::measures());
        const ScoreTable table = *score(factsOf(randomRows(random, 500)), scheme);
        for (qsizetype unit = 0; unit < table.unitCount(); ++unit) {
            for (qsizetype i = 0; i < scheme.indicators.size(); ++i) {
                QVERIFY(table.points(unit, i) >= Decimal{});
                QVERIFY(table.points(unit, i) <= scheme.indicators.at(i).maximum);
            }
            QVERIFY(table.total(unit).points <= table.total(unit).counted);
            QVERIFY(!table.total(unit).isDefined() || table.total(unit).rounded() <= scheme.maximum);
        }
    }
}

void TestRanking::ranksAWholeProvinceInTime()
{
    QRandomGenerator random{6};
    const Facts facts = factsOf(randomRows(random, 10'000));
    const Scheme scheme = shippedScheme();

    QElapsedTimer timer;
    timer.start();
    const ScoreTable table = *score(facts, scheme);
    const Ranking ranking = rank(table);
    const qint64 elapsed = timer.elapsed();

    qInfo("10,000 stations x %lld indicators scored and ranked in %lld ms",
          static_cast<long long>(scheme.indicators.size()), static_cast<long long>(elapsed));
    QCOMPARE(ranking.ranked.size() + ranking.tooFew.size(), 10'000);
    QVERIFY(elapsed < 5000); // generous: sanitizers, a busy machine
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
