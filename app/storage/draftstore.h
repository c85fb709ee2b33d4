#pragma once

#include "app/storage/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace liaison {

/// Which form the input belongs to.
struct DraftKey
{
    QString operatorName = {};
    QString entity = {}; ///< "visit"; once set aside "visit~2026-07-10T09:30:00.000Z"
    qint64 record = 0;   ///< 0: a new record

    [[nodiscard]] QString kind() const { return entity.section(u'~', 0, 0); }
    [[nodiscard]] bool isAside() const { return entity.contains(u'~'); }

    friend bool operator==(const DraftKey &, const DraftKey &) = default;
};

/// Input that was not saved.
struct StoredDraft
{
    DraftKey key;
    QDateTime storedAt; ///< UTC
    QByteArray content; ///< JSON

    friend bool operator==(const StoredDraft &, const StoredDraft &) = default;
};

/// The table of unsaved input. Every method may throw StorageError.
class DraftStore
{
public:
    explicit DraftStore(Database &database) : m_database{database} {}

    /// Newest first.
    [[nodiscard]] QList<StoredDraft> of(const QString &operatorName);
    /// Replaces the one of the same key. Within a transaction.
    void put(const StoredDraft &draft);
    /// Within a transaction.
    void remove(const DraftKey &key);
    /// What a form begun from now on would write over gets a key of its own. Within a transaction.
    void setAside(const StoredDraft &draft);

private:
    Database &m_database;
};

} // namespace liaison
