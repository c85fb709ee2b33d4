#include "app/services/bulkdrafts.h"

#include <optional>

namespace liaison {

namespace {

template <typename IdType>
std::optional<IdType> idFrom(const QString &value)
{
    const qint64 id = value.toLongLong();
    return id > 0 ? std::optional{IdType{id}} : std::nullopt;
}

bool is(const QString &field, const char *name)
{
    return field == QLatin1String{name};
}

/// What visits, receptions and activities share. False if the field is another.
template <typename Draft>
bool setCommon(Draft &draft, const QString &field, const QString &value)
{
    if (is(field, "status"))
        draft.status = fromKey<EntryStatus>(value).value_or(draft.status);
    else if (is(field, "station"))
        draft.station = idFrom<StationId>(value);
    else if (is(field, "place"))
        draft.place = value;
    else
        return false;
    return true;
}

template <typename Entity>
Result<Entity, FieldErrors> enteredAsBefore(Result<Entity, FieldErrors> changed, const Entity &before)
{
    if (!changed)
        return changed;
    Entity result = *changed;
    result.enteredOn = before.enteredOn;
    return result;
}

} // namespace

Result<Visit, FieldErrors> withField(const Visit &visit, const QString &field, const QString &value,
                                     QDate today)
{
    VisitDraft draft{visit.station,  visit.heldOn, visit.deputies, visit.mode,    visit.place,
                     visit.resident, visit.people, visit.content,  visit.outcome, visit.status};
    if (!setCommon(draft, field, value) && is(field, "mode"))
        draft.mode = fromKey<VisitMode>(value);
    return enteredAsBefore(validate(draft, today), visit);
}

Result<Reception, FieldErrors> withField(const Reception &reception, const QString &field,
                                         const QString &value, QDate today)
{
    ReceptionDraft draft{reception.station, reception.heldOn,  reception.deputies, reception.mode,
                         reception.place,   reception.visitor, reception.people,   reception.content,
                         reception.outcome, reception.status};
    if (!setCommon(draft, field, value) && is(field, "mode"))
        draft.mode = fromKey<ReceptionMode>(value);
    return enteredAsBefore(validate(draft, today), reception);
}

Result<Activity, FieldErrors> withField(const Activity &activity, const QString &field, const QString &value,
                                        QDate today)
{
    ActivityDraft draft{activity.station, activity.heldOn,     activity.category,  activity.kind,
                        activity.title,   activity.place,      activity.organiser, activity.content,
                        activity.result,  activity.attendance, activity.status};
    if (!setCommon(draft, field, value)) {
        if (is(field, "category"))
            draft.category = fromKey<ActivityCategory>(value);
        else if (is(field, "kind"))
            draft.kind = value;
        else if (is(field, "organiser"))
            draft.organiser = value;
    }
    return enteredAsBefore(validate(draft, today), activity);
}

Result<Opinion, FieldErrors> withField(const Opinion &opinion, const QString &field, const QString &value,
                                       QDate today)
{
    OpinionDraft draft{
        .station = opinion.station,
        .number = opinion.number,
        .receivedOn = opinion.receivedOn,
        .raisedBy = opinion.raisedBy,
        .category = opinion.category,
        .content = opinion.content,
        .reception = opinion.reception,
        .handler = opinion.handler,
        .assignedOn = opinion.assignedOn,
        .dueOn = opinion.dueOn,
        .answeredOn = opinion.answeredOn,
        .rating = opinion.rating,
        .state = opinion.state,
        .outcome = opinion.outcome,
        .status = opinion.status,
    };
    if (is(field, "status"))
        draft.status = fromKey<EntryStatus>(value).value_or(draft.status);
    else if (is(field, "station"))
        draft.station = idFrom<StationId>(value);
    else if (is(field, "category"))
        draft.category = value;
    else if (is(field, "handler"))
        draft.handler = idFrom<OfficeId>(value);
    else if (is(field, "due_on"))
        draft.dueOn = QDate::fromString(value, Qt::ISODate);
    Result<Opinion, FieldErrors> changed = enteredAsBefore(validate(draft, today), opinion);
    if (!changed)
        return changed;
    Opinion result = *changed;
    result.round = opinion.round;
    return result;
}

Result<Station, FieldErrors> withField(const Station &station, const QString &field, const QString &value,
                                       QDate today)
{
    StationDraft draft{station.town,           station.parent, station.name, station.tier,     station.head,
                       station.liaisonOfficer, station.phone,  station.area, station.openedOn, station.note};
    if (is(field, "tier"))
        draft.tier = fromKey<StationTier>(value);
    else if (is(field, "town"))
        draft.town = idFrom<TownId>(value);
    else if (is(field, "parent"))
        draft.parent = idFrom<StationId>(value);
    else if (is(field, "liaison_officer"))
        draft.liaisonOfficer = value;
    return validate(draft, today);
}

Result<Mandate, FieldErrors> withField(const Mandate &mandate, const QString &field, const QString &value,
                                       const DateRange &term)
{
    MandateDraft draft{mandate.person,
                       mandate.term,
                       mandate.level,
                       mandate.town,
                       mandate.station,
                       mandate.group,
                       mandate.electoralDistrict,
                       mandate.from,
                       mandate.to,
                       mandate.endGround,
                       mandate.endLaw};
    if (is(field, "station"))
        draft.station = idFrom<StationId>(value);
    else if (is(field, "town"))
        draft.town = idFrom<TownId>(value);
    else if (is(field, "level"))
        draft.level = fromKey<DeputyLevel>(value);
    return validate(draft, term);
}

} // namespace liaison
