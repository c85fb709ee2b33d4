#pragma once

#include "app/services/dueservice.h"
#include "ui/shell/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace liaison {

/// The entries of one station that wait for a second look: accept them, or return them with a note.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewDialog(Workspace &workspace, StationId station, const QString &name, QWidget *parent = nullptr);

private:
    void read();
    void decide(ReviewVerdict verdict);
    void openEntry(int row);
    [[nodiscard]] QList<WaitingEntry> chosen() const;

    Workspace &m_workspace;
    StationId m_station;
    QList<WaitingEntry> m_entries;
    QTableWidget *m_table;
    QLineEdit *m_note;
    QPushButton *m_accept;
    QPushButton *m_return;
};

} // namespace liaison
