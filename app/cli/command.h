#pragma once

#include "app/base/result.h"
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/services/session.h"

#include <QList>
#include <QString>

#include <memory>

namespace liaison {

/// One command of the command line. A new one is a file in app/cli/commands and a line in commands().
struct Command
{
    QString name;
    QString synopsis; ///< "DB FILE --as KIND [--dry-run]"
    QString summary;  ///< translated
    CommandSyntax syntax;
    ExitCode (*run)(Console &console, const Arguments &arguments);
    bool needsGui = false; ///< draws text, so it needs fonts (offscreen)
};

[[nodiscard]] QList<Command> commands();

/// The database of the first positional argument.
[[nodiscard]] Result<std::unique_ptr<Session>> openSession(const Console &console,
                                                           const Arguments &arguments);

// One function per file in app/cli/commands.
[[nodiscard]] Command initCommand();
[[nodiscard]] Command demoCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command rankCommand();
[[nodiscard]] Command explainCommand();
[[nodiscard]] Command signalsCommand();
[[nodiscard]] Command sheetCommand();
[[nodiscard]] Command printCommand();
[[nodiscard]] Command scoreCommand();
[[nodiscard]] Command whatifCommand();
[[nodiscard]] Command roundCommand();
[[nodiscard]] Command replayCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command benchCommand();

} // namespace liaison
