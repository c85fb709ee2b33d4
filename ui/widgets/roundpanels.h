#pragma once

#include "ui/models/texttablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace liaison {

class ExplanationPanel;
class RoundDesk;

/// Points, ranks and grades of the open round.
class RoundResultsPanel : public QWidget
{
    Q_OBJECT

public:
    RoundResultsPanel(RoundDesk &desk, QWidget *parent = nullptr);

private:
    void fill();
    void explain();
    void exportResults();
    void print(const QString &form);
    [[nodiscard]] QString currentUnit() const;

    RoundDesk &m_desk;
    TextTableModel m_model;
    QTableView *m_table;
    ExplanationPanel *m_explanation;
    QLabel *m_note;
    QPushButton *m_export;
};

/// Appeals against the points, and vetoes.
class RoundAppealsPanel : public QWidget
{
    Q_OBJECT

public:
    RoundAppealsPanel(RoundDesk &desk, QWidget *parent = nullptr);

private:
    void fill();
    void raise();
    void decide();
    void veto();
    void lift();

    RoundDesk &m_desk;
    TextTableModel m_appeals;
    TextTableModel m_vetoes;
    QTableView *m_appealTable;
    QTableView *m_vetoTable;
    QPushButton *m_raise;
    QPushButton *m_decide;
    QPushButton *m_veto;
    QPushButton *m_lift;
    QLabel *m_empty;
    QLabel *m_noVetoes;
};

} // namespace liaison
