#pragma once

#include "ui/models/rounddesk.h"
#include "ui/models/texttablemodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace liaison {

class RoundScoresPanel;
class StepLine;

/// One round: where it stands, who did what, and what the chosen role may do now.
class RoundDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RoundDetail(Workspace &workspace, QWidget *parent = nullptr);

    void open(const QString &code) { m_desk.open(code); }
    void reload() { m_desk.reload(); }
    [[nodiscard]] const QString &code() const noexcept { return m_desk.code(); }
    /// False if the user wants to stay because of scores that are not saved.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void shown(const QString &code);
    void successorOpened(const QString &code);

private:
    void fill();
    void fillHead();
    void fillSteps();
    void fillActions();
    void advance();
    void sendBack();
    void seal();
    void supersede();
    QPushButton *addButton(const QString &name, void (RoundDetail::*slot)());

    RoundDesk m_desk;
    QLabel *m_head;
    QLabel *m_lineage;
    StepLine *m_steps;
    QComboBox *m_role;
    QLabel *m_next;
    QPushButton *m_advance;
    QPushButton *m_return;
    QPushButton *m_seal;
    QPushButton *m_supersede;
    QTabWidget *m_tabs;
    RoundScoresPanel *m_scores;
    TextTableModel m_history;
    QTableView *m_historyTable;
};

} // namespace liaison
