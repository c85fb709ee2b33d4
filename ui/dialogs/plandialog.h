#pragma once

#include "app/services/dueservice.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace liaison {

class DayEdit;

/// Plans reception days and activities: once or repeated, for one station or many.
class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    void fillStations();
    void filterStations(const QString &text);
    void checkAll(bool checked);
    void showRepeat();
    void showProblem(const QString &problem);

    Workspace &m_workspace;
    QComboBox *m_kind;
    DayEdit *m_first;
    QComboBox *m_repeat;
    DayEdit *m_until;
    QLabel *m_untilLabel;
    QLineEdit *m_title;
    QLineEdit *m_responsible;
    QLineEdit *m_search;
    QListWidget *m_stations;
    QLabel *m_problem;
};

} // namespace liaison
