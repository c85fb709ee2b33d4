#include "app/services/forms/formservice.h"

#include "app/base/text.h"
#include "app/services/evaluationservice.h"
#include "app/services/forms/archiveform.h"
#include "app/services/forms/evaluationforms.h"
#include "app/services/forms/matterforms.h"
#include "app/services/forms/registerforms.h"
#include "app/services/roundservice.h"
#include "app/services/storageguard.h"
#include "app/storage/formqueries.h"

#include <algorithm>

namespace liaison {

namespace {

/// Periods whose points a duty archive shows: the one asked for and those before it.
constexpr int ArchivePeriods = 4;

/// As SchemeChoice names an evaluation round: its scores and its period count, whatever else was asked for.
const QString RoundPrefix = QStringLiteral("round:");

Subject subjectOf(const FormRequest &request)
{
    switch (request.kind) {
    case FormKind::DeputySheet:
    case FormKind::DutyArchive:
        return Subject::Deputy;
    case FormKind::TownSheet:
        return Subject::Town;
    case FormKind::Ranking:
        return request.subject;
    default:
        return Subject::Station;
    }
}

/// The days a form covers: chosen ones, else the period's.
std::optional<DateRange> daysOf(const FormRequest &request)
{
    if (request.days)
        return request.days;
    return request.period ? std::optional{request.period->range()} : std::nullopt;
}

/// The period of the same kind before this one.
std::optional<Period> before(const Period &period)
{
    const QDate day = period.range().first.addDays(-1);
    switch (period.kind()) {
    case Period::Kind::Year:
        return Period::fromText(QString::number(day.year()));
    case Period::Kind::HalfYear:
        return Period::fromText(QStringLiteral("%1-H%2").arg(day.year()).arg((day.month() + 5) / 6));
    case Period::Kind::Quarter:
        return Period::fromText(QStringLiteral("%1-Q%2").arg(day.year()).arg((day.month() + 2) / 3));
    case Period::Kind::Month:
        return Period::fromText(day.toString(QStringLiteral("yyyy-MM")));
    }
    Q_UNREACHABLE();
}

/// A maker that turns what the database refuses into an error.
FormBatch::Maker guarded(std::function<PrintDocument(qsizetype)> make)
{
    return [make = std::move(make)](qsizetype index) -> Result<PrintDocument> {
        try {
            return make(index);
        } catch (const StorageError &error) {
            return toError(error);
        }
    };
}

} // namespace

Result<std::optional<PrintDocument>> FormBatch::next()
{
    if (m_next == m_size)
        return std::optional<PrintDocument>{};
    Result<PrintDocument> document = m_make(m_next);
    if (!document)
        return document.error();
    ++m_next;
    m_codes.append(codeOf(*document));
    return std::optional{*std::move(document)};
}

Error FormService::nothingToPrint()
{
    return {ErrorCode::NotFound, tr("There is nothing to print. Choose another period, place or unit."), {}};
}

Result<FormBatch> FormService::prepare(const FormRequest &request)
try {
    const FormTraits traits = traitsOf(request.kind);
    if (traits.usesPeriod && !daysOf(request))
        return Error{ErrorCode::InvalidInput, tr("Choose a period."), {}};
    if (traits.usesScheme && !request.period)
        return Error{ErrorCode::InvalidInput, tr("Choose a period: scores are of a whole period."), {}};
    switch (request.kind) {
    case FormKind::StationSheet:
    case FormKind::DeputySheet:
    case FormKind::TownSheet:
        return sheets(request);
    case FormKind::Ranking:
    case FormKind::Comparison:
        return rankings(request);
    case FormKind::VisitRegister:
    case FormKind::ReceptionRegister:
    case FormKind::OpinionLedger:
        return registers(request);
    case FormKind::HandOver:
    case FormKind::SignIn:
        return matters(request);
    case FormKind::DutyArchive:
        return archives(request);
    case FormKind::BlankVisit:
    case FormKind::BlankReception:
    case FormKind::BlankHandOver:
    case FormKind::BlankSignIn:
    case FormKind::Ballot:
    case FormKind::CountSheet:
        return blanks(request);
    }
    Q_UNREACHABLE();
} catch (const StorageError &error) {
    return toError(error);
}

Result<Evaluation> FormService::evaluate(Subject subject, const Period &period, const QString &scheme)
{
    if (scheme.startsWith(RoundPrefix))
        return RoundService{m_session}.evaluate(scheme.mid(RoundPrefix.size()));
    EvaluationService service{m_session};
    const Result<Scheme> loaded = service.loadScheme(subject, scheme);
    if (!loaded)
        return loaded.error();
    return service.evaluate(subject, period, *loaded);
}

Result<FormBatch> FormService::sheets(const FormRequest &request)
{
    Result<Evaluation> made = evaluate(subjectOf(request), *request.period, request.scheme);
    if (!made)
        return made.error();
    const auto evaluation = std::make_shared<const Evaluation>(*std::move(made));
    QList<qsizetype> units = SheetService::order(*evaluation, request.order);
    if (!request.units.isEmpty())
        units.removeIf([&](qsizetype unit) { return !request.units.contains(evaluation->ids.at(unit)); });
    if (units.isEmpty())
        return nothingToPrint();
    const auto service = std::make_shared<SheetService>(m_session);
    return FormBatch{units.size(),
                     [evaluation, service, units](qsizetype index) -> Result<PrintDocument> {
                         Result<EvaluationSheet> sheet = service->sheet(*evaluation, units.at(index));
                         if (!sheet)
                             return sheet.error();
                         return PrintDocument{*std::move(sheet)};
                     },
                     [service] { return service->recordPrints(); }};
}

Result<FormBatch> FormService::rankings(const FormRequest &request)
{
    Result<Evaluation> made = evaluate(subjectOf(request), *request.period, request.scheme);
    if (!made)
        return made.error();
    const auto evaluation = std::make_shared<const Evaluation>(*std::move(made));
    const auto context = std::make_shared<const PrintSource>(m_session);
    if (request.kind == FormKind::Ranking)
        return FormBatch{1, guarded([evaluation, context](qsizetype) {
                             return EvaluationForms{*context, *evaluation}.ranking();
                         })};

    // Chosen stations stand side by side; without a choice each has a page of its own.
    QList<QList<qsizetype>> pages;
    if (request.units.isEmpty()) {
        for (const qsizetype unit : SheetService::order(*evaluation, request.order))
            pages.append(QList{unit});
    }
    for (const qint64 id : request.units) {
        const qsizetype unit = evaluation->ids.indexOf(id);
        if (unit < 0)
            continue;
        if (pages.isEmpty() || pages.last().size() == ComparisonFigure::MaxUnits)
            pages.append(QList<qsizetype>{});
        pages.last().append(unit);
    }
    if (pages.isEmpty())
        return nothingToPrint();
    return FormBatch{pages.size(), guarded([evaluation, context, pages](qsizetype index) {
                         return EvaluationForms{*context, *evaluation}.comparison(pages.at(index));
                     })};
}

Result<FormBatch> FormService::registers(const FormRequest &request)
{
    const auto context = std::make_shared<const PrintSource>(m_session);
    const DateRange days = *daysOf(request);
    QList<EntryScope> scopes;
    for (const qint64 station : request.units)
        scopes.append({.days = days, .station = station});
    if (scopes.isEmpty())
        scopes.append({.days = days, .station = request.station, .town = request.town});
    const QString period = displayText(request.period, days);
    return FormBatch{scopes.size(), guarded([context, scopes, period, kind = request.kind](qsizetype index) {
                         const RegisterForms forms{*context, scopes.at(index), period};
                         if (kind == FormKind::VisitRegister)
                             return forms.visits();
                         return kind == FormKind::ReceptionRegister ? forms.receptions() : forms.opinions();
                     })};
}

Result<FormBatch> FormService::matters(const FormRequest &request)
{
    const auto context = std::make_shared<const PrintSource>(m_session);
    QList<qint64> ids = request.units;
    if (ids.isEmpty()) {
        const Result<QList<FormUnit>> all = units(request);
        if (!all)
            return all.error();
        for (const FormUnit &unit : *all)
            ids.append(unit.id);
    }
    if (ids.isEmpty())
        return nothingToPrint();
    return FormBatch{ids.size(), guarded([context, ids, kind = request.kind](qsizetype index) {
                         const MatterForms forms{*context};
                         const auto gone = [&] {
                             return StorageError{StorageError::Kind::Conflict,
                                                 QStringLiteral("record %1 is gone").arg(ids.at(index))};
                         };
                         if (kind == FormKind::HandOver) {
                             const auto opinion =
                                 Repository<Opinion>{context->database()}.find(OpinionId{ids.at(index)});
                             return opinion ? forms.handOver(*opinion) : throw gone();
                         }
                         const auto activity =
                             Repository<Activity>{context->database()}.find(ActivityId{ids.at(index)});
                         return activity ? forms.signIn(*activity) : throw gone();
                     })};
}

Result<FormBatch> FormService::archives(const FormRequest &request)
{
    ArchiveForm::Evaluations evaluations;
    const Result<Scheme> scheme = EvaluationService{m_session}.loadScheme(Subject::Deputy, request.scheme);
    if (!scheme)
        return scheme.error();
    std::optional<Period> period = request.period;
    for (int i = 0; i < ArchivePeriods && period; ++i, period = before(*period)) {
        Result<Evaluation> made = EvaluationService{m_session}.evaluate(Subject::Deputy, *period, *scheme);
        if (!made && i == 0)
            return made.error();
        if (made && !made->ids.isEmpty())
            evaluations.append(std::make_shared<const Evaluation>(*std::move(made)));
    }
    if (evaluations.isEmpty())
        return nothingToPrint();
    QList<qint64> ids = request.units;
    if (ids.isEmpty()) {
        for (const qsizetype unit : SheetService::order(*evaluations.first(), SheetOrder::ByName))
            ids.append(evaluations.first()->ids.at(unit));
    }
    const auto context = std::make_shared<const PrintSource>(m_session);
    const DateRange days = *daysOf(request);
    const QString text = displayText(request.period, days);
    return FormBatch{
        ids.size(), guarded([context, ids, days, text, evaluations](qsizetype index) {
            return ArchiveForm{*context, days, text, evaluations}.booklet(MandateId{ids.at(index)});
        })};
}

Result<FormBatch> FormService::blanks(const FormRequest &request)
{
    const auto context = std::make_shared<const PrintSource>(m_session);
    QStringList names;
    for (const qint64 id : request.units)
        names.append(context->names.deputy(id));
    const QString period =
        traitsOf(request.kind).usesPeriod ? displayText(request.period, *daysOf(request)) : QString{};
    return FormBatch{1, guarded([context, names, period, kind = request.kind](qsizetype) {
                         const MatterForms forms{*context};
                         switch (kind) {
                         case FormKind::BlankVisit:
                             return forms.blankVisit();
                         case FormKind::BlankReception:
                             return forms.blankReception();
                         case FormKind::BlankHandOver:
                             return forms.blankHandOver();
                         case FormKind::BlankSignIn:
                             return forms.blankSignIn();
                         case FormKind::Ballot:
                             return forms.ballot(names, period);
                         default:
                             return forms.countSheet(names, period);
                         }
                     })};
}

Result<QList<FormUnit>> FormService::units(const FormRequest &request)
try {
    Database &database = m_session.database();
    const NameBook names{database};
    QList<FormUnit> result;
    const auto byName = [&result] {
        QHash<QString, QString> keys;
        for (const FormUnit &unit : std::as_const(result))
            keys.insert(unit.name, text::collationKey(unit.name));
        std::stable_sort(result.begin(), result.end(), [&keys](const FormUnit &a, const FormUnit &b) {
            return keys.value(a.name) < keys.value(b.name);
        });
    };
    switch (traitsOf(request.kind).units) {
    case FormUnits::None:
        break;
    case FormUnits::Stations:
        for (const StoredStation &station : Repository<Station>{database}.all()) {
            if (!request.town || station.value.town.value() == *request.town)
                result.append(
                    {station.id.value(), station.value.name, names.town(station.value.town.value())});
        }
        byName();
        break;
    case FormUnits::Towns:
        for (const StoredTown &town : Repository<Town>{database}.all())
            result.append({town.id.value(), town.value.name, {}});
        byName();
        break;
    case FormUnits::Deputies: {
        const std::optional<DateRange> days = daysOf(request);
        for (const StoredMandate &mandate : Repository<Mandate>{database}.all()) {
            const Mandate &seat = mandate.value;
            if (days && !seat.held().intersected(*days))
                continue;
            result.append(
                {mandate.id.value(), names.deputy(mandate.id.value()),
                 seat.station ? names.station(seat.station->value()) : names.town(seat.town.value())});
        }
        byName();
        break;
    }
    case FormUnits::Opinions:
        for (const StoredOpinion &opinion : opinionsWithin(
                 database, {.days = *daysOf(request), .station = request.station, .town = request.town})) {
            const bool handedOver = opinion.value.handler.has_value();
            if (handedOver || request.units.contains(opinion.id.value()))
                result.append({opinion.id.value(), opinion.value.content.simplified().left(60),
                               QStringLiteral("%1 %2").arg(opinion.value.receivedOn.toString(Qt::ISODate),
                                                           opinion.value.number)});
        }
        break;
    case FormUnits::Activities:
        for (const StoredActivity &activity : activitiesWithin(
                 database, {.days = *daysOf(request), .station = request.station, .town = request.town}))
            result.append({activity.id.value(), activity.value.title,
                           QStringLiteral("%1 %2").arg(activity.value.heldOn.toString(Qt::ISODate),
                                                       names.station(activity.value.station.value()))});
        break;
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
