#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QMainWindow>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace liaison {

class Appearance;
class Navigation;
class PageHeader;
class SearchPalette;
struct PaletteCommand;

/// What the window needs from outside. References, never owned.
struct WindowContext
{
    const Clock &clock;
    UiSettings &settings;
    Prompts &prompts;
    Appearance &appearance;
    /// Every page there is, in the order of the navigation.
    std::function<QList<PageInfo>(Workspace &)> pages;
    /// What is shown while no database is open; it calls openDatabase() or setSession() of the window.
    std::function<QWidget *(class MainWindow &)> welcome;
};

/// Navigation, header, menus and status bar around pages that it knows only as Page.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowContext context, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes over an open database and shows its pages.
    void setSession(std::unique_ptr<Session> session);
    /// Opens an existing database; on failure says why and stays where it is.
    bool openDatabase(const QString &location);
    /// Back to the welcome page. False if the user stays because of unsaved input.
    bool closeDatabase();

    [[nodiscard]] Workspace *workspace() const noexcept { return m_workspace.get(); }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] const WindowContext &context() const noexcept { return m_context; }

    /// False if there is no such page or the user stays on the present one.
    bool open(const Target &target);
    void goBack();
    void goForward();
    /// The one field that finds everything.
    void search();

Q_SIGNALS:
    /// The user asks for the guide: the topic of the page that is shown.
    void helpRequested(const QString &topic);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void connectWorkspace();
    void showPage(const PageInfo &info, const Target &target);
    void showWelcome();
    void step(QList<Target> &from, QList<Target> &to);
    void refreshUndo();
    void refreshStatus();
    void undo();
    void redo();
    void backUp();
    void chooseDatabase();
    void fillRecent();
    [[nodiscard]] const PageInfo *pageInfo(const QString &id) const;
    QAction *action(const QString &name, const QString &text, const QKeySequence &keys, const QString &icon,
                    void (MainWindow::*slot)());
    [[nodiscard]] QList<PaletteCommand> commands();
    void addSearch(QMenu *edit);
    void saveGeometryNow();
    void fontLarger();
    void fontSmaller();
    void toggleDark();
    void showHelp();
    void about();
    void closeDatabaseAction();

    WindowContext m_context;
    std::unique_ptr<Workspace> m_workspace;
    QList<PageInfo> m_pages;
    QHash<QString, Page *> m_made;
    QList<Target> m_back;
    QList<Target> m_forward;
    Target m_shown;

    QStackedWidget *m_outer; // welcome or the work area
    QWidget *m_work;
    QWidget *m_welcome = nullptr;
    Navigation *m_navigation;
    PageHeader *m_header = nullptr;
    QStackedWidget *m_stack;
    SearchPalette *m_palette = nullptr;
    QLabel *m_databaseLabel;
    QLabel *m_savedLabel;
    QLabel *m_backupLabel;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_goMenu = nullptr;
    QHash<QString, QAction *> m_actions;
    QList<QAction *> m_needDatabase;
};

} // namespace liaison
