#include "app/cli/command.h"

namespace liaison {

QList<Command> commands()
{
    return {
        initCommand(),    demoCommand(),    importCommand(),  listCommand(),   exportCommand(),
        rankCommand(),    explainCommand(), signalsCommand(), sheetCommand(),  printCommand(),
        scoreCommand(),   whatifCommand(),  roundCommand(),   replayCommand(), checkCommand(),
        historyCommand(), undoCommand(),    redoCommand(),    verifyCommand(), backupCommand(),
        restoreCommand(), benchCommand(),
    };
}

Result<std::unique_ptr<Session>> openSession(const Console &console, const Arguments &arguments)
{
    return Session::open(arguments.positional(0), console.actor, console.clock);
}

} // namespace liaison
