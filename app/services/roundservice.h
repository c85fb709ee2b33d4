#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/roundlifecycle.h"
#include "app/evaluation/frozenresult.h"
#include "app/services/evaluationservice.h"
#include "app/services/roundinputs.h"
#include "app/services/session.h"
#include "app/storage/roundstore.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// In which capacity the operator acts, and what they say to it: a note, or the reason where one is needed.
struct RoundActor
{
    RoundRole role;
    QString note = {};
};

/// Everything about one round.
struct RoundView
{
    StoredRound round;
    Scheme scheme;
    QList<StoredRoundStep> steps;
    QList<StoredRoundScore> scores;
    QList<StoredRoundVeto> vetoes;
    QList<StoredRoundAppeal> appeals; ///< in the order in which they were raised; people count from 1
    std::optional<StoredRoundSeal> seal;
    QString supersedes;              ///< code of the round it replaces, or empty
    QString supersededBy;            ///< code of the round that replaces it, or empty
    qsizetype wantedScores = 0;      ///< values that the scheme asks raters for, over all units
    QList<EvaluatedUnit> units = {}; ///< who is evaluated, as of today

    [[nodiscard]] qsizetype openAppeals() const;
};

/// One row of a file of scores; unit is a name or a uid.
struct ScoreRow
{
    qint64 number = 0; ///< as the file counts
    RoundScoreDraft draft;
};

struct RefusedScore
{
    qint64 number;
    QString reason; ///< translated
};

struct ScoreReport
{
    qsizetype stored = 0;
    QList<RefusedScore> refused;
};

/// Takes evaluation rounds from opening to the seal. Who may do what when is decided by roundRules(); it is
/// asked after the writer's lock is held, so two people cannot take the same step. Every method is one
/// transaction and one step of undo, until the round is sealed. Rounds are named by their code.
class RoundService
{
    Q_DECLARE_TR_FUNCTIONS(RoundService)

public:
    explicit RoundService(Session &session) : m_session{session} {}

    /// Only the office opens rounds, one for each subject and period. Error Conflict names the round there
    /// is.
    [[nodiscard]] Result<StoredRound> open(Subject subject, const Period &period, const Scheme &scheme,
                                           const RoundActor &actor);
    [[nodiscard]] Result<StoredRound> advance(const QString &code, const RoundActor &actor);
    [[nodiscard]] Result<StoredRound> sendBack(const QString &code, const RoundActor &actor);

    /// @a draft: its unit is a name or a uid. A second score of the same rater replaces the first.
    [[nodiscard]] Result<StoredRoundScore> score(const QString &code, const RoundScoreDraft &draft,
                                                 const RoundActor &actor);
    /// Rows that are wrong are refused one by one, the others stored together.
    [[nodiscard]] Result<ScoreReport> scoreAll(const QString &code, const QList<ScoreRow> &rows,
                                               const RoundActor &actor);
    [[nodiscard]] Result<StoredRoundVeto> veto(const QString &code, const RoundVetoDraft &given,
                                               const RoundActor &actor);
    [[nodiscard]] Result<> liftVeto(const QString &code, const QString &unit, const QString &veto,
                                    const RoundActor &actor);
    [[nodiscard]] Result<StoredRoundAppeal> appeal(const QString &code, const RoundAppealDraft &given,
                                                   const RoundActor &actor);
    /// @a number: place of the appeal in RoundView::appeals, from 1. The actor's note is the reason.
    [[nodiscard]] Result<StoredRoundAppeal> decide(const QString &code, int number, AppealDecision decision,
                                                   const RoundActor &actor);

    /// Freezes facts, scheme, program version, points and ranks with a hash. Refused while appeals wait.
    [[nodiscard]] Result<StoredRoundSeal> seal(const QString &code, const RoundActor &actor);
    /// Opens a new round in the place of a sealed one, with its scores and vetoes; the note is the reason.
    /// @a scheme: nothing for the same.
    [[nodiscard]] Result<StoredRound> supersede(const QString &code, const std::optional<Scheme> &scheme,
                                                const RoundActor &actor);

    [[nodiscard]] Result<QList<StoredRound>> list();
    [[nodiscard]] Result<RoundView> show(const QString &code);

    /// Points and ranks: the frozen ones of a sealed round, else as they are now.
    [[nodiscard]] Result<FrozenResult> results(const QString &code);
    /// The points as they are now, with what was entered in the round.
    [[nodiscard]] Result<Evaluation> evaluate(const QString &code);
    /// The same within the caller's transaction. Throws StorageError.
    [[nodiscard]] Result<Evaluation> evaluateWithin(const StoredRound &round);
    [[nodiscard]] static Result<Scheme> schemeOf(const EvaluationRound &round);

private:
    [[nodiscard]] Result<StoredRound> find(const QString &code);
    [[nodiscard]] Result<StoredRound> step(const QString &code, RoundAction action, const RoundActor &actor);
    [[nodiscard]] QString freeCode(Subject subject, const Period &period);
    StoredRound insertRound(ChangeGroup &group, const EvaluationRound &round, const RoundActor &actor);
    void insertStep(ChangeGroup &group, const StoredRound &round, std::optional<RoundState> from,
                    RoundState to, const RoundActor &actor);
    /// The units of the round, without values. Throws StorageError.
    [[nodiscard]] Result<Facts> units(const EvaluationRound &round);
    /// uid of the unit with this name or uid, exactly: a score for 王芳 must not land on 王芳芳.
    [[nodiscard]] static Result<QString> unitCalled(const Facts &units, Subject subject, const QString &name);
    [[nodiscard]] Result<RoundScore> checkedScore(const StoredRound &round, const Facts &units,
                                                  const QList<ScoreInput> &inputs, RoundScoreDraft draft,
                                                  const RoundActor &actor);
    StoredRoundScore storeScore(ChangeGroup &group, const QList<StoredRoundScore> &known,
                                const RoundScore &score);

    Session &m_session;
};

} // namespace liaison
