#include "tests/app/exchange/importplans.h"

#include <QTest>

using namespace liaison;
using namespace Qt::StringLiterals;

/// Plans of ledgers of opinions.
class TestImportOpinions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto dictionary = ColumnDictionary::shipped();
        QVERIFY(dictionary);
        m_dictionary = *std::move(dictionary);
    }
    void init()
    {
        m_directory = std::make_unique<test::FakeDirectory>();
        m_town = m_directory->addTown(u"东门街道"_s);
        m_station = m_directory->addStation(u"东门联络站"_s, *m_town);
        m_directory->addStation(u"西山联络站"_s, m_directory->addTown(u"西山镇"_s));
        m_directory->officeList.append({OfficeId{7}, u"区住建局"_s});
    }

    void turnsARowIntoAnOpinion()
    {
        const ImportPlan plan =
            planOf({{u"2026-001"_s, u"2026-03-06"_s, u"东门联络站"_s, u"张三"_s, u"路灯不亮"_s, u"区住建局"_s,
                     u"2026-03-10"_s, u"2026-06-08"_s, u"2026-03-26"_s, u"基本满意"_s, u"已办结"_s}});

        QCOMPARE(plan.count(RowStatus::Ready), 1);
        const auto &opinion = std::get<PlannedOpinion>(plan.rows().front().payload);
        QCOMPARE(opinion.newOffice, std::nullopt);
        QCOMPARE(opinion.draft.station, m_station);
        QCOMPARE(opinion.draft.number, u"2026-001"_s);
        QCOMPARE(opinion.draft.raisedBy, u"张三"_s);
        QCOMPARE(opinion.draft.handler, OfficeId{7});
        QCOMPARE(opinion.draft.receivedOn, (QDate{2026, 3, 6}));
        QCOMPARE(opinion.draft.assignedOn, (QDate{2026, 3, 10}));
        QCOMPARE(opinion.draft.dueOn, (QDate{2026, 6, 8}));
        QCOMPARE(opinion.draft.answeredOn, (QDate{2026, 3, 26}));
        QCOMPARE(opinion.draft.rating, OpinionRating::MostlySatisfied);
        QCOMPARE(opinion.draft.state, OpinionState::Closed);
    }

    void createsEveryNewOfficeOnce()
    {
        const ImportPlan plan =
            planOf({row({.number = u"1"_s, .office = u"区交通局"_s}),
                    row({.number = u"2"_s, .content = u"停车难"_s, .office = u"区 交通局"_s}),
                    row({.number = u"3"_s, .office = u"区教育局"_s, .received = u"2月30日"_s})});

        QCOMPARE(plan.offices(), QStringList{u"区交通局"_s}); // none for a refused row
        QCOMPARE(std::get<PlannedOpinion>(plan.rows().at(1).payload).newOffice, 0);
    }

    void takesTheFirstOfSeveralOffices()
    {
        const ImportPlan plan = planOf({row({.office = u"区住建局、区交通局"_s})});
        QCOMPARE(plan.count(RowStatus::Warning), 1);
        QCOMPARE(std::get<PlannedOpinion>(plan.rows().front().payload).draft.handler, OfficeId{7});
    }

    void concludesTheStateFromWhatIsFilledIn_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("state");
        QTest::newRow("nothing") << row({}) << u"received"_s;
        QTest::newRow("assigned") << row({.office = u"区住建局"_s, .assigned = u"2026-03-10"_s})
                                  << u"assigned"_s;
        QTest::newRow("new office") << row({.office = u"区交通局"_s}) << u"assigned"_s;
        QTest::newRow("answered") << row({.office = u"区住建局"_s, .answered = u"2026-03-20"_s})
                                  << u"answered"_s;
        QTest::newRow("rated") << row({.answered = u"2026-03-20"_s, .rating = u"不满意"_s}) << u"rated"_s;
    }
    void concludesTheStateFromWhatIsFilledIn()
    {
        QFETCH(QStringList, cells);
        cells.last().clear();

        const ImportPlan plan = planOf({cells});

        QCOMPARE(plan.count(RowStatus::Warning), 1);
        QTEST(toKey(std::get<PlannedOpinion>(plan.rows().front().payload).draft.state), "state");
    }

    void refusesFaultyRows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        QTest::newRow("no content") << row({.content = {}}) << u"内容"_s;
        QTest::newRow("no day of receipt") << row({.received = {}}) << u"收到日期"_s;
        QTest::newRow("unknown station") << row({.station = u"无此站"_s}) << u"联络站"_s;
        QTest::newRow("assigned before it was received")
            << row({.assigned = u"2026-03-01"_s}) << u"交办日期"_s;
        QTest::newRow("answered before it was received")
            << row({.answered = u"2026-03-01"_s}) << u"答复日期"_s;
        QTest::newRow("no such day") << row({.due = u"2026-06-31"_s}) << u"办理期限"_s;
        QTest::newRow("rated but not answered") << row({.rating = u"满意"_s}) << u"答复日期"_s;
        QTest::newRow("unknown rating") << row({.rating = u"五星"_s}) << u"群众评价"_s;
        QTest::newRow("unknown state") << row({.state = u"搁置"_s}) << u"状态"_s;
        QTest::newRow("in handling by nobody") << row({.state = u"办理中"_s}) << u"承办单位"_s;
    }
    void refusesFaultyRows()
    {
        QFETCH(const QStringList, cells);

        const ImportPlan plan = planOf({cells});

        QCOMPARE(plan.count(RowStatus::Refused), 1);
        QCOMPARE(plan.rows().front().issues.size(), 1);
        QTEST(plan.rows().front().issues.first().column, "column");
    }

    void tellsOpinionsByNumberAndContent()
    {
        m_directory->opinionList.append({.station = *m_station,
                                         .number = u"2026-001"_s,
                                         .receivedOn = {2026, 3, 6},
                                         .raisedBy = u"张三"_s,
                                         .content = u"路灯不亮"_s});

        const ImportPlan plan = planOf({
            row({.number = u"2026-001"_s}),                              // stored
            row({.number = u"2026-001"_s, .content = u"停车难"_s}),      // the number of another
            row({.number = u"2026-002"_s}),                              // the same, handed to another office
            row({.number = {}}),                                         // the same without a number
            row({.number = u"2026-001"_s, .station = u"西山联络站"_s}),  // the ledger of another town
            row({.number = u"2026-001"_s, .received = u"2025-03-06"_s}), // the ledger of another year
            row({.number = u"2026-003"_s, .content = u"路\n灯 昏暗"_s}), // new
            row({.number = u"2026-003"_s, .content = u"路灯昏暗"_s}),    // repeated
        });

        QCOMPARE(plan.rows().at(0).status, RowStatus::Duplicate);
        QCOMPARE(plan.rows().at(1).status, RowStatus::Refused);
        QVERIFY(test::firstReason(plan, 1).contains(u"“路灯不亮”"_s));
        QCOMPARE(plan.rows().at(2).status, RowStatus::Warning);
        QVERIFY(test::firstReason(plan, 2).contains(u"2026-001"_s));
        QCOMPARE(plan.rows().at(3).status, RowStatus::Duplicate);
        QCOMPARE(plan.rows().at(4).status, RowStatus::Ready);
        QCOMPARE(plan.rows().at(5).status, RowStatus::Ready);
        QCOMPARE(plan.rows().at(6).status, RowStatus::Ready);
        QCOMPARE(plan.rows().at(7).status, RowStatus::Duplicate);
        QCOMPARE(test::firstReason(plan, 7), u"This is the same as row 8."_s);
    }

