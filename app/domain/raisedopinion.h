#pragma once

#include "app/base/result.h"
#include "app/domain/opinionlifecycle.h"

#include <optional>

namespace liaison {

/// An opinion as a clerk enters it at a reception: what was raised, and what was done about it at once.
struct RaisedOpinionDraft
{
    OpinionDraft opinion = {};                 ///< its state is not looked at: it begins as received
    std::optional<OpinionStepDraft> step = {}; ///< answered on the spot or assigned; nothing: it waits
};

struct RaisedOpinion
{
    Opinion opinion;
    std::optional<OpinionStepDraft> step = {};

    [[nodiscard]] bool hasStep() const { return step.has_value(); }
};

/// Checks the opinion and takes the step. An answer on the spot needs its words in `outcome`.
[[nodiscard]] Result<RaisedOpinion, FieldErrors> validate(const RaisedOpinionDraft &draft, QDate today,
                                                          int handlingDays);

} // namespace liaison
