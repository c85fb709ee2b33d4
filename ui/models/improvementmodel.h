#pragma once

#include "app/evaluation/whatif.h"

#include <QAbstractTableModel>
#include <QList>

namespace liaison {

/// What would raise a unit's points: one change of one measure a row.
class ImprovementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Goal, Now, Then, Gain, Total, GradeThen, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setImprovements(const QList<Improvement> &improvements, const Scheme &scheme);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Improvement &improvement, int column) const;

    QList<Improvement> m_improvements;
    QHash<QString, QString> m_titles; ///< of what the scheme has entered by hand
};

} // namespace liaison
