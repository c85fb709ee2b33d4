#include "app/storage/draftstore.h"

namespace liaison {

QList<StoredDraft> DraftStore::of(const QString &operatorName)
{
    QList<StoredDraft> drafts;
    Query query = m_database.run(
        QStringLiteral("SELECT entity, record_id, stored_at, content FROM entry_draft"
                       " WHERE operator = :operator ORDER BY stored_at DESC, entity, record_id"),
        {{QStringLiteral(":operator"), operatorName}});
    while (query.next()) {
        QDateTime at = QDateTime::fromString(query.text(2), Qt::ISODateWithMs);
        at.setTimeSpec(Qt::UTC);
        drafts.append({{operatorName, query.text(0), query.integer(1)}, at, query.text(3).toUtf8()});
    }
    return drafts;
}

void DraftStore::put(const StoredDraft &draft)
{
    Q_ASSERT(m_database.inTransaction());
    Statement &insert = m_database.statement(
        QStringLiteral("INSERT INTO entry_draft (operator, entity, record_id, stored_at, content)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT (operator, entity, record_id)"
                       " DO UPDATE SET stored_at = excluded.stored_at, content = excluded.content"));
    insert.bind(0, draft.key.operatorName);
    insert.bind(1, draft.key.entity);
    insert.bind(2, draft.key.record);
    insert.bind(3, draft.storedAt.toUTC().toString(Qt::ISODateWithMs));
    insert.bindUtf8(4, draft.content);
    insert.execute();
}

void DraftStore::remove(const DraftKey &key)
{
    Q_ASSERT(m_database.inTransaction());
    Statement &remove = m_database.statement(
        QStringLiteral("DELETE FROM entry_draft WHERE operator = ? AND entity = ? AND record_id = ?"));
    remove.bind(0, key.operatorName);
    remove.bind(1, key.entity);
    remove.bind(2, key.record);
    remove.execute();
}

void DraftStore::setAside(const StoredDraft &draft)
{
    remove(draft.key);
    StoredDraft aside = draft;
    aside.key.entity = draft.key.kind() + u'~' + draft.storedAt.toUTC().toString(Qt::ISODateWithMs);
    put(aside);
}

} // namespace liaison
