#pragma once

#include "app/base/clock.h"
#include "app/base/uid.h"
#include "app/storage/database.h"
#include "app/storage/entityspec.h"
#include "app/storage/journalentry.h"
#include "app/storage/monthsummary.h"
#include "app/storage/recordreader.h"

#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace liaison {

/// What a group of changes was about, for whoever shows data.
struct CommittedChange
{
    QString label = {};
    GroupKind kind = GroupKind::Do;
    QSet<EntityKind> kinds = {}; ///< of the records that were written
};

/// What every writer needs beside the database.
struct WriteContext
{
    const Clock &clock;
    UidGenerator &uids;
    Author author;
    std::function<void(const CommittedChange &)> committed = {}; ///< called after each commit that wrote
};

/// One use case's changes: a transaction and a journal group in one. Repositories write only through it,
/// so nothing is ever written without its journal entry. Rolls back unless commit() was reached; a group
/// in which nothing changed leaves no trace.
class [[nodiscard]] ChangeGroup
{
public:
    /// @a label is what undo and history call the group ("Import visits.xlsx"), in the operator's language.
    /// Throws StorageError.
    ChangeGroup(Database &database, WriteContext &context, QString label, GroupKind kind = GroupKind::Do,
                std::optional<Uid> of = std::nullopt);
    Q_DISABLE_COPY_MOVE(ChangeGroup)

    [[nodiscard]] Database &database() noexcept { return m_database; }
    [[nodiscard]] const Uid &uid() const noexcept { return m_uid; }
    [[nodiscard]] Uid nextUid() { return m_context.uids.next(); }
    [[nodiscard]] bool isEmpty() const noexcept { return !m_begun; }

    /// Number that the next append() will use (a bulk load stamps its records with it beforehand).
    [[nodiscard]] qint64 nextSeq();

    /// Fills in number, group, time, author and hashes and writes the entry. Gives its number.
    qint64 append(JournalEntry entry);

    /// uid of a record, for references in the journal; remembered within the group.
    [[nodiscard]] Uid uidOf(EntityKind kind, qint64 id) { return m_uids(kind, id); }
    void remember(EntityKind kind, qint64 id, const Uid &uid) { m_uids.remember(kind, id, uid); }

    /// Whoever writes entries tells it what it touches.
    [[nodiscard]] MonthSummary &months() noexcept { return m_months; }

    void commit();

private:
    void begin();
    void write(JournalEntry &entry);

    Database &m_database;
    WriteContext &m_context;
    Transaction m_transaction;
    QString m_label;
    GroupKind m_kind;
    std::optional<Uid> m_of;
    Uid m_uid;
    QString m_at;
    bool m_begun = false;
    QString m_lastEntity;
    QSet<EntityKind> m_kinds;
    qint64 m_lastSeq = 0;
    QByteArray m_lastHash;
    UidCache m_uids;
    MonthSummary m_months;
};

} // namespace liaison
