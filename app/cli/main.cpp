#include "app/cli/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));

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
