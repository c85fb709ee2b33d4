#include "app/evaluation/peergroup.h"
#include "app/services/charts/chartcontext.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

double shareOf(const ScoreTable &scores, qsizetype unit, qsizetype indicator)
{
    return static_cast<double>(scores.points(unit, indicator).thousandths()) /
           static_cast<double>(scores.scheme().indicators.at(indicator).maximum.thousandths());
}

} // namespace

Result<ChartData> profileChart(const ChartContext &context)
{
    const Result<Evaluation> evaluation = context.evaluate();
    if (!evaluation)
        return evaluation.error();
    const ScoreTable &scores = evaluation->scores;
    QList<qsizetype> units = context.chosen();
    QString firstNote;
    if (units.isEmpty()) {
        for (const RankedUnit &entry : evaluation->ranking.ranked) {
            if (context.request.group.isEmpty() || entry.group == context.request.group) {
                units.append(entry.unit);
                firstNote = Text::tr("Nobody is chosen: shown is the first of the ranking.");
                break;
            }
        }
    }
    // As on the ranking page: only units with enough data are peers.
    const QString group = context.peerGroupOf(units);
    QList<qsizetype> peers;
    for (const RankedUnit &entry : evaluation->ranking.ranked) {
        if (group.isEmpty() || entry.group == group)
            peers.append(entry.unit);
    }

    ChartData data = context.begin(Text::tr("points as share of the maximum"), peers.size());
    if (evaluation->scope.cutOff != context.scope.cutOff) // a sealed round stays at its day
        data.cutOff = evaluation->scope.cutOff.toString(Qt::ISODate);
    data.valueAxis = {.title = Text::tr("share of the maximum"), .percent = true, .maximum = 1};
    data.table.heads = {Text::tr("code"), Text::tr("indicator"), Text::tr("maximum"),
                        Text::tr("peers' median")};
    ChartSeries median{.name =
                           group.isEmpty() ? Text::tr("median of all") : Text::tr("median of %1").arg(group),
                       .shape = ChartSeries::Shape::Dots,
                       .reference = true};
    QList<ChartSeries> series;
    for (const qsizetype unit : units) {
        series.append({.name = context.nameOf(unit), .shape = ChartSeries::Shape::Dots});
        data.table.heads << Text::tr("%1: points").arg(context.nameOf(unit))
                         << Text::tr("%1: share").arg(context.nameOf(unit));
    }
    const QList<Indicator> &indicators = context.scheme.indicators;
    for (qsizetype i = 0; i < indicators.size(); ++i) {
        const Indicator &indicator = indicators.at(i);
        if (indicator.maximum.thousandths() <= 0)
            continue; // deductions have no maximum
        const QString title = indicator.title.text();
        QList<double> shares;
        for (const qsizetype peer : peers) {
            if (scores.counts(peer, i))
                shares.append(shareOf(scores, peer, i));
        }
        const std::optional<double> middle =
            shares.size() < PeerStanding::MinPeers ? std::nullopt : medianOf(shares);
        const QString middleText = middle ? shareInPercent(*middle) : QStringLiteral("–");
        data.categories.append(title);
        median.marks.append({.value = middle.value_or(0),
                             .known = middle.has_value(),
                             .text = Text::tr("%1: %2 %3").arg(title, median.name, middleText)});
        QList<ChartCell> row{{indicator.code, {}},
                             {title, {}},
                             {indicator.maximum.text(), indicator.maximum.toDouble()},
                             middle ? ChartCell{middleText, *middle} : ChartCell{middleText, {}}};
        for (qsizetype u = 0; u < units.size(); ++u) {
            const qsizetype unit = units.at(u);
            const bool counts = scores.counts(unit, i);
            const double share = counts ? shareOf(scores, unit, i) : 0;
            const QString points = scores.points(unit, i).text();
            series[u].marks.append(
                {.value = share,
                 .known = counts,
                 .text = counts ? Text::tr("%1, %2: %3 of %4 points (%5); %6 %7")
                                      .arg(title, series.at(u).name, points, indicator.maximum.text(),
                                           shareInPercent(share), median.name, middleText)
                                : Text::tr("%1, %2: not counted").arg(title, series.at(u).name),
                 .drill =
                     ChartDrill{.page = QStringLiteral("ranking"),
                                .hints = context.rankingHints(evaluation->ids.at(unit), indicator.code)}});
            row << (counts ? ChartCell{points, scores.points(unit, i).toDouble()}
                           : ChartCell{QStringLiteral("–"), {}});
            row << (counts ? ChartCell{shareInPercent(share), share} : ChartCell{QStringLiteral("–"), {}});
        }
        data.table.rows.append(row);
    }
    data.series = QList<ChartSeries>{median} + series;
    if (!firstNote.isEmpty())
        data.notes.append(firstNote);
    data.notes.append(Text::tr("The median is of the ranked peers; of fewer than %1 there is none.")
                          .arg(PeerStanding::MinPeers));
    const QString mark = context.scheme.exampleMark.text();
    data.notes.append(Text::tr("Scheme: %1, version %2%3")
                          .arg(context.scheme.title.text(), context.scheme.version,
                               mark.isEmpty() ? QString{} : QStringLiteral(" (%1)").arg(mark)));
    if (units.isEmpty())
        data.emptyText = Text::tr("Nobody can be ranked in this period. Choose a unit above.");
    return data;
}

} // namespace liaison
