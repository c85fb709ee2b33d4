#include "app/domain/reception.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reception)
};

} // namespace

QString displayName(ReceptionMode mode)
{
    switch (mode) {
    case ReceptionMode::WalkIn:
        return Text::tr("reception");
    case ReceptionMode::Appointment:
        return Text::tr("by appointment");
    case ReceptionMode::Outreach:
        return Text::tr("outreach reception");
    case ReceptionMode::Phone:
        return Text::tr("by telephone");
    case ReceptionMode::Online:
        return Text::tr("online");
    }
    Q_UNREACHABLE();
}

Result<Reception, FieldErrors> validate(const ReceptionDraft &draft, QDate today)
{
    FieldErrors errors;
    checks::heldOn(draft.heldOn, today, QStringLiteral("held_on"), errors);
    checks::deputies(draft.deputies, QStringLiteral("deputies"), errors);
    checks::people(draft.people, errors);
    const QString place = checks::optionalLine(draft.place, QStringLiteral("place"), errors);
    const QString visitor = checks::optionalLine(draft.visitor, QStringLiteral("visitor"), errors);
    const QString content = checks::optionalText(draft.content, QStringLiteral("content"), errors);
    const QString outcome = checks::optionalText(draft.outcome, QStringLiteral("outcome"), errors);
    if (!draft.station)
        errors[QStringLiteral("station")] = Text::tr("Choose a station.");
    if (!draft.mode)
        errors[QStringLiteral("mode")] = Text::tr("Choose how the reception took place.");
    if (!errors.isEmpty())
        return errors;
    return Reception{*draft.station, draft.heldOn, draft.deputies, *draft.mode,  place, visitor,
                     draft.people,   content,      outcome,        draft.status, today};
}

} // namespace liaison
