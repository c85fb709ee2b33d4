#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace liaison {

/// A table of ready texts: what a page has read and worded, row by row. For tables that fit into memory.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int SortRole = Qt::UserRole + 1; ///< for proxies: the number behind a text
    static constexpr int DataRole = Qt::UserRole + 2; ///< what the row is about

    struct Column
    {
        QString title;
        bool isNumber = false; ///< right-aligned
    };
    struct Cell
    {
        QString text = {};
        QVariant sortKey = {};             ///< nothing: the text
        std::optional<QColor> colour = {}; ///< beside a word or sign, never alone
        QString toolTip = {};
        bool isStrong = false;
    };
    struct Row
    {
        QList<Cell> cells = {};
        QVariant data = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<Column> &columns);
    void setRows(const QList<Row> &rows);
    [[nodiscard]] QVariant rowData(const QModelIndex &index) const { return index.data(DataRole); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace liaison
