#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/evaluation/measurelist.h"
#include "app/evaluation/ranking.h"
#include "app/services/roundinputs.h"
#include "app/services/session.h"
#include "app/storage/journal.h"
#include "app/storage/measurequeries.h"
#include "app/storage/measurestore.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// One evaluation as of now: who was evaluated, by which scheme, from which data.
struct Evaluation
{
    Subject subject;
    Period period;
    MeasureScope scope;
    ScoreTable scores; ///< with its facts and its scheme
    Ranking ranking;
    QList<qint64> ids; ///< database key of each unit, by unit index
    JournalHead head;  ///< the state of the data
};

/// What an evaluation takes into account beside the registers.
struct EvaluationOptions
{
    QDate asOf = {};                       ///< data and deadlines as of this day; invalid: today
    std::optional<int> lateAfterDays = {}; ///< nothing: the rule of the place as it is now
    QList<ScoreInput> inputs = {};         ///< of the scheme
    QList<StoredRoundScore> scores = {};   ///< entered in a round
    QList<StoredRoundVeto> vetoes = {};
};

/// A record behind a number, in words.
struct EvidenceLine
{
    QDate day;
    QString kind;   ///< translated: "visit"
    QString uid;    ///< for `liaison history`
    QString entity; ///< "visit"
    QString place;  ///< station
    QString deputies;
    QString text; ///< what was raised, the title, the deputy's name
    qint64 amount;
    qint64 base;  ///< the part of the denominator; 1 for counts
    QString item; ///< what is counted once, or empty
};

struct IndicatorExplanation
{
    QString code;
    QString title;
    QString measure; ///< translated titles of what is counted
    ScoreLine line;
    Aggregate aggregate;
    QList<EvidenceLine> evidence;
};

/// Scores and ranks stations, deputies and towns and opens every number to its records.
class EvaluationService
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationService)

public:
    explicit EvaluationService(Session &session) : m_session{session} {}

    /// @a scheme: name of a shipped scheme, code of an own one (newest version, or "code@version"), path of a
    /// .json file, or empty for the subject's example.
    [[nodiscard]] Result<Scheme> loadScheme(Subject subject, const QString &scheme) const;

    /// A scheme from its text; @a name is what messages call it.
    [[nodiscard]] static Result<Scheme> readSchemeText(Subject subject, const QByteArray &json,
                                                       const QString &name);

    /// What a scheme of this subject can count.
    [[nodiscard]] static KnownMeasures knownMeasures(Subject subject);

    /// Nothing is stored. Errors: InvalidInput (scheme of another subject, period not begun), StorageFailed.
    [[nodiscard]] Result<Evaluation> evaluate(Subject subject, const Period &period, const Scheme &scheme);
    /// The evaluation as it is now, given what it was: after a few edits only the units they touch are
    /// measured and scored again. Of an evaluation that evaluate() or update() gave.
    [[nodiscard]] Result<Evaluation> update(const Evaluation &before);
    /// The same as evaluate() within the caller's transaction. Throws StorageError.
    [[nodiscard]] Result<Evaluation> evaluateWithin(Subject subject, const Period &period,
                                                    const Scheme &scheme, const EvaluationOptions &options);

    /// What a measurement of the period refers to: its days up to today, or up to @a asOf, and the rules of
    /// the place. Error InvalidInput if it has not begun.
    [[nodiscard]] Result<MeasureScope> scope(Subject subject, const Period &period, QDate asOf = {},
                                             std::optional<int> lateAfterDays = {}) const;

    /// Index of the unit with this name or uid. Error NotFound with similar names, Conflict with all
    /// candidates when several bear the name.
    [[nodiscard]] Result<qsizetype> findUnit(const Evaluation &evaluation, const QString &name) const
    {
        return findUnit(evaluation.scores.facts(), evaluation.subject, name);
    }
    [[nodiscard]] static Result<qsizetype> findUnit(const Facts &facts, Subject subject, const QString &name);

    /// One indicator by code, or all. Error NotFound names the codes there are.
    [[nodiscard]] Result<QList<IndicatorExplanation>> explain(const Evaluation &evaluation, qsizetype unit,
                                                              const QString &indicator = {});

private:
    /// Measures, scores and ranks these units again; the others keep their values.
    [[nodiscard]] Result<Evaluation> updateUnits(const Evaluation &before, const QSet<qint64> &ids,
                                                 const JournalHead &head);
    [[nodiscard]] IndicatorExplanation explainIndicator(const Evaluation &evaluation, qsizetype unit,
                                                        qsizetype index);

    Session &m_session;
};

} // namespace liaison
