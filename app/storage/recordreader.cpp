#include "app/storage/recordreader.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace liaison {

namespace {

constexpr int ChunkSize = 1000;

QString columnsOf(const EntitySpec &spec)
{
    QStringList columns{QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("head_seq")};
    for (const FieldSpec &field : spec.fields) {
        if (field.type != FieldType::Links)
            columns.append(field.column);
    }
    return columns.join(QStringLiteral(", "));
}

FieldValue readField(const FieldSpec &field, const Query &query, int column)
{
    if (query.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Key:
        return query.text(column);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Reference:
        return query.integer(column);
    case FieldType::Date:
        return query.date(column);
    case FieldType::Links:
        break;
    }
    Q_UNREACHABLE();
}

Uid requireUid(const EntitySpec &spec, const QByteArray &bytes)
{
    const std::optional<Uid> uid = Uid::fromBytes(bytes);
    if (!uid)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("uid in table %1").arg(spec.name)};
    return *uid;
}

} // namespace

Record RecordReader::readRow(const EntitySpec &spec, const Query &query) const
{
    Record record{{query.integer(0), requireUid(spec, query.bytes(1)), query.integer(2)}, {}};
    record.values.reserve(static_cast<size_t>(spec.fields.size()));
    int column = 3;
    for (const FieldSpec &field : spec.fields) {
        if (field.type == FieldType::Links)
            record.values.emplace_back(LinkList{});
        else
            record.values.push_back(readField(field, query, column++));
    }
    return record;
}

void RecordReader::readLinks(const EntitySpec &spec, QList<Record> &records)
{
    if (records.isEmpty())
        return;
    QHash<qint64, qsizetype> positionById;
    for (qsizetype i = 0; i < records.size(); ++i)
        positionById.insert(records.at(i).ref.id, i);
    for (int f = 0; f < spec.fields.size(); ++f) {
        const FieldSpec &field = spec.fields.at(f);
        if (field.type != FieldType::Links)
            continue;
        // The records are in order of id, so a range of owners reads little beyond them.
        Query query = m_database.run(
            QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE %1 BETWEEN :first AND :last ORDER BY %1, position")
                .arg(field.linkOwner, field.linkTarget,
                     field.linkExtra.isEmpty() ? QStringLiteral("NULL") : field.linkExtra, field.linkTable),
            {{QStringLiteral(":first"), records.first().ref.id}, {QStringLiteral(":last"), records.last().ref.id}});
        while (query.next()) {
            const auto position = positionById.constFind(query.integer(0));
            if (position != positionById.cend())
                std::get<LinkList>(records[*position].values[static_cast<size_t>(f)])
                    .append({query.integer(1), query.text(2)});
        }
    }
}

std::optional<Record> RecordReader::find(const EntitySpec &spec, qint64 id)
{
    const QList<Record> records = select(spec, QStringLiteral("id = :id"), {{QStringLiteral(":id"), id}});
    return records.isEmpty() ? std::nullopt : std::optional{records.first()};
}

std::optional<Record> RecordReader::find(const EntitySpec &spec, const Uid &uid)
{
    const QList<Record> records = select(spec, QStringLiteral("uid = :uid"), {{QStringLiteral(":uid"), uid.bytes()}});
    return records.isEmpty() ? std::nullopt : std::optional{records.first()};
}

void RecordReader::forEach(const EntitySpec &spec, qint64 first, qint64 last,
                           const std::function<void(const Record &)> &visit)
{
    const QString sql = QStringLiteral("SELECT %1 FROM %2 WHERE id >= :first AND id <= :last ORDER BY id LIMIT %3")
                            .arg(columnsOf(spec), spec.name)
                            .arg(ChunkSize);
    qint64 next = first;
    for (;;) {
        Query query =
            m_database.run(sql, {{QStringLiteral(":first"), next}, {QStringLiteral(":last"), last}});
        QList<Record> chunk;
        while (query.next())
            chunk.append(readRow(spec, query));
        readLinks(spec, chunk);
        for (const Record &record : std::as_const(chunk))
            visit(record);
        if (chunk.size() < ChunkSize)
            return;
        next = chunk.last().ref.id + 1;
    }
}

void RecordReader::forEach(const EntitySpec &spec, const std::function<void(const Record &)> &visit)
{
    forEach(spec, 1, std::numeric_limits<qint64>::max(), visit);
}

QList<Record> RecordReader::select(const EntitySpec &spec, const QString &condition,
                                   const QList<Database::Binding> &bindings)
{
    Query query = m_database.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY id").arg(columnsOf(spec), spec.name, condition),
        bindings);
    QList<Record> records;
    while (query.next())
        records.append(readRow(spec, query));
    readLinks(spec, records);
    return records;
}

qint64 RecordReader::count(const EntitySpec &spec)
{
    Query query = m_database.run(QStringLiteral("SELECT count(*) FROM %1").arg(spec.name));
    query.next();
    return query.integer(0);
}

qint64 RecordReader::idOf(EntityKind kind, const Uid &uid)
{
    const QString &table = entitySpec(kind).name;
    Query query = m_database.run(QStringLiteral("SELECT id FROM %1 WHERE uid = :uid").arg(table),
                                 {{QStringLiteral(":uid"), uid.bytes()}});
    if (!query.next())
        throw StorageError{StorageError::Kind::Conflict,
                           QStringLiteral("%1 %2 no longer exists").arg(table, uid.text())};
    return query.integer(0);
}

Uid RecordReader::uidOf(EntityKind kind, qint64 id)
{
    const EntitySpec &spec = entitySpec(kind);
    Query query = m_database.run(QStringLiteral("SELECT uid FROM %1 WHERE id = :id").arg(spec.name),
                                 {{QStringLiteral(":id"), id}});
    if (!query.next())
        throw StorageError{StorageError::Kind::Conflict,
                           QStringLiteral("%1 %2 no longer exists").arg(spec.name).arg(id)};
    return requireUid(spec, query.bytes(0));
}

Uid UidCache::operator()(EntityKind kind, qint64 id)
{
    const std::pair key{static_cast<int>(kind), id};
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    return *m_known.insert(key, m_reader.uidOf(kind, id));
}

} // namespace liaison
