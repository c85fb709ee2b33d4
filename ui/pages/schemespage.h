#pragma once

#include "app/services/schemeservice.h"
#include "ui/models/texttablemodel.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace liaison {

class SchemeEditor;

/// Evaluation schemes: the office's own, with their versions, and the examples of the program.
/// Hint "scheme": code or name of the one to open.
class SchemesPage final : public Page
{
    Q_OBJECT

public:
    explicit SchemesPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override { return {.page = QStringLiteral("schemes")}; }

private:
    void readList();
    void fillList(const QList<OwnSchemeEntry> &own);
    void chosen();
    void openChosen();
    void copyChosen();
    void removeChosen();
    void exportChosen();
    void importFile();
    void showList();
    void edit(const OwnSchemeEntry &entry);
    void look(const ShippedScheme &scheme);
    void showEditor(const QString &subtitle);
    [[nodiscard]] const OwnSchemeEntry *chosenOwn() const;
    [[nodiscard]] const ShippedScheme *chosenShipped() const;

    Workspace &m_workspace;
    QStackedWidget *m_stack;
    TextTableModel m_model;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_import;
    SchemeEditor *m_editor = nullptr; ///< made when the first scheme is opened
    QAction *m_back;
    QList<OwnSchemeEntry> m_own;
    int m_generation = 0;
};

} // namespace liaison
