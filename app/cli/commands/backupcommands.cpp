#include "app/cli/command.h"
#include "app/services/backupservice.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

ExitCode runBackup(Console &console, const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    if (const Result<> done = BackupService{**session}.backup(arguments.positional(1)); !done)
        return console.fail(done.error());
    console.out << Text::tr("Wrote and proved the backup %1.").arg(arguments.positional(1)) << '\n';
    return ExitCode::Done;
}

ExitCode runRestore(Console &console, const Arguments &arguments)
{
    if (const Result<> done = BackupService::restore(arguments.positional(0), arguments.positional(1)); !done)
        return console.fail(done.error());
    console.out << Text::tr("Restored %1 from %2.").arg(arguments.positional(1), arguments.positional(0))
                << '\n';
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"),
            QStringLiteral("DB FILE"),
            Text::tr("write a proven copy of the database"),
            {.positionals = {QStringLiteral("DB"), QStringLiteral("FILE")}},
            runBackup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("FILE DB"),
            Text::tr("make a database from a backup"),
            {.positionals = {QStringLiteral("FILE"), QStringLiteral("DB")}},
            runRestore};
}

} // namespace liaison
