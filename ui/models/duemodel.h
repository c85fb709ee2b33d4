#pragma once

#include "app/base/namematch.h"
#include "app/services/dueservice.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace liaison {

/// The lines of the due-board that a filter lets through, the most urgent first.
class DueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Deadline, Kind, Who, What };
    static constexpr int ColumnCount = 4;

    struct Filter
    {
        std::optional<DueKind> kind = {};
        QString text = {}; ///< characters, pinyin or initials of who owes it, or a part of what
        bool excused = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const DueBoard &board);
    void setFilter(const Filter &filter);

    [[nodiscard]] const DueLine *line(const QModelIndex &index) const;
    [[nodiscard]] const DueBoard &board() const noexcept { return m_board; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] bool passes(const DueLine &line) const;
    [[nodiscard]] QString deadline(const DueLine &line) const;

    DueBoard m_board;
    Filter m_filter;
    mutable QHash<QString, NameKeys> m_keys; ///< of who owes something, as far as they were asked for
    QList<qsizetype> m_rows;                 ///< indexes in the board
};

} // namespace liaison
