#include "ui/pages/ranking/rankingloader.h"

#include "app/base/text.h"
#include "app/evaluation/peergroup.h"
#include "app/services/roundservice.h"
#include "ui/shell/periodpicker.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qint64 Draws = 1000;

/// With what was entered in the round, where the scheme comes from one of the same period.
Result<Evaluation> evaluatedNow(Session &session, const RankingRequest &request)
{
    if (!request.choice.round.isEmpty() && request.choice.roundPeriod == request.period.text())
        return RoundService{session}.evaluate(request.choice.round);
    return EvaluationService{session}.evaluate(request.subject, request.period, request.choice.scheme);
}

Result<SharedEvaluation> shared(Result<Evaluation> evaluation)
{
    if (!evaluation)
        return evaluation.error();
    return SharedEvaluation{std::make_shared<const Evaluation>(*std::move(evaluation))};
}

/// Of a period before: from what is known of it, else anew; null if there is no such period, or it is not one
/// that the scheme is meant for.
SharedEvaluation evaluationBefore(Session &session, const RankingRequest &request,
                                  const std::optional<Period> &period, const SharedEvaluation &known)
{
    if (!period)
        return nullptr;
    EvaluationService service{session};
    const Result<SharedEvaluation> result = shared(
        known ? service.update(*known) : service.evaluate(request.subject, *period, request.choice.scheme));
    return result ? *result : nullptr;
}

Result<RobustRanking> bandsOf(const Evaluation &evaluation, const QString &group)
{
    const Ranking ranking =
        group.isEmpty() ? evaluation.ranking : withinGroup(evaluation.ranking, evaluation.scores, group);
    const Result<RankModel> model = RankModel::of(evaluation.scores, ranking, Variation{});
    if (!model)
        return model.error();
    const qint64 units = std::max<qint64>(1, model->units.size());
    return robustRanking(*model, {.draws = std::clamp<qint64>(RobustOptions::MaxCells / units, 1, Draws)});
}

void addPoints(PointsTrend &trend, const Period &period, const SharedEvaluation &evaluation)
{
    trend.periods.append(period);
    const qsizetype count = trend.periods.size();
    if (evaluation) {
        const ScoreTable &scores = evaluation->scores;
        for (const RankedUnit &ranked : evaluation->ranking.ranked) {
            QList<std::optional<Decimal>> &points = trend.points[scores.facts().unit(ranked.unit).key];
            points.resize(count - 1);
            points.append(scores.total(ranked.unit).rounded());
        }
    }
    for (QList<std::optional<Decimal>> &points : trend.points)
        points.resize(count);
}

} // namespace

RankingLoader::RankingLoader(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace}
{
}

QString RankingLoader::cacheKey(const Period &period) const
{
    return m_request->choice.scheme.fingerprint() + u'/' + toKey(m_request->subject) + u'/' + period.text();
}

void RankingLoader::load(const RankingRequest &request)
{
    m_request = request;
    // One scheme's periods are enough to keep.
    const QString scheme = cacheKey(request.period).chopped(request.period.text().size());
    m_cache.removeIf([&scheme](PeriodCache::iterator known) { return !known.key().startsWith(scheme); });
    m_evaluation = nullptr;
    evaluate();
}

void RankingLoader::cancel()
{
    ++m_generation;
    m_request.reset();
    m_evaluation = nullptr;
    m_bandsBegun = false;
    m_busy = false;
}

void RankingLoader::update()
{
    if (m_request)
        evaluate();
}

void RankingLoader::setGroup(const QString &group)
{
    if (!m_request || m_request->group == group)
        return;
    m_request->group = group;
    if (m_bandsBegun)
        readBands(false);
}

