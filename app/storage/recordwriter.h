#pragma once

#include "app/storage/changegroup.h"
#include "app/storage/recordcodec.h"
#include "app/storage/recordreader.h"
#include "app/storage/tablesql.h"

namespace liaison {

/// Writes records of any kind, each with its journal entry. Throws StorageError; Kind::Conflict when the
/// record was changed after the caller read it.
class RecordWriter
{
public:
    explicit RecordWriter(ChangeGroup &group) : m_group{group}, m_reader{group.database()} {}

    RecordRef insert(const EntitySpec &spec, const FieldValues &values);

    /// Brings a removed record back with its old identities (undo), continuing its history. The local id is
    /// new if the old one was given away meanwhile.
    RecordRef reinsert(const EntitySpec &spec, qint64 id, const Uid &uid, const FieldValues &values);

    /// Writes and journals only what differs; without a difference nothing happens. Gives the new head.
    qint64 update(const EntitySpec &spec, const RecordRef &expected, const FieldValues &values);

    void remove(const EntitySpec &spec, const RecordRef &expected);

    /// For bulk loads, which journal on their own: the row and its lists, stamped with @a head.
    qint64 insertRow(const EntitySpec &spec, const Uid &uid, qint64 head, const FieldValues &values,
                     std::optional<qint64> id = std::nullopt);
    /// Likewise: rows with first <= id <= last and their lists.
    void removeRows(const EntitySpec &spec, qint64 first, qint64 last);

    [[nodiscard]] QByteArray toJson(const EntitySpec &spec, const FieldValues &values,
                                    const FieldMask &mask = {});

private:
    [[nodiscard]] Record current(const EntitySpec &spec, const RecordRef &expected);
    [[nodiscard]] Uid uidOfEntry(qint64 seq);
    /// Fields and derived columns from @a column on; gives the next column.
    static int bindFields(Statement &statement, int column, const EntitySpec &spec,
                          const FieldValues &values);
    void insertLinks(const TableSql::List &list, qint64 id, const FieldValues &values);
    void removeRange(const QString &sql, qint64 first, qint64 last);
    void updateRow(const EntitySpec &spec, qint64 id, qint64 head, const FieldValues &values);
    RecordRef insertJournalled(const EntitySpec &spec, std::optional<qint64> id, const Uid &uid,
                               const std::optional<Uid> &parent, const FieldValues &values);

    ChangeGroup &m_group;
    RecordReader m_reader;
};

} // namespace liaison
