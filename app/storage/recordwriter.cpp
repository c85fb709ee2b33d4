#include "app/storage/recordwriter.h"

#include <QStringList>

namespace liaison {

namespace {

QString insertSql(const EntitySpec &spec, bool withId)
{
    QStringList columns;
    if (withId)
        columns.append(QStringLiteral("id"));
    columns << QStringLiteral("uid") << QStringLiteral("head_seq");
    for (const FieldSpec &field : spec.fields) {
        if (field.type != FieldType::Links)
            columns.append(field.column);
    }
    for (const DerivedColumn &derived : spec.derived)
        columns.append(derived.column);
    const QStringList marks(columns.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(spec.name, columns.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
}

/// Building the text for every row would cost more than inserting it.
const QString &cachedInsertSql(const EntitySpec &spec, bool withId)
{
    static thread_local QHash<std::pair<int, bool>, QString> cache;
    QString &sql = cache[{static_cast<int>(spec.kind), withId}];
    if (sql.isEmpty())
        sql = insertSql(spec, withId);
    return sql;
}

const QString &cachedLinkSql(const FieldSpec &field)
{
    static thread_local QHash<QString, QString> cache;
    QString &sql = cache[field.linkTable];
    if (sql.isEmpty())
        sql = field.linkExtra.isEmpty()
                  ? QStringLiteral("INSERT INTO %1 (%2, position, %3) VALUES (?, ?, ?)")
                        .arg(field.linkTable, field.linkOwner, field.linkTarget)
                  : QStringLiteral("INSERT INTO %1 (%2, position, %3, %4) VALUES (?, ?, ?, ?)")
                        .arg(field.linkTable, field.linkOwner, field.linkTarget, field.linkExtra);
    return sql;
}

} // namespace

RecordRef RecordWriter::insert(const EntitySpec &spec, const FieldValues &values)
{
    return insertJournalled(spec, std::nullopt, m_group.nextUid(), values);
}

RecordRef RecordWriter::reinsert(const EntitySpec &spec, qint64 id, const Uid &uid, const FieldValues &values)
{
    Query taken = m_group.database().run(QStringLiteral("SELECT 1 FROM %1 WHERE id = :id").arg(spec.name),
                                         {{QStringLiteral(":id"), id}});
    const bool free = !taken.next();
    return insertJournalled(spec, free ? std::optional{id} : std::nullopt, uid, values);
}

RecordRef RecordWriter::insertJournalled(const EntitySpec &spec, std::optional<qint64> id, const Uid &uid,
                                         const FieldValues &values)
{
    const qint64 head = m_group.nextSeq();
    const qint64 newId = insertRow(spec, uid, head, values, id);
    m_group.append({.uid = m_group.nextUid(),
                    .groupUid = m_group.uid(),
                    .entity = spec.name,
                    .entityUid = uid,
                    .entityId = newId,
                    .op = ChangeOp::Insert,
                    .after = toJson(spec, values)});
    return {newId, uid, head};
}

qint64 RecordWriter::insertRow(const EntitySpec &spec, const Uid &uid, qint64 head, const FieldValues &values,
                               std::optional<qint64> id)
{
    Q_ASSERT(static_cast<qsizetype>(values.size()) == spec.fields.size());
    Statement &insert = m_group.database().statement(cachedInsertSql(spec, id.has_value()));
    int column = 0;
    if (id)
        insert.bind(column++, *id);
    insert.bindBytes(column++, uid.bytes());
    insert.bind(column++, head);
    for (qsizetype i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields.at(i).type != FieldType::Links)
            insert.bind(column++, values[static_cast<size_t>(i)]);
    }
    for (const DerivedColumn &derived : spec.derived)
        insert.bind(column++, derived.compute(values));
    const qint64 newId = insert.insertRow();
    insertLinks(spec, newId, values);
    m_group.remember(spec.kind, newId, uid);
    return newId;
}

void RecordWriter::insertLinks(const EntitySpec &spec, qint64 id, const FieldValues &values)
{
    for (qsizetype i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec &field = spec.fields.at(i);
        if (field.type != FieldType::Links)
            continue;
        Statement &insert = m_group.database().statement(cachedLinkSql(field));
        const LinkList &links = std::get<LinkList>(values[static_cast<size_t>(i)]);
        for (qsizetype position = 0; position < links.size(); ++position) {
            insert.bind(0, id);
            insert.bind(1, qint64{position});
            insert.bind(2, links.at(position).id);
            if (!field.linkExtra.isEmpty())
                insert.bind(3, links.at(position).extra);
            insert.execute();
        }
    }
}

void RecordWriter::removeLinks(const FieldSpec &field, qint64 first, qint64 last)
{
    Statement &remove = m_group.database().statement(
        QStringLiteral("DELETE FROM %1 WHERE %2 BETWEEN ? AND ?").arg(field.linkTable, field.linkOwner));
    remove.bind(0, first);
    remove.bind(1, last);
    remove.execute();
}

void RecordWriter::removeRows(const EntitySpec &spec, qint64 first, qint64 last)
{
    for (const FieldSpec &field : spec.fields) {
        if (field.type == FieldType::Links)
            removeLinks(field, first, last);
    }
    Statement &remove =
        m_group.database().statement(QStringLiteral("DELETE FROM %1 WHERE id BETWEEN ? AND ?").arg(spec.name));
    remove.bind(0, first);
    remove.bind(1, last);
    remove.execute();
}

Record RecordWriter::current(const EntitySpec &spec, const RecordRef &expected)
{
    std::optional<Record> record = m_reader.find(spec, expected.id);
    if (!record || record->ref.uid != expected.uid)
        throw StorageError{StorageError::Kind::Conflict,
                           QStringLiteral("%1 %2 was removed").arg(spec.name, expected.uid.text())};
    if (record->ref.head != expected.head)
        throw StorageError{StorageError::Kind::Conflict, QStringLiteral("%1 %2 was changed: head %3, expected %4")
                                                             .arg(spec.name, expected.uid.text())
                                                             .arg(record->ref.head)
                                                             .arg(expected.head)};
    return std::move(*record);
}

Uid RecordWriter::headUid(qint64 head)
{
    Query query = m_group.database().run(QStringLiteral("SELECT uid FROM change WHERE seq = :seq"),
                                         {{QStringLiteral(":seq"), head}});
    const std::optional<Uid> uid = query.next() ? Uid::fromBytes(query.bytes(0)) : std::nullopt;
    if (!uid)
        throw StorageError{StorageError::Kind::Corrupt, QStringLiteral("journal entry %1 is missing").arg(head)};
    return *uid;
}

qint64 RecordWriter::update(const EntitySpec &spec, const RecordRef &expected, const FieldValues &values)
{
    const Record before = current(spec, expected);
    FieldMask changed(values.size());
    bool anyChange = false;
    for (size_t i = 0; i < values.size(); ++i) {
        changed[i] = values[i] != before.values[i];
        anyChange = anyChange || changed[i];
    }
    if (!anyChange)
        return expected.head;

    const qint64 head = m_group.nextSeq();
    QStringList assignments{QStringLiteral("head_seq = ?")};
    std::vector<FieldValue> bound{head};
    for (qsizetype i = 0; i < spec.fields.size(); ++i) {
        const FieldSpec &field = spec.fields.at(i);
        if (!changed[static_cast<size_t>(i)] || field.type == FieldType::Links)
            continue;
        assignments.append(field.column + QStringLiteral(" = ?"));
        bound.push_back(values[static_cast<size_t>(i)]);
    }
    for (const DerivedColumn &derived : spec.derived) {
        assignments.append(derived.column + QStringLiteral(" = ?"));
        bound.push_back(derived.compute(values));
    }
    Statement &update = m_group.database().statement(
        QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(spec.name, assignments.join(QStringLiteral(", "))));
    int column = 0;
    for (const FieldValue &value : bound)
        update.bind(column++, value);
    update.bind(column, expected.id);
    update.execute();

    FieldValues changedLists = values;
    for (qsizetype i = 0; i < spec.fields.size(); ++i) {
        if (spec.fields.at(i).type != FieldType::Links)
            continue;
        if (changed[static_cast<size_t>(i)])
            removeLinks(spec.fields.at(i), expected.id, expected.id);
        else
            changedLists[static_cast<size_t>(i)] = LinkList{}; // stays as it is
    }
    insertLinks(spec, expected.id, changedLists);

    m_group.append({.uid = m_group.nextUid(),
                    .parentUid = headUid(expected.head),
                    .groupUid = m_group.uid(),
                    .entity = spec.name,
                    .entityUid = expected.uid,
                    .entityId = expected.id,
                    .op = ChangeOp::Update,
                    .before = toJson(spec, before.values, changed),
                    .after = toJson(spec, values, changed)});
    return head;
}

void RecordWriter::remove(const EntitySpec &spec, const RecordRef &expected)
{
    const Record before = current(spec, expected);
    removeRows(spec, expected.id, expected.id);
    m_group.append({.uid = m_group.nextUid(),
                    .parentUid = headUid(expected.head),
                    .groupUid = m_group.uid(),
                    .entity = spec.name,
                    .entityUid = expected.uid,
                    .entityId = expected.id,
                    .op = ChangeOp::Remove,
                    .before = toJson(spec, before.values)});
}

QByteArray RecordWriter::toJson(const EntitySpec &spec, const FieldValues &values, const FieldMask &mask)
{
    return recordcodec::toJson(
        spec, values, [this](EntityKind kind, qint64 id) { return m_group.uidOf(kind, id); }, mask);
}

} // namespace liaison
