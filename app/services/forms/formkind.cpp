#include "app/services/forms/formkind.h"

namespace liaison {

FormTraits traitsOf(FormKind kind)
{
    switch (kind) {
    case FormKind::StationSheet:
        return {.units = FormUnits::Stations, .usesScheme = true};
    case FormKind::DeputySheet:
        return {.units = FormUnits::Deputies, .usesScheme = true};
    case FormKind::TownSheet:
        return {.units = FormUnits::Towns, .usesScheme = true};
    case FormKind::Ranking:
        return {.usesScheme = true, .usesSubject = true};
    case FormKind::Comparison:
        return {.units = FormUnits::Stations, .usesScheme = true};
    case FormKind::VisitRegister:
    case FormKind::ReceptionRegister:
    case FormKind::OpinionLedger:
        return {.units = FormUnits::Stations, .filtersPlace = true, .oneForAll = true};
    case FormKind::HandOver:
        return {.units = FormUnits::Opinions, .filtersPlace = true};
    case FormKind::SignIn:
        return {.units = FormUnits::Activities, .filtersPlace = true};
    case FormKind::DutyArchive:
        return {.units = FormUnits::Deputies, .usesScheme = true};
    case FormKind::BlankVisit:
    case FormKind::BlankReception:
    case FormKind::BlankHandOver:
    case FormKind::BlankSignIn:
        return {.usesPeriod = false};
    case FormKind::Ballot:
    case FormKind::CountSheet:
        return {.units = FormUnits::Deputies, .usesPeriod = true, .oneForAll = true};
    }
    Q_UNREACHABLE();
}

QString FormNames::title(FormKind kind)
{
    switch (kind) {
    case FormKind::StationSheet:
        return tr("Station evaluation sheet");
    case FormKind::DeputySheet:
        return tr("Deputy evaluation sheet");
    case FormKind::TownSheet:
        return tr("Town evaluation sheet");
    case FormKind::Ranking:
        return tr("Ranking table");
    case FormKind::Comparison:
        return tr("Station comparison");
    case FormKind::VisitRegister:
        return tr("Visit register");
    case FormKind::ReceptionRegister:
        return tr("Reception register");
    case FormKind::OpinionLedger:
        return tr("Opinion ledger");
    case FormKind::HandOver:
        return tr("Opinion hand-over sheet");
    case FormKind::SignIn:
        return tr("Sign-in sheet");
    case FormKind::DutyArchive:
        return tr("Duty archive");
    case FormKind::BlankVisit:
        return tr("Visit record (blank)");
    case FormKind::BlankReception:
        return tr("Reception register (blank)");
    case FormKind::BlankHandOver:
        return tr("Opinion hand-over sheet (blank)");
    case FormKind::BlankSignIn:
        return tr("Sign-in sheet (blank)");
    case FormKind::Ballot:
        return tr("Satisfaction ballot");
    case FormKind::CountSheet:
        return tr("Ballot count sheet");
    }
    Q_UNREACHABLE();
}

QString FormNames::group(FormKind kind)
{
    switch (kind) {
    case FormKind::StationSheet:
    case FormKind::DeputySheet:
    case FormKind::TownSheet:
    case FormKind::Ranking:
    case FormKind::Comparison:
        return tr("Evaluation");
    case FormKind::VisitRegister:
    case FormKind::ReceptionRegister:
    case FormKind::OpinionLedger:
    case FormKind::DutyArchive:
        return tr("Registers and archives");
    case FormKind::HandOver:
    case FormKind::SignIn:
        return tr("For single matters");
    case FormKind::BlankVisit:
    case FormKind::BlankReception:
    case FormKind::BlankHandOver:
    case FormKind::BlankSignIn:
    case FormKind::Ballot:
    case FormKind::CountSheet:
        return tr("To fill in by hand");
    }
    Q_UNREACHABLE();
}

QString FormNames::about(FormKind kind)
{
    switch (kind) {
    case FormKind::StationSheet:
    case FormKind::DeputySheet:
    case FormKind::TownSheet:
        return tr("One sheet for each unit: points, rules and evidence, with room for signatures and seals.");
    case FormKind::Ranking:
        return tr("All units by rank inside their peer groups; those with too little data stand apart.");
    case FormKind::Comparison:
        return tr("Up to four stations side by side against the median of their peer group, with a figure.");
    case FormKind::VisitRegister:
    case FormKind::ReceptionRegister:
    case FormKind::OpinionLedger:
        return tr("Every valid entry of the period; one register for all, or one for each chosen station.");
    case FormKind::HandOver:
        return tr("One sheet for each opinion that was handed over, with a receipt to cut off.");
    case FormKind::SignIn:
        return tr("One sheet for each activity, with the deputies who were invited.");
    case FormKind::DutyArchive:
        return tr("A booklet for each deputy: facts, what was done in the period, and the points.");
    case FormKind::BlankVisit:
    case FormKind::BlankReception:
    case FormKind::BlankHandOver:
    case FormKind::BlankSignIn:
        return tr("An empty form. What is written on it is entered later.");
    case FormKind::Ballot:
        return tr("To be ticked in secret: it lists the chosen deputies, or has empty lines for names.");
    case FormKind::CountSheet:
        return tr("Ballots given out, returned and valid, and what they say, counted by hand.");
    }
    Q_UNREACHABLE();
}

QString FormNames::code(FormKind kind, const QString &code)
{
    const bool isSheet =
        kind == FormKind::StationSheet || kind == FormKind::DeputySheet || kind == FormKind::TownSheet;
    return (isSheet ? tr("Check code: %1") : tr("Content code: %1")).arg(code);
}

QList<FormKind> FormNames::all()
{
    QList<FormKind> kinds;
    for (const auto &[kind, key] : EnumKeys<FormKind>::Entries)
        kinds.append(kind);
    return kinds;
}

} // namespace liaison