private:
    struct Fields
    {
        QString number = u"2026-009"_s;
        QString station = u"东门联络站"_s;
        QString content = u"路灯不亮"_s;
        QString office = {};
        QString received = u"2026-03-06"_s;
        QString assigned = {};
        QString due = {};
        QString answered = {};
        QString rating = {};
        QString state = u"已登记"_s;
    };
    static QStringList row(const Fields &fields)
    {
        return {fields.number,   fields.received, fields.station,  u"张三"_s,
                fields.content,  fields.office,   fields.assigned, fields.due,
                fields.answered, fields.rating,   fields.state};
    }

    ImportPlan planOf(const QList<QStringList> &rows)
    {
        static const QStringList head{u"编号"_s,     u"收到日期"_s, u"联络站"_s,   u"反映人"_s,
                                      u"内容"_s,     u"承办单位"_s, u"交办日期"_s, u"办理期限"_s,
                                      u"答复日期"_s, u"群众评价"_s, u"状态"_s};
        return test::planOf(*m_dictionary, *m_directory, RegisterKind::Opinions, head, rows);
    }

    std::optional<ColumnDictionary> m_dictionary;
    std::unique_ptr<test::FakeDirectory> m_directory;
    std::optional<TownId> m_town;
    std::optional<StationId> m_station;
};

QTEST_GUILESS_MAIN(TestImportOpinions)
#include "tst_importopinions.moc"
