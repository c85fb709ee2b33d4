#include "ui/pages/import/importpage.h"

#include "app/services/historyservice.h"
#include "ui/pages/import/importsteps.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

QString mappingKey(RegisterKind kind)
{
    // Visits and receptions share their columns.
    const RegisterKind shared = kind == RegisterKind::Receptions ? RegisterKind::Visits : kind;
    return QStringLiteral("import/columns/%1").arg(toKey(shared));
}

QString listPage(RegisterKind kind)
{
    return toKey(kind); // the lists are called as the registers are
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_way{new QLabel{this}}
    , m_stack{new QStackedWidget{this}}
    , m_choose{new ImportChooseStep{workspace.prompts()}}
    , m_columns{new ImportColumnsStep}
    , m_preview{new ImportPreviewStep}
    , m_summary{new ImportSummaryStep{workspace.prompts()}}
    , m_progress{new QWidget{this}}
    , m_progressText{new QLabel{m_progress}}
{
    m_way->setObjectName(QStringLiteral("importWay"));
    m_stack->addWidget(m_choose);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_summary);

    auto *bar = new QProgressBar{m_progress};
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    auto *cancelButton = new QPushButton{tr("Cancel"), m_progress};
    cancelButton->setObjectName(QStringLiteral("importCancel"));
    connect(cancelButton, &QPushButton::clicked, this, &ImportPage::cancel);
    auto *progressRow = new QHBoxLayout{m_progress};
    progressRow->setContentsMargins(0, 0, 0, 0);
    progressRow->addWidget(m_progressText);
    progressRow->addWidget(bar, 1);
    progressRow->addWidget(cancelButton);
    m_progress->hide();

    auto *column = new QVBoxLayout{this};
    column->addWidget(m_way);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progress);

    connect(m_choose, &ImportChooseStep::chosen, this, &ImportPage::readColumns);
    connect(m_columns, &ImportColumnsStep::mapped, this, &ImportPage::remember);
    connect(m_columns, &ImportColumnsStep::accepted, this, &ImportPage::plan);
    connect(m_columns, &ImportColumnsStep::back, this, [this] { showStep(Step::Choose); });
    connect(m_columns, &ImportColumnsStep::forgotten, this, [this] {
        m_workspace.settings().remove(mappingKey(m_choose->kind()));
        readColumns();
    });
    connect(m_preview, &ImportPreviewStep::accepted, this, &ImportPage::commit);
    connect(m_preview, &ImportPreviewStep::back, this, [this] { showStep(Step::Columns); });
    connect(m_summary, &ImportSummaryStep::undoWanted, this, &ImportPage::undoImport);
    connect(m_summary, &ImportSummaryStep::again, this, [this] { showStep(Step::Choose); });
    connect(m_summary, &ImportSummaryStep::listWanted, this,
            [this] { m_workspace.open({.page = listPage(m_choose->kind())}); });
    showStep(Step::Choose);
}

ImportPage::~ImportPage()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void ImportPage::open(const Target &target)
{
    if (m_busy)
        return;
    if (const QString file = target.hints.value(QStringLiteral("file")).toString(); !file.isEmpty()) {
        m_choose->setPath(file);
        showStep(Step::Choose);
    }
    if (const auto kind = fromKey<RegisterKind>(target.hints.value(QStringLiteral("kind")).toString()))
        m_choose->setKind(*kind);
}

bool ImportPage::mayLeave()
{
    return !m_busy; // the progress with its "cancel" stays in view
}

void ImportPage::showStep(Step step)
{
    const QStringList names{tr("1 File"), tr("2 Columns"), tr("3 Preview"), tr("4 Result")};
    QStringList marked;
    for (int i = 0; i < names.size(); ++i)
        marked.append(i == static_cast<int>(step) ? QStringLiteral("<b>%1</b>").arg(names.at(i))
                                                  : names.at(i));
    m_way->setText(marked.join(QStringLiteral("  ›  ")));
    m_stack->setCurrentIndex(static_cast<int>(step));
}

void ImportPage::setBusy(const QString &what)
{
    m_busy = !what.isEmpty();
    m_progressText->setText(what);
    m_progress->setVisible(m_busy);
    m_stack->setEnabled(!m_busy);
}

void ImportPage::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
    m_progressText->setText(tr("Cancelling…"));
}

