#pragma once

#include "app/base/clock.h"
#include "app/cli/console.h"

#include <QString>
#include <QStringList>
#include <QTextStream>

namespace liaison {

/// The command line program without its process: finds the command, checks its arguments, runs it.
/// Options of every command: --format table|json|csv, --actor NAME, --help.
[[nodiscard]] ExitCode runProgram(const QStringList &given, QTextStream &out, QTextStream &err,
                                  const Clock &clock);

/// Whether the command draws and so needs a QGuiApplication.
[[nodiscard]] bool needsGui(const QStringList &words);

/// The language of the user: --lang, or preferredLanguage().
[[nodiscard]] QString uiLanguage(const QStringList &words);

} // namespace liaison
