#include "app/cli/command.h"
#include "app/print/pdfwriter.h"
#include "app/services/forms/formservice.h"

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintCommand)
};

const QString PeriodOption = QStringLiteral("--period");
const QString FromOption = QStringLiteral("--from");
const QString ToOption = QStringLiteral("--to");
const QString SubjectOption = QStringLiteral("--subject");
const QString SchemeOption = QStringLiteral("--scheme");
const QString NameOption = QStringLiteral("--name");
const QString IdOption = QStringLiteral("--id");
const QString StationOption = QStringLiteral("--station");
const QString TownOption = QStringLiteral("--town");
const QString OrderOption = QStringLiteral("--order");
const QString OutputOption = QStringLiteral("-o");
const QString EachFlag = QStringLiteral("--each");

QString formKeys()
{
    QStringList keys;
    for (const FormKind kind : FormNames::all())
        keys.append(toKey(kind));
    return keys.join(u'|');
}

Error usage(const QString &message)
{
    return {ErrorCode::InvalidInput, message, {}};
}

/// What of the request can be read without the database.
Result<FormRequest> requestFrom(const Arguments &arguments)
{
    FormRequest request;
    const std::optional<FormKind> kind = fromKey<FormKind>(arguments.positional(1));
    if (!kind)
        return usage(Text::tr("“%1” is not a form; there are: %2.").arg(arguments.positional(1), formKeys()));
    request.kind = *kind;
    if (arguments.has(PeriodOption)) {
        request.period = Period::fromText(arguments.value(PeriodOption));
        if (!request.period)
            return usage(Text::tr("Name the period: --period 2026|2026-H1|2026-Q2|2026-06"));
    }
    if (arguments.has(FromOption) || arguments.has(ToOption)) {
        request.days = DateRange{QDate::fromString(arguments.value(FromOption), Qt::ISODate),
                                 QDate::fromString(arguments.value(ToOption), Qt::ISODate)};
        if (!request.days->first.isValid() || !request.days->last.isValid() || request.days->days() < 1)
            return usage(Text::tr("Name both days: --from 2026-01-05 --to 2026-02-03"));
    }
    if (traitsOf(*kind).usesPeriod && !request.period && !request.days)
        return usage(Text::tr("Name the period: --period 2026|2026-H1|2026-Q2|2026-06"));
    if (arguments.has(SubjectOption)) {
        const std::optional<Subject> subject = fromKey<Subject>(arguments.value(SubjectOption));
        if (!subject)
            return usage(Text::tr("Say what is ranked: --subject station|deputy|town"));
        request.subject = *subject;
    }
    request.scheme = arguments.value(SchemeOption);
    const QString order = arguments.value(OrderOption);
    if (!order.isEmpty() && order != QStringLiteral("rank") && order != QStringLiteral("name"))
        return usage(Text::tr("Order the sheets by --order rank or --order name"));
    request.order = order == QStringLiteral("name") ? SheetOrder::ByName : SheetOrder::ByRank;
    for (const QString &text : arguments.values(IdOption)) {
        bool isNumber = false;
        request.units.append(text.toLongLong(&isNumber));
        if (!isNumber)
            return usage(Text::tr("“%1” is not an id.").arg(text));
    }
    if (arguments.value(OutputOption).isEmpty())
        return usage(Text::tr("Name the file: -o FILE.pdf"));
    return request;
}

/// The id behind a name among @a units. Error NotFound, or Conflict with the candidates.
Result<qint64> idOf(const QList<FormUnit> &units, const QString &name)
{
    QList<FormUnit> exact;
    QList<FormUnit> partly;
    for (const FormUnit &unit : units) {
        if (unit.name == name)
            exact.append(unit);
        else if (unit.name.contains(name) || unit.detail.contains(name))
            partly.append(unit);
    }
    const QList<FormUnit> &found = exact.isEmpty() ? partly : exact;
    if (found.size() == 1)
        return found.first().id;
    QStringList candidates;
    for (const FormUnit &unit : found.mid(0, 8))
        candidates.append(QStringLiteral("%1 (%2, --id %3)").arg(unit.name, unit.detail).arg(unit.id));
    if (found.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("There is no “%1”.").arg(name), {}};
    return Error{ErrorCode::Conflict,
                 Text::tr("“%1” is not unique: %2. Name one by --id.")
                     .arg(name, candidates.join(QStringLiteral("; "))),
                 {}};
}

