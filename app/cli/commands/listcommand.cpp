#include "app/cli/command.h"
#include "app/cli/outputtable.h"
#include "app/services/listingservice.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)
};

const QString Kinds = QStringLiteral("towns|stations|deputies|offices|visits|receptions|activities|opinions");

/// "visits"; the singular does as well.
std::optional<ListKind> kindFrom(const QString &text)
{
    if (const std::optional<ListKind> kind = fromKey<ListKind>(text))
        return kind;
    static const QHash<QString, ListKind> singulars{
        {QStringLiteral("town"), ListKind::Towns},
        {QStringLiteral("station"), ListKind::Stations},
        {QStringLiteral("deputy"), ListKind::Deputies},
        {QStringLiteral("office"), ListKind::Offices},
        {QStringLiteral("visit"), ListKind::Visits},
        {QStringLiteral("reception"), ListKind::Receptions},
        {QStringLiteral("activity"), ListKind::Activities},
        {QStringLiteral("opinion"), ListKind::Opinions},
    };
    const auto found = singulars.constFind(text);
    return found == singulars.cend() ? std::nullopt : std::optional{*found};
}

Result<QList<ListFilter>> filtersFrom(const Arguments &arguments)
{
    QList<ListFilter> filters;
    for (const QString &text : arguments.values(QStringLiteral("--where"))) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return Error{ErrorCode::InvalidInput, Text::tr("“%1” is not FIELD=VALUE.").arg(text), {}};
        filters.append({text.left(equals).trimmed(), text.mid(equals + 1)});
    }
    return filters;
}

ExitCode runList(Console &console, const Arguments &arguments)
{
    const std::optional<ListKind> kind = kindFrom(arguments.positional(1));
    if (!kind)
        return console.wrongUsage(
            Text::tr("“%1” cannot be listed; there are: %2.").arg(arguments.positional(1), Kinds));
    const Result<QList<ListFilter>> filters = filtersFrom(arguments);
    if (!filters)
        return console.wrongUsage(filters.error().message);
    bool limitOk = true;
    const qint64 limit = arguments.has(QStringLiteral("--limit"))
                             ? arguments.value(QStringLiteral("--limit")).toLongLong(&limitOk)
                             : std::numeric_limits<qint64>::max();
    if (!limitOk || limit < 0)
        return console.wrongUsage(
            Text::tr("“%1” is not a number of rows.").arg(arguments.value(QStringLiteral("--limit"))));

    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    QList<OutputColumn> columns;
    for (const ListColumn &column : ListingService::columns(*kind))
        columns.append({column.key, column.title});
    OutputTable table{console, columns};
    bool more = false;
    const Result<> listed =
        ListingService{**session}.list(*kind, *filters, [&table, &more, limit](const QList<Cell> &cells) {
            more = table.rows() >= limit;
            if (!more)
                table.addRow(cells);
            return !more;
        });
    if (!listed) {
        return listed.error().code == ErrorCode::InvalidInput ? console.wrongUsage(listed.error().message)
                                                              : console.fail(listed.error());
    }
    table.finish();
    if (console.format == OutputFormat::Table)
        console.out << (more ? Text::tr("%n row(s) shown; there are more.", nullptr,
                                        static_cast<int>(table.rows()))
                             : Text::tr("%n row(s)", nullptr, static_cast<int>(table.rows())))
                    << '\n';
    return ExitCode::Done;
}

ExitCode runExport(Console &console, const Arguments &arguments)
{
    const std::optional<ListKind> kind = kindFrom(arguments.positional(1));
    const QString path = arguments.value(QStringLiteral("-o"));
    if (!kind)
        return console.wrongUsage(
            Text::tr("“%1” cannot be exported; there are: %2.").arg(arguments.positional(1), Kinds));
    if (path.isEmpty())
        return console.wrongUsage(Text::tr("Name the file: -o FILE.xlsx or -o FILE.csv"));
    const Result<QList<ListFilter>> filters = filtersFrom(arguments);
    if (!filters)
        return console.wrongUsage(filters.error().message);

    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    const Result<qint64> rows = ListingService{**session}.exportTo(*kind, *filters, path);
    if (!rows)
        return console.fail(rows.error());
    console.out << Text::tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(*rows)).arg(path) << '\n';
    return ExitCode::Done;
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"),
            QStringLiteral("DB KIND [--where FIELD=VALUE]… [--limit N]"),
            Text::tr("show a register"),
            {.positionals = {QStringLiteral("DB"), QStringLiteral("KIND")},
             .valueOptions = {QStringLiteral("--where"), QStringLiteral("--limit")}},
            runList};
}

Command exportCommand()
{
    return {QStringLiteral("export"),
            QStringLiteral("DB KIND -o FILE.xlsx|csv [--where FIELD=VALUE]…"),
            Text::tr("write a register to a file"),
            {.positionals = {QStringLiteral("DB"), QStringLiteral("KIND")},
             .valueOptions = {QStringLiteral("-o"), QStringLiteral("--where")}},
            runExport};
}

} // namespace liaison
