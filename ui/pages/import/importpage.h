#pragma once

#include "app/services/importservice.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;

namespace liaison {

class ImportChooseStep;
class ImportColumnsStep;
class ImportPreviewStep;
class ImportSummaryStep;

/// Takes in a register: choose → columns → preview → progress → summary. It shows the same plan object that
/// `liaison import` commits, so the preview and what is stored cannot differ.
///
/// Hints of a target: "file" (path), "kind" (RegisterKind's key).
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    void open(const Target &target) override;
    [[nodiscard]] bool mayLeave() override;

private:
    enum class Step { Choose, Columns, Preview, Summary };

    void showStep(Step step);
    void readColumns();
    void remember(const QString &title, std::optional<RegisterField> field);
    [[nodiscard]] ColumnMapping rememberedMapping() const;
    void plan();
    void commit();
    void undoImport();
    void cancel();
    void setBusy(const QString &what);
    /// Says in the progress line how far a job is; to be called by the job.
    [[nodiscard]] std::function<void(const QString &)> reporter();

    Workspace &m_workspace;
    QLabel *m_way; // the steps, the present one marked
    QStackedWidget *m_stack;
    ImportChooseStep *m_choose;
    ImportColumnsStep *m_columns;
    ImportPreviewStep *m_preview;
    ImportSummaryStep *m_summary;
    QWidget *m_progress;
    QLabel *m_progressText;

    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::optional<PlannedImport> m_planned;
    std::optional<Uid> m_imported; ///< the journal group of the last import
    bool m_busy = false;
    int m_asked = 0; // answers to an older question are dropped
};

} // namespace liaison