/// Fills in what is named.
Result<> resolve(Session &session, const Arguments &arguments, FormRequest &request)
{
    FormService service{session};
    const auto idAmong = [&](FormKind kind, const QString &name) -> Result<qint64> {
        FormRequest all = request;
        all.kind = kind;
        const Result<QList<FormUnit>> units = service.units(all);
        if (!units)
            return units.error();
        return idOf(*units, name);
    };
    if (arguments.has(TownOption)) {
        const Result<qint64> town = idAmong(FormKind::TownSheet, arguments.value(TownOption));
        if (!town)
            return town.error();
        request.town = *town;
    }
    if (arguments.has(StationOption)) {
        const Result<qint64> station = idAmong(FormKind::StationSheet, arguments.value(StationOption));
        if (!station)
            return station.error();
        request.station = *station;
    }
    for (const QString &name : arguments.values(NameOption)) {
        const Result<qint64> unit = idAmong(request.kind, name);
        if (!unit)
            return unit.error();
        request.units.append(*unit);
    }
    if (arguments.has(EachFlag) && traitsOf(request.kind).oneForAll && request.units.isEmpty()) {
        const Result<QList<FormUnit>> units = service.units(request);
        if (!units)
            return units.error();
        for (const FormUnit &unit : *units)
            request.units.append(unit.id);
    }
    return {};
}

ExitCode run(Console &console, const Arguments &arguments)
{
    Result<FormRequest> request = requestFrom(arguments);
    if (!request)
        return console.wrongUsage(request.error().message);
    const Result<std::unique_ptr<Session>> session = openSession(console, arguments);
    if (!session)
        return console.fail(session.error());
    if (const Result<> resolved = resolve(**session, arguments, *request); !resolved)
        return console.fail(resolved.error());
    Result<FormBatch> batch = FormService{**session}.prepare(*request);
    if (!batch)
        return console.fail(batch.error());

    const QString path = arguments.value(OutputOption);
    if (const Result<> written = writeDocumentsPdf([&batch] { return batch->next(); }, path); !written)
        return console.fail(written.error());
    console.out << Text::tr("Wrote %1: %n form(s) to %2.", nullptr, static_cast<int>(batch->made()))
                       .arg(FormNames::title(request->kind), path)
                << '\n';
    if (batch->made() == 1)
        console.out << FormNames::code(request->kind, batch->codes().first()) << '\n';
    if (const Result<> recorded = batch->recordPrints(); !recorded)
        console.err << Text::tr("The check codes were not recorded, so “liaison check” will not know these "
                                "sheets: %1")
                           .arg(recorded.error().message)
                    << '\n';
    return ExitCode::Done;
}

} // namespace

Command printCommand()
{
    return {
        QStringLiteral("print"),
        QStringLiteral(
            "DB FORM [--period … | --from DAY --to DAY] [--subject …] [--scheme …] [--name NAME]… "
            "[--id ID]… [--station NAME] [--town NAME] [--each] [--order rank|name] -o FILE.pdf\nFORM: ") +
            formKeys(),
        Text::tr("print any form: sheets, registers, ledgers, archives and empty forms"),
        {.positionals = {QStringLiteral("DB"), QStringLiteral("FORM")},
         .valueOptions = {PeriodOption, FromOption, ToOption, SubjectOption, SchemeOption, NameOption,
                          IdOption, StationOption, TownOption, OrderOption, OutputOption},
         .flags = {EachFlag}},
        run,
        true};
}

} // namespace liaison