void RankingLoader::evaluate()
{
    const quint64 generation = ++m_generation;
    m_busy = true;
    m_bandsBegun = false;
    m_workspace.jobs().run(
        this,
        [request = *m_request, before = m_evaluation](Session &session) {
            // An update knows the registers only; what people enter in a round is read again.
            const bool entered = !request.choice.round.isEmpty();
            return shared(before && !entered ? EvaluationService{session}.update(*before)
                                             : evaluatedNow(session, request));
        },
        [this, generation](const Result<SharedEvaluation> &result) {
            if (generation != m_generation)
                return;
            if (!result) {
                m_busy = false;
                Q_EMIT failed(result.error());
                return;
            }
            m_evaluation = *result;
            Q_EMIT evaluated(m_evaluation);
            readPrevious();
        });
}

void RankingLoader::readPrevious()
{
    const std::optional<Period> period = shifted(m_request->period, -1);
    m_workspace.jobs().run(
        this,
        [request = *m_request, period,
         known = period ? m_cache.value(cacheKey(*period)) : nullptr](Session &session) {
            return Result<SharedEvaluation>{evaluationBefore(session, request, period, known)};
        },
        [this, period, generation = m_generation](const Result<SharedEvaluation> &result) {
            if (generation != m_generation)
                return;
            const SharedEvaluation previous = result ? *result : nullptr;
            if (previous)
                m_cache.insert(cacheKey(*period), previous);
            const bool anyone = previous && !previous->ranking.ranked.isEmpty();
            Q_EMIT previousKnown(anyone ? previous : nullptr);
            readBands(true);
        });
}

void RankingLoader::readBands(bool withTrend)
{
    m_bandsBegun = true;
    m_workspace.jobs().run(
        this,
        [evaluation = m_evaluation, group = m_request->group](Session &) {
            return bandsOf(*evaluation, group);
        },
        [this, withTrend, generation = m_generation,
         question = ++m_bandsAsked](const Result<RobustRanking> &bands) {
            if (generation != m_generation)
                return;
            if (bands && question == m_bandsAsked) // else another group was chosen meanwhile
                Q_EMIT bandsKnown(*bands);
            if (withTrend) {
                readSearchKeys();
                readTrend(PeriodsBack, {});
            }
        });
}

void RankingLoader::readTrend(int back, PointsTrend trend)
{
    if (back == 0) {
        addPoints(trend, m_request->period, m_evaluation);
        m_busy = false;
        Q_EMIT trendKnown(trend);
        return;
    }
    const std::optional<Period> period = shifted(m_request->period, -back);
    if (!period)
        return readTrend(back - 1, std::move(trend));
    m_workspace.jobs().run(
        this,
        [request = *m_request, period, known = m_cache.value(cacheKey(*period))](Session &session) {
            return Result<SharedEvaluation>{evaluationBefore(session, request, period, known)};
        },
        [this, back, period, trend = std::move(trend),
         generation = m_generation](const Result<SharedEvaluation> &result) mutable {
            if (generation != m_generation)
                return;
            if (result && *result)
                m_cache.insert(cacheKey(*period), *result);
            addPoints(trend, *period, result ? *result : nullptr);
            readTrend(back - 1, std::move(trend));
        });
}

void RankingLoader::readSearchKeys()
{
    m_workspace.jobs().run(
        this,
        [evaluation = m_evaluation, known = m_searchKeys](Session &) {
            SearchKeys keys;
            const Facts &facts = evaluation->scores.facts();
            for (qsizetype unit = 0; unit < facts.unitCount(); ++unit) {
                const EvaluatedUnit &about = facts.unit(unit);
                QString &key = keys[about.key];
                const QString plain = text::nameKey(about.name);
                key = known.value(about.key);
                if (key.startsWith(plain + u'\n'))
                    continue;
                const QString pinyin = evaluation->subject == Subject::Deputy ? text::pinyinOfName(about.name)
                                                                              : text::pinyin(about.name);
                key = plain + u'\n' + text::nameKey(pinyin) + u'\n' + text::initials(pinyin);
            }
            return Result<SearchKeys>{keys};
        },
        [this, generation = m_generation](const Result<SearchKeys> &keys) {
            if (generation != m_generation || !keys)
                return;
            m_searchKeys = *keys;
            Q_EMIT searchKeysKnown(m_searchKeys);
        });
}

} // namespace liaison
