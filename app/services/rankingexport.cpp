#include "app/services/rankingexport.h"

#include "app/exchange/tablewriter.h"

namespace liaison {

namespace {

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{.kind = Cell::Kind::Text, .text = text};
}

Cell numberCell(qint64 number)
{
    return {
        .kind = Cell::Kind::Number, .text = QString::number(number), .number = static_cast<double>(number)};
}

Cell decimalCell(Decimal value)
{
    return {.kind = Cell::Kind::Number, .text = value.text(), .number = value.toDouble()};
}

QString gradeText(const Evaluation &evaluation, qsizetype unit)
{
    const Grade *grade = gradeOf(evaluation.scores, evaluation.ranking, unit);
    return grade == nullptr ? QString{} : grade->title.text();
}

/// What ranked and unranked units have in common: points, grade, and the points of every indicator.
QList<Cell> pointCells(const Evaluation &evaluation, qsizetype unit)
{
    const ScoreTotal &total = evaluation.scores.total(unit);
    return {total.isDefined() ? decimalCell(total.rounded()) : Cell{}, decimalCell(total.maximum),
            textCell(gradeText(evaluation, unit))};
}

QList<Cell> indicatorCells(const Evaluation &evaluation, qsizetype unit)
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < evaluation.scores.scheme().indicators.size(); ++i)
        cells.append(evaluation.scores.counts(unit, i) ? decimalCell(evaluation.scores.points(unit, i))
                                                       : Cell{});
    return cells;
}

QString townOf(const EvaluatedUnit &unit)
{
    return unit.attributes.value(QStringLiteral("town"));
}

} // namespace

Result<> RankingExport::write(const Evaluation &evaluation, const QList<ShownRank> &ranks,
                              const QList<UnrankedUnit> &tooFew, const QString &path)
{
    TableHead head{.sheetName = evaluation.period.displayText(),
                   .headers = {tr("Rank"), tr("Tied"), displayName(evaluation.subject), tr("Town"),
                               tr("Peer group"), tr("Points"), tr("Maximum"), tr("Grade"),
                               tr("Rank, 5% of draws"), tr("Rank, 95% of draws"), tr("Close group"),
                               tr("Rank in the period before")}};
    for (const Indicator &indicator : evaluation.scores.scheme().indicators)
        head.headers.append(indicator.code + u' ' + indicator.title.text());
    head.headers.append(tr("Why not ranked"));
    const Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, head);
    if (!writer)
        return writer.error();

    for (const ShownRank &rank : ranks) {
        const EvaluatedUnit &about = evaluation.scores.facts().unit(rank.unit);
        QList<Cell> cells{numberCell(rank.place.rank), textCell(rank.place.tied ? tr("tied") : QString{}),
                          textCell(about.name), textCell(townOf(about)), textCell(rank.group)};
        cells += pointCells(evaluation, rank.unit);
        if (rank.band)
            cells += {numberCell(rank.band->low), numberCell(rank.band->high), numberCell(rank.band->group)};
        else
            cells += {Cell{}, Cell{}, Cell{}};
        cells.append(rank.previousRank ? numberCell(*rank.previousRank) : Cell{});
        cells += indicatorCells(evaluation, rank.unit);
        cells.append(Cell{});
        if (const Result<> row = (*writer)->writeRow(cells); !row)
            return row.error();
    }
    for (const UnrankedUnit &unranked : tooFew) {
        const EvaluatedUnit &about = evaluation.scores.facts().unit(unranked.unit);
        QList<Cell> cells{Cell{}, Cell{}, textCell(about.name), textCell(townOf(about)),
                          textCell(evaluation.scores.scheme().peerGroupOf(about))};
        cells += pointCells(evaluation, unranked.unit);
        cells += {Cell{}, Cell{}, Cell{}, Cell{}};
        cells += indicatorCells(evaluation, unranked.unit);
        cells.append(textCell(unranked.reason()));
        if (const Result<> row = (*writer)->writeRow(cells); !row)
            return row.error();
    }
    return (*writer)->finish();
}

} // namespace liaison
