#include "ui/models/rankingmodel.h"

#include "app/base/text.h"
#include "ui/shell/appearance.h"

#include <QBrush>

#include <algorithm>
#include <limits>

namespace liaison {

void RankingModel::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_previous = nullptr;
    m_previousKnown = false;
    m_bands.clear();
    m_trend.clear();
    fill();
    endResetModel();
}

void RankingModel::setGroup(const QString &group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    m_bands.clear(); // those of other units
    fill();
    endResetModel();
}

void RankingModel::setSearch(const QString &search)
{
    const QString wanted = text::nameKey(search).toLower();
    if (wanted == m_search)
        return;
    beginResetModel();
    m_search = wanted;
    fill();
    endResetModel();
}

void RankingModel::setSearchKeys(const QHash<QString, QString> &keys)
{
    m_searchKeys = keys;
    if (m_search.isEmpty())
        return;
    beginResetModel();
    fill();
    endResetModel();
}

void RankingModel::setPrevious(std::shared_ptr<const Evaluation> previous)
{
    m_previous = std::move(previous);
    m_previousKnown = true;
    fillPrevious();
    if (m_sortColumn == Change)
        arrangeKeepingIndexes();
    columnChanged(Change, Change);
}

void RankingModel::setBands(const RobustRanking &bands)
{
    m_bands.clear();
    for (const RobustUnit &unit : bands.units)
        m_bands.insert(unit.unit, unit);
    fillBands();
    if (m_sortColumn == Band || m_sortColumn == Close)
        arrangeKeepingIndexes();
    columnChanged(Rank, Trend); // lines between close groups go through all of them
}

void RankingModel::setTrend(const QStringList &periods,
                            const QHash<QString, QList<std::optional<Decimal>>> &points)
{
    m_periods = periods;
    m_trend = points;
    m_leastPoints = std::numeric_limits<double>::max();
    m_mostPoints = std::numeric_limits<double>::lowest();
    for (const QList<std::optional<Decimal>> &unit : m_trend) {
        for (const std::optional<Decimal> &value : unit) {
            if (value) {
                m_leastPoints = std::min(m_leastPoints, value->toDouble());
                m_mostPoints = std::max(m_mostPoints, value->toDouble());
            }
        }
    }
    if (m_sortColumn == Trend)
        arrangeKeepingIndexes();
    columnChanged(Trend, Trend);
}

void RankingModel::columnChanged(Column first, Column last)
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
}

bool RankingModel::matches(qsizetype unit) const
{
    if (m_search.isEmpty())
        return true;
    const EvaluatedUnit &about = m_evaluation->scores.facts().unit(unit);
    const QString known = m_searchKeys.value(about.key, text::nameKey(about.name));
    return known.contains(m_search, Qt::CaseInsensitive) ||
           about.attributes.value(QStringLiteral("town")).contains(m_search);
}

void RankingModel::fill()
{
    m_shown.clear();
    m_size = 0;
    if (!m_evaluation)
        return;
    for (const RankedUnit &ranked : m_evaluation->ranking.ranked) {
        if (!m_group.isEmpty() && ranked.group != m_group)
            continue;
        const RankPosition &place = m_group.isEmpty() ? ranked.overall : ranked.inGroup;
        m_size = place.size;
        if (matches(ranked.unit))
            m_shown.append({.unit = ranked.unit, .place = place, .group = ranked.group});
    }
    fillPrevious();
    fillBands();
    arrange();
}

void RankingModel::fillPrevious()
{
    if (!m_evaluation || !m_previous)
        return;
    QHash<qint64, qsizetype> ranks;
    for (const RankedUnit &ranked : m_previous->ranking.ranked) {
        if (m_group.isEmpty())
            ranks.insert(m_previous->ids.at(ranked.unit), ranked.overall.rank);
        else if (ranked.group == m_group)
            ranks.insert(m_previous->ids.at(ranked.unit), ranked.inGroup.rank);
    }
    for (ShownRank &shown : m_shown) {
        const auto known = ranks.constFind(m_evaluation->ids.at(shown.unit));
        shown.previousRank = known == ranks.cend() ? std::nullopt : std::optional{*known};
    }
}

void RankingModel::fillBands()
{
    for (ShownRank &shown : m_shown) {
        const auto known = m_bands.constFind(shown.unit);
        shown.band = known == m_bands.cend() ? std::nullopt : std::optional{*known};
    }
}

std::optional<int> RankingModel::rowOf(qsizetype unit) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [unit](const ShownRank &shown) { return shown.unit == unit; });
    if (found == m_shown.cend())
        return std::nullopt;
    return static_cast<int>(found - m_shown.cbegin());
}

int RankingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RankingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const EvaluatedUnit &RankingModel::unitOf(const ShownRank &rank) const
{
    return m_evaluation->scores.facts().unit(rank.unit);
}

QString RankingModel::changeText(const ShownRank &rank) const
{
    if (!m_previousKnown)
        return {};
    if (!m_previous)
        return QStringLiteral("–");
    if (!rank.previousRank)
        return tr("new");
    const qsizetype won = *rank.previousRank - rank.place.rank;
    if (won == 0)
        return QStringLiteral("＝");
    return won > 0 ? QStringLiteral("▲%1").arg(won) : QStringLiteral("▼%1").arg(-won);
}

