#include "ui/models/rankingmodel.h"

#include <algorithm>

namespace liaison {

namespace {

/// What is not known comes last.
template <typename Value>
std::strong_ordering knownFirst(const std::optional<Value> &a, const std::optional<Value> &b)
{
    if (a && b)
        return *a <=> *b;
    return b.has_value() <=> a.has_value();
}

std::strong_ordering textOrder(const QString &a, const QString &b)
{
    return a.compare(b) <=> 0;
}

/// Places won since the period before.
std::optional<qsizetype> won(const ShownRank &rank)
{
    return rank.previousRank ? std::optional{*rank.previousRank - rank.place.rank} : std::nullopt;
}

std::optional<std::pair<qint32, qint32>> range(const ShownRank &rank)
{
    return rank.band ? std::optional{std::pair{rank.band->low, rank.band->high}} : std::nullopt;
}

std::optional<qint32> closeGroup(const ShownRank &rank)
{
    return rank.band ? std::optional{rank.band->group} : std::nullopt;
}

/// Points won since the first of the periods that are shown.
std::optional<Decimal> risen(const QList<std::optional<Decimal>> &points)
{
    const auto first =
        std::find_if(points.cbegin(), points.cend(), [](const auto &value) { return value.has_value(); });
    if (first == points.cend() || !points.constLast())
        return std::nullopt;
    return *points.constLast() - **first;
}

} // namespace

std::strong_ordering RankingModel::compared(const ShownRank &a, const ShownRank &b) const
{
    switch (m_sortColumn) {
    case Change:
        return knownFirst(won(a), won(b));
    case Name:
        return textOrder(unitOf(a).sortKey, unitOf(b).sortKey);
    case Town:
        return textOrder(text(a, Town), text(b, Town));
    case Group:
        return textOrder(a.group, b.group);
    case Points:
        return compare(m_evaluation->scores.total(a.unit), m_evaluation->scores.total(b.unit));
    case Grade:
        return m_evaluation->ranking.grades.at(a.unit) <=> m_evaluation->ranking.grades.at(b.unit);
    case Band:
        return knownFirst(range(a), range(b));
    case Close:
        return knownFirst(closeGroup(a), closeGroup(b));
    case Trend:
        return knownFirst(risen(m_trend.value(unitOf(a).key)), risen(m_trend.value(unitOf(b).key)));
    default:
        return a.place.rank <=> b.place.rank;
    }
}

/// From the order of the ranking, which those that are equal keep.
void RankingModel::arrange()
{
    if (m_sortColumn == Rank && m_sortOrder == Qt::AscendingOrder)
        return; // as filled
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](const ShownRank &a, const ShownRank &b) {
        const std::strong_ordering order = compared(a, b);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

void RankingModel::arrangeKeepingIndexes()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> units;
    for (const QModelIndex &index : before)
        units.append(m_shown.at(index.row()).unit);
    std::sort(m_shown.begin(), m_shown.end(), [this](const ShownRank &a, const ShownRank &b) {
        return std::pair{a.place.rank, unitOf(a).sortKey} < std::pair{b.place.rank, unitOf(b).sortKey};
    });
    arrange();
    QHash<qsizetype, int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert(m_shown.at(row).unit, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(units.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RankingModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    arrangeKeepingIndexes();
}

} // namespace liaison
