#pragma once

#include "app/base/clock.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace liaison {
class HelpWindow;
}

namespace liaison::test {

/// The real main window on a database of its own, with a fixed day (10 July 2026, 9:30 UTC), prompts that
/// answer at once and settings in a temporary file. What a user would do is done to its widgets.
class TestWindow
{
public:
    enum class Data {
        None,   ///< the welcome page
        Empty,  ///< a new database: 青禾区, term 2021-2026, no station
        Sample, ///< the sample district, six months up to 30 June 2026; made once for each program
    };

    explicit TestWindow(Data data = Data::Sample, const QString &language = QStringLiteral("zh_CN"));
    ~TestWindow();
    Q_DISABLE_COPY_MOVE(TestWindow)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_window->workspace(); }
    /// The guide; shown by F1.
    [[nodiscard]] HelpWindow &help() { return *m_help; }
    [[nodiscard]] Session &session() { return workspace().session(); }
    [[nodiscard]] QString databasePath() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// Goes to a page and waits until its reads are done.
    Page *open(const Target &target);
    Page *open(const QString &page) { return open(Target{.page = page}); }

    /// The descendant of the current page (or of the window) with this object name; fails the test without
    /// one.
    template <typename Widget>
    [[nodiscard]] Widget *child(const char *name)
    {
        auto *found = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }

    /// Saves a picture of the window to $LIAISON_SHOTS/NAME.png, if that is set: for looking at.
    void picture(const QString &name);

    FixedClock clock{QDateTime{QDate{2026, 7, 10}, QTime{9, 30}, Qt::UTC}};
    FakePrompts prompts;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<UiSettings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HelpWindow> m_help;

public:
    [[nodiscard]] UiSettings &settings() { return *m_settings; }
    [[nodiscard]] Appearance &appearance() { return *m_appearance; }
};

/// Lets events run until nothing is queued in either thread of the workspace.
void settle(Workspace &workspace);

/// Every visible text in @a root that has less room than it needs: "QLabel name: text". Labels, buttons,
/// combo boxes, tabs, heads of tables, group boxes. A widget with the property "mayElide" is left out.
[[nodiscard]] QStringList clippedTexts(const QWidget *root);

/// Every visible text in @a root that still has English words; for zh_CN.
[[nodiscard]] QStringList englishTexts(const QWidget *root);

/// Every visible input in @a root without an accessible name, a buddy label or a text of its own.
[[nodiscard]] QStringList namelessInputs(const QWidget *root);

} // namespace liaison::test
