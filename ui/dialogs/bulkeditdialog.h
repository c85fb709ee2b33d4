#pragma once

#include "app/services/bulkservice.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace liaison {

class UnitPicker;

/// Gives one field of several records the same value: all of them, or none and the reasons.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    BulkEditDialog(Workspace &workspace, ListKind kind, const QList<qint64> &ids, QWidget *parent = nullptr);

private:
    void makeInputs();
    void showField();
    void apply();
    void finish(const Result<BulkOutcome> &outcome);
    void showRefusals(const QList<BulkRefusal> &refused);
    [[nodiscard]] const BulkService::Field &field() const;
    [[nodiscard]] QString value() const;
    void showProblem(const QString &text);
    void readTowns();

    Workspace &m_workspace;
    const ListKind m_kind;
    QList<qint64> m_ids;
    const QList<BulkService::Field> m_fields;
    QLabel *m_about;
    QComboBox *m_field;
    QStackedWidget *m_inputs;
    QComboBox *m_choice;
    QComboBox *m_town;
    UnitPicker *m_station;
    UnitPicker *m_office;
    QLineEdit *m_line;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QTreeWidget *m_refused;
    QPushButton *m_apply;
    QList<qint64> m_refusedIds;
};

} // namespace liaison
