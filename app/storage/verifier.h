#pragma once

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

#include "app/storage/database.h"
#include "app/storage/journal.h"
#include "app/storage/recordreader.h"

namespace liaison {

/// The first thing that is wrong with a database.
struct Finding
{
    enum class Kind {
        File,          ///< the engine's own check failed
        Reference,     ///< a row refers to one that does not exist
        JournalHash,   ///< an entry's content does not give its hash: it was altered
        JournalChain,  ///< an entry does not continue the one before it: something was removed, inserted or moved
        RecordDiffers, ///< a record is not what its journal says
        RecordMissing, ///< the journal knows a record that is not there
        RecordUnknown, ///< a record that the journal never saw
        JournalShort,  ///< a record's head lies beyond the end of the journal
    };

    Kind kind;
    QString table;               ///< "change" for the journal itself
    QString row;                 ///< uid or number of the row
    QString detail = {};         ///< field, or the engine's own words
};

/// Proves that a database is what its journal says: integrity check, references, hash chain, and every
/// record compared with the sum of its changes. Throws StorageError when reading fails altogether.
class Verifier
{
public:
    struct Summary
    {
        qint64 entries = 0; ///< journal entries checked
        qint64 records = 0; ///< records compared
        JournalHead head = {};
    };

    explicit Verifier(Database &database)
        : m_database{database}, m_journal{database}, m_reader{database}, m_uids{database}
    {
    }

    /// Nothing if all is well; otherwise the first finding.
    [[nodiscard]] std::optional<Finding> verify();
    [[nodiscard]] const Summary &summary() const noexcept { return m_summary; }

private:
    /// A bulk load whose records are there now.
    struct LiveLoad
    {
        LoadRange range;
        qint64 seq;
    };

    std::optional<Finding> checkFile();
    std::optional<Finding> checkReferences();
    std::optional<Finding> checkChain();
    [[nodiscard]] QList<LiveLoad> liveLoads(const EntitySpec &spec);
    /// The record as it was when it was loaded: later changes undone on paper.
    [[nodiscard]] FieldValues asLoaded(const EntitySpec &spec, const Record &record, const LiveLoad &load);
    std::optional<Finding> checkRecords(const EntitySpec &spec);
    std::optional<Finding> checkMissing(const EntitySpec &spec);
    std::optional<Finding> compare(const EntitySpec &spec, const Record &record);
    std::optional<Finding> compareDerived(const EntitySpec &spec, const Record &record);

    Database &m_database;
    Journal m_journal;
    RecordReader m_reader;
    Summary m_summary;
    UidCache m_uids;
    QList<LiveLoad> m_loads; ///< of the entity being checked
};

/// SHA-256 over the content of every register table (not the journal): two databases with the same hash
/// hold the same records. For tests of undo and for proving backups.
[[nodiscard]] QByteArray contentHash(Database &database);

} // namespace liaison
