#pragma once

#include "app/services/templateservice.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace liaison {

class Workspace;

/// Frequent texts and their abbreviations.
class TemplatesDialog : public QDialog
{
    Q_OBJECT

public:
    TemplatesDialog(Workspace &workspace, const QList<TextTemplate> &templates, QWidget *parent);

    void accept() override;

private:
    void addRow(const TextTemplate &item);
    void removeRow();

    Workspace &m_workspace;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace liaison
