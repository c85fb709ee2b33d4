#include "app/storage/mapping/dutymapping.h"

#include "app/storage/mapping/values.h"

namespace liaison {

using namespace mapping;

namespace {

FieldValue fromDate(QDate day)
{
    return day.isValid() ? FieldValue{day} : FieldValue{};
}

} // namespace

FieldValues Mapping<PlanItem>::toValues(const PlanItem &item)
{
    return {item.station.value(), toKey(item.kind), item.dueOn, item.title, item.responsible};
}

PlanItem Mapping<PlanItem>::fromValues(const FieldValues &values)
{
    return {toId<StationId>(values[0]), toEnum<PlanKind>(values[1]), toDate(values[2]), toText(values[3]),
            toText(values[4])};
}

FieldValues Mapping<PublicityItem>::toValues(const PublicityItem &item)
{
    return {item.town.value(),
            fromId(item.station),
            item.submittedOn,
            toKey(item.kind),
            item.title,
            item.author,
            item.medium,
            fromOptionalEnum(item.level),
            fromDate(item.adoptedOn),
            item.link,
            toKey(item.status),
            item.enteredOn};
}

PublicityItem Mapping<PublicityItem>::fromValues(const FieldValues &values)
{
    return {toId<TownId>(values[0]),
            toOptionalId<StationId>(values[1]),
            toDate(values[2]),
            toEnum<PublicityKind>(values[3]),
            toText(values[4]),
            toText(values[5]),
            toText(values[6]),
            toOptionalEnum<MediumLevel>(values[7]),
            toDate(values[8]),
            toText(values[9]),
            toEnum<EntryStatus>(values[10]),
            toDate(values[11])};
}

FieldValues Mapping<EntryReview>::toValues(const EntryReview &review)
{
    return {review.entity, review.record,   toKey(review.verdict),
            review.note,   review.reviewer, review.reviewedOn};
}

EntryReview Mapping<EntryReview>::fromValues(const FieldValues &values)
{
    return {toText(values[0]), toText(values[1]), toEnum<ReviewVerdict>(values[2]),
            toText(values[3]), toText(values[4]), toDate(values[5])};
}

FieldValues Mapping<DueExcuse>::toValues(const DueExcuse &excuse)
{
    return {excuse.kind, excuse.subject, excuse.period, excuse.reason, excuse.excusedBy, excuse.excusedOn};
}

DueExcuse Mapping<DueExcuse>::fromValues(const FieldValues &values)
{
    return {toText(values[0]), toText(values[1]), toText(values[2]),
            toText(values[3]), toText(values[4]), toDate(values[5])};
}

} // namespace liaison
