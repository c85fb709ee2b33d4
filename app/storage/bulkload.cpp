#include "app/storage/bulkload.h"

namespace liaison {

namespace {

constexpr int RecordsPerPart = 5000;

QByteArray line(const Uid &uid, const QByteArray &json)
{
    return uid.text().toLatin1() + ' ' + json + '\n';
}

} // namespace

BulkLoad::BulkLoad(ChangeGroup &group, const EntitySpec &spec)
    : m_group{group}, m_spec{spec}, m_writer{group}, m_head{group.nextSeq()}
{
}

RecordRef BulkLoad::add(const FieldValues &values)
{
    return add(m_group.nextUid(), values);
}

RecordRef BulkLoad::add(const Uid &uid, const FieldValues &values)
{
    // One journal entry covers the range, so nothing else may be journalled while it is open.
    Q_ASSERT(m_group.nextSeq() == m_head);
    const qint64 id = m_writer.insertRow(m_spec, uid, m_head, values);
    if (m_range.count == 0)
        m_range.first = id;
    else if (id != m_range.last + 1)
        throw StorageError{StorageError::Kind::Failed, QStringLiteral("ids of a bulk load are not contiguous")};
    m_range.last = id;
    ++m_range.count;
    addToHash(m_hash, uid, m_writer.toJson(m_spec, values));
    return {id, uid, m_head};
}

void BulkLoad::addToHash(QCryptographicHash &hash, const Uid &uid, const QByteArray &json)
{
    hash.addData(line(uid, json));
}

void BulkLoad::finish()
{
    if (m_range.count == 0)
        return;
    m_range.sha256 = QString::fromLatin1(m_hash.result().toHex());
    m_group.append({.uid = m_group.nextUid(),
                    .groupUid = m_group.uid(),
                    .entity = m_spec.name,
                    .op = ChangeOp::Load,
                    .after = m_range.toJson()});
}

QString BulkLoad::hashOf(Database &database, const EntitySpec &spec, qint64 first, qint64 last)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    UidCache uids{database};
    RecordReader{database}.forEach(spec, first, last, [&](const Record &record) {
        addToHash(hash, record.ref.uid, recordcodec::toJson(spec, record.values, std::ref(uids)));
    });
    return QString::fromLatin1(hash.result().toHex());
}

void unload(ChangeGroup &group, const EntitySpec &spec, const JournalEntry &load)
{
    const LoadRange range = LoadRange::fromJson(load.after);
    Database &database = group.database();
    if (BulkLoad::hashOf(database, spec, range.first, range.last) != range.sha256)
        throw StorageError{StorageError::Kind::Conflict,
                           QStringLiteral("records of bulk load %1 were changed since").arg(load.seq)};

    const qint64 seq = group.nextSeq();
    group.append({.uid = group.nextUid(),
                  .parentUid = load.uid,
                  .groupUid = group.uid(),
                  .entity = spec.name,
                  .op = ChangeOp::Unload,
                  .before = range.toJson()});

    RecordWriter writer{group};
    Statement &insert =
        database.statement(QStringLiteral("INSERT INTO change_payload (change_seq, part, data) VALUES (?, ?, ?)"));
    QByteArray lines;
    qint64 part = 0;
    qint64 inPart = 0;
    const auto flush = [&] {
        if (lines.isEmpty())
            return;
        insert.bind(0, seq);
        insert.bind(1, part++);
        insert.bindBytes(2, qCompress(lines, 1));
        insert.execute();
        lines.clear();
        inPart = 0;
    };
    RecordReader{database}.forEach(spec, range.first, range.last, [&](const Record &record) {
        lines += line(record.ref.uid, writer.toJson(spec, record.values));
        if (++inPart == RecordsPerPart)
            flush();
    });
    flush();
    writer.removeRows(spec, range.first, range.last);
}

void reload(ChangeGroup &group, const EntitySpec &spec, const JournalEntry &unloaded)
{
    const LoadRange range = LoadRange::fromJson(unloaded.before);
    Database &database = group.database();
    RecordReader reader{database};
    RecordWriter writer{group};
    QHash<std::pair<int, Uid>, qint64> known;
    const auto idOf = [&](EntityKind kind, const Uid &uid) {
        const std::pair key{static_cast<int>(kind), uid};
        if (const auto found = known.constFind(key); found != known.cend())
            return *found;
        return *known.insert(key, reader.idOf(kind, uid));
    };

    const qint64 head = group.nextSeq();
    qint64 id = range.first;
    Query parts = database.run(
        QStringLiteral("SELECT data FROM change_payload WHERE change_seq = :seq ORDER BY part"),
        {{QStringLiteral(":seq"), unloaded.seq}});
    while (parts.next()) {
        const QList<QByteArray> lines = qUncompress(parts.bytes(0)).split('\n');
        for (const QByteArray &text : lines) {
            if (text.isEmpty())
                continue;
            const qsizetype blank = text.indexOf(' ');
            const std::optional<Uid> uid = Uid::fromText(QString::fromLatin1(text.left(blank)));
            if (!uid)
                throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("payload of %1").arg(unloaded.seq)};
            writer.insertRow(spec, *uid, head, recordcodec::fromJson(spec, text.mid(blank + 1), idOf).values, id++);
        }
    }
    if (id != range.last + 1 || BulkLoad::hashOf(database, spec, range.first, range.last) != range.sha256)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("payload of %1 differs").arg(unloaded.seq)};
    group.append({.uid = group.nextUid(),
                  .parentUid = unloaded.uid,
                  .groupUid = group.uid(),
                  .entity = spec.name,
                  .op = ChangeOp::Load,
                  .after = range.toJson()});
}

} // namespace liaison
