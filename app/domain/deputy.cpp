#include "app/domain/deputy.h"

#include "app/domain/checks.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Deputy)
};

constexpr int YoungestDeputy = 18; // Electoral Law art. 4: eligible from the age of eighteen

} // namespace

QString displayName(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return Text::tr("not stated");
    case Sex::Male:
        return Text::tr("male");
    case Sex::Female:
        return Text::tr("female");
    }
    Q_UNREACHABLE();
}

QString displayName(DeputyLevel level)
{
    switch (level) {
    case DeputyLevel::National:
        return Text::tr("national");
    case DeputyLevel::Province:
        return Text::tr("provincial");
    case DeputyLevel::City:
        return Text::tr("city");
    case DeputyLevel::District:
        return Text::tr("district");
    case DeputyLevel::Town:
        return Text::tr("town");
    }
    Q_UNREACHABLE();
}

QString displayName(EndGround ground)
{
    switch (ground) {
    case EndGround::MovedOut:
        return Text::tr("moved or transferred out of the area");
    case EndGround::Resigned:
        return Text::tr("resignation accepted");
    case EndGround::OrderedResignation:
        return Text::tr("ordered resignation accepted");
    case EndGround::AbsentTwice:
        return Text::tr("absent from two sessions without approval");
    case EndGround::Recalled:
        return Text::tr("recalled");
    case EndGround::LostNationality:
        return Text::tr("lost Chinese nationality");
    case EndGround::DeprivedRights:
        return Text::tr("deprived of political rights");
    case EndGround::LostCapacity:
        return Text::tr("lost legal capacity");
    case EndGround::Deceased:
        return Text::tr("deceased");
    }
    Q_UNREACHABLE();
}

QString lawInForce(EndGround ground)
{
    const auto item = [](QStringView number) {
        return QStringLiteral("代表法(2025)第六十二条第(%1)项").arg(number);
    };
    switch (ground) {
    case EndGround::MovedOut:
        return item(u"一");
    case EndGround::Resigned:
    case EndGround::OrderedResignation:
        return item(u"二");
    case EndGround::AbsentTwice:
        return item(u"三");
    case EndGround::Recalled:
        return item(u"四");
    case EndGround::LostNationality:
        return item(u"五");
    case EndGround::DeprivedRights:
        return item(u"六");
    case EndGround::LostCapacity:
        return item(u"七");
    case EndGround::Deceased:
        return {};
    }
    Q_UNREACHABLE();
}

Result<Person, FieldErrors> validate(const PersonDraft &draft, QDate today)
{
    FieldErrors errors;
    Person person{
        .name = checks::requiredName(draft.name, QStringLiteral("name"), errors),
        .sex = draft.sex,
        .bornOn = draft.bornOn,
        .ethnicity = checks::optionalLine(draft.ethnicity, QStringLiteral("ethnicity"), errors),
        .politicalAffiliation =
            checks::optionalLine(draft.politicalAffiliation, QStringLiteral("political_affiliation"), errors),
        .education = checks::optionalLine(draft.education, QStringLiteral("education"), errors),
        .employment = checks::optionalLine(draft.employment, QStringLiteral("employment"), errors),
        .phone = checks::optionalLine(draft.phone, QStringLiteral("phone"), errors),
    };
    if (draft.bornOn && draft.bornOn->earliest() > today.addYears(-YoungestDeputy))
        errors[QStringLiteral("born_on")] =
            Text::tr("A deputy is at least %1 years old.").arg(YoungestDeputy);
    if (!errors.isEmpty())
        return errors;
    return person;
}

Result<Mandate, FieldErrors> validate(const MandateDraft &draft, const DateRange &term)
{
    FieldErrors errors;
    const QString electoralDistrict =
        checks::optionalLine(draft.electoralDistrict, QStringLiteral("electoral_district"), errors);
    const QString endLaw = checks::optionalLine(draft.endLaw, QStringLiteral("end_law"), errors);
    if (!draft.person)
        errors[QStringLiteral("person")] = Text::tr("Choose a person.");
    if (!draft.term)
        errors[QStringLiteral("term")] = Text::tr("Choose a term.");
    if (!draft.level)
        errors[QStringLiteral("level")] = Text::tr("Choose the level of the congress.");
    if (!draft.town)
        errors[QStringLiteral("town")] = Text::tr("Choose a town.");
    if (!draft.from.isValid() || !term.contains(draft.from))
        errors[QStringLiteral("from_on")] = Text::tr("The mandate must begin within the term.");
    if (!draft.to.isValid() || !term.contains(draft.to))
        errors[QStringLiteral("to_on")] = Text::tr("The mandate must end within the term.");
    else if (draft.from.isValid() && draft.to < draft.from)
        errors[QStringLiteral("to_on")] = Text::tr("The mandate ends before it begins.");
    else if (draft.to < term.last && !draft.endGround)
        errors[QStringLiteral("end_ground")] =
            Text::tr("A mandate that ends before the term needs its ground (Deputies Law art. 62).");
    if (!errors.isEmpty())
        return errors;
    return Mandate{*draft.person,     *draft.term, *draft.level, *draft.town,     draft.station, draft.group,
                   electoralDistrict, draft.from,  draft.to,     draft.endGround, endLaw};
}

} // namespace liaison
