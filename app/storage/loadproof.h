#pragma once

#include "app/storage/journal.h"
#include "app/storage/loadchains.h"
#include "app/storage/recordreader.h"

#include <QCryptographicHash>

#include <map>
#include <optional>

namespace liaison {

/// Computes the content hash that a bulk load had when it was journalled from what is in the database now:
/// the records that were never touched since, in between those that were, with their changes taken back.
class LoadProof
{
public:
    LoadProof(Database &database, const EntitySpec &spec, const LoadChain &chain);

    /// The untouched records must come in order of id.
    void add(const Record &untouched, const QByteArray &json);

    /// Whether the records are those of the load. Call it once, after the last add().
    [[nodiscard]] bool holds();
    [[nodiscard]] const LoadRange &range() const noexcept { return m_chain.range; }

private:
    void addTouchedBefore(qint64 id);
    [[nodiscard]] QByteArray asLoaded(const Uid &uid);

    Database &m_database;
    const EntitySpec &m_spec;
    const LoadChain &m_chain;
    std::map<qint64, Uid>::const_iterator m_touched;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_count = 0;
};

} // namespace liaison
