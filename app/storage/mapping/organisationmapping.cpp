#include "app/storage/mapping/organisationmapping.h"

#include "app/storage/mapping/values.h"

namespace liaison {

using namespace mapping;

FieldValues Mapping<Setting>::toValues(const Setting &setting)
{
    return {setting.name, setting.value};
}

Setting Mapping<Setting>::fromValues(const FieldValues &values)
{
    return {toText(values[0]), toText(values[1])};
}

FieldValues Mapping<District>::toValues(const District &district)
{
    return {district.name};
}

District Mapping<District>::fromValues(const FieldValues &values)
{
    return {toText(values[0])};
}

FieldValues Mapping<Term>::toValues(const Term &term)
{
    return {term.district.value(), term.name, term.startsOn, term.endsOn};
}

Term Mapping<Term>::fromValues(const FieldValues &values)
{
    return {toId<DistrictId>(values[0]), toText(values[1]), toDate(values[2]), toDate(values[3])};
}

FieldValues Mapping<Town>::toValues(const Town &town)
{
    return {town.district.value(), town.name, toKey(town.kind),
            town.population ? FieldValue{*town.population} : FieldValue{}};
}

Town Mapping<Town>::fromValues(const FieldValues &values)
{
    Town town{toId<DistrictId>(values[0]), toText(values[1]), toEnum<TownKind>(values[2]), {}};
    if (const auto *population = std::get_if<qint64>(&values[3]))
        town.population = *population;
    return town;
}

FieldValues Mapping<Office>::toValues(const Office &office)
{
    return {office.district.value(), office.name};
}

Office Mapping<Office>::fromValues(const FieldValues &values)
{
    return {toId<DistrictId>(values[0]), toText(values[1])};
}

FieldValues Mapping<DeputyGroup>::toValues(const DeputyGroup &group)
{
    return {group.town.value(), group.name, group.convener};
}

DeputyGroup Mapping<DeputyGroup>::fromValues(const FieldValues &values)
{
    return {toId<TownId>(values[0]), toText(values[1]), toText(values[2])};
}

FieldValues Mapping<Station>::toValues(const Station &station)
{
    return {station.town.value(),
            fromId(station.parent),
            station.name,
            toKey(station.tier),
            station.head,
            station.liaisonOfficer,
            station.phone,
            station.area ? FieldValue{station.area->thousandths()} : FieldValue{},
            fromPartialDate(station.openedOn),
            station.note};
}

Station Mapping<Station>::fromValues(const FieldValues &values)
{
    Station station{
        .town = toId<TownId>(values[0]),
        .parent = toOptionalId<StationId>(values[1]),
        .name = toText(values[2]),
        .tier = toEnum<StationTier>(values[3]),
        .head = toText(values[4]),
        .liaisonOfficer = toText(values[5]),
        .phone = toText(values[6]),
        .openedOn = toPartialDate(values[8]),
        .note = toText(values[9]),
    };
    if (const auto *area = std::get_if<qint64>(&values[7]))
        station.area = Decimal::fromThousandths(*area);
    return station;
}

} // namespace liaison
