#pragma once

#include "app/services/roundservice.h"
#include "ui/models/texttablemodel.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace liaison {

class RoundDetail;

/// Evaluation rounds: all of them, and one at a time. Hint "round": code of the one to open.
class RoundsPage final : public Page
{
    Q_OBJECT

public:
    explicit RoundsPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override;

private:
    struct Line
    {
        StoredRound round;
        QString scheme;
        qsizetype scores = 0;
        qsizetype wanted = 0;
        qsizetype openAppeals = 0;
    };

    void readList();
    void fillList(const QList<Line> &lines);
    void showRound(const QString &code);
    void showList();
    void openNew();
    void refresh(const CommittedChange &change);

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    TextTableModel m_model;
    QTableView *m_table;
    QLabel *m_empty;
    RoundDetail *m_detail;
    QAction *m_new;
    QAction *m_back;
    int m_generation = 0;
    bool m_isStale = false;
};

} // namespace liaison
