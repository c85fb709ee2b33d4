#include "app/services/draftservice.h"

#include "app/services/storageguard.h"

namespace liaison {

Result<QList<StoredDraft>> DraftService::all()
try {
    return DraftStore{m_session.database()}.of(m_session.actor());
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<StoredDraft>> DraftService::leftOver()
try {
    DraftStore drafts{m_session.database()};
    if (drafts.of(m_session.actor()).isEmpty())
        return QList<StoredDraft>{};
    Transaction transaction{m_session.database()};
    const QList<StoredDraft> found = drafts.of(m_session.actor());
    for (const StoredDraft &draft : found) {
        if (!draft.key.isAside())
            drafts.setAside(draft);
    }
    const QList<StoredDraft> result = drafts.of(m_session.actor());
    transaction.commit();
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> DraftService::store(const QString &entity, qint64 record, const QByteArray &content,
                             const DraftGate &closed)
try {
    Transaction transaction{m_session.database()};
    // Inside the transaction: whoever closes the gate first and then writes comes after this one.
    if (closed && closed->load())
        return {};
    DraftStore{m_session.database()}.put(
        {{m_session.actor(), entity, record}, m_session.clock().now().toUTC(), content});
    transaction.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<> DraftService::discard(const QString &entity, qint64 record)
try {
    Transaction transaction{m_session.database()};
    DraftStore{m_session.database()}.remove({m_session.actor(), entity, record});
    transaction.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
