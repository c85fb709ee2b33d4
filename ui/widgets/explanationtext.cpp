#include "ui/widgets/explanationtext.h"

#include "app/base/text.h"
#include "app/services/evaluationservice.h"
#include "ui/models/indicatormodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison::explanationtext {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)
};

constexpr qsizetype MostNamed = 3;

QString place(const RankPosition &position)
{
    return position.tied ? Text::tr("rank %1 of %2 (tied)").arg(position.rank).arg(position.size)
                         : Text::tr("rank %1 of %2").arg(position.rank).arg(position.size);
}

QString named(const Evaluation &evaluation, const QList<PeerStanding> &standings)
{
    QStringList items;
    for (const PeerStanding &standing : standings) {
        const Indicator &indicator = evaluation.scores.scheme().indicators.at(standing.indicator);
        items.append(QStringLiteral("%1 %2 %3")
                         .arg(indicator.code, indicator.title.text(), signedText(standing.difference())));
    }
    return text::list(items);
}

} // namespace

QString total(const Evaluation &evaluation, qsizetype unit)
{
    const ScoreTotal &total = evaluation.scores.total(unit);
    QStringList parts;
    parts.append(total.isDefined() ? Text::tr("%1 of %2 points").arg(total.formula(), total.maximum.text())
                                   : Text::tr("no points: nothing could be measured"));
    const Ranking &ranking = evaluation.ranking;
    const auto ranked = std::find_if(ranking.ranked.cbegin(), ranking.ranked.cend(),
                                     [unit](const RankedUnit &known) { return known.unit == unit; });
    const auto tooFew = std::find_if(ranking.tooFew.cbegin(), ranking.tooFew.cend(),
                                     [unit](const UnrankedUnit &known) { return known.unit == unit; });
    if (ranked != ranking.ranked.cend()) {
        parts.append(place(ranked->overall));
        if (!ranked->group.isEmpty())
            parts.append(
                Text::tr("in %1: %2", "peer group, rank").arg(ranked->group, place(ranked->inGroup)));
    } else if (tooFew != ranking.tooFew.cend()) {
        parts.append(tooFew->reason());
    }
    if (const Grade *grade = gradeOf(evaluation.scores, ranking, unit))
        parts.append(Text::tr("grade: %1").arg(grade->title.text()));
    QString result = parts.join(QStringLiteral(" · "));
    if (evaluation.scores.isVetoed(unit))
        result += u'\n' + evaluation.scores.vetoText(unit);
    return result;
}

QString peers(const Evaluation &evaluation, const QList<PeerStanding> &standings)
{
    const QList<PeerStanding> above = strengths(standings, MostNamed);
    const QList<PeerStanding> below = weaknesses(standings, MostNamed);
    QStringList lines;
    if (!above.isEmpty())
        lines.append(Text::tr("Strengths (above the peer median): %1").arg(named(evaluation, above)));
    if (!below.isEmpty())
        lines.append(Text::tr("Weaknesses (below the peer median): %1").arg(named(evaluation, below)));
    return lines.join(u'\n');
}

QString rule(const ScoreLine &line)
{
    QStringList lines{Text::tr("Rule: %1").arg(line.rule)};
    if (!line.formula.isEmpty())
        lines.append(Text::tr("Computed: %1").arg(line.formula));
    if (!line.reason.isEmpty())
        lines.append(Text::tr("Note: %1").arg(line.reason));
    return lines.join(u'\n');
}

} // namespace liaison::explanationtext
