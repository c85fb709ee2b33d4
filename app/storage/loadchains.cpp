#include "app/storage/loadchains.h"

namespace liaison {

void LoadChains::follow(const JournalEntry &entry)
{
    const auto parent = entry.parentUid ? m_byEntry.constFind(*entry.parentUid) : m_byEntry.cend();
    if (entry.op == ChangeOp::Load || entry.op == ChangeOp::Unload) {
        const bool isLoad = entry.op == ChangeOp::Load;
        const LoadRange range = LoadRange::fromJson(isLoad ? entry.after : entry.before);
        LoadChain chain{entry.entity, range, entry.uid, entry.seq, isLoad, {}};
        const size_t position = parent == m_byEntry.cend() ? m_chains.size() : *parent;
        if (position == m_chains.size())
            m_chains.push_back(std::move(chain));
        else
            m_chains[position] = std::move(chain);
        m_byEntry.insert(entry.uid, position);
    } else if (parent != m_byEntry.cend() && entry.entityUid && entry.entityId) {
        m_chains[*parent].touched.emplace(*entry.entityId, *entry.entityUid);
    }
}

const LoadChain *LoadChains::chainOf(const Uid &entry) const
{
    const auto found = m_byEntry.constFind(entry);
    return found == m_byEntry.cend() ? nullptr : &m_chains[*found];
}

} // namespace liaison
