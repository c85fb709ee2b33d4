#pragma once

#include "app/domain/opinion.h"
#include "app/domain/opinionlifecycle.h"
#include "app/services/demo/habits.h"
#include "app/services/demo/matters.h"

#include <QDate>
#include <QList>

#include <vector>

namespace liaison {

/// What holds for every opinion of a sample.
struct OpinionRules
{
    QDate until;             ///< nothing happens after it
    int handlingDays;        ///< deadline from the assignment on
    QList<OfficeId> offices; ///< as matters::officeNames()
};

/// An opinion as it stands at the end of the sample, and how it came there.
struct LivedOpinion
{
    Opinion opinion;
    std::vector<OpinionStepDraft> steps;
};

/// Lets an opinion about @a raised go through the states of the life cycle, as quickly and as well as the
/// habits of its station are. @a draft is complete but for what happens to it.
[[nodiscard]] LivedOpinion liveOpinion(Dice &dice, const OpinionRules &rules, const Habits &habits,
                                       const OpinionDraft &draft, QDate enteredOn,
                                       const matters::Raised &raised);

} // namespace liaison
