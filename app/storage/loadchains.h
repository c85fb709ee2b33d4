#pragma once

#include "app/storage/journal.h"

#include <QHash>
#include <QString>

#include <map>
#include <vector>

namespace liaison {

/// One bulk load through undo and redo.
struct LoadChain
{
    QString entity;
    LoadRange range;
    Uid uid;     ///< of its newest entry
    qint64 seq;  ///< likewise
    bool isLive; ///< that entry is a load: the records are there
    std::map<qint64, Uid>
        touched; ///< records that have changes of their own since, by the id they were loaded with
};

/// Follows the bulk loads while the journal is read from its beginning.
class LoadChains
{
public:
    void follow(const JournalEntry &entry);

    [[nodiscard]] const std::vector<LoadChain> &all() const noexcept { return m_chains; }
    /// The chain that a load or unload is part of, or nullptr.
    [[nodiscard]] const LoadChain *chainOf(const Uid &entry) const;

private:
    std::vector<LoadChain> m_chains;
    QHash<Uid, size_t> m_byEntry;
};

} // namespace liaison
