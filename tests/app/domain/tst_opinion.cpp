#include "app/domain/opinion.h"
#include "tests/app/domain/draftcheck.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using Change = std::function<void(OpinionDraft &)>;

Q_DECLARE_METATYPE(Change)

namespace {

const QDate Today{2026, 7, 1};

Change state(OpinionState state)
{
    return [state](OpinionDraft &draft) { draft.state = state; };
}

} // namespace

class TestOpinion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksFieldsDatesAndState_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("faulty");
        const auto row = [](const char *name, Change change, QStringList faulty) {
            QTest::newRow(name) << std::move(change) << std::move(faulty);
        };
        row("good", [](OpinionDraft &) {}, {});
        row("received tomorrow",
            [](OpinionDraft &draft) {
                draft = {.station = StationId{3}, .receivedOn = Today.addDays(1), .content = u"路灯"_s};
            },
            {u"received_on"_s});
        row("assigned before it was received",
            [](OpinionDraft &draft) {
                draft.assignedOn = QDate{2026, 4, 19};
            },
            {u"assigned_on"_s});
        row("assigned tomorrow",
            [](OpinionDraft &draft) {
                draft.assignedOn = Today.addDays(1);
                draft.dueOn = draft.answeredOn = {};
            },
            {u"assigned_on"_s});
        row("due on the day of assignment", [](OpinionDraft &draft) { draft.dueOn = draft.assignedOn; }, {});
        row("due before the assignment",
            [](OpinionDraft &draft) {
                draft.dueOn = QDate{2026, 4, 21};
            },
            {u"due_on"_s});
        row("due in a year of five digits",
            [](OpinionDraft &draft) {
                draft.dueOn = QDate{10'000, 1, 1};
            },
            {u"due_on"_s});
        row("answered before the assignment",
            [](OpinionDraft &draft) {
                draft.answeredOn = QDate{2026, 4, 21};
            },
            {u"answered_on"_s});
        row("answered tomorrow", [](OpinionDraft &draft) { draft.answeredOn = Today.addDays(1); },
            {u"answered_on"_s});
        row("rated but not answered",
            [](OpinionDraft &draft) {
                draft.rating = OpinionRating::Satisfied;
                draft.answeredOn = {};
            },
            {u"answered_on"_s});
        row("assigned to nobody",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::Assigned;
                draft.handler.reset();
            },
            {u"handler"_s});
        row("in nobody's handling",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::Handling;
                draft.handler.reset();
            },
            {u"handler"_s});
        row("accepted by nobody",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::Accepted;
                draft.handler.reset();
            },
            {u"handler"_s});
        row("answered without a day",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::Answered;
                draft.answeredOn = {};
            },
            {u"answered_on"_s});
        row("answered on the spot without a day",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::AnsweredOnSpot;
                draft.answeredOn = {};
            },
            {u"answered_on"_s});
        row("rated without a rating", state(OpinionState::Rated), {u"rating"_s});
        row("rated",
            [](OpinionDraft &draft) {
                draft.state = OpinionState::Rated;
                draft.rating = OpinionRating::MostlySatisfied;
            },
            {});
        row("closed", state(OpinionState::Closed), {});
        row("withdrawn", state(OpinionState::Withdrawn), {});
        row("nothing said", [](OpinionDraft &draft) { draft.content = u" \n"_s; }, {u"content"_s});
        row("texts too long",
            [](OpinionDraft &draft) {
                draft.number = draft.raisedBy = draft.category = textOf(501);
                draft.content = draft.outcome = textOf(20'001);
            },
            {u"category"_s, u"content"_s, u"number"_s, u"outcome"_s, u"raised_by"_s});
        row("all at once", [](OpinionDraft &draft) { draft = {}; },
            {u"content"_s, u"received_on"_s, u"station"_s});
    }

    void checksFieldsDatesAndState()
    {
        QFETCH(const Change, change);
        QFETCH(const QStringList, faulty);
        OpinionDraft draft{.station = StationId{3},
                           .number = u" 2026-017 "_s,
                           .receivedOn = QDate{2026, 4, 20},
                           .raisedBy = u"村民"_s,
                           .category = u"农田水利"_s,
                           .content = u"请疏通灌溉渠。"_s,
                           .reception = ReceptionId{9},
                           .handler = OfficeId{2},
                           .assignedOn = QDate{2026, 4, 22},
                           .dueOn = QDate{2026, 7, 21},
                           .answeredOn = QDate{2026, 6, 1},
                           .outcome = u"已疏通"_s};
        change(draft);
        const Result<Opinion, FieldErrors> opinion = validate(draft, Today);
        QCOMPARE(faultyFields(opinion), faulty);
        if (!opinion) {
            verifySentences(opinion.error());
            return;
        }
        QCOMPARE(*opinion, (Opinion{.station = StationId{3},
                                    .number = u"2026-017"_s,
                                    .receivedOn = draft.receivedOn,
                                    .raisedBy = u"村民"_s,
                                    .category = u"农田水利"_s,
                                    .content = u"请疏通灌溉渠。"_s,
                                    .reception = ReceptionId{9},
                                    .handler = OfficeId{2},
                                    .assignedOn = draft.assignedOn,
                                    .dueOn = draft.dueOn,
                                    .answeredOn = draft.answeredOn,
                                    .rating = draft.rating,
                                    .state = draft.state,
                                    .round = 1,
                                    .outcome = u"已疏通"_s,
                                    .enteredOn = Today}));
    }
};

QTEST_GUILESS_MAIN(TestOpinion)

#include "tst_opinion.moc"
