#include "ui/pages/welcomepage.h"

#include "app/services/backupservice.h"
#include "app/services/demo/demoservice.h"
#include "ui/dialogs/newdatabasedialog.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QThread>

namespace liaison {

namespace {

constexpr int PathRole = Qt::UserRole;

/// The last half-year that is over: a sample of it is complete, and a ranking of it says something.
QDate sampleEnd(QDate today)
{
    return today.month() > 6 ? QDate{today.year(), 6, 30} : QDate{today.year() - 1, 12, 31};
}

QString samplePath(QDate until)
{
    const QDir folder{QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    QDir{}.mkpath(folder.path());
    return folder.filePath(QStringLiteral("sample-%1.db").arg(until.toString(QStringLiteral("yyyyMM"))));
}

} // namespace

WelcomePage::WelcomePage(MainWindow &window)
    : m_window{window}
    , m_choices{new QWidget{this}}
    , m_recent{new QListWidget{this}}
    , m_state{new QLabel{this}}
{
    setObjectName(QStringLiteral("welcomePage"));
    auto *title = new QLabel{tr("Liaison Station"), this};
    title->setObjectName(QStringLiteral("pageTitle"));
    auto *about =
        new QLabel{tr("Duty records, rankings and evaluation sheets of deputies' liaison stations"), this};

    auto *choices = new QVBoxLayout{m_choices};
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(8);
    const auto add = [&](QPushButton *button) { choices->addWidget(button); };
    add(addChoice(QStringLiteral("newDatabase"), QStringLiteral("document-new"), tr("&New database…"),
                  tr("For a district, a town or one station; district, term and first station are asked for"),
                  &WelcomePage::makeNew));
    add(addChoice(QStringLiteral("openExisting"), QStringLiteral("document-open"), tr("&Open a database…"),
                  tr("A file of this computer or of a USB stick"), &WelcomePage::openExisting));
    add(addChoice(
        QStringLiteral("importRegisters"), QStringLiteral("document-import"), tr("&Import registers…"),
        tr("A new database, filled from your spreadsheets (xlsx, ods, csv)"), &WelcomePage::importRegisters));
    add(addChoice(QStringLiteral("restoreBackup"), QStringLiteral("document-revert"),
                  tr("&Restore a backup…"), tr("Proves the copy first; never overwrites a file"),
                  &WelcomePage::restore));
    add(addChoice(QStringLiteral("openSample"), QStringLiteral("games-hint"),
                  tr("&Explore the sample district"),
                  tr("An invented district with stations, deputies and entries: try anything"),
                  &WelcomePage::openSample));
    choices->addWidget(m_state);
    choices->addStretch(1);
    m_state->setWordWrap(true);

    auto *recentLabel = new QLabel{tr("Recently &used"), this};
    recentLabel->setBuddy(m_recent);
    m_recent->setObjectName(QStringLiteral("recentDatabases"));
    m_recent->setAccessibleName(tr("Recently used databases"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setAlternatingRowColors(true);
    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePage::openRecent);
    auto *forget = new QShortcut{QKeySequence::Delete, m_recent};
    forget->setContext(Qt::WidgetShortcut);
    connect(forget, &QShortcut::activated, this, &WelcomePage::forgetRecent);

    auto *grid = new QGridLayout{this};
    const int margin = fontMetrics().height() * 3;
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setHorizontalSpacing(margin);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(about, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, margin / 2);
    grid->addWidget(m_choices, 3, 0, 2, 1);
    grid->addWidget(recentLabel, 3, 1);
    grid->addWidget(m_recent, 4, 1);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

QPushButton *WelcomePage::addChoice(const QString &name, const QString &icon, const QString &text,
                                    const QString &what, void (WelcomePage::*slot)())
{
    // Two lines on a button: what it does in the large, and what to expect in the small.
    auto *button = new QPushButton{QIcon::fromTheme(icon), text + QLatin1Char{'\n'} + what, m_choices};
    button->setObjectName(name);
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 8px 12px;"));
    button->setIconSize({fontMetrics().height() * 2, fontMetrics().height() * 2});
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillRecent();
}

void WelcomePage::fillRecent()
{
    m_recent->clear();
    const QStringList recent = m_window.context().settings.recentDatabases();
    for (const QString &location : recent) {
        const bool isServer = location.startsWith(QStringLiteral("postgresql://"));
        const QFileInfo file{location};
        QString text = isServer ? location : file.completeBaseName();
        if (!isServer && file.exists())
            text += QLatin1Char{'\n'} +
                    tr("%1, last changed %2")
                        .arg(QDir::toNativeSeparators(file.absolutePath()),
                             QLocale{}.toString(file.lastModified(), QStringLiteral("yyyy-MM-dd HH:mm")));
        else if (!isServer)
            text += QLatin1Char{'\n'} +
                    tr("%1: not there now").arg(QDir::toNativeSeparators(file.absolutePath()));
        auto *item = new QListWidgetItem{text, m_recent};
        item->setData(PathRole, location);
        item->setToolTip(QDir::toNativeSeparators(location));
    }
    if (m_recent->count() == 0) {
        auto *none =
            new QListWidgetItem{tr("Nothing yet. A database that you open is listed here."), m_recent};
        none->setFlags(Qt::NoItemFlags);
    }
}

void WelcomePage::openRecent()
{
    if (const QListWidgetItem *item = m_recent->currentItem();
        item != nullptr && item->data(PathRole).isValid())
        m_window.openDatabase(item->data(PathRole).toString());
}

void WelcomePage::forgetRecent()
{
    if (const QListWidgetItem *item = m_recent->currentItem(); item != nullptr) {
        m_window.context().settings.removeRecentDatabase(item->data(PathRole).toString());
        fillRecent();
    }
}

void WelcomePage::makeNew()
{
    const WindowContext &context = m_window.context();
    NewDatabaseDialog dialog{context.clock, context.settings, context.prompts, &m_window};
    if (dialog.exec() == QDialog::Accepted)
        m_window.setSession(dialog.takeSession());
}

void WelcomePage::importRegisters()
{
    makeNew();
    if (m_window.workspace() != nullptr)
        m_window.open({.page = QStringLiteral("import")});
}

void WelcomePage::openExisting()
{
    const QString path = m_window.context().prompts.openFile(&m_window, tr("Open a database"),
                                                             tr("Databases (*.db *.sqlite);;All files (*)"));
    if (!path.isEmpty())
        m_window.openDatabase(path);
}

void WelcomePage::restore()
{
    Prompts &prompts = m_window.context().prompts;
    const QString backup =
        prompts.openFile(&m_window, tr("Choose the backup"), tr("Databases (*.db *.sqlite);;All files (*)"));
    if (backup.isEmpty())
        return;
    const QString path =
        prompts.saveFile(&m_window, tr("Where the restored database shall lie"), {}, tr("Databases (*.db)"));
    if (path.isEmpty())
        return;
    if (const Result<> restored = BackupService::restore(backup, path); !restored)
        prompts.showError(&m_window, restored.error());
    else
        m_window.openDatabase(path);
}

void WelcomePage::setBusy(const QString &what)
{
    m_state->setText(what);
    const QList<QPushButton *> buttons = m_choices->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(what.isEmpty());
}

void WelcomePage::openSample()
{
    const QDate until = sampleEnd(m_window.context().clock.today());
    const QString path = samplePath(until);
    if (QFileInfo::exists(path)) {
        m_window.openDatabase(path);
        return;
    }
    setBusy(tr("Making the sample district…"));
    DemoRequest request;
    request.until = until;
    auto made = std::make_shared<Result<DemoSummary>>(Error{});
    QThread *maker = QThread::create([made, path, request] { *made = DemoService::create(path, request); });
    connect(maker, &QThread::finished, this, [this, made, path] {
        setBusy({});
        if (!*made)
            m_window.context().prompts.showError(&m_window, made->error());
        else
            m_window.openDatabase(path);
    });
    connect(maker, &QThread::finished, maker, &QObject::deleteLater);
    maker->start();
}

} // namespace liaison
