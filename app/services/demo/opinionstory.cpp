#include "app/services/demo/opinionstory.h"

#include "app/services/demo/drafted.h"

#include <algorithm>

namespace liaison {

namespace {

using S = OpinionState;

class OpinionStory
{
public:
    OpinionStory(const OpinionRules &rules, const Habits &habits, const OpinionDraft &draft, QDate enteredOn);

    void live(Dice &dice, const matters::Raised &raised);

    [[nodiscard]] LivedOpinion take() { return {std::move(m_opinion), std::move(m_steps)}; }

private:
    /// False if it would lie after the end of the sample: then nothing happens any more.
    bool step(OpinionStepDraft draft, int daysLater);
    bool turnAside(Dice &dice);
    bool assign(Dice &dice, const matters::Matter &matter);
    bool handle(Dice &dice);
    void rate(Dice &dice, int satisfied);

    const OpinionRules &m_rules;
    const Habits &m_habits;
    Opinion m_opinion;
    QDate m_day; // of the newest step
    std::vector<OpinionStepDraft> m_steps;
};

OpinionStory::OpinionStory(const OpinionRules &rules, const Habits &habits, const OpinionDraft &draft,
                           QDate enteredOn)
    : m_rules{rules}
    , m_habits{habits}
    , m_opinion{drafted(validate(draft, enteredOn))}
    , m_day{draft.receivedOn}
{
}

void OpinionStory::live(Dice &dice, const matters::Raised &raised)
{
    if (dice.chance(200)) {
        if (step({.state = S::AnsweredOnSpot, .note = QStringLiteral("当场说明政策和办理渠道")}, 0)) {
            m_opinion.outcome = QStringLiteral("当场答复。");
            rate(dice, m_habits.satisfied);
        }
        return;
    }
    if (turnAside(dice) || !assign(dice, *raised.matter) || !handle(dice))
        return;
    m_opinion.outcome = raised.solution;
    rate(dice, m_habits.satisfied);
    if (!m_opinion.answeredOn.isValid()) // reopened
        m_opinion.outcome.clear();
}

bool OpinionStory::step(OpinionStepDraft draft, int daysLater)
{
    const QDate day = m_day.addDays(daysLater);
    if (day > m_rules.until)
        return false;
    draft.takenOn = day;
    m_opinion = drafted(advance(m_opinion, draft, m_rules.until, m_rules.handlingDays));
    m_day = day;
    m_steps.push_back(std::move(draft));
    return true;
}

/// The ways that lead to no handling office.
bool OpinionStory::turnAside(Dice &dice)
{
    struct Exit
    {
        S state;
        int perMille;
        QStringView note;
    };
    static constexpr Exit Exits[] = {
        {S::Rejected, 30, u"属诉讼事项，已告知依法向法院提出"},
        {S::MergedInto, 15, u"与本月另一件内容相同"},
        {S::EscalatedToSuggestion, 20, u"涉及面广，由代表提出正式建议"},
        {S::TransferredUp, 12, u"属上级事权，转上级人大代表联络机构"},
        {S::Withdrawn, 8, u"反映人称已解决，不再办理"},
    };
    int throwOf1000 = dice.below(1000);
    for (const Exit &exit : Exits) {
        throwOf1000 -= exit.perMille;
        if (throwOf1000 < 0) {
            step({.state = exit.state, .note = exit.note.toString()}, dice.between(0, 6));
            return true;
        }
    }
    return false;
}

bool OpinionStory::assign(Dice &dice, const matters::Matter &matter)
{
    const bool isWrongOffice = dice.chance(40);
    const OfficeId right = m_rules.offices.at(matter.office);
    if (isWrongOffice) {
        const OfficeId wrong = m_rules.offices.at((matter.office + 1) % m_rules.offices.size());
        if (!step({.state = S::Assigned, .note = QStringLiteral("交办"), .handler = wrong},
                  dice.between(1, 4)))
            return false;
        if (!step({.state = S::Returned, .note = QStringLiteral("不属本单位职责")}, dice.between(2, 7)))
            return false;
    }
    return step({.state = S::Assigned, .note = QStringLiteral("交办"), .handler = right},
                dice.between(1, 6)) &&
           step({.state = S::Accepted, .note = QStringLiteral("已签收")}, dice.between(0, 3)) &&
           step({.state = S::Handling, .note = QStringLiteral("现场核实，制定办理方案")},
                dice.between(1, 10));
}

bool OpinionStory::handle(Dice &dice)
{
    if (dice.chance(m_habits.unanswered))
        return false;
    const bool isOverdue = dice.chance(m_habits.overdue);
    const int days =
        isOverdue ? m_rules.handlingDays + dice.between(1, 60) : dice.between(5, m_rules.handlingDays - 15);
    const auto left = static_cast<int>(m_day.daysTo(m_opinion.assignedOn.addDays(days)));
    return step({.state = S::Answered, .note = QStringLiteral("书面答复")}, std::max(0, left));
}

void OpinionStory::rate(Dice &dice, int satisfied)
{
    if (dice.chance(120)) {
        step({.state = S::Closed, .note = QStringLiteral("反映人未评价")}, dice.between(15, 30));
        return;
    }
    const OpinionRating rating = dice.chance(satisfied) ? OpinionRating::Satisfied
                                 : dice.chance(650)     ? OpinionRating::MostlySatisfied
                                                        : OpinionRating::Dissatisfied;
    if (!step({.state = S::Rated, .note = QStringLiteral("电话回访"), .rating = rating}, dice.between(2, 14)))
        return;
    const bool isReopened =
        rating == OpinionRating::Dissatisfied && m_opinion.handler && m_opinion.round == 1;
    if (isReopened &&
        step({.state = S::Handling, .note = QStringLiteral("不满意，退回重办")}, dice.between(1, 5))) {
        if (step({.state = S::Answered, .note = QStringLiteral("重新办理并答复")}, dice.between(8, 40)))
            rate(dice, 600);
        return;
    }
    step({.state = S::Closed, .note = QStringLiteral("办结归档")}, dice.between(0, 5));
}

} // namespace

LivedOpinion liveOpinion(Dice &dice, const OpinionRules &rules, const Habits &habits,
                         const OpinionDraft &draft, QDate enteredOn, const matters::Raised &raised)
{
    OpinionStory story{rules, habits, draft, enteredOn};
    story.live(dice, raised);
    return story.take();
}

} // namespace liaison
