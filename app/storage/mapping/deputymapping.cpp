#include "app/storage/mapping/deputymapping.h"

#include "app/storage/mapping/values.h"

namespace liaison {

using namespace mapping;

FieldValues Mapping<Person>::toValues(const Person &person)
{
    return {person.name,
            toKey(person.sex),
            fromPartialDate(person.bornOn),
            person.ethnicity,
            person.politicalAffiliation,
            person.education,
            person.employment,
            person.phone};
}

Person Mapping<Person>::fromValues(const FieldValues &values)
{
    return {toText(values[0]), toEnum<Sex>(values[1]), toPartialDate(values[2]), toText(values[3]),
            toText(values[4]), toText(values[5]),      toText(values[6]),        toText(values[7])};
}

FieldValues Mapping<Mandate>::toValues(const Mandate &mandate)
{
    return {mandate.person.value(),
            mandate.term.value(),
            toKey(mandate.level),
            mandate.town.value(),
            fromId(mandate.station),
            fromId(mandate.group),
            mandate.electoralDistrict,
            mandate.from,
            mandate.to,
            fromOptionalEnum(mandate.endGround),
            mandate.endLaw};
}

Mandate Mapping<Mandate>::fromValues(const FieldValues &values)
{
    return {toId<PersonId>(values[0]),
            toId<TermId>(values[1]),
            toEnum<DeputyLevel>(values[2]),
            toId<TownId>(values[3]),
            toOptionalId<StationId>(values[4]),
            toOptionalId<DeputyGroupId>(values[5]),
            toText(values[6]),
            toDate(values[7]),
            toDate(values[8]),
            toOptionalEnum<EndGround>(values[9]),
            toText(values[10])};
}

} // namespace liaison
