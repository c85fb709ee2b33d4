#pragma once

#include "app/services/recordservice.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <optional>

class QLabel;
class QSplitter;
class QTabWidget;

namespace liaison {

class FactsView;
class OpinionStepsPanel;
class RowsView;

/// One record of any kind: its fields in words, whether it counts, what belongs to it, and its history.
///
/// Target: entity with id, or with hints "uid"; hints "show" = "steps" goes to the steps of an opinion.
class RecordPage final : public Page
{
    Q_OBJECT

public:
    explicit RecordPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override { return m_shown; }

private:
    struct Loaded
    {
        std::optional<RecordView> view; ///< nothing: it was removed, and only its history is left
        QList<RecordChange> history;
    };

    void makeActions();
    void refresh();
    void show(const Loaded &loaded);
    void showJudgement(const RecordView &view);
    void showLinked(const QList<LinkedRecords> &linked);
    void clearTabs();
    void showTitle();
    void showSteps();
    void showHistory(const QList<RecordChange> &history);
    void refreshActions();
    void edit();
    void print();
    void remove();
    void showInList();
    void mark(EntryStatus status);

    Workspace &m_workspace;
    Target m_shown;
    std::optional<RecordView> m_view;
    quint64 m_generation = 0;
    bool m_isStale = false;

    QLabel *m_judgement;
    FactsView *m_facts;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    OpinionStepsPanel *m_steps = nullptr;
    QAction *m_edit;
    QAction *m_print;
    QAction *m_showInList;
    QAction *m_cancel;
    QAction *m_duplicate;
    QAction *m_valid;
    QAction *m_remove;
    QAction *m_more;
};

} // namespace liaison
