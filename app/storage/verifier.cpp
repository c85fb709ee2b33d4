#include "app/storage/verifier.h"

#include "app/storage/backup.h"
#include "app/storage/bulkload.h"
#include "app/storage/recordcodec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <vector>

namespace liaison {

namespace {

void overlay(QJsonObject &state, const QByteArray &json)
{
    const QJsonObject fields = QJsonDocument::fromJson(json).object();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it)
        state.insert(it.key(), it.value());
}

} // namespace

std::optional<Finding> Verifier::verify()
{
    Transaction snapshot{m_database, Transaction::Mode::Read};
    m_summary = {};
    if (auto finding = checkFile())
        return finding;
    if (auto finding = checkReferences())
        return finding;
    if (auto finding = checkChain())
        return finding;
    for (const EntitySpec &spec : allEntities()) {
        m_loads = liveLoads(spec);
        if (auto finding = checkRecords(spec))
            return finding;
        if (auto finding = checkMissing(spec))
            return finding;
    }
    return std::nullopt;
}

std::optional<Finding> Verifier::checkFile()
{
    try {
        checkIntegrity(m_database);
    } catch (const StorageError &error) {
        return Finding{Finding::Kind::File, {}, {}, error.detail()};
    }
    return std::nullopt;
}

std::optional<Finding> Verifier::checkReferences()
{
    if (m_database.engine() == Engine::Postgres) // enforced by the server, also for its administrators
        return std::nullopt;
    Query query = m_database.runDirect(QStringLiteral("PRAGMA foreign_key_check"));
    if (!query.next())
        return std::nullopt;
    return Finding{Finding::Kind::Reference, query.text(0), query.text(1), query.text(2)};
}

std::optional<Finding> Verifier::checkChain()
{
    std::optional<Finding> finding;
    QByteArray previous(32, '\0');
    qint64 previousSeq = 0;
    m_journal.forEach([&](const JournalEntry &entry) {
        const QString row = QString::number(entry.seq);
        if (entry.computeHash() != entry.hash)
            finding = Finding{Finding::Kind::JournalHash, QStringLiteral("change"), row, entry.entity};
        else if (entry.previousHash != previous || entry.seq != previousSeq + 1)
            finding = Finding{Finding::Kind::JournalChain, QStringLiteral("change"), row, entry.entity};
        previous = entry.hash;
        previousSeq = entry.seq;
        ++m_summary.entries;
        return !finding;
    });
    m_summary.head = {previousSeq, previous};
    return finding;
}

QList<Verifier::LiveLoad> Verifier::liveLoads(const EntitySpec &spec)
{
    QList<LiveLoad> loads;
    Query query = m_database.run(
        Journal::selectColumns() + QStringLiteral("WHERE entity = :entity AND op IN ('load', 'unload') ORDER BY seq"),
        {{QStringLiteral(":entity"), spec.name}});
    while (query.next()) {
        const JournalEntry entry = Journal::readRow(query);
        if (entry.op == ChangeOp::Load)
            loads.append({LoadRange::fromJson(entry.after), entry.seq});
        else
            loads.removeIf([first = LoadRange::fromJson(entry.before).first](const LiveLoad &load) {
                return load.range.first == first;
            });
    }
    return loads;
}

FieldValues Verifier::asLoaded(const EntitySpec &spec, const Record &record, const LiveLoad &load)
{
    FieldValues values = record.values;
    if (record.ref.head == load.seq)
        return values;
    const QList<JournalEntry> changes = m_journal.historyOf(spec, record.ref.uid, std::nullopt);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const recordcodec::Decoded old = recordcodec::fromJson(
            spec, it->before, [this](EntityKind kind, const Uid &uid) { return m_reader.idOf(kind, uid); });
        for (size_t f = 0; f < values.size(); ++f) {
            if (old.mask[f])
                values[f] = old.values[f];
        }
    }
    return values;
}

std::optional<Finding> Verifier::checkRecords(const EntitySpec &spec)
{
    struct Running
    {
        QCryptographicHash hash{QCryptographicHash::Sha256};
        qint64 count = 0;
    };
    std::vector<std::unique_ptr<Running>> running;
    for (qsizetype i = 0; i < m_loads.size(); ++i)
        running.push_back(std::make_unique<Running>());

    std::optional<Finding> finding;
    m_reader.forEach(spec, [&](const Record &record) {
        if (finding)
            return;
        ++m_summary.records;
        finding = compareDerived(spec, record);
        if (!finding && record.ref.head > m_summary.head.seq)
            finding = Finding{Finding::Kind::JournalShort, spec.name, record.ref.uid.text(), {}};
        if (finding)
            return;
        const auto load = std::find_if(m_loads.cbegin(), m_loads.cend(), [&record](const LiveLoad &candidate) {
            return record.ref.id >= candidate.range.first && record.ref.id <= candidate.range.last;
        });
        if (load == m_loads.cend()) {
            finding = compare(spec, record);
            return;
        }
        Running &sum = *running[static_cast<size_t>(load - m_loads.cbegin())];
        BulkLoad::addToHash(sum.hash, record.ref.uid,
                            recordcodec::toJson(spec, asLoaded(spec, record, *load), std::ref(m_uids)));
        ++sum.count;
    });
    if (finding)
        return finding;
    for (size_t i = 0; i < running.size(); ++i) {
        const LoadRange &range = m_loads.at(static_cast<qsizetype>(i)).range;
        if (running[i]->count == range.count
            && QString::fromLatin1(running[i]->hash.result().toHex()) != range.sha256)
            return Finding{Finding::Kind::RecordDiffers, spec.name,
                           QStringLiteral("%1–%2").arg(range.first).arg(range.last), QStringLiteral("sha256")};
    }
    return std::nullopt;
}

