#include "app/cli/command.h"
#include "app/services/importservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QString statusKey(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return QStringLiteral("ready");
    case RowStatus::Warning:
        return QStringLiteral("warning");
    case RowStatus::Duplicate:
        return QStringLiteral("duplicate");
    case RowStatus::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

struct CountText
{
    const char *key;
    QString text;
    qint64 count;
};

QList<CountText> storedCounts(const ImportCommit::Counts &counts)
{
    return {
        {"towns", Text::tr("%n town(s)", nullptr, static_cast<int>(counts.towns)), counts.towns},
        {"stations", Text::tr("%n station(s)", nullptr, static_cast<int>(counts.stations)), counts.stations},
        {"persons", Text::tr("%n person(s)", nullptr, static_cast<int>(counts.persons)), counts.persons},
        {"mandates", Text::tr("%n mandate(s)", nullptr, static_cast<int>(counts.mandates)), counts.mandates},
        {"visits", Text::tr("%n visit(s)", nullptr, static_cast<int>(counts.visits)), counts.visits},
        {"receptions", Text::tr("%n reception(s)", nullptr, static_cast<int>(counts.receptions)),
         counts.receptions},
        {"activities", Text::tr("%n activity(ies)", nullptr, static_cast<int>(counts.activities)),
         counts.activities},
        {"opinions", Text::tr("%n opinion(s)", nullptr, static_cast<int>(counts.opinions)), counts.opinions},
        {"offices", Text::tr("%n office(s)", nullptr, static_cast<int>(counts.offices)), counts.offices},
    };
}

void printJson(Console &console, const ImportPlan &plan, const std::optional<ImportCommit::Counts> &counts)
{
    QJsonArray issues;
    for (const ImportRow &row : plan.rows()) {
        for (const ImportIssue &issue : row.issues)
            issues.append(QJsonObject{
                {QStringLiteral("file"), plan.fileName()},
                {QStringLiteral("sheet"), plan.sheets().at(row.sheet).name},
                {QStringLiteral("row"), row.number},
                {QStringLiteral("field"), issue.field ? toKey(*issue.field) : QString{}},
                {QStringLiteral("column"), issue.column},
                {QStringLiteral("value"), issue.value},
                {QStringLiteral("reason"), issue.reason},
                {QStringLiteral("status"), statusKey(row.status)},
            });
    }
    QJsonObject stored;
    if (counts) {
        const QList<CountText> texts = storedCounts(*counts);
        for (const CountText &text : texts)
            stored.insert(QString::fromLatin1(text.key), text.count);
    }
    const QJsonObject object{
        {QStringLiteral("file"), plan.fileName()},
        {QStringLiteral("kind"), toKey(plan.kind())},
        {QStringLiteral("rows"), static_cast<qint64>(plan.rows().size())},
        {QStringLiteral("ready"), qint64{plan.count(RowStatus::Ready)}},
        {QStringLiteral("warning"), qint64{plan.count(RowStatus::Warning)}},
        {QStringLiteral("duplicate"), qint64{plan.count(RowStatus::Duplicate)}},
        {QStringLiteral("refused"), qint64{plan.count(RowStatus::Refused)}},
        {QStringLiteral("committed"), counts.has_value()},
        {QStringLiteral("stored"), stored},
        {QStringLiteral("issues"), issues},
    };
    console.out << QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Indented));
}

