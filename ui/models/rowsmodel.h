#pragma once

#include "ui/shell/page.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace liaison {

/// One line of a small table: its texts, and what opens with it.
struct ViewRow
{
    QStringList cells = {};
    Target target = {};
    bool isFaded = false;    ///< it is on file but does not count; the row also says so in words
    QList<double> bars = {}; ///< small bars of the bars column, oldest first
    QString barsText = {};   ///< the same in numbers
    QString key = {};        ///< for whoever fills the table
};

/// A heading of such a table.
struct ViewHead
{
    QString text = {};
    bool isNumber = false; ///< right-aligned
};

/// Texts that are in memory already: at most some hundreds of lines. Registers have windowed models instead.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int BarsRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// @a barsColumn shows ViewRow::bars; -1: none.
    void setTable(const QList<ViewHead> &heads, const QList<ViewRow> &rows, int barsColumn = -1);
    [[nodiscard]] const QList<ViewRow> &rows() const noexcept { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ViewHead> m_heads;
    QList<ViewRow> m_rows;
    int m_barsColumn = -1;
};

} // namespace liaison
