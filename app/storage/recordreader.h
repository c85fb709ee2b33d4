#pragma once

#include "app/base/uid.h"
#include "app/storage/database.h"
#include "app/storage/entityspec.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace liaison {

/// Identities of one stored record.
struct RecordRef
{
    qint64 id;
    Uid uid;
    qint64 head; ///< journal number of the newest change

    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

struct Record
{
    RecordRef ref;
    FieldValues values;
};

/// Reads records of any kind. Throws StorageError.
class RecordReader
{
public:
    explicit RecordReader(Database &database) : m_database{database} {}

    [[nodiscard]] std::optional<Record> find(const EntitySpec &spec, qint64 id);
    [[nodiscard]] std::optional<Record> find(const EntitySpec &spec, const Uid &uid);

    /// Every record with first <= id <= last, in order of id, in bounded memory.
    void forEach(const EntitySpec &spec, qint64 first, qint64 last,
                 const std::function<void(const Record &)> &visit);
    void forEach(const EntitySpec &spec, const std::function<void(const Record &)> &visit);
    /// The same in pages that are never empty; stops when @a visit returns false.
    void forEachPage(const EntitySpec &spec, qint64 first, qint64 last,
                     const std::function<bool(const QList<Record> &)> &visit);
    void forEachPage(const EntitySpec &spec, const std::function<bool(const QList<Record> &)> &visit);
    /// Every record until @a visit returns false.
    void forEachWhile(const EntitySpec &spec, qint64 first, qint64 last,
                      const std::function<bool(const Record &)> &visit);
    void forEachWhile(const EntitySpec &spec, const std::function<bool(const Record &)> &visit);

    /// Records chosen by a condition on columns of the table ("station_id = :station"), in order of id.
    [[nodiscard]] QList<Record> select(const EntitySpec &spec, const QString &condition,
                                       const QList<Database::Binding> &bindings);

    [[nodiscard]] qint64 count(const EntitySpec &spec);

    /// Id of the record with this uid. Throws StorageError{Conflict} if it is gone.
    [[nodiscard]] qint64 idOf(EntityKind kind, const Uid &uid);
    [[nodiscard]] Uid uidOf(EntityKind kind, qint64 id);

private:
    [[nodiscard]] Record readRow(const EntitySpec &spec, const Query &query) const;
    /// The list fields of @a records, which the same condition has chosen.
    void readLinks(const EntitySpec &spec, const QString &condition, const QList<Database::Binding> &bindings,
                   QList<Record> &records);

    Database &m_database;
};

/// uids of records that many others refer to, looked up once. Holds a bounded number; valid within one
/// transaction.
class UidCache
{
public:
    explicit UidCache(Database &database) : m_reader{database} {}

    [[nodiscard]] Uid operator()(EntityKind kind, qint64 id);
    void remember(EntityKind kind, qint64 id, const Uid &uid);

private:
    RecordReader m_reader;
    QHash<std::pair<EntityKind, qint64>, Uid> m_known;
};

/// The other way round, likewise.
class IdCache
{
public:
    explicit IdCache(Database &database) : m_reader{database} {}

    [[nodiscard]] qint64 operator()(EntityKind kind, const Uid &uid);
    /// Must be called for a record that was removed or brought back.
    void forget(const Uid &uid) { m_known.remove(uid); }

private:
    RecordReader m_reader;
    QHash<Uid, qint64> m_known;
};

} // namespace liaison
