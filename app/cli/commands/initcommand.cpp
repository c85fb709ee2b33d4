#include "app/cli/command.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)
};

/// The earliest county term that contains the day: 2021-2026, 2026-2031, … (elections of 2021, 2026, …).
QString termAround(QDate day)
{
    constexpr int AnyElection = 2021;
    constexpr int Years = 5;
    int first = AnyElection - 20 * Years;
    while (first + Years < day.year())
        first += Years;
    return QStringLiteral("%1-%2").arg(first).arg(first + Years);
}

ExitCode run(Console &console, const Arguments &arguments)
{
    const QString termText = arguments.has(QStringLiteral("--term"))
                                 ? arguments.value(QStringLiteral("--term"))
                                 : termAround(console.clock.today());
    const Result<DateRange> term = Session::termFromText(termText);
    if (!term)
        return console.wrongUsage(term.error().message);
    const QString district = arguments.has(QStringLiteral("--district"))
                                 ? arguments.value(QStringLiteral("--district"))
                                 : Text::tr("District");
    const Result<std::unique_ptr<Session>> session =
        Session::create(arguments.positional(0), console.actor, console.clock, {district, *term});
    if (!session)
        return console.fail(session.error());
    console.out
        << Text::tr("Created %1: district %2, term %3.").arg(arguments.positional(0), district, termText)
        << '\n';
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {QStringLiteral("init"),
            QStringLiteral("DB [--district NAME] [--term 2021-2026]"),
            Text::tr("create a database"),
            {.positionals = {QStringLiteral("DB")},
             .valueOptions = {QStringLiteral("--district"), QStringLiteral("--term")}},
            run};
}

} // namespace liaison
