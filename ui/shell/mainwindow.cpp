#include "ui/shell/mainwindow.h"

#include "app/services/historyservice.h"
#include "ui/shell/appearance.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/searchpalette.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostBack = 50;
constexpr int NoteMs = 8000;

const QString GeometryKey = QStringLiteral("window/geometry");
const QString StateKey = QStringLiteral("window/state");

} // namespace

MainWindow::MainWindow(WindowContext context, QWidget *parent)
    : QMainWindow{parent}
    , m_context{std::move(context)}
    , m_outer{new QStackedWidget{this}}
    , m_work{new QWidget{m_outer}}
    , m_navigation{new Navigation{m_work}}
    , m_stack{new QStackedWidget{m_work}}
    , m_databaseLabel{new QLabel{this}}
    , m_savedLabel{new QLabel{this}}
    , m_backupLabel{new QLabel{this}}
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Liaison Station"));
    setCentralWidget(m_outer);
    setMinimumSize(960, 600);
    m_outer->addWidget(m_work);

    auto *across = new QHBoxLayout{m_work};
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_navigation);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    down->setObjectName(QStringLiteral("pageColumn"));
    down->addWidget(m_stack, 1);
    across->addLayout(down, 1);

    for (QLabel *label : {m_databaseLabel, m_savedLabel, m_backupLabel}) {
        label->setContentsMargins(8, 0, 8, 0);
        statusBar()->addPermanentWidget(label);
    }
    m_databaseLabel->setObjectName(QStringLiteral("statusDatabase"));
    m_savedLabel->setObjectName(QStringLiteral("statusSaved"));
    m_backupLabel->setObjectName(QStringLiteral("statusBackup"));

    makeActions();
    makeMenus();
    connect(m_navigation, &Navigation::pageChosen, this, [this](const QString &page) {
        if (!open({.page = page}))
            m_navigation->select(m_shown.page);
    });
    connect(&m_context.appearance, &Appearance::changed, this, [this] {
        m_navigation->refreshIcons();
        m_navigation->updateGeometry();
    });

    resize(1280, 800);
    restoreGeometry(m_context.settings.value(GeometryKey).toByteArray());
    restoreState(m_context.settings.value(StateKey).toByteArray());
    showWelcome();
}

MainWindow::~MainWindow()
{
    // Pages refer to the workspace: they go first.
    delete m_palette;
    qDeleteAll(m_made);
}

void MainWindow::showWelcome()
{
    if (m_welcome == nullptr && m_context.welcome) {
        m_welcome = m_context.welcome(*this);
        m_outer->addWidget(m_welcome);
    }
    if (m_welcome != nullptr)
        m_outer->setCurrentWidget(m_welcome);
    for (QAction *needing : std::as_const(m_needDatabase))
        needing->setEnabled(false);
    setWindowTitle(tr("Liaison Station"));
    refreshStatus();
}

void MainWindow::setSession(std::unique_ptr<Session> session)
{
    if (m_workspace && !closeDatabase())
        return;
    m_context.settings.addRecentDatabase(session->database().location());
    m_workspace = std::make_unique<Workspace>(std::move(session), m_context.clock, m_context.settings,
                                              m_context.prompts);
    m_pages = m_context.pages(*m_workspace);
    m_navigation->setPages(m_pages);

    m_header = new PageHeader{m_workspace->period(), m_context.clock.today(), m_work};
    auto *column = m_work->layout()->itemAt(1)->layout();
    static_cast<QVBoxLayout *>(column)->insertWidget(0, m_header);
    connect(m_header, &PageHeader::periodChosen, m_workspace.get(), &Workspace::setPeriod);
    connectWorkspace();

    m_goMenu->clear();
    int number = 0;
    for (const PageInfo &info : std::as_const(m_pages)) {
        if (!info.inNavigation)
            continue;
        QAction *go = m_goMenu->addAction(QIcon::fromTheme(info.iconName), info.title);
        if (++number <= 9)
            go->setShortcut(QKeySequence{QStringLiteral("Ctrl+%1").arg(number)});
        connect(go, &QAction::triggered, this, [this, id = info.id] { open({.page = id}); });
    }
    for (QAction *needing : std::as_const(m_needDatabase))
        needing->setEnabled(true);
    const QString name = QFileInfo{m_workspace->session().database().location()}.completeBaseName();
    setWindowTitle(tr("%1 – Liaison Station").arg(name));
    m_outer->setCurrentWidget(m_work);
    refreshUndo();
    refreshStatus();
    if (!m_pages.isEmpty())
        open({.page = m_pages.first().id});
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    connect(workspace, &Workspace::openRequested, this, &MainWindow::open);
    connect(workspace, &Workspace::said, this,
            [this](const QString &text) { statusBar()->showMessage(text, NoteMs); });
    connect(workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        refreshUndo();
        m_savedLabel->setText(tr("Saved %1")
                                  .arg(QLocale{}.toString(m_context.clock.now().toLocalTime().time(),
                                                          QStringLiteral("HH:mm:ss"))));
        m_savedLabel->setToolTip(change.label);
    });
    connect(workspace, &Workspace::periodChanged, this,
            [this](const Period &period) { m_header->setPeriod(period); });
}

