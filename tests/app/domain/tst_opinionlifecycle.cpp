#include "app/domain/opiniondue.h"
#include "app/domain/opinionlifecycle.h"
#include "tests/app/domain/draftcheck.h"

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using State = OpinionState;

namespace {

const QDate Today{2026, 7, 1};
constexpr int HandlingDays = 90;

/// The states that may follow each state, as DOMAIN.md 2.7 draws them.
const QMap<State, QList<State>> &allowedSteps()
{
    static const QList<State> exits{State::MergedInto, State::EscalatedToSuggestion, State::TransferredUp,
                                    State::Withdrawn};
    static const QMap<State, QList<State>> steps{
        {State::Draft, {State::Received, State::Withdrawn}},
        {State::Received, QList{State::AnsweredOnSpot, State::Rejected, State::Assigned} + exits},
        {State::Returned, QList{State::AnsweredOnSpot, State::Rejected, State::Assigned} + exits},
        {State::Assigned, QList{State::Accepted, State::Returned, State::Handling, State::Answered} + exits},
        {State::Accepted, QList{State::Returned, State::Handling, State::Answered} + exits},
        {State::Handling, QList{State::Answered} + exits},
        {State::AnsweredOnSpot, {State::Rated, State::Closed}},
        {State::Answered, {State::Rated, State::Closed}},
        {State::Rated, {State::Closed, State::Handling}},
    };
    return steps;
}

/// An opinion in @a state with everything that state has.
Opinion opinionIn(State state)
{
    Opinion opinion{.station = StationId{3},
                    .receivedOn = QDate{2026, 3, 1},
                    .content = u"请疏通灌溉渠。"_s,
                    .state = state,
                    .enteredOn = QDate{2026, 3, 2}};
    const QList<State> assigned{State::Assigned, State::Accepted, State::Handling, State::Answered,
                                State::Rated};
    if (assigned.contains(state)) {
        opinion.handler = OfficeId{2};
        opinion.assignedOn = QDate{2026, 3, 5};
        opinion.dueOn = QDate{2026, 6, 3};
    }
    if (state == State::Answered || state == State::AnsweredOnSpot || state == State::Rated)
        opinion.answeredOn = QDate{2026, 4, 10};
    if (state == State::Rated)
        opinion.rating = OpinionRating::Dissatisfied;
    return opinion;
}

/// A step that lacks nothing, whichever state it leads to.
OpinionStepDraft stepTo(State state)
{
    return {.state = state,
            .takenOn = QDate{2026, 5, 6},
            .note = u"说明"_s,
            .handler = OfficeId{7},
            .rating = OpinionRating::Satisfied};
}

Result<Opinion, FieldErrors> advanced(State from, const OpinionStepDraft &step)
{
    return advance(opinionIn(from), step, Today, HandlingDays);
}

} // namespace

class TestOpinionLifeCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsExactlyTheStepsOfTheChain()
    {
        for (const auto &[from, fromKey] : EnumKeys<State>::Entries) {
            for (const auto &[to, toKey] : EnumKeys<State>::Entries) {
                const bool allowed = allowedSteps().value(from).contains(to);
                const QByteArray name =
                    (QString::fromUtf16(fromKey) + u" → "_s + QString::fromUtf16(toKey)).toUtf8();
                QVERIFY2(nextStates(from).contains(to) == allowed, name.constData());
                const Result<Opinion, FieldErrors> next = advanced(from, stepTo(to));
                QVERIFY2(next.has_value() == allowed, name.constData());
                if (next)
                    QCOMPARE(next->state, to);
                else
                    QCOMPARE(faultyFields(next), QStringList{u"state"_s});
            }
        }
    }

    void finalStatesAreFinal()
    {
        for (const State state : {State::Rejected, State::Closed, State::MergedInto,
                                  State::EscalatedToSuggestion, State::TransferredUp, State::Withdrawn})
            QVERIFY(nextStates(state).isEmpty());
    }

    void assigningSetsOfficeDayAndDeadline()
    {
        const Result<Opinion, FieldErrors> next = advanced(State::Received, stepTo(State::Assigned));
        QVERIFY(next);
        QCOMPARE(next->handler, OfficeId{7});
        QCOMPARE(next->assignedOn, (QDate{2026, 5, 6}));
        QCOMPARE(next->dueOn, (QDate{2026, 8, 4})); // 90 days

        OpinionStepDraft step = stepTo(State::Assigned);
        step.dueOn = QDate{2026, 5, 31};
        QCOMPARE(advanced(State::Received, step)->dueOn, (QDate{2026, 5, 31}));
    }

    void answeringSetsTheDay()
    {
        for (const State from : {State::Assigned, State::Accepted, State::Handling})
            QCOMPARE(advanced(from, stepTo(State::Answered))->answeredOn, (QDate{2026, 5, 6}));
        QCOMPARE(advanced(State::Received, stepTo(State::AnsweredOnSpot))->answeredOn, (QDate{2026, 5, 6}));
    }

    void anAnswerSaysWhatWasDone()
    {
        OpinionStepDraft step = stepTo(State::Answered);
        step.outcome = u" 已疏通。 "_s;
        const Result<Opinion, FieldErrors> answered = advanced(State::Handling, step);
        QVERIFY(answered);
        QCOMPARE(answered->outcome, u"已疏通。"_s);
        step.outcome = u"  "_s;
        QCOMPARE(faultyFields(advanced(State::Handling, step)), QStringList{u"outcome"_s});

        // Reopening takes the answer back; without a new one it is not there.
        OpinionStepDraft rating = stepTo(State::Rated);
        rating.rating = OpinionRating::Dissatisfied;
        const Result<Opinion, FieldErrors> rated = advance(*answered, rating, Today, HandlingDays);
        QCOMPARE(rated->outcome, u"已疏通。"_s);
        QVERIFY(advance(*rated, stepTo(State::Handling), Today, HandlingDays)->outcome.isEmpty());
    }

    void knowsHowItStandsToItsDeadline_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QDate>("answeredOn");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<DueState>("due");
        QTest::addColumn<int>("days");
        const QDate due{2026, 6, 3};
        QTest::newRow("running") << State::Handling << QDate{} << due.addDays(-16) << DueState::Running << 16;
        QTest::newRow("near") << State::Handling << QDate{} << due.addDays(-15) << DueState::Near << 15;
        QTest::newRow("its day") << State::Assigned << QDate{} << due << DueState::Near << 0;
        QTest::newRow("overdue") << State::Accepted << QDate{} << due.addDays(1) << DueState::Overdue << 1;
        QTest::newRow("in time") << State::Answered << due << due.addDays(9) << DueState::AnsweredInTime << 0;
        QTest::newRow("late") << State::Rated << due.addDays(2) << due.addDays(9) << DueState::AnsweredLate
                              << 2;
        QTest::newRow("withdrawn") << State::Withdrawn << QDate{} << due.addDays(9) << DueState::None << 0;
    }

    void knowsHowItStandsToItsDeadline()
    {
        QFETCH(const State, state);
        QFETCH(const QDate, answeredOn);
        QFETCH(const QDate, today);
        QFETCH(const DueState, due);
        QFETCH(const int, days);
        Opinion opinion = opinionIn(State::Handling);
        opinion.dueOn = QDate{2026, 6, 3};
        opinion.state = state;
        opinion.answeredOn = answeredOn;
        QCOMPARE(dueStatus(opinion, today), (DueStatus{due, days}));
        QCOMPARE(describe(dueStatus(opinion, today)).isEmpty(), due == DueState::None);
        opinion.dueOn = {};
        QCOMPARE(dueStatus(opinion, today), DueStatus{});
    }

    void returningTakesOfficeAndDeadlineBack()
    {
        const Result<Opinion, FieldErrors> next = advanced(State::Assigned, stepTo(State::Returned));
        QVERIFY(next);
        QVERIFY(!next->handler);
        QVERIFY(!next->assignedOn.isValid());
        QVERIFY(!next->dueOn.isValid());
    }

    void aDissatisfiedRatingReopensAndCountsTheRound()
    {
        const Result<Opinion, FieldErrors> second = advanced(State::Rated, stepTo(State::Handling));
        QVERIFY(second);
        QCOMPARE(second->round, 2);
        QVERIFY(!second->rating);
        QVERIFY(!second->answeredOn.isValid());
        QCOMPARE(second->handler, OfficeId{2});

        const Result<Opinion, FieldErrors> answered =
            advance(*second, stepTo(State::Answered), Today, HandlingDays);
        QVERIFY(answered);
        OpinionStepDraft rating = stepTo(State::Rated);
        rating.rating = OpinionRating::Dissatisfied;
        const Result<Opinion, FieldErrors> rated = advance(*answered, rating, Today, HandlingDays);
        QVERIFY(rated);
        const Result<Opinion, FieldErrors> third =
            advance(*rated, stepTo(State::Handling), Today, HandlingDays);
        QVERIFY(third);
        QCOMPARE(third->round, 3);
    }

    void onlyADissatisfiedRatingReopens()
    {
        for (const OpinionRating rating : {OpinionRating::Satisfied, OpinionRating::MostlySatisfied}) {
            Opinion opinion = opinionIn(State::Rated);
            opinion.rating = rating;
            QCOMPARE(faultyFields(advance(opinion, stepTo(State::Handling), Today, HandlingDays)),
                     QStringList{u"state"_s});
        }
    }

    void asksForWhatAStepNeeds_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("assign") << State::Received << State::Assigned << QStringList{u"handler"_s};
        QTest::newRow("rate") << State::Answered << State::Rated << QStringList{u"rating"_s};
        QTest::newRow("reject") << State::Received << State::Rejected << QStringList{u"note"_s};
        QTest::newRow("return") << State::Accepted << State::Returned << QStringList{u"note"_s};
        QTest::newRow("merge") << State::Assigned << State::MergedInto << QStringList{u"note"_s};
        QTest::newRow("escalate") << State::Handling << State::EscalatedToSuggestion
                                  << QStringList{u"note"_s};
        QTest::newRow("transfer") << State::Handling << State::TransferredUp << QStringList{u"note"_s};
        QTest::newRow("withdraw") << State::Draft << State::Withdrawn << QStringList{u"note"_s};
        QTest::newRow("close") << State::Rated << State::Closed << QStringList{};
    }

    void asksForWhatAStepNeeds()
    {
        QFETCH(const State, from);
        QFETCH(const State, to);
        QFETCH(const QStringList, missing);
        const Result<Opinion, FieldErrors> next = advanced(from, {.state = to, .takenOn = QDate{2026, 5, 6}});
        QCOMPARE(faultyFields(next), missing);
        if (!next)
            verifySentences(next.error());
    }

    void barsDaysThatCannotBe_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        QTest::addColumn<QDate>("takenOn");
        QTest::addColumn<bool>("good");
        QTest::newRow("today") << State::Received << State::Assigned << Today << true;
        QTest::newRow("tomorrow") << State::Received << State::Assigned << Today.addDays(1) << false;
        QTest::newRow("no day") << State::Received << State::Assigned << QDate{} << false;
        QTest::newRow("on the day of receipt")
            << State::Received << State::AnsweredOnSpot << QDate{2026, 3, 1} << true;
        QTest::newRow("before the receipt")
            << State::Received << State::AnsweredOnSpot << QDate{2026, 2, 28} << false;
        QTest::newRow("answered on the day of assignment")
            << State::Assigned << State::Answered << QDate{2026, 3, 5} << true;
        QTest::newRow("answered before the assignment")
            << State::Assigned << State::Answered << QDate{2026, 3, 4} << false;
        QTest::newRow("accepted before the assignment")
            << State::Assigned << State::Accepted << QDate{2026, 3, 4} << false;
        QTest::newRow("rated on the day of the answer")
            << State::Answered << State::Rated << QDate{2026, 4, 10} << true;
        QTest::newRow("rated before the answer")
            << State::Answered << State::Rated << QDate{2026, 4, 9} << false;
        QTest::newRow("reopened before the answer")
            << State::Rated << State::Handling << QDate{2026, 4, 9} << false;
    }

    void barsDaysThatCannotBe()
    {
        QFETCH(const State, from);
        QFETCH(const State, to);
        QFETCH(const QDate, takenOn);
        QFETCH(const bool, good);
        OpinionStepDraft step = stepTo(to);
        step.takenOn = takenOn;
        QCOMPARE(faultyFields(advanced(from, step)), good ? QStringList{} : QStringList{u"taken_on"_s});
    }

    void barsADeadlineThatCannotBe()
    {
        OpinionStepDraft step = stepTo(State::Assigned);
        step.dueOn = QDate{2026, 5, 5};
        QCOMPARE(faultyFields(advanced(State::Received, step)), QStringList{u"due_on"_s});
        QCOMPARE(
            faultyFields(advance(opinionIn(State::Received), stepTo(State::Assigned), Today, 1'000'000'000)),
            QStringList{u"due_on"_s});
    }
};

QTEST_GUILESS_MAIN(TestOpinionLifeCycle)

#include "tst_opinionlifecycle.moc"
