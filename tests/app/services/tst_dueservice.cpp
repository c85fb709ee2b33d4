#include "app/services/dueservice.h"
#include "app/services/historyservice.h"
#include "tests/support/rounddistrict.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

/// What is owed by whom until when, on both engines. Today is 10 July 2026.
class TestDueService : public QObject
{
    Q_OBJECT

    /// The lines of one kind as "deadline who: what", excused ones marked.
    static QStringList lines(RoundDistrict &district, DueKind kind)
    {
        const Result<DueBoard> board = DueService{district.session()}.board();
        if (!board)
            qFatal("%s", qPrintable(board.error().message));
        QStringList texts;
        for (const DueLine &line : board->lines) {
            if (line.kind == kind)
                texts.append(u"%1 %2%3"_s.arg(line.dueOn.toString(Qt::ISODate), line.who,
                                              line.isExcused() ? u" excused"_s : QString{}));
        }
        return texts;
    }

    static DueLine first(RoundDistrict &district, DueKind kind)
    {
        const Result<DueBoard> board = DueService{district.session()}.board();
        for (const DueLine &line : board->lines) {
            if (line.kind == kind)
                return line;
        }
        qFatal("no such line");
        return {};
    }

    static StoredOpinion opinion(RoundDistrict &district, QDate received, QDate due, OpinionState state)
    {
        const StoredOffice office =
            *RegisterService{district.session()}.add(Office{DistrictId{1}, u"城管局"_s});
        Opinion value{.station = district.east.id, .receivedOn = received, .content = u"路灯不亮"_s};
        value.state = state;
        value.enteredOn = received;
        if (due.isValid()) {
            value.handler = office.id;
            value.assignedOn = received;
            value.dueOn = due;
        }
        return *RegisterService{district.session()}.add(value);
    }

    static void plan(RoundDistrict &district, QDate day,
                     PlanRequest::Repeat repeat = PlanRequest::Repeat::Once, QDate until = {})
    {
        const Result<qsizetype> planned =
            DueService{district.session()}.plan({.stations = {district.east.id},
                                                 .item = {.kind = PlanKind::Reception, .dueOn = day},
                                                 .repeat = repeat,
                                                 .until = until});
        if (!planned)
            qFatal("%s", qPrintable(planned.error().message));
    }

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void aPlannedReceptionStaysUntilOneIsHeldInItsMonth()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        plan(district, {2026, 6, 20});
        plan(district, {2026, 7, 20});
        plan(district, {2026, 9, 20}); // too far ahead to be shown
        QCOMPARE(lines(district, DueKind::Plan), (QStringList{u"2026-06-20 东站"_s, u"2026-07-20 东站"_s}));

        district.reception(district.east, {2026, 7, 2}); // settles July, not June
        district.reception(district.west, {2026, 6, 20});
        district.visit(district.east, {2026, 6, 20});
        QCOMPARE(lines(district, DueKind::Plan), QStringList{u"2026-06-20 东站"_s});

