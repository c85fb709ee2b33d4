#pragma once

#include "app/services/chartservice.h"
#include "ui/shell/workspace.h"

#include <QList>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace liaison {

class ChartOptions;
class ChartTableModel;
class ChartView;
class PlainTable;

/// Eight charts of the chosen period, each also as a table. Hints: "chart" (key of a ChartKind), "stations"
/// (list of ids, for charts that compare) or "station", "measure", "subject".
class ChartsPage : public Page
{
    Q_OBJECT

public:
    explicit ChartsPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeLayout();
    void chooseKind(ChartKind kind);
    /// Reads what can be chosen, then the chart.
    void loadChoices();
    void loadChart();
    void showChart(const ChartData &data);
    void fail(const Error &error);
    void goTo(const ChartDrill &drill);
    void listMembers(const ChartMark &mark, const QPoint &at);
    void setTableShown(bool shown);
    [[nodiscard]] QString suggestedName(const QString &suffix) const;
    void saveChart();
    void exportTable();
    void copyTable();

    Workspace &m_workspace;
    QListWidget *m_list;
    ChartOptions *m_options;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_mark;
    QLabel *m_notes;
    QStackedWidget *m_stack;
    ChartView *m_view;
    PlainTable *m_table;
    ChartTableModel *m_model;
    QAction *m_tableAction = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_printAction = nullptr;
    QList<qint64> m_wantedUnits; ///< of hints, until the choices are known
    quint64 m_generation = 0;    ///< answers to older questions are dropped
    bool m_stale = true;
};

} // namespace liaison
