#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace liaison {

class DueModel;
class PlainTable;

/// The due-board: what is owed, by whom, until when. Overdue lines stay until they are done or excused with a
/// reason; each line opens what settles it.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QList<QAction *> headerActions() override;

private:
    QAction *addAction(const QString &name, const QString &icon, const QString &text, const QString &entity);
    void read();
    void show();
    void applyFilter();
    void settle();
    void excuse();
    void plan();
    void refreshButtons();

    Workspace &m_workspace;
    DueModel *m_model;
    QLabel *m_summary;
    QComboBox *m_kind;
    QLineEdit *m_search;
    QCheckBox *m_excused;
    PlainTable *m_table;
    QPushButton *m_settle;
    QPushButton *m_excuse;
    QList<QAction *> m_actions;
    int m_asked = 0;
    bool m_stale = true;
};

} // namespace liaison
