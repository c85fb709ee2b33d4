#include "app/cli/program.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <langinfo.h>

#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

/// Qt wants a UTF-8 locale and complains on every start without one, as in a bare container.
void ensureUtf8Locale()
{
    const char *ctype = std::setlocale(LC_CTYPE, "");
    if (ctype != nullptr && std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (qEnvironmentVariableIsSet("LC_ALL"))
        qputenv("LC_ALL", "C.UTF-8");
    else
        qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8Locale();
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
