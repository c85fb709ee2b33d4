#include "app/base/language.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <memory>

int main(int argc, char *argv[])
{
    liaison::ensureUtf8Locale();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

    // Qt's own remarks ("XDG_RUNTIME_DIR not set") mean nothing to a clerk; ours have categories.
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));

    QCoreApplication::setApplicationName(QStringLiteral("liaison"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIAISON_VERSION));
    std::unique_ptr<QCoreApplication> application;
    if (liaison::needsGui(words)) {
        // Fonts without a screen: the command line never opens a window.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    liaison::installLanguage(liaison::uiLanguage(words));

    QTextStream out{stdout};
    QTextStream err{stderr};
    const liaison::SystemClock clock;
    const liaison::ExitCode code = liaison::runProgram(words, out, err, clock);
    out.flush();
    err.flush();
    return static_cast<int>(code);
}
