#pragma once

#include "app/evaluation/peergroup.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace liaison {

struct Evaluation;

/// "+2.5", "−1" or "0".
[[nodiscard]] QString signedText(Decimal value);

/// The indicators of one unit: what was counted, the points, the distance to the peer median, how many
/// records.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Counted, Points, AgainstPeers, Records, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing to show. Points are there at once.
    void setUnit(std::shared_ptr<const Evaluation> evaluation, qsizetype unit);
    /// What takes a query: by indicator.
    void setDetails(const QList<PeerStanding> &standings, const QList<qsizetype> &records);

    [[nodiscard]] const ScoreLine &line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::shared_ptr<const Evaluation> m_evaluation;
    QList<ScoreLine> m_lines;
    QList<PeerStanding> m_standings; ///< empty until known
    QList<qsizetype> m_records;      ///< likewise
};

} // namespace liaison
