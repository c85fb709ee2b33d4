#include "ui/shell/mainwindow.h"
#include "ui/shell/searchpalette.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QToolButton>

// The search over everything: what it offers beside the records.

namespace liaison {

namespace {

/// "Back up" of "&Back up…", 备份 of 备份(&B)…
QString plainText(QString text)
{
    static const QRegularExpression mnemonic{QStringLiteral("\\(&.\\)|&|…$")};
    return text.remove(mnemonic).trimmed();
}

void collectActions(const QMenu *menu, const QMenu *except, QList<PaletteCommand> &commands)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr) {
            if (action->menu() != except)
                collectActions(action->menu(), except, commands);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        commands.append({plainText(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                         action->icon().name(), [guard = QPointer<QAction>{action}] {
                             if (guard)
                                 guard->trigger();
                         }});
    }
}

} // namespace

void MainWindow::addSearch(QMenu *edit)
{
    QAction *search = m_actions.value(QStringLiteral("search"));
    edit->addSeparator();
    edit->addAction(search);
    auto *button = new QToolButton{menuBar()};
    button->setObjectName(QStringLiteral("searchButton"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setIcon(search->icon());
    button->setText(tr("Search (%1)").arg(search->shortcut().toString(QKeySequence::NativeText)));
    button->setToolTip(tr("People, stations, records, pages and commands"));
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, search, &QAction::trigger);
    connect(search, &QAction::changed, button, [button, search] { button->setVisible(search->isEnabled()); });
    menuBar()->setCornerWidget(button, Qt::TopRightCorner);
}

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> commands;
    if (pageInfo(QStringLiteral("entry")) != nullptr) {
        const std::pair<const char *, QString> entries[] = {{"visit", tr("New visit")},
                                                            {"reception", tr("New reception")},
                                                            {"activity", tr("New activity")},
                                                            {"opinion", tr("New opinion")}};
        for (const auto &[entity, text] : entries)
            commands.append(
                {text, tr("command"), QStringLiteral("list-add"),
                 [this, target = Target{.page = QStringLiteral("entry"),
                                        .entity = QString::fromLatin1(entity)}] { open(target); }});
    }
    for (const PageInfo &info : std::as_const(m_pages)) {
        if (info.inNavigation)
            commands.append(
                {info.title, tr("page"), info.iconName, [this, id = info.id] { open({.page = id}); }});
    }
    const QList<QAction *> menus = menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu() != nullptr && menu->menu() != m_goMenu)
            collectActions(menu->menu(), m_recentMenu, commands);
    }
    return commands;
}

void MainWindow::search()
{
    if (!m_workspace)
        return;
    if (m_palette == nullptr)
        m_palette = new SearchPalette{*m_workspace, this};
    m_palette->start(commands());
}

} // namespace liaison
