#pragma once

#include "app/services/registerlist.h"
#include "ui/pages/lists/listspec.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QList>
#include <QTimer>

#include <atomic>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace liaison {

class ListFilterBar;
class WindowedModel;

/// The list of one register: filters, columns, sorting, changing several records, export. Hints: what
/// ListFilterBar::state() has; with @c id the record is selected.
class ListPage final : public Page
{
    Q_OBJECT

public:
    ListPage(Workspace &workspace, ListKind kind, QWidget *parent = nullptr);
    ~ListPage() override;

    void open(const Target &target) override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override;

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // listpage.cpp: what is shown
    void makeTable();
    void makeFoot();
    void connectWorkspace();
    void readList();
    void sortBy(int column);
    void showSort();
    void showState();
    void keepPlace();
    void restorePlace();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] qint64 selectedCount() const;
    /// In the order of the list; nothing, with a word to the user, if they are too many for one go.
    [[nodiscard]] QList<qint64> selectedIds();

    // listpageactions.cpp: what can be done
    void makeActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys, const char *icon,
                       void (ListPage::*slot)());
    void showContextMenu(const QPoint &position);
    void openCurrent();
    void editCurrent();
    void takeNextStep();
    void addNew();
    void removeSelected();
    void changeSelected();
    void copySelected();
    void findText();
    void resetFilter();
    void exportShown();
    void finishExport(const QString &path, const Result<std::optional<qint64>> &written);

    // listpagesettings.cpp: what is remembered
    [[nodiscard]] QString settingsKey(const char *name) const;
    void restoreColumns();
    void saveColumns();
    void showDefaultColumns();
    void setColumnWidths();
    void fillWidth();
    void fillColumnMenu(QMenu *menu);
    void fillFilterMenu();
    void saveFilter();
    [[nodiscard]] QVariantMap savedFilters() const;
    void setSavedFilters(const QVariantMap &filters);

    Workspace &m_workspace;
    const ListSpec m_spec;
    ListFilterBar *m_filters;
    WindowedModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QPushButton *m_emptyReset;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QHash<QString, QAction *> m_actions;
    QMenu *m_columnMenu = nullptr;
    QMenu *m_filterMenu = nullptr;

    RegisterSort m_initialSort; ///< as it was left
    bool m_usualWidths = true;  ///< nobody has set a width
    bool m_filling = false;
    bool m_opened = false;
    bool m_stale = false;
    qint64 m_wanted = 0; ///< to be selected when the list has come
    QList<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    qint64 m_keptTop = 0;
    QTimer m_exportTick;
    struct ExportState
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool stop = false;
    };
    std::shared_ptr<ExportState> m_export; ///< under way
};

} // namespace liaison
