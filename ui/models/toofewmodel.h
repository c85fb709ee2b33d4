#pragma once

#include "app/services/evaluationservice.h"

#include <QAbstractTableModel>

#include <memory>

namespace liaison {

/// The units with too little data for a fair rank: what is needed, and what there is.
class TooFewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Town, Group, What, Found, Needed, Points, ColumnCount };
    enum Role { UnitRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setUnits(std::shared_ptr<const Evaluation> evaluation, const QList<UnrankedUnit> &units);
    [[nodiscard]] const QList<UnrankedUnit> &units() const noexcept { return m_units; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const UnrankedUnit &unit, int column) const;

    std::shared_ptr<const Evaluation> m_evaluation;
    QList<UnrankedUnit> m_units;
};

} // namespace liaison
