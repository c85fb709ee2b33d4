#pragma once

#include "app/base/result.h"
#include "app/domain/opinion.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// What a clerk does to an opinion: the next state and what that state needs.
struct OpinionStepDraft
{
    OpinionState state = OpinionState::Received;
    QDate takenOn = {};
    QString note = {};
    std::optional<OfficeId> handler = {}; ///< needed to assign
    std::optional<QDate> dueOn = {};      ///< deadline set at assignment; else computed from @a handlingDays
    std::optional<OpinionRating> rating = {}; ///< needed to rate
    /// What was answered or done; nothing: the opinion's outcome stays as it is.
    std::optional<QString> outcome = {};
};

/// The states that may follow @a state:
/// draft → received → (answered on the spot | rejected | assigned → accepted | returned → handling →
/// answered → rated → closed), with side exits merged, escalated, transferred, withdrawn; a dissatisfied
/// rating may go back to handling. Closed and the side exits are final.
[[nodiscard]] QList<OpinionState> nextStates(OpinionState state);

/// The opinion after the step, or what is wrong with it. Does not look at the clock: @a draft carries the
/// day, @a today only bars the future. @a handlingDays is the setting for new deadlines.
[[nodiscard]] Result<Opinion, FieldErrors> advance(const Opinion &opinion, const OpinionStepDraft &draft,
                                                   QDate today, int handlingDays);

} // namespace liaison
