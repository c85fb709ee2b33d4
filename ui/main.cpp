#include "app/base/clock.h"
#include "app/base/language.h"
#include "ui/dialogs/dialogprompts.h"
#include "ui/pages/pages.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLoggingCategory>

#include <cstdio>

/// The composition root: everything is made here and handed on by reference.
int main(int argc, char *argv[])
{
    liaison::ensureUtf8Locale();
    QApplication application{argc, argv};
    QApplication::setApplicationName(QStringLiteral("liaison-station"));
    QApplication::setApplicationVersion(QStringLiteral(LIAISON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("liaison-station"));

    liaison::UiSettings settings;
    QCommandLineParser parser;
    const QCommandLineOption language{QStringLiteral("lang"), QStringLiteral("zh_CN | en"),
                                      QStringLiteral("language")};
    const QCommandLineOption page{QStringLiteral("page"), QStringLiteral("ID"), QStringLiteral("page")};
    parser.addOptions({language, page});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("DB"), QStringLiteral("database"), QStringLiteral("[DB]"));
    parser.process(application);

    QString wanted = parser.value(language);
    if (wanted.isEmpty())
        wanted = settings.value(QStringLiteral("language")).toString();
    const QString shown = liaison::preferredLanguage(wanted);
    liaison::installLanguage(shown);
    QApplication::setApplicationDisplayName(QCoreApplication::translate("Main", "Liaison Station"));

    const liaison::SystemClock clock;
    liaison::DialogPrompts prompts;
    liaison::Appearance appearance{application, settings};
    liaison::MainWindow window{{clock, settings, prompts, appearance, liaison::allPages,
                                [](liaison::MainWindow &main) { return new liaison::WelcomePage{main}; }}};
    liaison::HelpWindow help{appearance, shown};
    QObject::connect(&window, &liaison::MainWindow::helpRequested, &help, &liaison::HelpWindow::showTopic);
    window.show();
    if (const QString location = parser.positionalArguments().value(0); !location.isEmpty()) {
        if (window.openDatabase(location) && parser.isSet(page))
            window.open({.page = parser.value(page)});
    }
    return QApplication::exec();
}