bool MainWindow::openDatabase(const QString &location)
{
    Result<std::unique_ptr<Session>> session =
        Session::open(location, m_context.settings.operatorName(), m_context.clock);
    if (!session) {
        m_context.prompts.showError(this, session.error());
        return false;
    }
    setSession(std::move(*session));
    return true;
}

bool MainWindow::closeDatabase()
{
    if (!m_workspace)
        return true;
    for (Page *page : std::as_const(m_made)) {
        if (!page->mayLeave())
            return false;
    }
    delete m_palette;
    m_palette = nullptr;
    qDeleteAll(m_made);
    m_made.clear();
    delete m_header;
    m_header = nullptr;
    m_back.clear();
    m_forward.clear();
    m_shown = {};
    m_pages.clear();
    m_goMenu->clear();
    m_navigation->setPages({});
    m_workspace.reset();
    m_savedLabel->clear();
    showWelcome();
    return true;
}

const PageInfo *MainWindow::pageInfo(const QString &id) const
{
    const auto found =
        std::find_if(m_pages.cbegin(), m_pages.cend(), [&id](const PageInfo &info) { return info.id == id; });
    return found == m_pages.cend() ? nullptr : &*found;
}

Page *MainWindow::currentPage() const
{
    return m_made.value(m_shown.page);
}

bool MainWindow::open(const Target &target)
{
    const PageInfo *info = pageInfo(target.page);
    if (info == nullptr)
        return false;
    if (Page *present = currentPage(); present != nullptr) {
        if (!present->mayLeave())
            return false;
        const Target now = present->current();
        m_back.append(now.page.isEmpty() ? m_shown : now);
        if (m_back.size() > MostBack)
            m_back.removeFirst();
        m_forward.clear();
    }
    showPage(*info, target);
    return true;
}

void MainWindow::goBack()
{
    step(m_back, m_forward);
}

void MainWindow::goForward()
{
    step(m_forward, m_back);
}

void MainWindow::step(QList<Target> &from, QList<Target> &to)
{
    if (from.isEmpty())
        return;
    if (Page *present = currentPage(); present != nullptr) {
        if (!present->mayLeave())
            return;
        const Target now = present->current();
        to.append(now.page.isEmpty() ? m_shown : now);
    }
    const Target target = from.takeLast();
    if (const PageInfo *info = pageInfo(target.page))
        showPage(*info, target);
}

void MainWindow::showPage(const PageInfo &info, const Target &target)
{
    Page *page = m_made.value(info.id);
    if (page == nullptr) {
        page = info.create();
        page->setObjectName(info.id + QStringLiteral("Page"));
        m_made.insert(info.id, page);
        m_stack->addWidget(page);
        connect(page, &Page::subtitleChanged, this,
                [this, page, title = info.title](const QString &subtitle) {
                    if (page == currentPage())
                        m_header->setTitle(subtitle.isEmpty() ? title : subtitle);
                });
    }
    m_shown = target;
    m_stack->setCurrentWidget(page);
    m_navigation->select(info.id);
    m_header->setTitle(info.title);
    m_header->setPeriodShown(info.usesPeriod);
    m_header->setActions(page->headerActions());
    m_actions.value(QStringLiteral("back"))->setEnabled(!m_back.isEmpty());
    m_actions.value(QStringLiteral("forward"))->setEnabled(!m_forward.isEmpty());
    page->open(target);
}

void MainWindow::refreshUndo()
{
    if (!m_workspace)
        return;
    HistoryService history{m_workspace->session()};
    const auto show = [](QAction *action, const QString &plain, const QString &named,
                         const Result<std::optional<JournalGroup>> &group) {
        const bool there = group && group->has_value();
        action->setEnabled(there);
        action->setText(there ? named.arg((*group)->label) : plain);
    };
    show(m_actions.value(QStringLiteral("undo")), tr("&Undo"), tr("&Undo: %1"), history.undoable());
    show(m_actions.value(QStringLiteral("redo")), tr("&Redo"), tr("&Redo: %1"), history.redoable());
}

void MainWindow::undo()
{
    const Result<JournalGroup> undone = HistoryService{m_workspace->session()}.undo();
    if (!undone)
        m_context.prompts.showError(this, undone.error());
    else
        m_workspace->say(tr("Undone: %1").arg(undone->label));
}

void MainWindow::redo()
{
    const Result<JournalGroup> redone = HistoryService{m_workspace->session()}.redo();
    if (!redone)
        m_context.prompts.showError(this, redone.error());
    else
        m_workspace->say(tr("Done again: %1").arg(redone->label));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveGeometryNow();
    if (closeDatabase())
        event->accept();
    else
        event->ignore();
}

void MainWindow::saveGeometryNow()
{
    m_context.settings.setValue(GeometryKey, saveGeometry());
    m_context.settings.setValue(StateKey, saveState());
}

} // namespace liaison
