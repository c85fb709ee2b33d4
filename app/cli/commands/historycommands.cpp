#include "app/cli/command.h"
#include "app/cli/outputtable.h"
#include "app/services/historyservice.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommands)
};

ExitCode runHistory(Console &console, const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    // "visits" is what lists call it, "visit" what the journal does.
    QString kind = arguments.positional(1);
    if (kind == QStringLiteral("deputies") || kind == QStringLiteral("deputy"))
        kind = QStringLiteral("mandate");
    else if (kind == QStringLiteral("activities"))
        kind = QStringLiteral("activity");
    else if (kind.endsWith(u's'))
        kind.chop(1);
    const Result<QList<RecordChange>> changes =
        HistoryService{**session}.history(kind, arguments.positional(2));
    if (!changes)
        return console.fail(changes.error());

    OutputTable table{console,
                      {{QStringLiteral("seq"), Text::tr("entry")},
                       {QStringLiteral("at"), Text::tr("time")},
                       {QStringLiteral("actor"), Text::tr("who")},
                       {QStringLiteral("group"), Text::tr("occasion")},
                       {QStringLiteral("op"), Text::tr("what")},
                       {QStringLiteral("field"), Text::tr("field")},
                       {QStringLiteral("before"), Text::tr("before")},
                       {QStringLiteral("after"), Text::tr("after")}}};
    for (const RecordChange &change : *changes) {
        const QString op = console.format == OutputFormat::Table ? HistoryService::displayName(change.op)
                                                                 : toText(change.op);
        const QList<Cell> about{numberCell(change.seq), textCell(change.at), textCell(change.actor),
                                textCell(change.group), textCell(op)};
        for (const FieldChange &field : change.fields)
            table.addRow(about +
                         QList<Cell>{textCell(field.field), textCell(field.before), textCell(field.after)});
    }
    return ExitCode::Done;
}

ExitCode runUndo(Console &console, const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    const Result<JournalGroup> undone = HistoryService{**session}.undo();
    if (!undone)
        return console.fail(undone.error());
    console.out << Text::tr("Undone: %1").arg(undone->label) << '\n';
    return ExitCode::Done;
}

ExitCode runRedo(Console &console, const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    const Result<JournalGroup> redone = HistoryService{**session}.redo();
    if (!redone)
        return console.fail(redone.error());
    console.out << Text::tr("Done again: %1").arg(redone->label) << '\n';
    return ExitCode::Done;
}

ExitCode runVerify(Console &console, const Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    const Result<VerifyReport> report = HistoryService{**session}.verify();
    if (!report)
        return console.fail(report.error());
    if (report->finding)
        return console.fail({ErrorCode::StorageFailed, HistoryService::describe(*report->finding), {}});
    console.out << Text::tr("All is well: %1 journal entries, %2 records; head %3.")
                       .arg(report->summary.entries)
                       .arg(report->summary.records)
                       .arg(report->summary.head.shortText())
                << '\n';
    return ExitCode::Done;
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            QStringLiteral("DB KIND UID"),
            Text::tr("who changed a record, when and how"),
            {.positionals = {QStringLiteral("DB"), QStringLiteral("KIND"), QStringLiteral("UID")}},
            runHistory};
}

Command undoCommand()
{
    return {QStringLiteral("undo"),
            QStringLiteral("DB"),
            Text::tr("take back your last step"),
            {.positionals = {QStringLiteral("DB")}},
            runUndo};
}

Command redoCommand()
{
    return {QStringLiteral("redo"),
            QStringLiteral("DB"),
            Text::tr("do again what was taken back"),
            {.positionals = {QStringLiteral("DB")}},
            runRedo};
}

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            QStringLiteral("DB"),
            Text::tr("prove that file, journal and records agree"),
            {.positionals = {QStringLiteral("DB")}},
            runVerify};
}

} // namespace liaison
