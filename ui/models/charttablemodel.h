#pragma once

#include "app/report/chartdata.h"

#include <QAbstractTableModel>

namespace liaison {

/// The numbers of a chart as a table.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable &table);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Heads and rows with tabs between the cells: what spreadsheet programs paste.
    [[nodiscard]] QString asText() const;

private:
    ChartTable m_table;
};

} // namespace liaison
