#include "app/storage/recordreader.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace liaison {

namespace {

constexpr int PageSize = 500;
constexpr qsizetype MaxCached = 100'000; // some 10 MB

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

void RecordReader::readLinks(const EntitySpec &spec, const QString &condition,
                             const QList<Database::Binding> &bindings, QList<Record> &records)
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
        Query query = m_database.run(
            QStringLiteral(
                "SELECT %1, %2, %3 FROM %4 WHERE %1 IN (SELECT id FROM %5 WHERE %6) ORDER BY %1, position")
                .arg(field.linkOwner, field.linkTarget,
                     field.linkExtra.isEmpty() ? QStringLiteral("NULL") : field.linkExtra, field.linkTable,
                     spec.name, condition),
            bindings);
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
    const QList<Record> records =
        select(spec, QStringLiteral("uid = :uid"), {{QStringLiteral(":uid"), uid.bytes()}});
    return records.isEmpty() ? std::nullopt : std::optional{records.first()};
}

void RecordReader::forEachWhile(const EntitySpec &spec, qint64 first, qint64 last,
                                const std::function<bool(const Record &)> &visit)
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE id >= :first AND id <= :last ORDER BY id LIMIT %3")
            .arg(columnsOf(spec), spec.name)
            .arg(PageSize);
    qint64 next = first;
    for (;;) {
        Query query =
            m_database.run(sql, {{QStringLiteral(":first"), next}, {QStringLiteral(":last"), last}});
        QList<Record> chunk;
        while (query.next())
            chunk.append(readRow(spec, query));
        if (chunk.isEmpty())
            return;
        readLinks(spec, QStringLiteral("id >= :first AND id <= :last"),
                  {{QStringLiteral(":first"), next}, {QStringLiteral(":last"), chunk.last().ref.id}}, chunk);
        for (const Record &record : std::as_const(chunk)) {
            if (!visit(record))
                return;
        }
        if (chunk.size() < PageSize || chunk.last().ref.id == last)
            return;
        next = chunk.last().ref.id + 1;
    }
}

void RecordReader::forEachWhile(const EntitySpec &spec, const std::function<bool(const Record &)> &visit)
{
    using Limits = std::numeric_limits<qint64>;
    forEachWhile(spec, Limits::min(), Limits::max(), visit); // a forged record may have any id
}

void RecordReader::forEachPage(const EntitySpec &spec, qint64 first, qint64 last,
                               const std::function<bool(const QList<Record> &)> &visit)
{
    const QString sql =
        QStringLiteral("SELECT %1 FROM %2 WHERE id >= :first AND id <= :last ORDER BY id LIMIT %3")
            .arg(columnsOf(spec), spec.name)
            .arg(PageSize);
    qint64 next = first;
    for (;;) {
        QList<Record> page;
        Query query =
            m_database.run(sql, {{QStringLiteral(":first"), next}, {QStringLiteral(":last"), last}});
        while (query.next())
            page.append(readRow(spec, query));
        if (page.isEmpty())
            return;
        const qint64 end = page.last().ref.id;
        readLinks(spec, QStringLiteral("id >= :first AND id <= :last"),
                  {{QStringLiteral(":first"), next}, {QStringLiteral(":last"), end}}, page);
        if (!visit(page) || page.size() < PageSize || end == last)
            return;
        next = end + 1;
    }
}

void RecordReader::forEachPage(const EntitySpec &spec,
                               const std::function<bool(const QList<Record> &)> &visit)
{
    using Limits = std::numeric_limits<qint64>;
    forEachPage(spec, Limits::min(), Limits::max(), visit); // a forged record may have any id
}

void RecordReader::forEach(const EntitySpec &spec, qint64 first, qint64 last,
                           const std::function<void(const Record &)> &visit)
{
    forEachPage(spec, first, last, [&visit](const QList<Record> &page) {
        for (const Record &record : page)
            visit(record);
        return true;
    });
}

void RecordReader::forEach(const EntitySpec &spec, const std::function<void(const Record &)> &visit)
{
    using Limits = std::numeric_limits<qint64>;
    forEach(spec, Limits::min(), Limits::max(), visit);
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
    readLinks(spec, condition, bindings, records);
    return records;
}

qint64 RecordReader::count(const EntitySpec &spec)
{
    return m_database.number(QStringLiteral("SELECT count(*) FROM %1").arg(spec.name));
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
    if (const auto known = m_known.constFind({kind, id}); known != m_known.cend())
        return *known;
    const Uid uid = m_reader.uidOf(kind, id);
    remember(kind, id, uid);
    return uid;
}

void UidCache::remember(EntityKind kind, qint64 id, const Uid &uid)
{
    if (m_known.size() >= MaxCached)
        m_known.clear();
    m_known.insert({kind, id}, uid);
}

qint64 IdCache::operator()(EntityKind kind, const Uid &uid)
{
    if (const auto known = m_known.constFind(uid); known != m_known.cend())
        return *known;
    if (m_known.size() >= MaxCached)
        m_known.clear();
    return *m_known.insert(uid, m_reader.idOf(kind, uid));
}

} // namespace liaison