QString RankingModel::changeWords(const ShownRank &rank) const
{
    if (!m_previousKnown)
        return tr("not known yet");
    if (!m_previous)
        return tr("nothing to compare with");
    const QString before = m_previous->period.displayText();
    if (!rank.previousRank)
        return tr("new: not ranked in %1").arg(before);
    const qsizetype won = *rank.previousRank - rank.place.rank;
    const int places = static_cast<int>(won < 0 ? -won : won);
    if (won == 0)
        return tr("same rank as in %1").arg(before);
    return won > 0 ? tr("up %n place(s) since %1 (rank %2 then)", nullptr, places)
                         .arg(before)
                         .arg(*rank.previousRank)
                   : tr("down %n place(s) since %1 (rank %2 then)", nullptr, places)
                         .arg(before)
                         .arg(*rank.previousRank);
}

QString RankingModel::trendWords(const ShownRank &rank) const
{
    const QList<std::optional<Decimal>> points = m_trend.value(unitOf(rank).key);
    QStringList parts;
    for (qsizetype i = 0; i < points.size() && i < m_periods.size(); ++i)
        parts.append(points.at(i) ? tr("%1: %2 points").arg(m_periods.at(i), points.at(i)->text())
                                  : tr("%1: not ranked").arg(m_periods.at(i)));
    return parts.join(u'\n');
}

QVariant RankingModel::trend(const ShownRank &rank) const
{
    QVariantList values;
    const QList<std::optional<Decimal>> points = m_trend.value(unitOf(rank).key);
    const double span = m_mostPoints - m_leastPoints;
    for (const std::optional<Decimal> &value : points)
        values.append(!value ? QVariant{} : span > 0 ? (value->toDouble() - m_leastPoints) / span : 0.5);
    return values;
}

QString RankingModel::text(const ShownRank &rank, int column) const
{
    switch (column) {
    case Rank:
        return rank.place.tied ? tr("%1 tied").arg(rank.place.rank) : QString::number(rank.place.rank);
    case Change:
        return changeText(rank);
    case Name:
        return unitOf(rank).name;
    case Town:
        return unitOf(rank).attributes.value(QStringLiteral("town"));
    case Group:
        return rank.group;
    case Points: {
        const ScoreTotal &total = m_evaluation->scores.total(rank.unit);
        return QStringLiteral("%1 / %2").arg(total.rounded().text(), total.maximum.text());
    }
    case Grade: {
        const liaison::Grade *grade = gradeOf(m_evaluation->scores, m_evaluation->ranking, rank.unit);
        return grade == nullptr ? QString{} : grade->title.text();
    }
    case Close:
        return rank.band ? QString::number(rank.band->group) : QString{};
    default:
        return {}; // drawn
    }
}

/// The same in words, for tooltips and screen readers.
QString RankingModel::words(const ShownRank &rank, int column) const
{
    switch (column) {
    case Rank:
        return rank.place.tied ? tr("rank %1 of %2, tied").arg(rank.place.rank).arg(rank.place.size)
                               : tr("rank %1 of %2").arg(rank.place.rank).arg(rank.place.size);
    case Change:
        return changeWords(rank);
    case Points:
        return tr("%1 points").arg(m_evaluation->scores.total(rank.unit).formula());
    case Band:
        return rank.band ? tr("rank %1 to %2 in 90% of the draws, median %3")
                               .arg(rank.band->low)
                               .arg(rank.band->high)
                               .arg(QString::number(rank.band->median, 'g', 6))
                         : tr("not known yet");
    case Close:
        return rank.band ? tr("close group %1: its units cannot be told apart with confidence")
                               .arg(rank.band->group)
                         : tr("not known yet");
    case Trend:
        return trendWords(rank);
    default:
        return text(rank, column);
    }
}

QVariant RankingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ShownRank &rank = m_shown.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(rank, column);
    case Qt::ToolTipRole:
        return words(rank, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               words(rank, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Points ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
        if (column == Change && rank.previousRank && *rank.previousRank != rank.place.rank)
            return QBrush{*rank.previousRank > rank.place.rank ? tone::good() : tone::problem()};
        return {};
    case UnitRole:
        return QVariant::fromValue(rank.unit);
    case BandRole:
        return rank.band
                   ? QVariant::fromValue(RankBand{rank.band->low, rank.band->high, rank.place.rank, m_size})
                   : QVariant{};
    case TrendRole:
        return trend(rank);
    case GroupEndRole: {
        if (m_sortColumn != Rank || !rank.band || index.row() + 1 >= m_shown.size())
            return false;
        const std::optional<RobustUnit> &next = m_shown.at(index.row() + 1).band;
        return next && next->group != rank.band->group;
    }
    default:
        return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Points ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Change:
            return tr("Against the period before");
        case Band:
            return tr(
                "Where the rank lies in 90% of the draws when weights, normalisation and aggregation vary");
        case Close:
            return tr("Units of one close group cannot be told apart: their bands overlap");
        case Trend:
            return tr("Points of the last periods");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rank:
        return tr("Rank");
    case Change:
        return tr("Change");
    case Name:
        return tr("Name");
    case Town:
        return tr("Town");
    case Group:
        return tr("Peer group");
    case Points:
        return tr("Points");
    case Grade:
        return tr("Grade");
    case Band:
        return tr("Rank band 5–95%");
    case Close:
        return tr("Close group");
    case Trend:
        return tr("Trend");
    default:
        return {};
    }
}

} // namespace liaison
