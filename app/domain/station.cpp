#include "app/domain/station.h"

#include "app/domain/checks.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Station)
};

} // namespace

QString displayName(StationTier tier)
{
    switch (tier) {
    case StationTier::Station:
        return Text::tr("liaison station");
    case StationTier::Room:
        return Text::tr("liaison room");
    case StationTier::Point:
        return Text::tr("liaison point");
    }
    Q_UNREACHABLE();
}

Result<Station, FieldErrors> validate(const StationDraft &draft, QDate today)
{
    FieldErrors errors;
    const QString name = checks::requiredName(draft.name, QStringLiteral("name"), errors);
    const QString head = checks::optionalLine(draft.head, QStringLiteral("head"), errors);
    const QString officer =
        checks::optionalLine(draft.liaisonOfficer, QStringLiteral("liaison_officer"), errors);
    const QString phone = checks::optionalLine(draft.phone, QStringLiteral("phone"), errors);
    const QString note = checks::optionalText(draft.note, QStringLiteral("note"), errors);
    if (!draft.town)
        errors[QStringLiteral("town")] = Text::tr("Choose a town.");
    if (!draft.tier)
        errors[QStringLiteral("tier")] = Text::tr("Choose station, room or point.");
    if (draft.area && (*draft.area <= Decimal{} || *draft.area > Decimal::fromInteger(1'000'000)))
        errors[QStringLiteral("area")] = Text::tr("Enter an area above 0 and up to 1,000,000 square metres.");
    if (draft.openedOn && draft.openedOn->earliest() > today)
        errors[QStringLiteral("opened_on")] = Text::tr("The date lies in the future.");
    if (!errors.isEmpty())
        return errors;
    return Station{*draft.town, draft.parent, name,       *draft.tier,    head,
                   officer,     phone,        draft.area, draft.openedOn, note};
}

} // namespace liaison