        district.reception(district.east, {2026, 6, 25});
        QCOMPARE(lines(district, DueKind::Plan), QStringList{});
        QVERIFY(HistoryService{district.session()}.undo());
        QCOMPARE(lines(district, DueKind::Plan), QStringList{u"2026-06-20 东站"_s});
    }

    void oneReceptionSettlesOneOfTwoInAMonth()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        plan(district, {2026, 7, 5});
        plan(district, {2026, 7, 20});
        district.reception(district.east, {2026, 7, 6});
        QCOMPARE(lines(district, DueKind::Plan), QStringList{u"2026-07-20 东站"_s});
    }

    void aMonthlyPlanKeepsToTheEndOfShortMonths()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        plan(district, {2026, 1, 31}, PlanRequest::Repeat::Monthly, {2026, 6, 30});
        QCOMPARE(lines(district, DueKind::Plan),
                 (QStringList{u"2026-01-31 东站"_s, u"2026-02-28 东站"_s, u"2026-03-31 东站"_s,
                              u"2026-04-30 东站"_s, u"2026-05-31 东站"_s, u"2026-06-30 东站"_s}));
        QVERIFY(HistoryService{district.session()}.undo()); // all of them are one step
        QCOMPARE(lines(district, DueKind::Plan), QStringList{});
    }

    void refusesAPlanThatSaysNothing()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        DueService service{district.session()};
        QVERIFY(!service.plan({.stations = {}, .item = {.dueOn = QDate{2026, 7, 20}}}));
        QVERIFY(!service.plan({.stations = {district.east.id}, .item = {.dueOn = QDate{}}}));
        QVERIFY(!service.plan({.stations = {district.east.id},
                               .item = {.dueOn = QDate{2026, 7, 20}},
                               .repeat = PlanRequest::Repeat::Monthly,
                               .until = QDate{2026, 7, 1}}));
    }

    void anExcusedLineIsKeptWithItsReason()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        plan(district, {2026, 6, 20});
        DueService service{district.session()};

        QCOMPARE(service.excuse(first(district, DueKind::Plan), u"  "_s).error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(service.excuse(first(district, DueKind::Plan), u"防汛值守"_s));

        QCOMPARE(lines(district, DueKind::Plan), QStringList{u"2026-06-20 东站 excused"_s});
        QVERIFY(first(district, DueKind::Plan).excuse.contains(u"防汛值守"_s));
        QVERIFY(first(district, DueKind::Plan).excuse.contains(u"周敏"_s));
        QCOMPARE(service.board()->overdue(), 0);
        QVERIFY(service.withdrawExcuse(first(district, DueKind::Plan)));
        QCOMPARE(lines(district, DueKind::Plan), QStringList{u"2026-06-20 东站"_s});
    }

    void anOpinionIsDueAtItsDeadlineOrAWeekAfterReceipt()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        opinion(district, {2026, 6, 1}, {2026, 7, 9}, OpinionState::Handling);  // overdue
        opinion(district, {2026, 6, 1}, {2026, 7, 25}, OpinionState::Assigned); // in 15 days: just shown
        opinion(district, {2026, 6, 1}, {2026, 7, 26}, OpinionState::Assigned); // not yet
        opinion(district, {2026, 7, 1}, {}, OpinionState::Received);
        opinion(district, {2026, 6, 1}, {2026, 7, 1}, OpinionState::Withdrawn);

        QCOMPARE(lines(district, DueKind::Answer),
                 (QStringList{u"2026-07-09 城管局"_s, u"2026-07-25 城管局"_s}));
        QCOMPARE(lines(district, DueKind::Assign), QStringList{u"2026-07-08 东站"_s});
        QVERIFY(district.session().setSetting(u"warn_before_days"_s, u"16"_s));
        QCOMPARE(lines(district, DueKind::Answer).size(), 3);
    }

    void aTownOwesAPublicityItemForEachMonthSinceTheFirst()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        QCOMPARE(lines(district, DueKind::Publicity), QStringList{u"2026-07-31 东街道"_s});
        RegisterService records{district.session()};
        const auto item = [&](QDate day, EntryStatus status) {
            QVERIFY(records.add(PublicityItem{.town = district.town.id,
                                              .submittedOn = day,
                                              .title = u"代表走访暖民心"_s,
                                              .status = status,
                                              .enteredOn = day}));
        };
        item({2026, 5, 12}, EntryStatus::Valid);
        item({2026, 7, 3}, EntryStatus::Cancelled);
        QCOMPARE(lines(district, DueKind::Publicity),
                 (QStringList{u"2026-06-30 东街道"_s, u"2026-07-31 东街道"_s}));

        item({2026, 7, 3}, EntryStatus::Valid);
        QCOMPARE(lines(district, DueKind::Publicity), QStringList{u"2026-06-30 东街道"_s});
        QVERIFY(district.session().setSetting(u"publicity_per_month"_s, u"0"_s));
        QCOMPARE(lines(district, DueKind::Publicity), QStringList{});
    }

    void entriesWaitForAReview()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        district.visit(district.east, {2026, 7, 9});
        district.reception(district.east, {2026, 7, 8});
        district.visit(district.west, {2026, 7, 8});
        DueService service{district.session()};
        QCOMPARE(lines(district, DueKind::Review), (QStringList{u"2026-07-17 东站"_s, u"2026-07-17 西站"_s}));
        const QList<WaitingEntry> waiting = *service.waiting(district.east.id);
        QCOMPARE(waiting.size(), 2);

        QCOMPARE(service.review(waiting, ReviewVerdict::Returned, {}).error().code, ErrorCode::InvalidInput);
        QVERIFY(service.review(waiting.mid(0, 1), ReviewVerdict::Returned, u"内容太简单"_s));
        QVERIFY(service.review(waiting.mid(1), ReviewVerdict::Accepted, {}));

        QCOMPARE(lines(district, DueKind::Review), QStringList{u"2026-07-17 西站"_s});
        QVERIFY(HistoryService{district.session()}.undo());
        QCOMPARE(service.waiting(district.east.id)->size(), 1);
        QVERIFY(district.session().setSetting(u"review_within_days"_s, u"0"_s));
        QCOMPARE(lines(district, DueKind::Review), QStringList{});
    }

    void anExcuseDoesNotHideWhatIsEnteredLater()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        district.visit(district.east, {2026, 7, 9});
        QVERIFY(DueService{district.session()}.excuse(first(district, DueKind::Review), u"停电"_s));
        QCOMPARE(lines(district, DueKind::Review), QStringList{u"2026-07-17 东站 excused"_s});

        district.visit(district.east, {2026, 7, 10});

        QCOMPARE(lines(district, DueKind::Review), QStringList{u"2026-07-17 东站"_s});
    }

    void aStationWithoutAnEntryForLongIsNamed()
    {
        QFETCH_GLOBAL(const Engine, engine);
        RoundDistrict district{engine};
        district.visit(district.east, {2026, 5, 11}); // 60 days ago
        district.visit(district.west, {2026, 5, 12});
        district.visit(district.east, {2026, 7, 1}, QString{}); // empty entries do not count
        QCOMPARE(lines(district, DueKind::Dormant), QStringList{u"2026-07-10 东站"_s});
    }
};

QTEST_GUILESS_MAIN(TestDueService)

#include "tst_dueservice.moc"
