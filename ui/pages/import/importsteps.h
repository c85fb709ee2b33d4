#pragma once

#include "app/services/importservice.h"
#include "ui/shell/prompts.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabBar;
class QTableView;

namespace liaison {

class ColumnMappingModel;
class ImportRowsModel;

/// Which file, and what it is a register of.
class ImportChooseStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportChooseStep(Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] RegisterKind kind() const;
    /// For dates written without a year; nothing: as the file says.
    [[nodiscard]] std::optional<int> year() const;
    void setPath(const QString &path);
    void setKind(RegisterKind kind);
    void showProblem(const QString &problem);

Q_SIGNALS:
    void chosen();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void browse();
    /// "走访接待登记表.xlsx" is a register of visits: the name often tells.
    void guessKind(const QString &path);
    void check();

    Prompts &m_prompts;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QLineEdit *m_year;
    QLabel *m_problem;
};

/// Which column is taken for which field, sheet by sheet.
class ImportColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void show(const QList<SheetSample> &sheets, const QList<ColumnDictionary::Column> &fields);

Q_SIGNALS:
    void mapped(const QString &title, std::optional<liaison::RegisterField> field);
    void accepted();
    void back();
    void forgotten(); ///< the user wants the dictionary's readings again

private:
    void showSheet(int sheet);

    QList<SheetSample> m_sheets;
    QList<ColumnDictionary::Column> m_fields;
    QTabBar *m_tabs;
    ColumnMappingModel *m_model;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_next;
};

/// What will happen to every row.
class ImportPreviewStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(QWidget *parent = nullptr);

    void show(const ImportPlan &plan);

Q_SIGNALS:
    void accepted();
    void back();

private:
    ImportRowsModel *m_model;
    QLabel *m_counts;
    QComboBox *m_filter;
    QTableView *m_table;
    QPushButton *m_import;
};

/// What was stored, and what to do with the rest.
class ImportSummaryStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSummaryStep(Prompts &prompts, QWidget *parent = nullptr);

    void show(const ImportPlan &plan, const ImportCommit::Counts &counts);
    void showUndone();

Q_SIGNALS:
    void undoWanted();
    void again();
    void listWanted();

private:
    void saveRefused();

    Prompts &m_prompts;
    std::optional<ImportPlan> m_plan;
    QLabel *m_text;
    QPushButton *m_saveRefused;
    QPushButton *m_undo;
    QPushButton *m_list;
};

/// Translated: "visits and receptions".
[[nodiscard]] QString displayName(RegisterKind kind);

} // namespace liaison
