#include "app/domain/roundlifecycle.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoundLifeCycle)
};

const QString StateField = QStringLiteral("state");
const QString RoleField = QStringLiteral("role");
const QString ReasonField = QStringLiteral("reason");

QString names(const QList<RoundRole> &roles)
{
    QStringList texts;
    for (const RoundRole role : roles)
        texts.append(displayName(role));
    return texts.join(Text::tr(", "));
}

const RoundRule *findRule(RoundState state, RoundAction action)
{
    const QList<RoundRule> &rules = roundRules();
    const auto found = std::find_if(rules.cbegin(), rules.cend(), [=](const RoundRule &rule) {
        return rule.state == state && rule.action == action;
    });
    return found == rules.cend() ? nullptr : &*found;
}

FieldErrors refused(const QString &field, const QString &sentence)
{
    return {{field, sentence}};
}

} // namespace

QString displayName(RoundAction action)
{
    switch (action) {
    case RoundAction::Advance:
        return Text::tr("take further");
    case RoundAction::Return:
        return Text::tr("send back");
    case RoundAction::Score:
        return Text::tr("score");
    case RoundAction::Veto:
        return Text::tr("veto");
    case RoundAction::LiftVeto:
        return Text::tr("lift a veto");
    case RoundAction::RaiseAppeal:
        return Text::tr("appeal");
    case RoundAction::DecideAppeal:
        return Text::tr("decide an appeal");
    case RoundAction::Seal:
        return Text::tr("seal");
    case RoundAction::Supersede:
        return Text::tr("supersede");
    }
    Q_UNREACHABLE();
}

const QList<RoundRule> &roundRules()
{
    using S = RoundState;
    using A = RoundAction;
    using R = RoundRole;
    constexpr bool Reason = true;
    static const QList<RoundRule> rules{
        {S::Open, A::Advance, {R::Office}, S::SelfScore},

        {S::SelfScore, A::Score, {R::Station}, S::SelfScore},
        {S::SelfScore, A::Advance, {R::Office}, S::Review},
        {S::SelfScore, A::Return, {R::Office}, S::Open, Reason},

        {S::Review, A::Score, {R::Group, R::Town, R::Department, R::Office}, S::Review},
        {S::Review, A::Advance, {R::Office}, S::Approval},
        {S::Review, A::Return, {R::Town, R::Department, R::Office}, S::SelfScore, Reason},

        {S::Approval, A::Veto, {R::Committee}, S::Approval},
        {S::Approval, A::LiftVeto, {R::Committee}, S::Approval, Reason},
        {S::Approval, A::Advance, {R::Committee}, S::Published},
        {S::Approval, A::Return, {R::Committee}, S::Review, Reason},

        {S::Published, A::Advance, {R::Office}, S::Appeals},
        {S::Published, A::Return, {R::Committee}, S::Approval, Reason},

        {S::Appeals, A::RaiseAppeal, {R::Station, R::Group, R::Town, R::Department}, S::Appeals},
        {S::Appeals, A::DecideAppeal, {R::Office, R::Committee}, S::Appeals, Reason},
        {S::Appeals, A::Score, {R::Office}, S::Appeals, Reason},
        {S::Appeals, A::Veto, {R::Committee}, S::Appeals},
        {S::Appeals, A::LiftVeto, {R::Committee}, S::Appeals, Reason},
        {S::Appeals, A::Return, {R::Committee}, S::Review, Reason},
        {S::Appeals, A::Seal, {R::Committee}, S::Sealed},

        {S::Sealed, A::Supersede, {R::Committee}, S::Sealed, Reason},
    };
    return rules;
}

Result<RoundState, FieldErrors> act(RoundState state, RoundAction action, RoundRole role,
                                    const QString &reason)
{
    const RoundRule *rule = findRule(state, action);
    if (rule == nullptr && state == RoundState::Sealed)
        return refused(StateField,
                       Text::tr("The round is sealed: nothing in it can be changed. It can only be "
                                "superseded by a new round."));
    if (rule == nullptr)
        return refused(StateField, Text::tr("“%1” is not possible while the round is at “%2”.")
                                       .arg(displayName(action), displayName(state)));
    if (!rule->roles.contains(role))
        return refused(RoleField, Text::tr("“%1” at “%2” is not for the role “%3”, but for: %4.")
                                      .arg(displayName(action), displayName(state), displayName(role),
                                           names(rule->roles)));
    if (rule->needsReason && reason.trimmed().isEmpty())
        return refused(ReasonField, Text::tr("Give the reason."));
    return rule->next;
}

RoundRole roleOfRater(const QString &rater)
{
    if (rater == QStringLiteral("self"))
        return RoundRole::Station;
    const std::optional<RoundRole> role = fromKey<RoundRole>(rater);
    return role && *role != RoundRole::Committee ? *role : RoundRole::Office;
}

Result<RoundState, FieldErrors> actOnScore(RoundState state, RoundRole role, const QString &rater,
                                           const QString &note)
{
    const Result<RoundState, FieldErrors> next = act(state, RoundAction::Score, role, note);
    if (!next || state == RoundState::Appeals)
        return next;
    if (rater.isEmpty()) {
        const bool mayEnter =
            role == RoundRole::Town || role == RoundRole::Department || role == RoundRole::Office;
        if (state == RoundState::Review && mayEnter)
            return next;
        return refused(RoleField,
                       Text::tr("Values without a rater are entered in review, by: %1.")
                           .arg(names({RoundRole::Town, RoundRole::Department, RoundRole::Office})));
    }
    if (roleOfRater(rater) != role)
        return refused(RoleField, Text::tr("The values of the rater “%1” are entered by: %2.")
                                      .arg(rater, displayName(roleOfRater(rater))));
    return next;
}

bool maySeeScore(RoundState state, RoundRole role, const QString &rater)
{
    if (role == RoundRole::Office || role == RoundRole::Committee || state >= RoundState::Published)
        return true;
    if (rater.isEmpty() || roleOfRater(rater) == role)
        return true;
    if (role == RoundRole::Station)
        return false;
    return roleOfRater(rater) == RoundRole::Station ? state >= RoundState::Review
                                                    : state >= RoundState::Approval;
}

} // namespace liaison
