#pragma once

#include "app/base/clock.h"
#include "app/base/error.h"

#include <QFile>
#include <QString>
#include <QTextStream>

namespace liaison {

enum class OutputFormat { Table, Json, Csv };

/// How a command ends; scripts rely on the numbers.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    RowsRefused = 3, ///< done, but some input rows were refused; each was named
};

/// What a command talks to: the streams, the clock, the operator. Text is UTF-8.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    QString actor;
    OutputFormat format = OutputFormat::Table;

    ExitCode fail(const Error &error);
    ExitCode wrongUsage(const QString &message);
};

} // namespace liaison
