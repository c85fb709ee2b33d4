#pragma once

#include <QList>

#include <functional>
#include <optional>

#include "app/storage/database.h"
#include "app/storage/entityspec.h"
#include "app/storage/journalentry.h"

namespace liaison {

/// The head of one group: a use case, or the undo or redo of one.
struct JournalGroup
{
    qint64 seq;   ///< of its first entry
    Uid uid;
    GroupKind kind;
    QString label;
    std::optional<Uid> of; ///< the group that an undo or redo concerns
    QString at;
    Author author;
};

struct JournalHead
{
    qint64 seq = 0;       ///< 0: nothing was ever written
    QByteArray hash = {}; ///< SHA-256

    /// "1234-9f86d081": what sheets print.
    [[nodiscard]] QString shortText() const;
};

/// Reads the journal. Throws StorageError.
class Journal
{
public:
    explicit Journal(Database &database) : m_database{database} {}

    [[nodiscard]] JournalHead head();

    /// All changes of one record, oldest first; a bulk load that brought it is its first change.
    [[nodiscard]] QList<JournalEntry> historyOf(const EntitySpec &spec, const Uid &uid, std::optional<qint64> id);

    [[nodiscard]] std::optional<JournalGroup> group(const Uid &uid);
    [[nodiscard]] QList<JournalEntry> entriesOf(const JournalGroup &group);
    [[nodiscard]] QList<JournalGroup> latestGroups(int limit);

    /// What undo would take back for @a actor: the newest group of theirs that is not undone.
    [[nodiscard]] std::optional<JournalGroup> undoable(const QString &actor);
    /// What redo would bring back: the newest undo of theirs after which they did nothing new.
    [[nodiscard]] std::optional<JournalGroup> redoable(const QString &actor);

    /// Every entry in order of seq, in bounded memory; stops when @a visit returns false.
    void forEach(const std::function<bool(const JournalEntry &)> &visit);

    [[nodiscard]] static JournalEntry readRow(const Query &query);
    [[nodiscard]] static QString selectColumns();

private:
    /// Newest group of the actor that no later undo or redo has cancelled.
    [[nodiscard]] std::optional<JournalGroup> newestLive(const QString &actor, bool skipRedoneUndos);

    Database &m_database;
};

/// Range and content of a bulk load, as its entry's `after` (or an unload's `before`) states them.
struct LoadRange
{
    qint64 count = 0;
    qint64 first = 0;
    qint64 last = 0;
    QString sha256 = {}; ///< over "uid JSON\n" of every record in order of id

    [[nodiscard]] QByteArray toJson() const;
    /// Throws StorageError{Corrupt}.
    [[nodiscard]] static LoadRange fromJson(const QByteArray &json);
};

} // namespace liaison
