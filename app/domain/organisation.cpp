#include "app/domain/organisation.h"

#include "app/domain/checks.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Organisation)
};

const QString NameField = QStringLiteral("name");

} // namespace

std::optional<TownKind> townKindFromName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.endsWith(QStringLiteral("街道")) || trimmed.endsWith(QStringLiteral("街道办事处")))
        return TownKind::Subdistrict;
    if (trimmed.endsWith(QStringLiteral("镇")))
        return TownKind::Town;
    if (trimmed.endsWith(QStringLiteral("乡")))
        return TownKind::Township;
    return std::nullopt;
}

QString displayName(TownKind kind)
{
    switch (kind) {
    case TownKind::Subdistrict:
        return Text::tr("subdistrict");
    case TownKind::Town:
        return Text::tr("town");
    case TownKind::Township:
        return Text::tr("township");
    }
    Q_UNREACHABLE();
}

Result<District, FieldErrors> validateDistrict(const QString &name)
{
    FieldErrors errors;
    District district{checks::requiredName(name, NameField, errors)};
    if (!errors.isEmpty())
        return errors;
    return district;
}

Result<Term, FieldErrors> validate(const TermDraft &draft)
{
    FieldErrors errors;
    const QString name = checks::requiredName(draft.name, NameField, errors);
    if (!draft.district)
        errors[QStringLiteral("district")] = Text::tr("Choose a district.");
    if (!draft.startsOn.isValid())
        errors[QStringLiteral("starts_on")] = Text::tr("Enter the first day of the term.");
    if (!draft.endsOn.isValid())
        errors[QStringLiteral("ends_on")] = Text::tr("Enter the last day of the term.");
    else if (draft.startsOn.isValid() && draft.endsOn <= draft.startsOn)
        errors[QStringLiteral("ends_on")] = Text::tr("The term ends before it begins.");
    checks::year(draft.startsOn, QStringLiteral("starts_on"), errors);
    checks::year(draft.endsOn, QStringLiteral("ends_on"), errors);
    if (!errors.isEmpty())
        return errors;
    return Term{*draft.district, name, draft.startsOn, draft.endsOn};
}

Result<Town, FieldErrors> validate(const TownDraft &draft)
{
    FieldErrors errors;
    const QString name = checks::requiredName(draft.name, NameField, errors);
    if (!draft.district)
        errors[QStringLiteral("district")] = Text::tr("Choose a district.");
    if (!draft.kind)
        errors[QStringLiteral("kind")] = Text::tr("Choose subdistrict, town or township.");
    if (draft.population && (*draft.population < 1 || *draft.population > 100'000'000))
        errors[QStringLiteral("population")] = Text::tr("Enter a population from 1 to 100,000,000.");
    if (!errors.isEmpty())
        return errors;
    return Town{*draft.district, name, *draft.kind, draft.population};
}

Result<DeputyGroup, FieldErrors> validate(const DeputyGroupDraft &draft)
{
    FieldErrors errors;
    const QString name = checks::requiredName(draft.name, NameField, errors);
    const QString convener = checks::optionalLine(draft.convener, QStringLiteral("convener"), errors);
    if (!draft.town)
        errors[QStringLiteral("town")] = Text::tr("Choose a town.");
    if (!errors.isEmpty())
        return errors;
    return DeputyGroup{*draft.town, name, convener};
}

Result<Office, FieldErrors> validateOffice(DistrictId district, const QString &name)
{
    FieldErrors errors;
    Office office{district, checks::requiredName(name, NameField, errors)};
    if (!errors.isEmpty())
        return errors;
    return office;
}

} // namespace liaison
