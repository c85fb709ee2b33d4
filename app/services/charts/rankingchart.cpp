#include "app/base/text.h"
#include "app/evaluation/peergroup.h"
#include "app/evaluation/robustness/robustness.h"
#include "app/services/charts/chartcontext.h"

#include <QHash>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

constexpr qint64 Draws = 1000;
constexpr qsizetype MostNames = 8; // in a note

/// Positions in the list that are shown; -1 stands for those left out between best and worst.
QList<qsizetype> shown(qsizetype size, const ChartRequest &request)
{
    const qsizetype count = std::clamp<qsizetype>(request.extentCount, 1, std::max<qsizetype>(size, 1));
    QList<qsizetype> result;
    const auto add = [&result](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i)
            result.append(i);
    };
    switch (request.extent) {
    case ChartExtent::All:
        add(0, size);
        break;
    case ChartExtent::Top:
        add(0, std::min(count, size));
        break;
    case ChartExtent::Bottom:
        add(std::max<qsizetype>(size - count, 0), size);
        break;
    case ChartExtent::TopAndBottom:
        if (2 * count >= size) {
            add(0, size);
        } else {
            add(0, count);
            result.append(-1);
            add(size - count, size);
        }
        break;
    }
    return result;
}

QString extentNote(qsizetype size, const QList<qsizetype> &places)
{
    const auto count = size - static_cast<qsizetype>(places.size() - places.count(-1));
    return count == 0
               ? QString{}
               : Text::tr("Shown: %1 of %2 ranked; %3 are left out.").arg(size - count).arg(size).arg(count);
}

QString tooFewNote(const ChartContext &context, const QList<UnrankedUnit> &tooFew)
{
    QStringList names;
    for (const UnrankedUnit &entry : tooFew.first(std::min(tooFew.size(), MostNames)))
        names.append(context.nameOf(entry.unit));
    return Text::tr("Too few to rank: %1 (%2)", "number, names")
        .arg(tooFew.size())
        .arg(text::list(names) + (tooFew.size() > MostNames ? QStringLiteral("…") : QString{}));
}

QString rankText(const RankedUnit &entry)
{
    return entry.overall.tied ? Text::tr("%1 (tied)").arg(entry.overall.rank)
                              : QString::number(entry.overall.rank);
}

} // namespace

Result<ChartData> rankingChart(const ChartContext &context)
{
    const ChartRequest &request = context.request;
    const Result<Evaluation> evaluation = context.evaluate();
    if (!evaluation)
        return evaluation.error();
    const Ranking ranking = request.group.isEmpty()
                                ? evaluation->ranking
                                : withinGroup(evaluation->ranking, evaluation->scores, request.group);

    QHash<qsizetype, RobustUnit> bands;
    const qint64 draws =
        std::clamp<qint64>(RobustOptions::MaxCells / std::max<qint64>(1, ranking.ranked.size()), 1, Draws);
    if (!ranking.ranked.isEmpty()) {
        const Result<RankModel> model = RankModel::of(evaluation->scores, ranking, {});
        if (!model)
            return model.error();
        const Result<RobustRanking> robust = robustRanking(*model, {.draws = draws});
        if (!robust)
            return robust.error();
        for (const RobustUnit &unit : robust->units)
            bands.insert(unit.unit, unit);
    }

    const QString maximum = context.scheme.maximum.text();
    ChartData data = context.begin(request.ranks ? Text::tr("rank, with the 5–95 % band of ranks")
                                                 : Text::tr("points, at most %1").arg(maximum),
                                   ranking.ranked.size());
    if (evaluation->scope.cutOff != context.scope.cutOff) // a sealed round stays at its day
        data.cutOff = evaluation->scope.cutOff.toString(Qt::ISODate);
    data.valueAxis =
        request.ranks ? ChartAxis{.title = Text::tr("rank"), .minimum = 1}
                      : ChartAxis{.title = Text::tr("points"), .maximum = context.scheme.maximum.toDouble()};
    data.table.heads = {Text::tr("rank"),       displayName(context.scope.subject),
                        Text::tr("peer group"), Text::tr("points"),
                        Text::tr("5 % rank"),   Text::tr("95 % rank")};
    ChartSeries series{.name = request.ranks ? Text::tr("rank") : Text::tr("points"),
                       .shape = request.ranks ? ChartSeries::Shape::Dots : ChartSeries::Shape::Bar};
    const QList<qsizetype> places = shown(ranking.ranked.size(), request);
    for (const qsizetype place : places) {
        if (place < 0) {
            data.categories.append(QStringLiteral("⋮"));
            series.marks.append(ChartMark{.known = false});
            continue;
        }
        const RankedUnit &entry = ranking.ranked.at(place);
        const RobustUnit band = bands.value(entry.unit);
        const ScoreTotal &total = evaluation->scores.total(entry.unit);
        const qint64 id = evaluation->ids.at(entry.unit);
        const QString name = context.nameOf(entry.unit);
        const QString points = total.rounded().text();
        data.categories.append(name);
        if (request.ranks)
            data.valueAxis.maximum = std::max<double>(
                {data.valueAxis.maximum, 2.0, 1.0 * band.high, static_cast<double>(entry.overall.rank)});
        series.marks.append(
            {.value = request.ranks ? static_cast<double>(entry.overall.rank) : total.exact().toDouble(),
             .apart = request.units.contains(id),
             .band = std::pair{static_cast<double>(band.low), static_cast<double>(band.high)},
             .label = request.ranks
                          ? Text::tr("%1 (%2–%3)").arg(entry.overall.rank).arg(band.low).arg(band.high)
                          : Text::tr("%1 · rank %2 (%3–%4)")
                                .arg(points)
                                .arg(entry.overall.rank)
                                .arg(band.low)
                                .arg(band.high),
             .text = Text::tr("%1: %2 of %3 points, rank %4 of %5, 5–95 % band %6–%7")
                         .arg(name, points, maximum, rankText(entry))
                         .arg(entry.overall.size)
                         .arg(band.low)
                         .arg(band.high),
             .drill = ChartDrill{.page = QStringLiteral("ranking"), .hints = context.rankingHints(id)}});
        data.table.rows.append({wholeCell(entry.overall.rank),
                                {name, {}},
                                {entry.group, {}},
                                {points, total.rounded().toDouble()},
                                wholeCell(band.low),
                                wholeCell(band.high)});
    }
    data.series.append(series);
    if (const QString note = extentNote(ranking.ranked.size(), places); !note.isEmpty())
        data.notes.append(note);
    if (const QStringList names = context.namesOf(context.chosen()); !names.isEmpty())
        data.notes.append(Text::tr("Marked: %1").arg(text::list(names)));
    if (!ranking.tooFew.isEmpty())
        data.notes.append(tooFewNote(context, ranking.tooFew));
    const QString mark = context.scheme.exampleMark.text();
    data.notes.append(Text::tr("Scheme: %1, version %2%3")
                          .arg(context.scheme.title.text(), context.scheme.version,
                               mark.isEmpty() ? QString{} : QStringLiteral(" (%1)").arg(mark)));
    data.notes.append(
        Text::tr("Band: ranks between the 5th and the 95th percentile of %1 draws; weights ±25 %, "
                 "other normalisations and aggregations. Overlapping bands: no safe order.")
            .arg(draws));
    if (ranking.ranked.isEmpty())
        data.emptyText =
            Text::tr("Nobody can be ranked in this period. Choose another period or peer group.");
    return data;
}

} // namespace liaison
