#include "app/services/roundservice.h"

#include "app/services/evaluationunits.h"
#include "app/services/roundinputs.h"
#include "app/services/roundrefusal.h"
#include "app/services/storageguard.h"

#include <algorithm>

namespace liaison {

qsizetype RoundView::openAppeals() const
{
    return std::count_if(appeals.cbegin(), appeals.cend(),
                         [](const StoredRoundAppeal &appeal) { return !appeal.value.decision; });
}

Result<StoredRound> RoundService::find(const QString &code)
{
    if (std::optional<StoredRound> round = RoundStore{m_session.database()}.findByCode(code.trimmed()))
        return *round;
    QStringList known;
    const QList<StoredRound> rounds = Repository<EvaluationRound>{m_session.database()}.all();
    for (const StoredRound &round : rounds)
        known.append(round.value.code);
    if (known.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no evaluation round yet."), {}};
    return Error{
        ErrorCode::NotFound,
        tr("There is no evaluation round “%1”. There are: %2.").arg(code, known.join(QStringLiteral(", "))),
        {}};
}

QString RoundService::freeCode(Subject subject, const Period &period)
{
    RoundStore store{m_session.database()};
    const QString base = toKey(subject) + u'-' + period.text();
    QString code = base;
    for (int number = 2; store.findByCode(code); ++number)
        code = QStringLiteral("%1-%2").arg(base).arg(number);
    return code;
}

void RoundService::insertStep(ChangeGroup &group, const StoredRound &round, std::optional<RoundState> from,
                              RoundState to, const RoundActor &actor)
{
    Repository<RoundStep>{m_session.database()}.insert(
        group,
        {round.id, from, to, actor.role, m_session.actor(), actor.note.trimmed(), m_session.clock().today()});
}

StoredRound RoundService::insertRound(ChangeGroup &group, const EvaluationRound &round,
                                      const RoundActor &actor)
{
    const StoredRound stored = Repository<EvaluationRound>{m_session.database()}.insert(group, round);
    insertStep(group, stored, std::nullopt, RoundState::Open, actor);
    return stored;
}

Result<StoredRound> RoundService::open(Subject subject, const Period &period, const Scheme &scheme,
                                       const RoundActor &actor)
try {
    if (actor.role != RoundRole::Office)
        return Error{
            ErrorCode::InvalidInput, tr("Rounds are opened by: %1.").arg(displayName(RoundRole::Office)), {}};
    if (!scheme.allows(period.kind()))
        return Error{ErrorCode::InvalidInput,
                     tr("The scheme “%1” is not meant for this kind of period: %2.")
                         .arg(scheme.title.text(), period.displayText()),
                     {}};
    Database &database = m_session.database();
    const QString base = toKey(subject) + u'-' + period.text();
    ChangeGroup group{database, m_session.writer(), tr("Round %1: opened").arg(base)};
    if (const std::optional<StoredRound> known = RoundStore{database}.findByCode(base)) {
        const QString sentence =
            known->value.state == RoundState::Sealed
                ? tr("The round “%1” of this period is sealed. Supersede it, or the round that replaced it.")
                : tr("The round “%1” of this period is under way.");
        return Error{ErrorCode::Conflict, sentence.arg(base), {}};
    }
    const StoredRound stored = insertRound(group,
                                           {.code = base,
                                            .subject = subject,
                                            .period = period.text(),
                                            .scheme = QString::fromUtf8(scheme.canonicalText),
                                            .fingerprint = scheme.fingerprint(),
                                            .openedOn = m_session.clock().today()},
                                           actor);
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

Result<StoredRound> RoundService::advance(const QString &code, const RoundActor &actor)
{
    return step(code, RoundAction::Advance, actor);
}

Result<StoredRound> RoundService::sendBack(const QString &code, const RoundActor &actor)
{
    return step(code, RoundAction::Return, actor);
}

Result<StoredRound> RoundService::step(const QString &code, RoundAction action, const RoundActor &actor)
try {
    Database &database = m_session.database();
    const QString label =
        action == RoundAction::Return ? tr("Round %1: sent back (%2)") : tr("Round %1: taken further (%2)");
    ChangeGroup group{database, m_session.writer(), label.arg(code.trimmed(), displayName(actor.role))};
    const Result<StoredRound> known = find(code);
    if (!known)
        return known.error();
    const RoundState from = known->value.state;
    const Result<RoundState, FieldErrors> next = act(from, action, actor.role, actor.note);
    if (!next)
        return refusal(next.error());

    EvaluationRound round = known->value;
    round.state = *next;
    // From approval on everybody must see the same points: the day is fixed when they are presented.
    if (*next == RoundState::Approval && from == RoundState::Review)
        round.cutOff = m_session.clock().today();
    else if (*next < RoundState::Approval)
        round.cutOff = {};
    insertStep(group, *known, from, *next, actor);
    const StoredRound stored = Repository<EvaluationRound>{database}.update(group, *known, round);
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<StoredRound>> RoundService::list()
try {
    return Repository<EvaluationRound>{m_session.database()}.all();
} catch (const StorageError &error) {
    return toError(error);
}

Result<Scheme> RoundService::schemeOf(const EvaluationRound &round)
{
    return EvaluationService::readSchemeText(round.subject, round.scheme.toUtf8(), round.code);
}

Result<Facts> RoundService::units(const EvaluationRound &round)
{
    const std::optional<Period> period = Period::fromText(round.period);
    if (!period)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("period of round %1").arg(round.code)};
    const MeasureScope scope{round.subject, period->range(), m_session.clock().today(), 1, 1};
    return Facts::create({}, evaluationUnits(m_session.database(), scope).units);
}

Result<RoundView> RoundService::show(const QString &code)
try {
    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read};
    const Result<StoredRound> round = find(code);
    if (!round)
        return round.error();
    const Result<Scheme> scheme = schemeOf(round->value);
    if (!scheme)
        return scheme.error();
    const Result<Facts> facts = units(round->value);
    if (!facts)
        return facts.error();
    RoundStore store{database};
    RoundView view{.round = *round,
                   .scheme = *scheme,
                   .steps = store.steps(round->id),
                   .scores = store.scores(round->id),
                   .vetoes = store.vetoes(round->id),
                   .appeals = store.appeals(round->id),
                   .seal = store.seal(round->id),
                   .supersedes = {},
                   .supersededBy = {},
                   .wantedScores = 0};
    for (qsizetype unit = 0; unit < facts->unitCount(); ++unit)
        view.units.append(facts->unit(unit));
    const QList<ScoreInput> inputs = scoreInputs(*scheme);
    view.wantedScores =
        facts->unitCount() * std::count_if(inputs.cbegin(), inputs.cend(),
                                           [](const ScoreInput &input) { return input.veto.isEmpty(); });
    if (round->value.supersedes) {
        if (const auto old = Repository<EvaluationRound>{database}.find(*round->value.supersedes))
            view.supersedes = old->value.code;
    }
    if (const std::optional<StoredRound> successor = store.successorOf(round->id))
        view.supersededBy = successor->value.code;
    return view;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
