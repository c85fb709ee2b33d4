#include "app/services/chartservice.h"
#include "app/services/evaluationservice.h"
#include "tests/support/chartdistrict.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <map>

using namespace liaison;
using test::day;
using test::SmallDistrict;
using namespace Qt::StringLiterals;

namespace {

ChartRequest request(ChartKind kind, const QString &period = u"2026-H1"_s)
{
    return {.kind = kind, .period = *Period::fromText(period)};
}

Result<Evaluation> evaluated(Session &session)
{
    EvaluationService service{session};
    return service.evaluate(Subject::Station, *Period::fromText(u"2026-H1"_s),
                            *service.loadScheme(Subject::Station, {}));
}

QStringList column(const ChartTable &table, qsizetype index)
{
    QStringList result;
    for (const QList<ChartCell> &row : table.rows)
        result.append(row.at(index).text);
    return result;
}

QList<double> values(const ChartSeries &series)
{
    QList<double> result;
    for (const ChartMark &mark : series.marks)
        result.append(mark.value);
    return result;
}

} // namespace

class TestChartService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngines(); }
    void init() { test::requireEngine(); }
    void cleanupTestCase() { m_kept.clear(); }

    void aRankingSaysWhatTheEvaluationSays()
    {
        SmallDistrict &d = shared();
        const Result<Evaluation> evaluation = evaluated(d.session());
        QVERIFY(evaluation);

        const Result<ChartData> chart = d.chart(request(ChartKind::Ranking));

        QVERIFY2(chart, chart ? "" : qPrintable(chart.error().message));
        QCOMPARE(chart->table.rows.size(), evaluation->ranking.ranked.size());
        for (qsizetype i = 0; i < chart->table.rows.size(); ++i) {
            const RankedUnit &entry = evaluation->ranking.ranked.at(i);
            const ScoreTotal &total = evaluation->scores.total(entry.unit);
            const QList<ChartCell> &row = chart->table.rows.at(i);
            const ChartMark &mark = chart->series.first().marks.at(i);
            QCOMPARE(row.at(0).text, QString::number(entry.overall.rank));
            QCOMPARE(row.at(1).text, evaluation->scores.facts().unit(entry.unit).name);
            QCOMPARE(row.at(3).text, total.rounded().text());
            QCOMPARE(mark.value, total.exact().toDouble());
            QCOMPARE(mark.band->first, *row.at(4).number);
            QVERIFY(mark.band->first <= mark.band->second);
            QCOMPARE(mark.drill->page, u"ranking"_s);
            QCOMPARE(mark.drill->hints.value(u"unit"_s).toLongLong(), evaluation->ids.at(entry.unit));
        }
        QCOMPARE(chart->cutOff,
                 QDateTime(day(7, 15), QTime(9, 0), Qt::UTC).toLocalTime().toString(u"yyyy-MM-dd HH:mm"));
        QVERIFY(chart->period.contains(u"2026-01-01"_s) && chart->period.contains(u"2026-06-30"_s));
    }

    void aProfileGivesSharesOfTheMaximumAndTheirMedian()
    {
        SmallDistrict &d = shared();
        const Result<Evaluation> evaluation = evaluated(d.session());
        const Scheme &scheme = evaluation->scores.scheme();
        ChartRequest wanted = request(ChartKind::Profile);
        wanted.units = {d.east, d.west};

        const Result<ChartData> chart = d.chart(wanted);

        QVERIFY(chart);
        QCOMPARE(chart->series.size(), 3);
        QVERIFY(chart->series.at(0).reference);
        const qsizetype eastUnit = evaluation->ids.indexOf(d.east);
        const qsizetype visits = *scheme.findIndicator(u"A2"_s);
        const Decimal points = evaluation->scores.points(eastUnit, visits);
        QCOMPARE(chart->series.at(1).marks.at(visits).value,
                 points.toDouble() / scheme.indicators.at(visits).maximum.toDouble());
        // Three stations: the median is that of the middle one.
        QList<double> shares;
        for (qsizetype unit = 0; unit < 3; ++unit)
            shares.append(evaluation->scores.points(unit, visits).toDouble() /
                          scheme.indicators.at(visits).maximum.toDouble());
        std::sort(shares.begin(), shares.end());
        QCOMPARE(chart->series.at(0).marks.at(visits).value, shares.at(1));
        QCOMPARE(chart->table.rows.at(visits).at(4).text, points.text());
        QCOMPARE(chart->series.at(1).marks.at(visits).drill->hints.value(u"indicator"_s).toString(), u"A2"_s);
    }

    void monthsByKindWereCountedByHand()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> all = d.chart(request(ChartKind::Trend));
        ChartRequest one = request(ChartKind::Trend);
        one.units = {d.room};
        const Result<ChartData> room = d.chart(one);

        QVERIFY(all && room);
        QCOMPARE(all->categories.size(), 6);
        QCOMPARE(all->categories.first(), u"2026-01"_s);
        QCOMPARE(values(all->series.at(0)), (QList<double>{2, 0, 1, 0, 0, 1})); // visits
        QCOMPARE(values(all->series.at(1)), (QList<double>{1, 1, 0, 0, 0, 0})); // receptions
        QCOMPARE(values(all->series.at(2)), (QList<double>{0, 0, 0, 1, 0, 0})); // activities
        QCOMPARE(values(all->series.at(3)), (QList<double>{2, 0, 0, 0, 4, 0})); // opinions
        QCOMPARE(values(room->series.at(0)), (QList<double>{0, 0, 0, 0, 0, 1}));
        const ChartDrill drill = *room->series.at(0).marks.at(5).drill;
        QCOMPARE(drill.page, u"visits"_s);
        QCOMPARE(drill.hints.value(u"station"_s).toLongLong(), d.room);
        QCOMPARE(drill.hints.value(u"from"_s).toDate(), day(6, 1));
        QCOMPARE(drill.hints.value(u"to"_s).toDate(), day(6, 30));
    }

    void aTrendSetsAUnitAgainstTheMedianOfItsPeers()
    {
        SmallDistrict &d = shared();
        ChartRequest wanted = request(ChartKind::Trend);
        wanted.measure = u"opinions_answered"_s;
        wanted.units = {d.east};

        const Result<ChartData> chart = d.chart(wanted);

        QVERIFY(chart);
        const ChartSeries &median = chart->series.at(0);
        const ChartSeries &east = chart->series.at(1);
        QCOMPARE(chart->table.rows.at(0).at(2).text, u"2/2 (100.0 %)"_s);
        QCOMPARE(chart->table.rows.at(4).at(2).text, u"1/3 (33.3 %)"_s);
        QVERIFY(!east.marks.at(1).known); // nothing received in February
        QVERIFY(!median.marks.at(1).known);
        QCOMPARE(median.marks.at(4).value, (1.0 / 3 + 1.0) / 2); // of 1/3 and 1/1; the third has nothing

        wanted.measure = u"visits"_s;
        const Result<ChartData> visits = d.chart(wanted);
        QCOMPARE(values(visits->series.at(0)), (QList<double>{0, 0, 0, 0, 0, 0})); // of 2, 0, 0
        QCOMPARE(values(visits->series.at(1)), (QList<double>{2, 0, 1, 0, 0, 0}));
    }

    void aMonthThatIsNotOverEndsAtTheCutOff()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> chart = d.chart(request(ChartKind::Trend, u"2026"_s));

        QVERIFY(chart);
        QCOMPARE(chart->categories.last(), u"2026-07"_s);
        QCOMPARE(chart->series.at(0).marks.last().value, 1.0);
        QCOMPARE(chart->series.at(0).marks.last().drill->hints.value(u"to"_s).toDate(), day(7, 15));
        QVERIFY(chart->notes.join(u' ').contains(u"2026-07-15"_s));
    }

    void theHeatMapHasAllEntriesOfEveryStation()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> chart = d.chart(request(ChartKind::HeatMap));

        QVERIFY(chart);
        QCOMPARE(chart->series.size(), 3);
        QCOMPARE(chart->series.at(0).name, u"东站"_s); // the busiest first
        QCOMPARE(values(chart->series.at(0)), (QList<double>{5, 1, 1, 0, 3, 0}));
        QCOMPARE(values(chart->series.at(1)), (QList<double>{0, 0, 0, 1, 1, 1}));
        QCOMPARE(values(chart->series.at(2)), (QList<double>{0, 0, 0, 0, 0, 0}));
        QCOMPARE(column(chart->table, 7), (QStringList{u"10"_s, u"3"_s, u"0"_s}));
        QCOMPARE(chart->series.at(0).marks.at(0).drill->page, u"station"_s);
        QCOMPARE(chart->series.at(0).marks.at(0).drill->id, d.east);
    }

    void workloadAgainstResolution()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> chart = d.chart(request(ChartKind::Workload));

        QVERIFY(chart);
        const ChartSeries &dots = chart->series.at(0);
        QCOMPARE(dots.marks.size(), 2); // nothing was received in the west
        QCOMPARE(dots.marks.at(1).x, 5.0);
        QCOMPARE(dots.marks.at(1).value, 3.0 / 5);
        QCOMPARE(dots.marks.at(0).x, 1.0);
        QVERIFY(dots.marks.at(1).label.isEmpty()); // 3 of 5 is no outlier
        QVERIFY(chart->notes.join(u' ').contains(u"4/6 (66.7 %)"_s));
        // Limits of 5 with 4/6: P(X ≤ 0) = 0.4 % and P(X ≤ 1) = 4.5 %, so 1 to 5 are within.
        QCOMPARE(chart->series.at(1).marks.at(4).value, 1.0 / 5);
        QCOMPARE(chart->series.at(2).marks.at(4).value, 1.0);
        QCOMPARE(dots.marks.at(1).drill->page, u"opinions"_s);
    }

    void categoriesAreSortedAndAddUp()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> chart = d.chart(request(ChartKind::Categories));

        QVERIFY(chart);
        QCOMPARE(values(chart->series.at(0)), (QList<double>{3, 2, 1}));
        QCOMPARE(chart->categories.first(), u"环境"_s);
        QCOMPARE(values(chart->series.at(1)), (QList<double>{3.0 / 6, 5.0 / 6, 1}));
        QCOMPARE(column(chart->table, 3), (QStringList{u"50.0 %"_s, u"83.3 %"_s, u"100.0 %"_s}));
        QCOMPARE(chart->series.at(0).marks.at(0).drill->hints.value(u"category"_s).toString(), u"环境"_s);

        ChartRequest one = request(ChartKind::Categories);
        one.units = {d.room};
        const Result<ChartData> room = d.chart(one);
        QCOMPARE(room->categories, QStringList{u"交通"_s});
        QCOMPARE(room->series.at(0).marks.at(0).drill->hints.value(u"station"_s).toLongLong(), d.room);
    }

    void latenessCountsWhatTheMeasureCounts()
    {
        SmallDistrict &d = shared();
        MeasureStore store{d.session().database()};
        const MeasureScope scope{Subject::Station, {day(1, 1), day(6, 30)}, day(7, 15), 6, 7};
        qint64 late = 0;
        const MeasureValues measured = store.values(*findMeasure(u"late_entries"_s), scope);
        for (const Fraction &value : measured)
            late += value.numerator;

        const Result<ChartData> chart = d.chart(request(ChartKind::Lateness));

        QVERIFY(chart);
        QCOMPARE(chart->categories.mid(0, 10), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s,
                                                            u"6"_s, u"7"_s, u"8–14"_s, u"15–28"_s}));
        QCOMPARE(values(chart->series.at(0)), (QList<double>{10, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1}));
        QCOMPARE(chart->limit->at, 7.5);
        double beyond = 0;
        for (qsizetype i = 8; i < chart->categories.size(); ++i)
            beyond += chart->series.at(0).marks.at(i).value;
        QCOMPARE(beyond, static_cast<double>(late));
        QCOMPARE(chart->series.at(0).marks.at(8).members.size(), 1);
        QCOMPARE(chart->series.at(0).marks.at(8).members.first().name, u"东站"_s);

        ChartRequest visits = request(ChartKind::Lateness);
        visits.measure = u"visits"_s;
        QCOMPARE(values(d.chart(visits)->series.at(0)), (QList<double>{1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1}));
    }

    void entriesOfDeputiesWithTheirGini()
    {
        SmallDistrict &d = shared();

        const Result<ChartData> chart = d.chart(request(ChartKind::Distribution));

        QVERIFY(chart);
        QCOMPARE(chart->categories, (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(values(chart->series.at(0)), (QList<double>{1, 0, 1, 1, 1})); // Dora, –, Boris, Clara, Anna
        QVERIFY(chart->series.at(0).marks.at(0).apart);
        const ChartMember &nobody = chart->series.at(0).marks.at(0).members.first();
        QCOMPARE(nobody.name, u"仇英"_s);
        QCOMPARE(nobody.drill, (ChartDrill{.page = u"deputy"_s, .entity = u"mandate"_s, .id = d.dora}));
        QVERIFY(chart->notes.join(u' ').contains(u"0.361"_s)); // (2·29 − 5·9) ÷ (4·9) = 13/36
    }

    void aPeriodThatHasNotBegunIsRefused()
    {
        QCOMPARE(shared().chart(request(ChartKind::HeatMap, u"2027"_s)).error().code,
                 ErrorCode::InvalidInput);
    }

    void ofManyTheBestAndTheWorstAreShown()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine == Engine::Postgres)
            m_kept.clear(); // there is one database of it
        const test::TestLocation location{engine};
        SmallDistrict d{location.text()};
        for (int i = 1; i <= 20; ++i) {
            const qint64 station = d.addStation(1, u"站%1"_s.arg(i));
            QVERIFY(RegisterService{d.session()}.add(Mandate{.person = PersonId{1},
                                                             .term = TermId{1},
                                                             .town = TownId{1},
                                                             .station = StationId{station},
                                                             .from = day(1, 1),
                                                             .to = QDate{2026, 12, 31}}));
        }
        ChartRequest wanted = request(ChartKind::Ranking);
        const Result<ChartData> all = d.chart(wanted);
        QCOMPARE(all->categories.size(), 23);
        wanted.extent = ChartExtent::TopAndBottom;
        wanted.extentCount = 3;

        const Result<ChartData> both = d.chart(wanted);

        QVERIFY(both);
        QCOMPARE(both->categories.size(), 7);
        QCOMPARE(both->categories.mid(0, 3), all->categories.mid(0, 3));
        QCOMPARE(both->categories.mid(4, 3), all->categories.mid(20, 3));
        QVERIFY(!both->series.at(0).marks.at(3).known);
        QVERIFY(both->notes.first().contains(u"17"_s));
    }

private:
    SmallDistrict &shared()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const auto found = m_kept.find(engine);
        if (found != m_kept.end())
            return *found->second.second;
        auto location = std::make_unique<test::TestLocation>(engine);
        auto district = std::make_unique<SmallDistrict>(location->text());
        auto &entry = m_kept[engine];
        entry = {std::move(location), std::move(district)};
        return *entry.second;
    }

    std::map<Engine, std::pair<std::unique_ptr<test::TestLocation>, std::unique_ptr<SmallDistrict>>> m_kept;
};

QTEST_GUILESS_MAIN(TestChartService)

#include "tst_chartservice.moc"