void printSummary(Console &console, const ImportPlan &plan, const std::optional<ImportCommit::Counts> &counts)
{
    constexpr qsizetype MaxLines = 200; // the csv of refused rows has them all
    qsizetype lines = 0;
    qsizetype unlisted = 0;
    for (const ImportRow &row : plan.rows()) {
        if (row.status == RowStatus::Duplicate)
            continue; // counted below; a second import of a file would name every row
        for (const ImportIssue &issue : row.issues) {
            if (++lines > MaxLines) {
                ++unlisted;
                continue;
            }
            console.out << (row.status == RowStatus::Refused ? Text::tr("refused: ") : Text::tr("warning: "))
                        << plan.describe(row, issue) << '\n';
        }
    }
    if (unlisted > 0)
        console.out << Text::tr("… and %n more", nullptr, static_cast<int>(unlisted)) << '\n';
    for (const SheetSummary &sheet : plan.sheets()) {
        if (!sheet.ignoredBecause.isEmpty())
            console.out << Text::tr("Sheet “%1” was left out: %2").arg(sheet.name, sheet.ignoredBecause)
                        << '\n';
    }
    console.out
        << Text::tr("%1: %n row(s) read", nullptr, static_cast<int>(plan.rows().size())).arg(plan.fileName())
        << Text::tr("; %1 accepted (%2 with a warning), %3 already there, %4 refused.")
               .arg(plan.count(RowStatus::Ready) + plan.count(RowStatus::Warning))
               .arg(plan.count(RowStatus::Warning))
               .arg(plan.count(RowStatus::Duplicate))
               .arg(plan.count(RowStatus::Refused))
        << '\n';
    if (!counts) {
        console.out << Text::tr("Preview only: nothing was stored.") << '\n';
        return;
    }
    QStringList stored;
    const QList<CountText> texts = storedCounts(*counts);
    for (const CountText &text : texts) {
        if (text.count > 0)
            stored.append(text.text);
    }
    console.out << (stored.isEmpty() ? Text::tr("Nothing new was stored.")
                                     : Text::tr("Stored: %1.").arg(stored.join(Text::tr(", "))))
                << '\n';
}

std::optional<int> yearOption(const Arguments &arguments, bool &ok)
{
    ok = true;
    if (!arguments.has(QStringLiteral("--year")))
        return std::nullopt;
    const int year = arguments.value(QStringLiteral("--year")).toInt(&ok);
    ok = ok && year >= 1954 && year <= 9999;
    return year;
}

ExitCode run(Console &console, const Arguments &arguments)
{
    const std::optional<RegisterKind> kind = fromKey<RegisterKind>(arguments.value(QStringLiteral("--as")));
    if (!kind)
        return console.wrongUsage(Text::tr(
            "Say what the file holds: --as stations|deputies|visits|receptions|activities|opinions"));
    bool yearOk = false;
    const std::optional<int> year = yearOption(arguments, yearOk);
    if (!yearOk)
        return console.wrongUsage(
            Text::tr("“%1” is not a year.").arg(arguments.value(QStringLiteral("--year"))));

    const Result<ColumnMapping> mapping = ColumnMapping::fromTexts(arguments.values(QStringLiteral("--map")));
    if (!mapping)
        return console.wrongUsage(mapping.error().message);

    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    ImportService service{**session};
    const Result<PlannedImport> planned = service.plan(arguments.positional(1), *kind, year, {}, *mapping);
    if (!planned)
        return console.fail(planned.error());

    const ImportPlan &plan = planned->plan;
    std::optional<ImportCommit::Counts> counts;
    if (!arguments.has(QStringLiteral("--dry-run"))) {
        const Result<ImportCommit::Counts> committed = service.commit(*planned);
        if (!committed)
            return console.fail(committed.error());
        counts = *committed;
    }
    if (console.format == OutputFormat::Json)
        printJson(console, plan, counts);
    else
        printSummary(console, plan, counts);

    const QString errors = arguments.value(QStringLiteral("--errors"));
    if (plan.count(RowStatus::Refused) == 0)
        return ExitCode::Done;
    if (!errors.isEmpty()) {
        if (const Result<> written = ImportService::writeRefused(plan, errors); !written)
            return console.fail(written.error());
        console.err << Text::tr("The refused rows and their reasons are in %1.").arg(errors) << '\n';
    }
    return ExitCode::RowsRefused;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"),
            QStringLiteral("DB FILE --as stations|deputies|visits|receptions|activities|opinions"
                           " [--dry-run] [--year YEAR] [--map TITLE=FIELD]… [--errors FILE.csv]"),
            Text::tr("take in a register (xlsx, ods, csv)"),
            {.positionals = {QStringLiteral("DB"), QStringLiteral("FILE")},
             .valueOptions = {QStringLiteral("--as"), QStringLiteral("--year"), QStringLiteral("--map"),
                              QStringLiteral("--errors")},
             .flags = {QStringLiteral("--dry-run")}},
            run};
}

} // namespace liaison
