#pragma once

#include "app/base/result.h"
#include "app/domain/round.h"

#include <QList>
#include <QString>

namespace liaison {

/// What somebody does to a round.
enum class RoundAction {
    Advance,      ///< to the next state
    Return,       ///< back to the state before; needs a reason
    Score,        ///< enter or correct the value of an input
    Veto,         ///< put a veto on a unit
    LiftVeto,     ///< take it off again; needs a reason
    RaiseAppeal,  ///< say that points are wrong, double or missing
    DecideAppeal, ///< accept or reject an appeal; needs a reason
    Seal,         ///< freeze the result for good
    Supersede,    ///< replace a sealed round by a new one; needs a reason
};

template <>
struct EnumKeys<RoundAction>
{
    static constexpr std::pair<RoundAction, const char16_t *> Entries[] = {
        {RoundAction::Advance, u"advance"},     {RoundAction::Return, u"return"},
        {RoundAction::Score, u"score"},         {RoundAction::Veto, u"veto"},
        {RoundAction::LiftVeto, u"lift_veto"},  {RoundAction::RaiseAppeal, u"appeal"},
        {RoundAction::DecideAppeal, u"decide"}, {RoundAction::Seal, u"seal"},
        {RoundAction::Supersede, u"supersede"},
    };
};

[[nodiscard]] QString displayName(RoundAction action);

/// One permission: in this state these may do that, and then the round stands there.
struct RoundRule
{
    RoundState state;
    RoundAction action;
    QList<RoundRole> roles;
    RoundState next; ///< equal to state unless the action takes the round further
    bool needsReason = false;
};

/// Everything that may be done; what is not listed is refused. The order of the states is that of
/// DOMAIN.md 3.1 (D1, D2, D5): self-score, review by group, town and department, approval, publication,
/// appeals against wrong, double and missing points. The office runs the round, the standing committee
/// approves, vetoes and seals: nobody approves what they have scored themselves.
[[nodiscard]] const QList<RoundRule> &roundRules();

/// The state after the action, or why it is refused ("state": not now, "role": not by you, "reason": say
/// why). Does not look at the clock or at any data.
[[nodiscard]] Result<RoundState, FieldErrors> act(RoundState state, RoundAction action, RoundRole role,
                                                  const QString &reason = {});

/// Whose values a rater code stands for: "self" and "station" for the evaluated, "group", "town" and
/// "department" for themselves; any other code, and inputs without rater, for the office.
[[nodiscard]] RoundRole roleOfRater(const QString &rater);

/// Whether @a role may enter the value of @a rater in @a state: everybody their own, the evaluated only
/// while self-scores are taken, the others only in review. Inputs without rater are entered in review by
/// town, department or office. During appeals the office corrects any value, with a reason in @a note.
[[nodiscard]] Result<RoundState, FieldErrors> actOnScore(RoundState state, RoundRole role,
                                                         const QString &rater, const QString &note = {});

/// Whether @a role is shown the values of @a rater in @a state. Reviewers see the self-scores that they
/// review, but not each other's points before these go to approval, so that they judge by themselves; the
/// evaluated see the reviewers' when they are published. The office and the committee see all.
[[nodiscard]] bool maySeeScore(RoundState state, RoundRole role, const QString &rater);

} // namespace liaison
