#pragma once

#include "app/services/importservice.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace liaison {

/// The rows of an import plan as the preview lists them: what happens to each, and why.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Status, Place, Text, Reason };
    static constexpr int ColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const ImportPlan &plan);
    void clear();
    /// Only rows of this status; nothing: all.
    void showOnly(std::optional<RowStatus> status);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString displayName(RowStatus status);

private:
    [[nodiscard]] QString text(const ImportRow &row, Column column) const;

    std::optional<ImportPlan> m_plan;
    std::optional<RowStatus> m_status;
    std::vector<size_t> m_rows; ///< indexes in the plan
};

} // namespace liaison
