#pragma once

#include "app/base/period.h"
#include "app/evaluation/robustness/robustness.h"
#include "app/services/evaluationservice.h"
#include "app/services/schemechoices.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace liaison {

/// What is to be ranked.
struct RankingRequest
{
    Subject subject = Subject::Station;
    Period period;
    SchemeChoice choice;
    QString group = {}; ///< peer group whose rank bands are wanted; empty: all units together
};

using SharedEvaluation = std::shared_ptr<const Evaluation>;

/// Points of each unit, by key, in the periods before and the present one; oldest first.
struct PointsTrend
{
    QList<Period> periods;
    QHash<QString, QList<std::optional<Decimal>>> points; ///< nothing where there was too little to rank
};

/// Pinyin and initials of the units' names, by key: for searching.
using SearchKeys = QHash<QString, QString>;

/// Computes a ranking on the workspace's thread for long work, what matters most first: points and ranks,
/// then the period before, rank bands, and the periods before that. Each step is a job of its own, so that a
/// newer request waits for one step at most; answers to older requests are dropped.
class RankingLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int PeriodsBack = 5;

    explicit RankingLoader(Workspace &workspace, QObject *parent = nullptr);

    void load(const RankingRequest &request);
    /// Whatever is under way is of no interest any more.
    void cancel();
    /// After an edit: only what it touched is measured again.
    void update();
    /// The rank bands of another peer group of the same ranking.
    void setGroup(const QString &group);
    /// Whether something is under way.
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }

Q_SIGNALS:
    void evaluated(const liaison::SharedEvaluation &evaluation);
    void previousKnown(const liaison::SharedEvaluation &evaluation); ///< null: nobody was ranked
    void bandsKnown(const liaison::RobustRanking &bands);
    void trendKnown(const liaison::PointsTrend &trend);
    void searchKeysKnown(const liaison::SearchKeys &keys);
    void failed(const liaison::Error &error);

private:
    /// Evaluations of whole periods before, so that an edit costs only what it touches.
    using PeriodCache = QHash<QString, SharedEvaluation>;

    void evaluate();
    void readPrevious();
    void readBands(bool withTrend);
    void readTrend(int back, PointsTrend trend);
    void readSearchKeys();
    [[nodiscard]] QString cacheKey(const Period &period) const;

    Workspace &m_workspace;
    std::optional<RankingRequest> m_request;
    SharedEvaluation m_evaluation;
    PeriodCache m_cache;
    SearchKeys m_searchKeys;
    quint64 m_generation = 0;
    quint64 m_bandsAsked = 0;
    bool m_bandsBegun = false;
    bool m_busy = false;
};

} // namespace liaison