ColumnMapping ImportPage::rememberedMapping() const
{
    const QStringList texts = m_workspace.settings().value(mappingKey(m_choose->kind())).toStringList();
    const Result<ColumnMapping> mapping = ColumnMapping::fromTexts(texts);
    return mapping ? *mapping : ColumnMapping{}; // settings of another version: forgotten
}

void ImportPage::remember(const QString &title, std::optional<RegisterField> field)
{
    ColumnMapping mapping = rememberedMapping();
    mapping.set(title, field);
    m_workspace.settings().setValue(mappingKey(m_choose->kind()), mapping.toTexts());
    readColumns();
}

void ImportPage::readColumns()
{
    const int asked = ++m_asked;
    setBusy(tr("Reading the columns…"));
    const QString path = m_choose->path();
    const RegisterKind kind = m_choose->kind();
    m_workspace.jobs().run(
        this,
        [path, kind, mapping = rememberedMapping()](Session &) {
            return ImportService::sample(path, kind, mapping);
        },
        [this, asked, kind](const Result<QList<SheetSample>> &sheets) {
            if (asked != m_asked)
                return;
            setBusy({});
            const Result<QList<ColumnDictionary::Column>> fields = ImportService::fields(kind);
            if (!sheets || !fields || sheets->isEmpty()) {
                m_choose->showProblem(!sheets   ? sheets.error().message
                                      : !fields ? fields.error().message
                                                : tr("The file contains no rows."));
                showStep(Step::Choose);
                return;
            }
            m_columns->show(*sheets, *fields);
            showStep(Step::Columns);
        });
}

std::function<void(const QString &)> ImportPage::reporter()
{
    // The job may outlive the page, but not the thread it runs on.
    return [thread = &m_workspace.jobs(), page = QPointer<ImportPage>{this}](const QString &text) {
        QMetaObject::invokeMethod(thread, [page, text] {
            if (page && page->m_busy)
                page->m_progressText->setText(text);
        });
    };
}

void ImportPage::plan()
{
    const int asked = ++m_asked;
    setBusy(tr("Checking every row…"));
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QString path = m_choose->path();
    const RegisterKind kind = m_choose->kind();
    const std::optional<int> year = m_choose->year();
    m_workspace.jobs().run(
        this,
        [path, kind, year, mapping = rememberedMapping(), cancelled = m_cancelled,
         report = reporter()](Session &session) {
            const auto progress = [report, cancelled](qint64 rows) {
                report(tr("%L1 rows checked").arg(rows));
                return !cancelled->load();
            };
            return ImportService{session}.plan(path, kind, year, progress, mapping);
        },
        [this, asked](const Result<PlannedImport> &planned) {
            if (asked != m_asked)
                return;
            setBusy({});
            if (!planned) {
                if (!m_cancelled->load())
                    m_workspace.prompts().showError(this, planned.error());
                return;
            }
            m_planned = *planned;
            m_preview->show(planned->plan);
            showStep(Step::Preview);
        });
}

void ImportPage::commit()
{
    if (!m_planned)
        return;
    const int asked = ++m_asked;
    setBusy(tr("Storing…"));
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_workspace.jobs().run(
        this,
        [planned = *m_planned, cancelled = m_cancelled, report = reporter()](Session &session) {
            const auto progress = [report, cancelled](qint64 rows) {
                report(tr("%L1 rows stored").arg(rows));
                return !cancelled->load();
            };
            return ImportService{session}.commit(planned, progress);
        },
        [this, asked](const Result<ImportCommit::Counts> &counts) {
            if (asked != m_asked)
                return;
            setBusy({});
            if (!counts) {
                if (!m_cancelled->load())
                    m_workspace.prompts().showError(this, counts.error());
                return;
            }
            const auto group = HistoryService{m_workspace.session()}.undoable();
            m_imported = group && *group ? std::optional{(*group)->uid} : std::nullopt;
            m_summary->show(m_planned->plan, *counts);
            showStep(Step::Summary);
        });
}

void ImportPage::undoImport()
{
    HistoryService history{m_workspace.session()};
    const auto group = history.undoable();
    if (!group || !*group || (*group)->uid != m_imported) {
        m_workspace.prompts().showError(
            this, {ErrorCode::Conflict,
                   tr("Something else was done since the import. Undo that first: Edit → Undo."),
                   {}});
        return;
    }
    const Result<JournalGroup> undone = history.undo();
    if (!undone)
        m_workspace.prompts().showError(this, undone.error());
    else
        m_summary->showUndone();
}

} // namespace liaison
