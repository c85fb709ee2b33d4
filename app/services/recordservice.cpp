#include "app/services/recordservice.h"

#include "app/base/text.h"
#include "app/domain/opinion.h"
#include "app/services/fieldwords.h"
#include "app/services/recordkindname.h"
#include "app/services/recordwords.h"
#include "app/services/storageguard.h"
#include "app/storage/profilequeries.h"
#include "app/storage/recordwriter.h"

#include <limits>

namespace liaison {

namespace {

constexpr int MostLinked = 200;

using K = EntityKind;

bool isEntry(EntityKind kind)
{
    return kind == K::Visit || kind == K::Reception || kind == K::Activity || kind == K::Opinion;
}

/// Evaluation rounds have rules of their own (RoundService); settings, districts and terms stay.
bool isRemovable(EntityKind kind)
{
    return isEntry(kind) || kind == K::Person || kind == K::Mandate || kind == K::Station ||
           kind == K::Town || kind == K::Office || kind == K::DeputyGroup;
}

bool isLongField(const QString &name)
{
    return name == QStringLiteral("content") || name == QStringLiteral("outcome") ||
           name == QStringLiteral("result") || name == QStringLiteral("note") ||
           name == QStringLiteral("text") || name == QStringLiteral("decision_reason");
}

/// Text that people do not read: it is checked by programs.
bool isMachineField(const QString &name)
{
    return name == QStringLiteral("scheme") || name == QStringLiteral("fingerprint") ||
           name == QStringLiteral("journal_hash") || name == QStringLiteral("sha256");
}

struct Belonging
{
    EntityKind of;
    EntityKind from;
    const char *field;
};

constexpr Belonging Belongings[] = {
    {K::Reception, K::Opinion, "reception"},
    {K::Opinion, K::OpinionStep, "opinion"},
    {K::Person, K::Mandate, "person"},
    {K::Town, K::Station, "town"},
    {K::Station, K::Station, "parent"},
    {K::Station, K::Mandate, "station"},
    {K::Office, K::Opinion, "handler"},
    {K::DeputyGroup, K::Mandate, "group"},
    {K::Term, K::Mandate, "term"},
    {K::EvaluationRound, K::RoundStep, "round"},
    {K::EvaluationRound, K::RoundAppeal, "round"},
    {K::EvaluationRound, K::RoundVeto, "round"},
};

QDate dayOf(const EntitySpec &spec, const FieldValues &values)
{
    for (const char *field : {"held_on", "received_on", "taken_on", "from_on", "raised_on", "decided_on"}) {
        if (const QDate day = dateField(spec, values, field); day.isValid())
            return day;
    }
    return {};
}

QString detailOf(RecordWords &words, const EntitySpec &spec, const FieldValues &values)
{
    QStringList details;
    for (const char *field :
         {"state", "rating", "tier", "level", "term", "actor", "note", "kind", "reason"}) {
        const int index = spec.indexOf(QString::fromLatin1(field));
        if (index < 0 || (spec.kind == K::OpinionStep && index == spec.indexOf(QStringLiteral("state"))))
            continue;
        if (const QString text = words.text(spec, index, values[static_cast<size_t>(index)]); !text.isEmpty())
            details.append(shortened(text, 60));
    }
    return details.join(QStringLiteral(" · "));
}

} // namespace

Result<RecordView> RecordService::view(const QString &entity, qint64 id)
try {
    const EntitySpec *spec = findEntitySpec(entity);
    const std::optional<Record> record =
        spec == nullptr ? std::nullopt : RecordReader{m_session.database()}.find(*spec, id);
    if (!record)
        return Error{ErrorCode::NotFound, tr("The record no longer exists."), entity};
    return viewOf(*spec, *record);
} catch (const StorageError &error) {
    return toError(error);
}

Result<RecordView> RecordService::view(const QString &entity, const QString &uidText)
try {
    const EntitySpec *spec = findEntitySpec(entity);
    const std::optional<Uid> uid = Uid::fromText(uidText);
    const std::optional<Record> record =
        spec == nullptr || !uid ? std::nullopt : RecordReader{m_session.database()}.find(*spec, *uid);
    if (!record)
        return Error{ErrorCode::NotFound, tr("The record no longer exists."), uidText};
    return viewOf(*spec, *record);
} catch (const StorageError &error) {
    return toError(error);
}

RecordView RecordService::viewOf(const EntitySpec &spec, const Record &record)
{
    Database &database = m_session.database();
    RecordWords words{database};
    RecordView view{.link = {spec.name, record.ref.id, words.title(spec, record.values)},
                    .uid = record.ref.uid.text(),
                    .kind = displayName(spec.kind),
                    .head = record.ref.head,
                    .fields = {},
                    .linked = {},
                    .isRemovable = isRemovable(spec.kind)};
    for (int i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec &field = spec.fields.at(i);
        if (isMachineField(field.name) ||
            (spec.kind == K::OwnScheme && field.name == QStringLiteral("content")))
            continue;
        const FieldValue &value = record.values[static_cast<size_t>(i)];
        RecordField shown{.key = field.name,
                          .label = fieldLabel(spec.kind, field.name),
                          .text = words.text(spec, i, value),
                          .isLong = isLongField(field.name)};
        if (const auto *id = std::get_if<qint64>(&value);
            id != nullptr && field.type == FieldType::Reference) {
            shown.links.append({entitySpec(*field.target).name, *id, shown.text});
        } else if (const auto *links = std::get_if<LinkList>(&value)) {
            const QString target = entitySpec(*field.target).name;
            for (const Link &link : *links)
                shown.links.append({target, link.id, words.text(spec, i, LinkList{link})});
        }
        view.fields.append(std::move(shown));
    }
    for (const Belonging &belonging : Belongings) {
        if (belonging.of != spec.kind)
            continue;
        const EntitySpec &from = entitySpec(belonging.from);
        QList<Record> records = referringRecords(
            database, belonging.from, QString::fromLatin1(belonging.field), record.ref.id, MostLinked + 1);
        LinkedRecords linked{from.name, displayName(belonging.from), {}, records.size() > MostLinked};
        if (linked.isCut)
            records.removeLast();
        for (const Record &other : std::as_const(records))
            linked.lines.append({{from.name, other.ref.id, words.title(from, other.values)},
                                 dayOf(from, other.values),
                                 detailOf(words, from, other.values)});
        view.linked.append(std::move(linked));
    }
    judge(spec, record, view);
    return view;
}

void RecordService::judge(const EntitySpec &spec, const Record &record, RecordView &view)
{
    if (!isEntry(spec.kind))
        return;
    view.status = fromKey<EntryStatus>(textField(spec, record.values, "status"));
    view.isCounted = isCounted(m_session.database(), spec.kind, record.ref.id);
    if (!view.isCounted) {
        const auto state = fromKey<OpinionState>(textField(spec, record.values, "state"));
        if (view.status == EntryStatus::Cancelled)
            view.whyNotCounted = tr("It does not count: it is cancelled.");
        else if (view.status == EntryStatus::Duplicate)
            view.whyNotCounted = tr("It does not count: it is a duplicate of another entry.");
        else if (state)
            view.whyNotCounted = tr("It does not count in this state: %1.").arg(displayName(*state));
        else
            view.whyNotCounted = tr("It does not count: it does not say what it was about.");
    }
    const QDate day = dayOf(spec, record.values);
    view.lagDays = static_cast<int>(day.daysTo(dateField(spec, record.values, "entered_on")));
    const Result<Settings> settings = m_session.settings();
    view.isLate = settings && view.lagDays > settings->lateAfterDays;
}

Result<QList<RecordChange>> RecordService::history(const QString &entity, const QString &uid)
try {
    Result<QList<RecordChange>> changes = HistoryService{m_session}.history(entity, uid);
    if (!changes)
        return changes;
    const EntitySpec &spec = *findEntitySpec(entity);
    RecordWords words{m_session.database()};
    QList<RecordChange> result;
    for (auto change = changes->crbegin(); change != changes->crend(); ++change) {
        RecordChange readable = *change;
        readable.fields.clear();
        const bool isLoad = change->op == ChangeOp::Load || change->op == ChangeOp::Unload;
        for (const FieldChange &field : change->fields) {
            if (isLoad || isMachineField(field.field))
                continue; // of a whole range of records
            const FieldChange shown{fieldLabel(spec.kind, field.field),
                                    words.journalText(spec, field.field, field.before),
                                    words.journalText(spec, field.field, field.after)};
            if (!shown.before.isEmpty() || !shown.after.isEmpty())
                readable.fields.append(shown);
        }
        if (change->kind == GroupKind::Undo)
            readable.group = tr("Undone: %1").arg(change->group);
        else if (change->kind == GroupKind::Redo)
            readable.group = tr("Done again: %1").arg(change->group);
        result.append(std::move(readable));
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> RecordService::remove(const QString &entity, qint64 id, qint64 head)
try {
    const EntitySpec *spec = findEntitySpec(entity);
    if (spec == nullptr || !isRemovable(spec->kind))
        return Error{ErrorCode::InvalidInput, tr("Records of this kind are not removed one by one."), entity};
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Removal of %1").arg(displayName(spec->kind))};
    RecordReader reader{database};
    const std::optional<Record> record = reader.find(*spec, id);
    if (!record)
        return Error{ErrorCode::NotFound, tr("The record no longer exists."), entity};

    RecordWriter writer{group};
    if (spec->kind == K::Opinion) { // its steps are part of it
        const QList<Record> steps = referringRecords(database, K::OpinionStep, QStringLiteral("opinion"), id,
                                                     std::numeric_limits<int>::max());
        for (const Record &step : steps)
            writer.remove(entitySpec(K::OpinionStep), step.ref);
    }
    QStringList uses;
    for (const RecordUse &use : usesOf(database, spec->kind, id))
        uses.append(tr("%1: %L2", "kind of record: number").arg(displayName(use.kind)).arg(use.count));
    if (!uses.isEmpty())
        return Error{
            ErrorCode::Conflict,
            tr("“%1” was not removed because other records need it (%2). Remove or change those first.")
                .arg(RecordWords{database}.title(*spec, record->values), text::list(uses)),
            {}};
    writer.remove(*spec, {id, record->ref.uid, head});
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<> RecordService::setStatus(const QString &entity, qint64 id, qint64 head, EntryStatus status,
                                  const QString &reason)
try {
    const EntitySpec *spec = findEntitySpec(entity);
    if (spec == nullptr || !isEntry(spec->kind))
        return Error{ErrorCode::InvalidInput, tr("Only entries are marked cancelled or duplicate."), entity};
    const QString why = text::normalized(reason);
    if (why.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Give the reason."), {}};
    Database &database = m_session.database();
    QString label;
    switch (status) {
    case EntryStatus::Valid:
        label = tr("Valid again: %1").arg(why);
        break;
    case EntryStatus::Cancelled:
        label = tr("Cancelled: %1").arg(why);
        break;
    case EntryStatus::Duplicate:
        label = tr("Duplicate: %1").arg(why);
        break;
    }
    ChangeGroup group{database, m_session.writer(), label};
    const std::optional<Record> record = RecordReader{database}.find(*spec, id);
    if (!record)
        return Error{ErrorCode::NotFound, tr("The record no longer exists."), entity};
    FieldValues values = record->values;
    values[static_cast<size_t>(spec->indexOf(QStringLiteral("status")))] = toKey(status);
    RecordWriter{group}.update(*spec, {id, record->ref.uid, head}, values);
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
