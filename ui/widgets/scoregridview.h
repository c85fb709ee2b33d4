#pragma once

#include <QTableView>

namespace liaison {

class ScoreGridModel;

/// A grid that is filled in like a spreadsheet: arrows move, typing replaces, Enter goes down, Tab goes
/// right, F2 edits, Delete takes what is unsaved back, Ctrl+C and Ctrl+V exchange blocks with a spreadsheet.
class ScoreGridView : public QTableView
{
    Q_OBJECT

public:
    explicit ScoreGridView(ScoreGridModel &model, QWidget *parent = nullptr);

    /// From the editor: moves on after a value was typed.
    void move(int down, int right);

Q_SIGNALS:
    /// What to know about the current cell, or what is being typed there; empty: nothing is wrong.
    void complaintChanged(const QString &complaint);
    void pasted(int cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void paste();

    ScoreGridModel &m_model;
};

} // namespace liaison
