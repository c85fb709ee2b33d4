#include "app/cli/console.h"

#include <QLoggingCategory>

namespace liaison {

namespace {

Q_LOGGING_CATEGORY(logCli, "liaison.cli", QtWarningMsg)

} // namespace

ExitCode Console::fail(const Error &error)
{
    out.flush();
    err << error.message << '\n';
    if (!error.detail.isEmpty())
        qCInfo(logCli) << error.detail;
    return ExitCode::Failed;
}

ExitCode Console::wrongUsage(const QString &message)
{
    out.flush();
    err << message << '\n';
    return ExitCode::WrongUsage;
}

} // namespace liaison
