#include "app/storage/changegroup.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

constexpr qsizetype HashSize = 32;

const QString InsertChange = QStringLiteral(
    "INSERT INTO change (seq, uid, parent_uid, group_uid, at, actor, site, entity, entity_uid, entity_id, op,"
    " before, after, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");

} // namespace

ChangeGroup::ChangeGroup(Database &database, WriteContext &context, QString label, GroupKind kind,
                         std::optional<Uid> of)
    : m_database{database}
    , m_context{context}
    , m_transaction{database}
    , m_label{std::move(label)}
    , m_kind{kind}
    , m_of{of}
    , m_uid{context.uids.next()}
    , m_at{context.clock.now().toUTC().toString(Qt::ISODateWithMs)}
    , m_uids{database}
    , m_months{database}
{
    Query head = m_database.run(QStringLiteral("SELECT seq, hash FROM change ORDER BY seq DESC LIMIT 1"));
    if (head.next()) {
        m_lastSeq = head.integer(0);
        m_lastHash = head.bytes(1);
    } else {
        m_lastHash = QByteArray(HashSize, '\0');
    }
}

void ChangeGroup::begin()
{
    m_begun = true;
    QJsonObject about{{QStringLiteral("label"), m_label}, {QStringLiteral("kind"), toText(m_kind)}};
    if (m_of)
        about.insert(QStringLiteral("of"), m_of->text());
    JournalEntry entry{.uid = m_context.uids.next(),
                       .groupUid = m_uid,
                       .entity = QStringLiteral("group"),
                       .entityUid = m_uid,
                       .op = ChangeOp::Begin,
                       .after = QJsonDocument{about}.toJson(QJsonDocument::Compact)};
    write(entry);
}

qint64 ChangeGroup::nextSeq()
{
    if (!m_begun)
        begin();
    return m_lastSeq + 1;
}

qint64 ChangeGroup::append(JournalEntry entry)
{
    if (!m_begun)
        begin();
    if (entry.entity != m_lastEntity) {
        m_lastEntity = entry.entity;
        if (const EntitySpec *spec = findEntitySpec(entry.entity); spec != nullptr)
            m_kinds.insert(spec->kind);
    }
    write(entry);
    return entry.seq;
}

void ChangeGroup::write(JournalEntry &entry)
{
    entry.seq = m_lastSeq + 1;
    entry.groupUid = m_uid;
    entry.at = m_at;
    entry.author = m_context.author;
    entry.previousHash = m_lastHash;
    entry.hash = entry.computeHash();

    Statement &insert = m_database.statement(InsertChange);
    const auto bindUid = [&insert](int index, const std::optional<Uid> &uid) {
        if (uid)
            insert.bindBytes(index, uid->bytes());
        else
            insert.bindNull(index);
    };
    const auto bindJson = [&insert](int index, const QByteArray &json) {
        if (json.isNull())
            insert.bindNull(index);
        else
            insert.bindUtf8(index, json);
    };
    insert.bind(0, entry.seq);
    insert.bindBytes(1, entry.uid.bytes());
    bindUid(2, entry.parentUid);
    insert.bindBytes(3, entry.groupUid.bytes());
    insert.bind(4, entry.at);
    insert.bind(5, entry.author.actor);
    insert.bind(6, entry.author.site);
    insert.bind(7, entry.entity);
    bindUid(8, entry.entityUid);
    if (entry.entityId)
        insert.bind(9, *entry.entityId);
    else
        insert.bindNull(9);
    insert.bind(10, toText(entry.op));
    bindJson(11, entry.before);
    bindJson(12, entry.after);
    insert.bindBytes(13, entry.previousHash);
    insert.bindBytes(14, entry.hash);
    insert.execute();

    m_lastSeq = entry.seq;
    m_lastHash = entry.hash;
}

void ChangeGroup::commit()
{
    if (m_begun)
        m_months.refresh();
    m_transaction.commit();
    if (m_begun && m_context.committed)
        m_context.committed({m_label, m_kind, m_kinds});
}

} // namespace liaison
