#include "app/domain/activity.h"
#include "app/domain/reception.h"
#include "app/domain/visit.h"
#include "tests/app/domain/draftcheck.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using VisitChange = std::function<void(VisitDraft &)>;
using ReceptionChange = std::function<void(ReceptionDraft &)>;
using ActivityChange = std::function<void(ActivityDraft &)>;

Q_DECLARE_METATYPE(VisitChange)
Q_DECLARE_METATYPE(ReceptionChange)
Q_DECLARE_METATYPE(ActivityChange)

namespace {

const QDate Today{2026, 7, 1};

/// What visits and receptions have in common.
template <typename Draft>
void addCommonRows()
{
    using Change = std::function<void(Draft &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("faulty");
    const auto row = [](const char *name, Change change, QStringList faulty) {
        QTest::newRow(name) << std::move(change) << std::move(faulty);
    };
    row("good", [](Draft &) {}, {});
    row("today", [](Draft &draft) { draft.heldOn = Today; }, {});
    row("tomorrow", [](Draft &draft) { draft.heldOn = Today.addDays(1); }, {u"held_on"_s});
    row("before the first congress",
        [](Draft &draft) {
            draft.heldOn = QDate{1953, 12, 31};
        },
        {u"held_on"_s});
    row("no day", [](Draft &draft) { draft.heldOn = {}; }, {u"held_on"_s});
    row("no deputy", [](Draft &draft) { draft.deputies.clear(); }, {u"deputies"_s});
    row("a deputy twice",
        [](Draft &draft) {
            draft.deputies = {MandateId{4}, MandateId{5}, MandateId{4}};
        },
        {u"deputies"_s});
    row("one person", [](Draft &draft) { draft.people = 1; }, {});
    row("nobody", [](Draft &draft) { draft.people = 0; }, {u"people"_s});
    row("a million people", [](Draft &draft) { draft.people = 1'000'000; }, {});
    row("more people", [](Draft &draft) { draft.people = 1'000'001; }, {u"people"_s});
    row("no content", [](Draft &draft) { draft.content.clear(); }, {}); // kept, but never counted
    row("longest content", [](Draft &draft) { draft.content = textOf(20'000); }, {});
    row("content too long", [](Draft &draft) { draft.content = textOf(20'001); }, {u"content"_s});
    row("control character", [](Draft &draft) { draft.outcome = u"\u001b[2J"_s; }, {u"outcome"_s});
    row("half a character", [](Draft &draft) { draft.place = brokenText(); }, {u"place"_s});
    row("cancelled", [](Draft &draft) { draft.status = EntryStatus::Cancelled; }, {});
    row("no mode", [](Draft &draft) { draft.mode.reset(); }, {u"mode"_s});
    row("all at once",
        [](Draft &draft) {
            draft = {};
            draft.people = -1;
        },
        {u"deputies"_s, u"held_on"_s, u"people"_s, u"station"_s});
}

} // namespace

class TestEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksVisits_data() { addCommonRows<VisitDraft>(); }

    void checksVisits()
    {
        QFETCH(const VisitChange, change);
        QFETCH(const QStringList, faulty);
        VisitDraft draft{.station = StationId{3},
                         .heldOn = QDate{2026, 3, 5},
                         .deputies = {MandateId{5}, MandateId{4}},
                         .mode = VisitMode::Home,
                         .place = u" 云溪社区 "_s,
                         .resident = u"居民"_s,
                         .people = 2,
                         .content = u" 路灯不亮。\r\n第二行\r第三行\n"_s,
                         .outcome = u"已转办"_s};
        change(draft);
        const Result<Visit, FieldErrors> visit = validate(draft, Today);
        QCOMPARE(faultyFields(visit), faulty);
        if (!visit) {
            verifySentences(visit.error());
            return;
        }
        QCOMPARE(visit->place, u"云溪社区"_s);
        QVERIFY(!visit->content.contains(u'\r'));
        QCOMPARE(*visit, (Visit{.station = StationId{3},
                                .heldOn = draft.heldOn,
                                .deputies = {MandateId{5}, MandateId{4}}, // in the order they were named
                                .mode = VisitMode::Home,
                                .place = u"云溪社区"_s,
                                .resident = u"居民"_s,
                                .people = draft.people,
                                .content = visit->content,
                                .outcome = u"已转办"_s,
                                .status = draft.status,
                                .enteredOn = Today}));
    }

    void keepsTheLinesOfATextWithOneKindOfLineEnd()
    {
        const Result<Visit, FieldErrors> visit = validate(VisitDraft{.station = StationId{3},
                                                                     .heldOn = Today,
                                                                     .deputies = {MandateId{5}},
                                                                     .content = u" 一\r\n二\r三\n四 \n"_s},
                                                          Today);
        QVERIFY(visit);
        QCOMPARE(visit->content, u"一\n二\n三\n四"_s);
    }

    void checksReceptions_data() { addCommonRows<ReceptionDraft>(); }

    void checksReceptions()
    {
        QFETCH(const ReceptionChange, change);
        QFETCH(const QStringList, faulty);
        ReceptionDraft draft{.station = StationId{3},
                             .heldOn = QDate{2026, 3, 5},
                             .deputies = {MandateId{5}, MandateId{4}},
                             .mode = ReceptionMode::Outreach,
                             .place = u"站内"_s,
                             .visitor = u"村民"_s,
                             .people = 2,
                             .content = u"灌溉渠淤塞"_s,
                             .outcome = u"当场答复"_s};
        change(draft);
        const Result<Reception, FieldErrors> reception = validate(draft, Today);
        QCOMPARE(faultyFields(reception), faulty);
        if (!reception) {
            verifySentences(reception.error());
            return;
        }
        QCOMPARE(*reception, (Reception{.station = StationId{3},
                                        .heldOn = draft.heldOn,
                                        .deputies = draft.deputies,
                                        .mode = ReceptionMode::Outreach,
                                        .place = u"站内"_s,
                                        .visitor = u"村民"_s,
                                        .people = draft.people,
                                        .content = draft.content,
                                        .outcome = u"当场答复"_s,
                                        .status = draft.status,
                                        .enteredOn = Today}));
    }

    void checksActivities_data()
    {
        QTest::addColumn<ActivityChange>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, ActivityChange change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("good", [](ActivityDraft &) {}, {});
        row("tomorrow", [](ActivityDraft &draft) { draft.heldOn = Today.addDays(1); }, {u"held_on"_s});
        row("nobody named", [](ActivityDraft &draft) { draft.attendance.clear(); }, {u"attendance"_s});
        row("a deputy twice",
            [](ActivityDraft &draft) {
                draft.attendance = {{MandateId{4}, Presence::Attended}, {MandateId{4}, Presence::Leave}};
            },
            {u"attendance"_s});
        row("no title", [](ActivityDraft &draft) { draft.title = u" "_s; }, {u"title"_s});
        row("title too long", [](ActivityDraft &draft) { draft.title = textOf(501); }, {u"title"_s});
        row("lines too long",
            [](ActivityDraft &draft) { draft.kind = draft.place = draft.organiser = textOf(501); },
            {u"kind"_s, u"organiser"_s, u"place"_s});
        row("texts too long", [](ActivityDraft &draft) { draft.content = draft.result = textOf(20'001); },
            {u"content"_s, u"result"_s});
        row("all at once", [](ActivityDraft &draft) { draft = {}; },
            {u"attendance"_s, u"category"_s, u"held_on"_s, u"station"_s, u"title"_s});
    }

    void checksActivities()
    {
        QFETCH(const ActivityChange, change);
        QFETCH(const QStringList, faulty);
        ActivityDraft draft{
            .station = StationId{3},
            .heldOn = QDate{2026, 5, 12},
            .category = ActivityCategory::Inspection,
            .kind = u"四进四推"_s,
            .title = u" 视察老旧小区 "_s,
            .place = u"云溪社区"_s,
            .organiser = u"区人大办"_s,
            .content = u"三个小区"_s,
            .result = u"形成报告"_s,
            .attendance = {{MandateId{5}, Presence::Attended}, {MandateId{4}, Presence::Absent}}};
        change(draft);
        const Result<Activity, FieldErrors> activity = validate(draft, Today);
        QCOMPARE(faultyFields(activity), faulty);
        if (!activity) {
            verifySentences(activity.error());
            return;
        }
        QCOMPARE(*activity, (Activity{.station = StationId{3},
                                      .heldOn = draft.heldOn,
                                      .category = ActivityCategory::Inspection,
                                      .kind = u"四进四推"_s,
                                      .title = u"视察老旧小区"_s,
                                      .place = u"云溪社区"_s,
                                      .organiser = u"区人大办"_s,
                                      .content = u"三个小区"_s,
                                      .result = u"形成报告"_s,
                                      .attendance = draft.attendance,
                                      .enteredOn = Today}));
    }
};

QTEST_GUILESS_MAIN(TestEntry)

#include "tst_entry.moc"
