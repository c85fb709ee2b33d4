#pragma once

#include "app/print/documentlayout.h"
#include "app/services/forms/formservice.h"
#include "ui/pages/printing/printjob.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <atomic>
#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QProgressBar;
class QPagedPaintDevice;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace liaison {

class PageView;
class PrintingOptions;

/// Everything that can be printed: choose a form, see it as it will be, print it or write PDFs, also of
/// hundreds of units in one run. The same forms as `liaison print`.
///
/// Hints of a target: "form" (FormKind's key; "archive", "ranking-table" and the name of a record do as
/// well), "id" or "unit" (what it is about), "subject", "scheme", "round", "station", "town", "from" and
/// "to".
class PrintingPage final : public Page
{
    Q_OBJECT

public:
    /// Asks for a printer; null if the user would rather not.
    using PrinterChooser = std::function<std::shared_ptr<QPagedPaintDevice>(QWidget *parent)>;

    explicit PrintingPage(Workspace &workspace, QWidget *parent = nullptr);
    ~PrintingPage() override;

    void open(const Target &target) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override;

    void setPrinterChooser(PrinterChooser chooser) { m_choosePrinter = std::move(chooser); }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the preview thread gives back.
    struct Preview
    {
        std::shared_ptr<FormBatch> batch;
        std::shared_ptr<DocumentLayout> layout;
    };

    void fitLeft();
    void makeForms(QWidget *parent);
    QWidget *makePreview();
    void makeActions();
    void makeProgress();
    void connectJob();
    void chooseKind(FormKind kind);
    void loadScope();
    void loadPreview();
    void showDocument(qsizetype index);
    void showPreview(const Result<Preview> &preview);
    void showPosition();
    void setBusy(bool busy);
    void print();
    void savePdf();
    void saveFiles();
    void start(const PrintOutput &output);
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] FormRequest requestFrom(const Target &target) const;
    [[nodiscard]] static Result<std::shared_ptr<DocumentLayout>> laidOut(const FormBatch &batch,
                                                                         qsizetype index);

    Workspace &m_workspace;
    PrintJob m_job;
    PrinterChooser m_choosePrinter;
    int m_scopeGeneration = 0;
    std::shared_ptr<std::atomic_int> m_generation; // also asked by the thread: what is outdated is not made
    bool m_stale = true;
    std::shared_ptr<FormBatch> m_batch;
    qsizetype m_document = 0;

    QWidget *m_left = nullptr;
    QTreeWidget *m_forms = nullptr;
    QLabel *m_about = nullptr;
    PrintingOptions *m_options = nullptr;
    PageView *m_view = nullptr;
    QToolButton *m_previousPage = nullptr;
    QToolButton *m_nextPage = nullptr;
    QLabel *m_pageText = nullptr;
    QToolButton *m_previousDocument = nullptr;
    QToolButton *m_nextDocument = nullptr;
    QLabel *m_documentText = nullptr;
    QComboBox *m_zoom = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_result = nullptr;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
    QAction *m_files = nullptr;
};

} // namespace liaison
