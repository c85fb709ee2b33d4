// What the printing page is made of; what it does is in printingpage.cpp.

#include "ui/pages/printing/printingoptions.h"
#include "ui/pages/printing/printingpage.h"
#include "ui/print/pageview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

const QString FormSetting = QStringLiteral("printing/form");
const QString ZoomSetting = QStringLiteral("printing/zoom");
constexpr int WholePage = 0;
constexpr int PageWidth = -1;

std::shared_ptr<QPagedPaintDevice> askForPrinter(QWidget *parent)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    QPrintDialog dialog{printer.get(), parent};
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false);
    return dialog.exec() == QDialog::Accepted ? printer : nullptr;
}

QToolButton *tool(QWidget *parent, const char *name, const char *icon, const QString &text)
{
    auto *button = new QToolButton{parent};
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PrintingPage::PrintingPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_job{workspace}
    , m_choosePrinter{askForPrinter}
    , m_generation{std::make_shared<std::atomic_int>(0)}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(10, 8, 10, 8);
    auto *splitter = new QSplitter{this};
    splitter->setObjectName(QStringLiteral("printSplitter"));
    splitter->setChildrenCollapsible(false);

    auto *left = new QWidget{splitter};
    auto *leftColumn = new QVBoxLayout{left};
    leftColumn->setContentsMargins(0, 0, 6, 0);
    makeForms(left);
    m_options = new PrintingOptions{left};
    leftColumn->addWidget(m_forms, 3);
    leftColumn->addWidget(m_about);
    leftColumn->addWidget(m_options, 4);
    splitter->addWidget(left);
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_left = left;
    fitLeft();
    column->addWidget(splitter, 1);
    makeProgress();
    column->addWidget(m_progress);
    column->addWidget(m_result);
    makeActions();
    connectJob();

    m_options->setKind(fromKey<FormKind>(workspace.settings().value(FormSetting).toString())
                           .value_or(FormKind::StationSheet));
    connect(m_options, &PrintingOptions::changed, this, &PrintingPage::loadPreview);
    connect(m_options, &PrintingOptions::scopeChanged, this, &PrintingPage::loadScope);
    const auto refresh = [this] {
        if (isVisible())
            loadScope();
        else
            m_stale = true;
    };
    connect(&workspace, &Workspace::periodChanged, this, refresh);
    connect(&workspace, &Workspace::changed, this, refresh);
}

PrintingPage::~PrintingPage() = default;

/// The preview takes what the choices do not need.
void PrintingPage::fitLeft()
{
    m_left->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
}

void PrintingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_left != nullptr)
        fitLeft();
}

