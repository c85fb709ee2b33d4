#include "app/services/backupservice.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

// Menus, shortcuts and the few things that the window does itself.

namespace liaison {

namespace {

QString backupKey(const QString &location)
{
    return QStringLiteral("backup/%1").arg(QString::fromLatin1(location.toUtf8().toHex()));
}

} // namespace

QAction *MainWindow::action(const QString &name, const QString &text, const QKeySequence &keys,
                            const QString &icon, void (MainWindow::*slot)())
{
    auto *made = new QAction{QIcon::fromTheme(icon), text, this};
    made->setObjectName(name);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, slot);
    m_actions.insert(name, made);
    addAction(made);
    return made;
}

void MainWindow::makeActions()
{
    const auto needs = [this](QAction *made) { m_needDatabase.append(made); };
    action(QStringLiteral("openDatabase"), tr("&Open…"), QKeySequence::Open, QStringLiteral("document-open"),
           &MainWindow::chooseDatabase);
    needs(action(QStringLiteral("closeDatabase"), tr("&Close database"), {}, QStringLiteral("document-close"),
                 &MainWindow::closeDatabaseAction));
    needs(action(QStringLiteral("backUp"), tr("&Back up…"), {}, QStringLiteral("document-save-as"),
                 &MainWindow::backUp));
    needs(action(QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, QStringLiteral("edit-undo"),
                 &MainWindow::undo));
    needs(action(QStringLiteral("redo"), tr("&Redo"), QKeySequence{QStringLiteral("Ctrl+Y")},
                 QStringLiteral("edit-redo"), &MainWindow::redo));
    needs(action(QStringLiteral("back"), tr("&Back"), QKeySequence{QStringLiteral("Alt+Left")},
                 QStringLiteral("go-previous"), &MainWindow::goBack));
    needs(action(QStringLiteral("forward"), tr("&Forward"), QKeySequence{QStringLiteral("Alt+Right")},
                 QStringLiteral("go-next"), &MainWindow::goForward));
    needs(action(QStringLiteral("search"), tr("&Search everything…"), QKeySequence{QStringLiteral("Ctrl+K")},
                 QStringLiteral("edit-find"), &MainWindow::search));
    action(QStringLiteral("larger"), tr("&Larger text"), QKeySequence::ZoomIn, QStringLiteral("zoom-in"),
           &MainWindow::fontLarger);
    action(QStringLiteral("smaller"), tr("&Smaller text"), QKeySequence::ZoomOut, QStringLiteral("zoom-out"),
           &MainWindow::fontSmaller);
    QAction *dark = action(QStringLiteral("dark"), tr("&Dark colours"), {}, {}, &MainWindow::toggleDark);
    dark->setCheckable(true);
    dark->setChecked(m_context.appearance.scheme() == Appearance::Scheme::Dark);
    action(QStringLiteral("help"), tr("&Guide"), QKeySequence::HelpContents, QStringLiteral("help-contents"),
           &MainWindow::showHelp);
    action(QStringLiteral("about"), tr("&About Liaison Station"), {}, QStringLiteral("help-about"),
           &MainWindow::about);
}

void MainWindow::makeMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<const char *> names) {
        for (const char *name : names)
            menu->addAction(m_actions.value(QString::fromLatin1(name)));
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->setObjectName(QStringLiteral("fileMenu"));
    add(file, {"openDatabase"});
    m_recentMenu = file->addMenu(tr("&Recently used"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    file->addSeparator();
    add(file, {"backUp", "closeDatabase"});
    file->addSeparator();
    QAction *quit = file->addAction(QIcon::fromTheme(QStringLiteral("application-exit")), tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->setObjectName(QStringLiteral("editMenu"));
    add(edit, {"undo", "redo"});
    addSearch(edit);
    m_goMenu = menuBar()->addMenu(tr("&Go"));
    m_goMenu->setObjectName(QStringLiteral("goMenu"));
    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view, {"back", "forward", "larger", "smaller", "dark"});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, {"help", "about"});
}

void MainWindow::chooseDatabase()
{
    const QString path = m_context.prompts.openFile(this, tr("Open a database"),
                                                    tr("Databases (*.db *.sqlite);;All files (*)"));
    if (!path.isEmpty())
        openDatabase(path);
}

void MainWindow::fillRecent()
{
    m_recentMenu->clear();
    const QStringList recent = m_context.settings.recentDatabases();
    for (const QString &location : recent) {
        QAction *open = m_recentMenu->addAction(QDir::toNativeSeparators(location));
        connect(open, &QAction::triggered, this, [this, location] { openDatabase(location); });
    }
    if (recent.isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::backUp()
{
    const QString location = m_workspace->session().database().location();
    const QFileInfo file{location};
    const QString suggested = file.dir().filePath(
        QStringLiteral("%1-%2.db")
            .arg(file.completeBaseName(), m_context.clock.today().toString(QStringLiteral("yyyyMMdd"))));
    const QString path =
        m_context.prompts.saveFile(this, tr("Back up to"), suggested, tr("Databases (*.db)"));
    if (path.isEmpty())
        return;
    m_workspace->say(tr("Backing up…"));
    m_workspace->jobs().run(
        this, [path](Session &session) { return BackupService{session}.backup(path); },
        [this, path, location](const Result<> &done) {
            if (!done) {
                m_context.prompts.showError(this, done.error());
                return;
            }
            m_context.settings.setValue(backupKey(location), m_context.clock.now());
            refreshStatus();
            m_workspace->say(tr("Backed up and proven: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void MainWindow::refreshStatus()
{
    if (!m_workspace) {
        m_databaseLabel->clear();
        m_backupLabel->clear();
        return;
    }
    const QString location = m_workspace->session().database().location();
    m_databaseLabel->setText(QFileInfo{location}.fileName());
    m_databaseLabel->setToolTip(QDir::toNativeSeparators(location));
    const QDateTime backup = m_context.settings.value(backupKey(location)).toDateTime();
    m_backupLabel->setText(
        backup.isValid() ? tr("Last proven backup: %1")
                               .arg(QLocale{}.toString(backup.toLocalTime().date(), QLocale::ShortFormat))
                         : tr("No backup yet"));
}

void MainWindow::fontLarger()
{
    m_context.appearance.setFontStep(m_context.appearance.fontStep() + 1);
}

void MainWindow::fontSmaller()
{
    m_context.appearance.setFontStep(m_context.appearance.fontStep() - 1);
}

void MainWindow::toggleDark()
{
    const bool dark = m_context.appearance.scheme() == Appearance::Scheme::Dark;
    m_context.appearance.setScheme(dark ? Appearance::Scheme::Light : Appearance::Scheme::Dark);
}

void MainWindow::showHelp()
{
    const PageInfo *info = pageInfo(m_shown.page);
    Q_EMIT helpRequested(info == nullptr        ? QStringLiteral("welcome")
                         : info->help.isEmpty() ? info->id
                                                : info->help);
}

void MainWindow::about()
{
    m_context.prompts.showInformation(
        this, tr("Liaison Station %1").arg(QApplication::applicationVersion()),
        tr("Register, evaluation and printing for liaison stations of people's congress deputies.\n"
           "Free software under the GNU General Public License, version 3."));
}

void MainWindow::closeDatabaseAction()
{
    closeDatabase();
}

} // namespace liaison
