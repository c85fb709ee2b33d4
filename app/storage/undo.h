#pragma once

#include <optional>

#include "app/storage/changegroup.h"
#include "app/storage/journal.h"

namespace liaison {

/// Takes back groups of changes by applying their inverse as a new group. Nothing is ever removed from
/// the journal, so undo and redo survive a restart.
class Undo
{
public:
    Undo(Database &database, WriteContext &context) : m_database{database}, m_context{context} {}

    /// Takes back the newest group of this author that is not undone; nothing if there is none.
    /// Throws StorageError{Conflict} when one of its records has been changed by a later group, or
    /// Constraint when other records depend on one of them: then nothing is changed at all.
    std::optional<JournalGroup> undo();

    /// Brings back what the newest undo took out; nothing if something new was done since.
    std::optional<JournalGroup> redo();

private:
    void invert(const JournalGroup &group, GroupKind kind, const QString &label);

    Database &m_database;
    WriteContext &m_context;
};

} // namespace liaison