/// Forms under the headings of their groups.
void PrintingPage::makeForms(QWidget *parent)
{
    m_forms = new QTreeWidget{parent};
    m_forms->setObjectName(QStringLiteral("printForms"));
    m_forms->setAccessibleName(tr("Form"));
    m_forms->setHeaderHidden(true);
    m_forms->setRootIsDecorated(false);
    m_forms->setItemsExpandable(false);
    m_forms->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTreeWidgetItem *group = nullptr;
    QFont bold = font();
    bold.setBold(true);
    for (const FormKind kind : FormNames::all()) {
        QTreeWidgetItem *home = nullptr;
        for (int i = 0; i < m_forms->topLevelItemCount(); ++i) {
            if (m_forms->topLevelItem(i)->text(0) == FormNames::group(kind))
                home = m_forms->topLevelItem(i);
        }
        if (home == nullptr) {
            home = new QTreeWidgetItem{m_forms, {FormNames::group(kind)}};
            home->setFlags(Qt::ItemIsEnabled);
            home->setFont(0, bold);
        }
        group = home;
        auto *item = new QTreeWidgetItem{group, {FormNames::title(kind)}};
        item->setData(0, Qt::UserRole, toKey(kind));
    }
    m_forms->expandAll();
    connect(m_forms, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const std::optional<FormKind> kind =
            item == nullptr ? std::nullopt : fromKey<FormKind>(item->data(0, Qt::UserRole).toString());
        if (kind)
            chooseKind(*kind);
    });
    m_about = new QLabel{parent};
    m_about->setObjectName(QStringLiteral("printAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
}

QWidget *PrintingPage::makePreview()
{
    auto *side = new QWidget{this};
    auto *column = new QVBoxLayout{side};
    column->setContentsMargins(6, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_previousDocument = tool(side, "previousForm", "go-first", tr("Previous form"));
    m_documentText = new QLabel{side};
    m_documentText->setObjectName(QStringLiteral("formPosition"));
    m_nextDocument = tool(side, "nextForm", "go-last", tr("Next form"));
    m_previousPage = tool(side, "previousPage", "go-previous", tr("Previous page"));
    m_pageText = new QLabel{side};
    m_pageText->setObjectName(QStringLiteral("pagePosition"));
    m_nextPage = tool(side, "nextPage", "go-next", tr("Next page"));
    m_zoom = new QComboBox{side};
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItem(tr("Whole page"), WholePage);
    m_zoom->addItem(tr("Page width"), PageWidth);
    for (const int percent : {50, 75, 100, 125, 150, 200})
        m_zoom->addItem(QStringLiteral("%1%").arg(percent), percent);
    for (QWidget *widget : QList<QWidget *>{m_previousDocument, m_documentText, m_nextDocument})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{m_previousPage, m_pageText, m_nextPage})
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_zoom);
    column->addLayout(row);
    m_view = new PageView{side};
    m_view->setObjectName(QStringLiteral("printPreview"));
    m_view->setAccessibleName(tr("Preview"));
    column->addWidget(m_view, 1);

    connect(m_previousDocument, &QToolButton::clicked, this, [this] { showDocument(m_document - 1); });
    connect(m_nextDocument, &QToolButton::clicked, this, [this] { showDocument(m_document + 1); });
    connect(m_previousPage, &QToolButton::clicked, this, [this] { m_view->setPage(m_view->page() - 1); });
    connect(m_nextPage, &QToolButton::clicked, this, [this] { m_view->setPage(m_view->page() + 1); });
    connect(m_view, &PageView::pageChanged, this, &PrintingPage::showPosition);
    const auto zoom = [this] {
        const int value = m_zoom->currentData().toInt();
        m_view->setZoom(value == WholePage   ? PageView::Zoom::WholePage
                        : value == PageWidth ? PageView::Zoom::PageWidth
                                             : PageView::Zoom::Percent,
                        value);
    };
    const int remembered = m_workspace.settings().value(ZoomSetting, WholePage).toInt();
    m_zoom->setCurrentIndex(std::max(0, m_zoom->findData(remembered)));
    zoom();
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this, zoom] {
        zoom();
        m_workspace.settings().setValue(ZoomSetting, m_zoom->currentData());
    });
    return side;
}

void PrintingPage::makeProgress()
{
    m_progress = new QWidget{this};
    auto *row = new QHBoxLayout{m_progress};
    row->setContentsMargins(0, 4, 0, 0);
    m_bar = new QProgressBar{m_progress};
    m_bar->setObjectName(QStringLiteral("printProgress"));
    m_bar->setAccessibleName(tr("Progress of printing"));
    m_bar->setFormat(QStringLiteral("%v / %m"));
    m_cancel = new QPushButton{tr("Cancel"), m_progress};
    m_cancel->setObjectName(QStringLiteral("printCancel"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_progress->hide();
    m_result = new QLabel{this};
    m_result->setObjectName(QStringLiteral("printResult"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->hide();
}

void PrintingPage::makeActions()
{
    const auto make = [this](const char *name, const char *icon, const QString &text, const QString &tip,
                             void (PrintingPage::*slot)()) {
        auto *action = new QAction{QIcon::fromTheme(QString::fromLatin1(icon)), text, this};
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_print = make("printNow", "document-print", tr("Print…"), tr("Sends all these forms to a printer"),
                   &PrintingPage::print);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_print);
    m_pdf = make("printPdf", "document-save-as", tr("PDF…"), tr("Writes all these forms into one file"),
                 &PrintingPage::savePdf);
    m_files = make("printFiles", "document-multiple", tr("One PDF each…"), tr("Writes a file for each form"),
                   &PrintingPage::saveFiles);
}

QList<QAction *> PrintingPage::headerActions()
{
    return {m_print, m_pdf, m_files};
}

void PrintingPage::connectJob()
{
    connect(m_cancel, &QPushButton::clicked, &m_job, &PrintJob::cancel);
    connect(&m_job, &PrintJob::progressed, this, [this](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
    const auto say = [this](const QString &text) {
        setBusy(false);
        m_result->setText(text);
        m_result->show();
        m_workspace.say(text);
    };
    connect(&m_job, &PrintJob::finished, this, say);
    connect(&m_job, &PrintJob::cancelled, this,
            [say] { say(tr("Printing was cancelled. No file was changed that was not finished.")); });
    connect(&m_job, &PrintJob::failed, this, [this](const Error &error) {
        setBusy(false);
        m_workspace.prompts().showError(this, error);
    });
}

} // namespace liaison
