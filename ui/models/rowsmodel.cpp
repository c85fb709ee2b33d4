#include "ui/models/rowsmodel.h"

#include "ui/shell/appearance.h"

namespace liaison {

void RowsModel::setTable(const QList<ViewHead> &heads, const QList<ViewRow> &rows, int barsColumn)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    m_barsColumn = barsColumn;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ViewRow &row = m_rows.at(index.row());
    const bool isBars = index.column() == m_barsColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isBars ? QVariant{} : QVariant{row.cells.value(index.column())};
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return isBars ? row.barsText : row.cells.value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant{m_heads.at(index.column()).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter};
    case Qt::ForegroundRole:
        return row.isFaded ? QVariant{tone::muted()} : QVariant{};
    case BarsRole:
        return isBars ? QVariant::fromValue(row.bars) : QVariant{};
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_heads.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.at(section).text;
    if (role == Qt::TextAlignmentRole)
        return QVariant{m_heads.at(section).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter};
    return {};
}

} // namespace liaison
