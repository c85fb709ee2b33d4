#include "app/services/touchedunits.h"

#include "app/storage/journal.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/recordcodec.h"
#include "app/storage/recordreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

/// What changed entries name: stations and mandates, by uid.
struct Named
{
    QSet<Uid> stations;
    QSet<Uid> mandates;
};

void addUid(QSet<Uid> &uids, const QJsonValue &value)
{
    if (const std::optional<Uid> uid = Uid::fromText(value.toString()))
        uids.insert(*uid);
}

/// From the state, or part of one, that the journal keeps.
void addState(Named &named, const QByteArray &json)
{
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    addUid(named.stations, state.value(QStringLiteral("station")));
    const QJsonArray deputies = state.value(QStringLiteral("deputies")).toArray();
    for (const QJsonValue &deputy : deputies)
        addUid(named.mandates, deputy);
    const QJsonArray attendance = state.value(QStringLiteral("attendance")).toArray();
    for (const QJsonValue &item : attendance)
        addUid(named.mandates, item[0]);
}

/// The kinds of records that measures count; of the others every change may matter, but for those below.
bool isEntry(EntityKind kind)
{
    return kind == EntityKind::Visit || kind == EntityKind::Reception || kind == EntityKind::Activity ||
           kind == EntityKind::Opinion;
}

bool isIrrelevant(EntityKind kind)
{
    return kind == EntityKind::OpinionStep || kind == EntityKind::Office || kind == EntityKind::PlanItem ||
           kind == EntityKind::PublicityItem || kind == EntityKind::EntryReview ||
           kind == EntityKind::DueExcuse;
}

} // namespace

std::optional<QSet<qint64>> touchedUnits(Database &database, Subject subject, qint64 sinceSeq,
                                         int mostChanges)
{
    Named named;
    RecordReader reader{database};
    UidCache uids{database};
    int changes = 0;
    bool known = true;
    Journal{database}.forEachAfter(sinceSeq, [&](const JournalEntry &entry) {
        if (entry.op == ChangeOp::Begin)
            return true;
        const EntitySpec *spec = findEntitySpec(entry.entity);
        if (spec != nullptr && isIrrelevant(spec->kind))
            return true;
        known = spec != nullptr && isEntry(spec->kind) && entry.entityUid && ++changes <= mostChanges;
        if (!known)
            return false;
        addState(named, entry.before);
        addState(named, entry.after);
        // A change keeps only the fields that differ; where the entry belongs stands in the record.
        if (const std::optional<Record> record = reader.find(*spec, *entry.entityUid))
            addState(named, recordcodec::toJson(*spec, record->values, std::ref(uids)));
        return true;
    });
    if (!known)
        return std::nullopt;

    QSet<qint64> touched;
    Repository<Station> stations{database};
    Repository<Mandate> mandates{database};
    const auto addPlace = [&](StationId station, TownId town) {
        touched.insert(subject == Subject::Station ? station.value() : town.value());
    };
    for (const Uid &uid : std::as_const(named.stations)) {
        const std::optional<StoredStation> station =
            subject == Subject::Deputy ? std::nullopt : stations.find(uid);
        if (station)
            addPlace(station->id, station->value.town);
    }
    for (const Uid &uid : std::as_const(named.mandates)) {
        const std::optional<StoredMandate> mandate = mandates.find(uid);
        if (!mandate)
            continue;
        if (subject == Subject::Deputy)
            touched.insert(mandate->id.value());
        else if (subject == Subject::Town)
            touched.insert(mandate->value.town.value());
        else if (mandate->value.station)
            touched.insert(mandate->value.station->value());
    }
    return touched;
}

} // namespace liaison
