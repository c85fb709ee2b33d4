#include "ui/models/formunitsmodel.h"

#include <utility>

namespace liaison {

void FormUnitsModel::setUnits(QList<Unit> units)
{
    beginResetModel();
    m_units = std::move(units);
    QSet<qint64> known;
    for (const Unit &unit : std::as_const(m_units))
        known.insert(unit.unit.id);
    m_chosen.intersect(known);
    filter();
    endResetModel();
}

void FormUnitsModel::setSearch(const QString &typed)
{
    beginResetModel();
    m_search = typed;
    filter();
    endResetModel();
}

void FormUnitsModel::setChosen(const QList<qint64> &ids)
{
    beginResetModel();
    m_chosen = QSet<qint64>{ids.cbegin(), ids.cend()};
    endResetModel();
}

QList<qint64> FormUnitsModel::chosen() const
{
    QList<qint64> ids;
    for (const Unit &unit : m_units) {
        if (m_chosen.contains(unit.unit.id))
            ids.append(unit.unit.id);
    }
    return ids;
}

void FormUnitsModel::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        const Unit &unit = m_units.at(i);
        if (m_search.isEmpty() || matchRank(m_search, unit.keys) ||
            unit.unit.detail.contains(m_search, Qt::CaseInsensitive))
            m_shown.append(i);
    }
}

int FormUnitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FormUnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const FormUnit &unit = m_units.at(m_shown.at(index.row())).unit;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (unit.detail.isEmpty())
            return unit.name;
        return m_detailFirst ? QStringLiteral("%1 · %2").arg(unit.detail, unit.name)
                             : QStringLiteral("%1 · %2").arg(unit.name, unit.detail);
    case Qt::CheckStateRole:
        return static_cast<int>(m_chosen.contains(unit.id) ? Qt::Checked : Qt::Unchecked);
    case Qt::UserRole:
        return unit.id;
    default:
        return {};
    }
}

bool FormUnitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const qint64 id = m_units.at(m_shown.at(index.row())).unit.id;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags FormUnitsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace liaison
