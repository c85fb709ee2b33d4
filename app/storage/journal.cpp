#include "app/storage/journal.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace liaison {

namespace {

Uid requireUid(const QByteArray &bytes)
{
    const std::optional<Uid> uid = Uid::fromBytes(bytes);
    if (!uid)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("uid in the journal")};
    return *uid;
}

std::optional<Uid> optionalUid(const Query &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional{requireUid(query.bytes(column))};
}

QByteArray optionalJson(const Query &query, int column)
{
    return query.isNull(column) ? QByteArray{} : query.text(column).toUtf8();
}

JournalGroup groupFrom(const JournalEntry &entry)
{
    const QJsonObject about = QJsonDocument::fromJson(entry.after).object();
    const std::optional<GroupKind> kind = groupKindFromText(about.value(QStringLiteral("kind")).toString());
    if (entry.op != ChangeOp::Begin || !kind)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("journal entry %1 begins no group").arg(entry.seq)};
    return {entry.seq,
            entry.groupUid,
            *kind,
            about.value(QStringLiteral("label")).toString(),
            Uid::fromText(about.value(QStringLiteral("of")).toString()),
            entry.at,
            entry.author};
}

} // namespace

QString JournalHead::shortText() const
{
    return QStringLiteral("%1-%2").arg(seq).arg(QString::fromLatin1(hash.toHex().left(8)));
}

QString Journal::selectColumns()
{
    return QStringLiteral("SELECT seq, uid, parent_uid, group_uid, at, actor, site, entity, entity_uid, entity_id,"
                          " op, before, after, prev_hash, hash FROM change ");
}

JournalEntry Journal::readRow(const Query &query)
{
    return {
        .seq = query.integer(0),
        .uid = requireUid(query.bytes(1)),
        .parentUid = optionalUid(query, 2),
        .groupUid = requireUid(query.bytes(3)),
        .at = query.text(4),
        .author = {query.text(5), query.text(6)},
        .entity = query.text(7),
        .entityUid = optionalUid(query, 8),
        .entityId = query.isNull(9) ? std::nullopt : std::optional{query.integer(9)},
        .op = changeOpFromText(query.text(10)),
        .before = optionalJson(query, 11),
        .after = optionalJson(query, 12),
        .previousHash = query.bytes(13),
        .hash = query.bytes(14),
    };
}

JournalHead Journal::head()
{
    Query query = m_database.run(QStringLiteral("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"));
    if (!query.next())
        return {};
    return {query.integer(0), query.bytes(1)};
}

QList<JournalEntry> Journal::historyOf(const EntitySpec &spec, const Uid &uid, std::optional<qint64> id)
{
    QList<JournalEntry> entries;
    if (id) {
        Query loads = m_database.run(
            selectColumns() + QStringLiteral("WHERE entity = :entity AND op IN ('load', 'unload') ORDER BY seq"),
            {{QStringLiteral(":entity"), spec.name}});
        while (loads.next()) {
            const JournalEntry entry = readRow(loads);
            const LoadRange range =
                LoadRange::fromJson(entry.op == ChangeOp::Load ? entry.after : entry.before);
            if (*id >= range.first && *id <= range.last)
                entries.append(entry);
        }
    }
    Query own = m_database.run(selectColumns() + QStringLiteral("WHERE entity_uid = :uid ORDER BY seq"),
                               {{QStringLiteral(":uid"), uid.bytes()}});
    while (own.next())
        entries.append(readRow(own));
    std::sort(entries.begin(), entries.end(),
              [](const JournalEntry &a, const JournalEntry &b) { return a.seq < b.seq; });
    return entries;
}

std::optional<JournalGroup> Journal::group(const Uid &uid)
{
    Query query = m_database.run(selectColumns() + QStringLiteral("WHERE entity_uid = :uid AND op = 'begin'"),
                                 {{QStringLiteral(":uid"), uid.bytes()}});
    return query.next() ? std::optional{groupFrom(readRow(query))} : std::nullopt;
}

QList<JournalEntry> Journal::entriesOf(const JournalGroup &group)
{
    // Writers queue up, so the entries of a group stand together: up to the beginning of the next group.
    Query query = m_database.run(
        selectColumns()
            + QStringLiteral("WHERE seq > :seq AND seq < COALESCE((SELECT min(next.seq) FROM change next"
                             " WHERE next.op = 'begin' AND next.seq > :seq2), 9223372036854775807)"
                             " ORDER BY seq"),
        {{QStringLiteral(":seq"), group.seq}, {QStringLiteral(":seq2"), group.seq}});
    QList<JournalEntry> entries;
    while (query.next())
        entries.append(readRow(query));
    return entries;
}

QList<JournalGroup> Journal::latestGroups(int limit)
{
    Query query = m_database.run(selectColumns() + QStringLiteral("WHERE op = 'begin' ORDER BY seq DESC LIMIT :limit"),
                                 {{QStringLiteral(":limit"), limit}});
    QList<JournalGroup> groups;
    while (query.next())
        groups.append(groupFrom(readRow(query)));
    return groups;
}

std::optional<JournalGroup> Journal::newestLive(const QString &actor, bool skipRedoneUndos)
{
    Query query = m_database.run(
        selectColumns() + QStringLiteral("WHERE op = 'begin' AND actor = :actor ORDER BY seq DESC"),
        {{QStringLiteral(":actor"), actor}});
    QSet<Uid> cancelled;
    while (query.next()) {
        JournalGroup group = groupFrom(readRow(query));
        if (cancelled.contains(group.uid))
            continue;
        if (group.kind == GroupKind::Do)
            return group;
        if (!skipRedoneUndos && group.kind == GroupKind::Undo)
            return group;
        if (group.of)
            cancelled.insert(*group.of);
    }
    return std::nullopt;
}

std::optional<JournalGroup> Journal::undoable(const QString &actor)
{
    return newestLive(actor, true);
}

std::optional<JournalGroup> Journal::redoable(const QString &actor)
{
    std::optional<JournalGroup> newest = newestLive(actor, false);
    if (newest && newest->kind != GroupKind::Undo)
        return std::nullopt;
    return newest;
}

void Journal::forEach(const std::function<bool(const JournalEntry &)> &visit)
{
    Query query = m_database.run(selectColumns() + QStringLiteral("ORDER BY seq"));
    while (query.next()) {
        if (!visit(readRow(query)))
            return;
    }
}

QByteArray LoadRange::toJson() const
{
    return QJsonDocument{QJsonObject{{QStringLiteral("count"), count},
                                     {QStringLiteral("first_id"), first},
                                     {QStringLiteral("last_id"), last},
                                     {QStringLiteral("sha256"), sha256}}}
        .toJson(QJsonDocument::Compact);
}

LoadRange LoadRange::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const LoadRange range{object.value(QStringLiteral("count")).toInteger(),
                          object.value(QStringLiteral("first_id")).toInteger(),
                          object.value(QStringLiteral("last_id")).toInteger(),
                          object.value(QStringLiteral("sha256")).toString()};
    if (range.count < 1 || range.first < 1 || range.last < range.first || range.sha256.size() != 64)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("bulk load range in the journal")};
    return range;
}

} // namespace liaison
