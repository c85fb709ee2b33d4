#include "app/services/forms/evaluationforms.h"

#include "app/report/comparison.h"
#include "app/storage/mapping/deputymapping.h"

#include <algorithm>

namespace liaison {

namespace {

using Align = PrintForm::Align;
using Kind = PrintForm::Row::Kind;

constexpr qsizetype MaxUprightBlocks = 3; // more need a page across

QString text(const std::optional<Decimal> &points)
{
    return points ? points->text() : QStringLiteral("–");
}

} // namespace

QString EvaluationForms::total(qsizetype unit) const
{
    const ScoreTotal &total = m_evaluation.scores.total(unit);
    return total.isDefined() ? total.rounded().text() : QStringLiteral("–");
}

/// The station of each deputy, or the town where there is none.
QHash<qint64, QString> EvaluationForms::placesOfDeputies() const
{
    QHash<qint64, QString> places;
    for (const StoredMandate &mandate : Repository<Mandate>{m_context.database()}.all())
        places.insert(mandate.id.value(), mandate.value.station
                                              ? m_context.names.station(mandate.value.station->value())
                                              : m_context.names.town(mandate.value.town.value()));
    return places;
}

QString EvaluationForms::placeOf(qsizetype unit) const
{
    const qint64 id = m_evaluation.ids.at(unit);
    switch (m_evaluation.subject) {
    case Subject::Station:
        return m_context.names.townOfStation(id);
    case Subject::Deputy:
        if (m_places.isEmpty())
            m_places = placesOfDeputies();
        return m_places.value(id);
    case Subject::Town:
        return {};
    }
    Q_UNREACHABLE();
}

PrintForm::Row EvaluationForms::rankingRow(qsizetype unit, const QString &rank) const
{
    const ScoreTable &scores = m_evaluation.scores;
    QStringList cells{rank, scores.facts().unit(unit).name};
    if (m_evaluation.subject != Subject::Town)
        cells.append(placeOf(unit));
    for (qsizetype block = 0; block < scores.scheme().blocks.size(); ++block)
        cells.append(scores.blockTotal(unit, block).points.text());
    cells.append(total(unit));
    if (!scores.scheme().grades.isEmpty()) {
        const Grade *grade = gradeOf(scores, m_evaluation.ranking, unit);
        cells.append(grade == nullptr ? QStringLiteral("–") : grade->title.text());
    }
    return {cells};
}

PrintForm EvaluationForms::ranking() const
{
    const ScoreTable &scores = m_evaluation.scores;
    const Scheme &scheme = scores.scheme();
    PrintForm form =
        m_context.form(tr("Ranking: %1").arg(scheme.title.text()), m_context.district, m_evaluation);
    if (scheme.blocks.size() > MaxUprightBlocks)
        form.paper = PrintForm::Paper::Landscape;

    PrintForm::Table table{.columns = {{.title = tr("Rank"), .mm = 22, .align = Align::Centre},
                                       {.title = displayName(m_evaluation.subject), .stretch = 3}},
                           .emptyText = tr("Nothing is ranked.")};
    if (m_evaluation.subject == Subject::Station)
        table.columns.append({.title = tr("Town"), .stretch = 1.6});
    else if (m_evaluation.subject == Subject::Deputy)
        table.columns.append({.title = tr("Station"), .stretch = 3});
    for (const SchemeBlock &block : scheme.blocks)
        table.columns.append({.title = block.title.text(), .mm = 20, .align = Align::Right});
    table.columns.append({.title = tr("Points"), .mm = 18, .align = Align::Right});
    if (!scheme.grades.isEmpty())
        table.columns.append({.title = tr("Grade"), .mm = 24, .align = Align::Centre});

    // Inside the peer groups, as the sheets state it; groups by their best unit.
    QStringList groups;
    for (const RankedUnit &ranked : m_evaluation.ranking.ranked) {
        if (!groups.contains(ranked.group))
            groups.append(ranked.group);
    }
    for (const QString &group : std::as_const(groups)) {
        bool headed = groups.size() == 1 && group.isEmpty();
        for (const RankedUnit &ranked : m_evaluation.ranking.ranked) {
            if (ranked.group != group)
                continue;
            if (!std::exchange(headed, true)) {
                const QString name = group.isEmpty() ? tr("No peer group") : tr("Peer group: %1").arg(group);
                table.rows.append({{tr("%1 (ranked: %2)").arg(name).arg(ranked.inGroup.size)}, Kind::Group});
            }
            const QString rank = QString::number(ranked.inGroup.rank);
            table.rows.append(
                rankingRow(ranked.unit, ranked.inGroup.tied ? tr("%1 (tied)").arg(rank) : rank));
        }
    }
    if (!m_evaluation.ranking.tooFew.isEmpty())
        table.rows.append({{tr("Too few to rank: %1").arg(m_evaluation.ranking.tooFew.size())}, Kind::Group});
    QStringList reasons;
    for (const UnrankedUnit &unranked : m_evaluation.ranking.tooFew) {
        table.rows.append(rankingRow(unranked.unit, QStringLiteral("–")));
        reasons.append(tr("%1: %2").arg(scores.facts().unit(unranked.unit).name, unranked.reason()));
    }
    form.parts.append(table);
    for (qsizetype unit = 0; unit < scores.unitCount(); ++unit) {
        if (scores.isVetoed(unit))
            reasons.append(tr("%1: %2").arg(scores.facts().unit(unit).name, scores.vetoText(unit)));
    }
    QStringList notes{tr("Units: %1; ranked: %2; too few to rank: %3. Equal points share a rank.")
                          .arg(QString::number(scores.unitCount()),
                               QString::number(m_evaluation.ranking.ranked.size()),
                               QString::number(m_evaluation.ranking.tooFew.size()))};
    for (const QString &note : notes + reasons)
        form.parts.append(PrintForm::Text{.text = note, .style = PrintForm::Text::Style::Note});
    return finished(std::move(form));
}

PrintForm EvaluationForms::comparison(const QList<qsizetype> &units) const
{
    const ScoreTable &scores = m_evaluation.scores;
    const Comparison comparison = compareUnits(scores, m_evaluation.ranking, units);
    QStringList names;
    for (const qsizetype unit : units)
        names.append(scores.facts().unit(unit).name);
    PrintForm form = m_context.form(tr("Station comparison"),
                                    names.size() == 1 ? names.first() : m_context.district, m_evaluation);

    form.points = 9.5; // so that the figure stands under its table

    const QString peers =
        comparison.group.isEmpty()
            ? tr("Median of all %1 ranked").arg(comparison.peers)
            : tr("Median of the peer group %1 (%2 ranked)").arg(comparison.group).arg(comparison.peers);
    PrintForm::Table table{.columns = {{.title = tr("Indicator"), .stretch = 2.4},
                                       {.title = tr("Max."), .mm = 15, .align = Align::Right},
                                       {.title = tr("Median"), .mm = 17, .align = Align::Right}}};
    for (const QString &name : std::as_const(names))
        table.columns.append({.title = name, .stretch = 1, .align = Align::Right});
    QString block;
    ComparisonFigure figure{.title = tr("Points as a share of the maximum"),
                            .referenceLabel = peers,
                            .units = names,
                            .lines = {}};
    for (const Comparison::Line &line : comparison.lines) {
        if (line.block != block)
            table.rows.append({{block = line.block}, Kind::Group});
        QStringList cells{line.title, line.maximum.text(), text(line.median)};
        for (const std::optional<Decimal> &points : line.points)
            cells.append(text(points));
        table.rows.append({cells});
        if (line.maximum <= Decimal{})
            continue; // a deduction has no share
        const auto share = [&](const std::optional<Decimal> &points) {
            return points ? std::optional{points->toDouble() / line.maximum.toDouble()} : std::nullopt;
        };
        ComparisonFigure::Line drawn{line.title, share(line.median), {}};
        for (const std::optional<Decimal> &points : line.points)
            drawn.shares.append(share(points));
        figure.lines.append(drawn);
    }
    QStringList totals{tr("Total"), scores.scheme().maximum.text(), text(comparison.medianTotal)};
    for (const std::optional<Decimal> &points : comparison.totals)
        totals.append(text(points));
    table.rows.append({totals, Kind::Total});
    QStringList ranks{tr("Rank"), {}, {}};
    for (const qsizetype unit : units) {
        QString rank = QStringLiteral("–");
        for (const RankedUnit &ranked : m_evaluation.ranking.ranked) {
            if (ranked.unit == unit)
                rank = tr("%1 of %2").arg(ranked.inGroup.rank).arg(ranked.inGroup.size);
        }
        ranks.append(rank);
    }
    table.rows.append({ranks, Kind::Total});
    form.parts.append(table);
    form.parts.append(PrintForm::Text{
        .text = tr("%1. “–”: the indicator does not count for the station, or it has too few data to rank.")
                    .arg(peers),
        .style = PrintForm::Text::Style::Note});
    form.parts.append(figure);
    return finished(std::move(form));
}

} // namespace liaison
