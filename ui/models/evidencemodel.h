#pragma once

#include "app/services/evaluationservice.h"

#include <QAbstractTableModel>
#include <QList>

namespace liaison {

/// The records behind one figure.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Kind, Amount, Deputies, Place, Content, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @a rate: the lines are parts of a denominator, which is shown.
    void setLines(const QList<EvidenceLine> &lines, bool rate);
    [[nodiscard]] const EvidenceLine &line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EvidenceLine> m_lines;
    bool m_rate = false;
};

} // namespace liaison