std::optional<Finding> Verifier::compare(const EntitySpec &spec, const Record &record)
{
    const QList<JournalEntry> history = m_journal.historyOf(spec, record.ref.uid, std::nullopt);
    const QString row = record.ref.uid.text();
    if (history.isEmpty() || history.last().op == ChangeOp::Remove)
        return Finding{Finding::Kind::RecordUnknown, spec.name, row, {}};
    QJsonObject expected;
    for (const JournalEntry &entry : history) {
        if (entry.op == ChangeOp::Remove)
            expected = {};
        else
            overlay(expected, entry.after);
    }
    const QJsonObject live =
        QJsonDocument::fromJson(recordcodec::toJson(spec, record.values, std::ref(m_uids))).object();
    for (auto it = live.constBegin(); it != live.constEnd(); ++it) {
        if (expected.value(it.key()) != it.value())
            return Finding{Finding::Kind::RecordDiffers, spec.name, row, it.key()};
    }
    if (history.last().seq != record.ref.head)
        return Finding{Finding::Kind::RecordDiffers, spec.name, row, QStringLiteral("head_seq")};
    return std::nullopt;
}

std::optional<Finding> Verifier::compareDerived(const EntitySpec &spec, const Record &record)
{
    for (const DerivedColumn &derived : spec.derived) {
        Query query = m_database.run(QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(derived.column, spec.name),
                                     {{QStringLiteral(":id"), record.ref.id}});
        if (query.next() && FieldValue{query.text(0)} != derived.compute(record.values))
            return Finding{Finding::Kind::RecordDiffers, spec.name, record.ref.uid.text(), derived.column};
    }
    return std::nullopt;
}

std::optional<Finding> Verifier::checkMissing(const EntitySpec &spec)
{
    Query query = m_database.run(
        QStringLiteral("SELECT c.entity_uid FROM change c LEFT JOIN %1 r ON r.uid = c.entity_uid"
                       " WHERE c.entity = :entity AND c.op IN ('insert', 'update') AND r.id IS NULL"
                       " AND NOT EXISTS (SELECT 1 FROM change later WHERE later.entity_uid = c.entity_uid"
                       " AND later.seq > c.seq) ORDER BY c.seq LIMIT 1")
            .arg(spec.name),
        {{QStringLiteral(":entity"), spec.name}});
    if (query.next()) {
        const std::optional<Uid> uid = Uid::fromBytes(query.bytes(0));
        return Finding{Finding::Kind::RecordMissing, spec.name, uid ? uid->text() : QString{}, {}};
    }
    for (const auto &[load, seq] : std::as_const(m_loads)) {
        Query present = m_database.run(
            QStringLiteral("SELECT count(*) FROM %1 WHERE id BETWEEN :first AND :last").arg(spec.name),
            {{QStringLiteral(":first"), load.first}, {QStringLiteral(":last"), load.last}});
        present.next();
        Query removed = m_database.run(
            QStringLiteral("SELECT count(*) FROM change c WHERE c.entity = :entity AND c.op = 'remove'"
                           " AND c.entity_id BETWEEN :first AND :last AND NOT EXISTS"
                           " (SELECT 1 FROM change later WHERE later.entity_uid = c.entity_uid AND later.seq > c.seq)"),
            {{QStringLiteral(":entity"), spec.name},
             {QStringLiteral(":first"), load.first},
             {QStringLiteral(":last"), load.last}});
        removed.next();
        if (present.integer(0) + removed.integer(0) != load.count)
            return Finding{Finding::Kind::RecordMissing, spec.name,
                           QStringLiteral("%1–%2").arg(load.first).arg(load.last), {}};
    }
    return std::nullopt;
}

QByteArray contentHash(Database &database)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    RecordReader reader{database};
    UidCache uids{database};
    for (const EntitySpec &spec : allEntities()) {
        hash.addData(spec.name.toUtf8());
        reader.forEach(spec, [&](const Record &record) {
            hash.addData(QByteArray::number(record.ref.id));
            BulkLoad::addToHash(hash, record.ref.uid,
                                recordcodec::toJson(spec, record.values, std::ref(uids)));
        });
    }
    return hash.result();
}

} // namespace liaison
