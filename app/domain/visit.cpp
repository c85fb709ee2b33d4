#include "app/domain/visit.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Visit)
};

} // namespace

QString displayName(VisitMode mode)
{
    switch (mode) {
    case VisitMode::Field:
        return Text::tr("visit");
    case VisitMode::Home:
        return Text::tr("home visit");
    case VisitMode::Phone:
        return Text::tr("by telephone");
    case VisitMode::Online:
        return Text::tr("online");
    }
    Q_UNREACHABLE();
}

Result<Visit, FieldErrors> validate(const VisitDraft &draft, QDate today)
{
    FieldErrors errors;
    checks::heldOn(draft.heldOn, today, QStringLiteral("held_on"), errors);
    checks::deputies(draft.deputies, QStringLiteral("deputies"), errors);
    checks::people(draft.people, errors);
    const QString place = checks::optionalLine(draft.place, QStringLiteral("place"), errors);
    const QString resident = checks::optionalLine(draft.resident, QStringLiteral("resident"), errors);
    const QString content = checks::optionalText(draft.content, QStringLiteral("content"), errors);
    const QString outcome = checks::optionalText(draft.outcome, QStringLiteral("outcome"), errors);
    if (!draft.station)
        errors[QStringLiteral("station")] = Text::tr("Choose a station.");
    if (!draft.mode)
        errors[QStringLiteral("mode")] = Text::tr("Choose how the visit took place.");
    if (!errors.isEmpty())
        return errors;
    return Visit{*draft.station, draft.heldOn, draft.deputies, *draft.mode,  place, resident,
                 draft.people,   content,      outcome,        draft.status, today};
}

} // namespace liaison
