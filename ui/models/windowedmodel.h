#pragma once

#include "app/base/error.h"
#include "app/services/listingservice.h"
#include "ui/models/rowsource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QList>

#include <functional>
#include <memory>

namespace liaison {

/// A list of any length of which only the pages that are looked at are in memory. The order comes first, as
/// ids; rows appear as placeholders until their page has come. Nothing is read in the thread of the window.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int PageRows = 100;
    static constexpr int PagesKept = 40;

    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        CountsRole,            ///< false: cancelled or a duplicate
        OverdueRole,
        LoadedRole, ///< false: a placeholder
    };

    /// @a sortable: whether the rows can be sorted by a column.
    WindowedModel(std::unique_ptr<RowSource> source, QList<ListColumn> columns, QObject *parent = nullptr);
    ~WindowedModel() override;

    /// Reads anew if that differs from what is shown. What is shown stays until the new order has come.
    void show(const RegisterFilter &filter, const RegisterSort &sort);
    /// Reads the same again: the records have changed.
    void refresh();

    [[nodiscard]] const RegisterFilter &filter() const noexcept { return m_filter; }
    [[nodiscard]] const RegisterSort &order() const noexcept { return m_sort; }
    [[nodiscard]] const QList<ListColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] int columnOf(const QString &key) const;

    /// True until the whole order of the newest question has come; meanwhile the list may be its beginning
    /// only.
    [[nodiscard]] bool isReading() const noexcept { return m_reading; }
    [[nodiscard]] qint64 idAt(int row) const { return m_ids.at(row); }
    /// -1 if it is not in the list.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The row if its page is in memory.
    [[nodiscard]] const ListRow *rowAt(int row) const;
    /// The page with this row is read together with the next order, so that the view does not flicker.
    void setAnchor(int row) { m_anchor = row; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void readingChanged(bool reading);
    void failed(const liaison::Error &error);
    /// The user has asked for another order by the head of a column.
    void sortChanged();

private:
    void ask(bool anew);
    void askForAll();
    /// @a complete: no more ids follow.
    void takeOrder(const QList<qint64> &ids, bool complete);
    void finishReading();
    void install(const QList<qint64> &ids, const QList<std::pair<int, QList<ListRow>>> &pages);
    void want(int page) const;
    void readWanted();
    [[nodiscard]] QList<qint64> idsOfPage(const QList<qint64> &ids, int page) const;

    std::unique_ptr<RowSource> m_source;
    QList<ListColumn> m_columns;
    RegisterFilter m_filter;
    RegisterSort m_sort;
    QList<qint64> m_ids;
    mutable QCache<int, QList<ListRow>> m_pages;
    mutable QList<int> m_wanted; ///< pages to read, the one looked at last first
    bool m_pageUnderWay = false;
    mutable bool m_readQueued = false;
    bool m_shown = false; ///< anything was asked for yet
    bool m_reading = false;
    int m_anchor = 0;
    int m_generation = 0;     ///< of the newest question
    int m_listGeneration = 0; ///< of the ids that are shown
};

} // namespace liaison
