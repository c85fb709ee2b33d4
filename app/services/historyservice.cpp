#include "app/services/historyservice.h"

#include "app/services/storageguard.h"
#include "app/storage/recordreader.h"
#include "app/storage/undo.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

QString cell(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument{value.toArray()}.toJson(QJsonDocument::Compact));
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QList<FieldChange> fieldChanges(const JournalEntry &entry)
{
    const QJsonObject before = QJsonDocument::fromJson(entry.before).object();
    const QJsonObject after = QJsonDocument::fromJson(entry.after).object();
    QStringList names = before.keys();
    for (const QString &name : after.keys()) {
        if (!before.contains(name))
            names.append(name);
    }
    QList<FieldChange> changes;
    for (const QString &name : std::as_const(names))
        changes.append({name, cell(before.value(name)), cell(after.value(name))});
    return changes;
}

} // namespace

Result<QList<RecordChange>> HistoryService::history(const QString &kind, const QString &uidText)
try {
    const EntitySpec *spec = findEntitySpec(kind);
    if (spec == nullptr)
        return Error{ErrorCode::InvalidInput, tr("There is no kind of record “%1”.").arg(kind), {}};
    const std::optional<Uid> uid = Uid::fromText(uidText);
    if (!uid)
        return Error{ErrorCode::InvalidInput, tr("“%1” is not the identity of a record.").arg(uidText), {}};

    Database &database = m_session.database();
    const std::optional<Record> record = RecordReader{database}.find(*spec, *uid);
    Journal journal{database};
    const QList<JournalEntry> entries =
        journal.historyOf(*spec, *uid, record ? std::optional{record->ref.id} : std::nullopt);
    if (entries.isEmpty())
        return Error{ErrorCode::NotFound, tr("There is no record %1 of this kind.").arg(uidText), {}};

    QHash<Uid, std::optional<JournalGroup>> groups;
    QList<RecordChange> changes;
    for (const JournalEntry &entry : entries) {
        if (!groups.contains(entry.groupUid))
            groups.insert(entry.groupUid, journal.group(entry.groupUid));
        const std::optional<JournalGroup> group = groups.value(entry.groupUid);
        changes.append({entry.seq, localTime(entry.at), entry.author.actor, group ? group->label : QString{},
                        entry.op, fieldChanges(entry), group ? group->kind : GroupKind::Do});
    }
    return changes;
} catch (const StorageError &error) {
    return toError(error);
}

Result<JournalGroup> HistoryService::undo()
try {
    if (std::optional<JournalGroup> group = Undo{m_session.database(), m_session.writer()}.undo())
        return *group;
    return Error{ErrorCode::NotFound, tr("There is nothing of %1 to undo.").arg(m_session.actor()), {}};
} catch (const StorageError &error) {
    return toError(error);
}

Result<JournalGroup> HistoryService::redo()
try {
    if (std::optional<JournalGroup> group = Undo{m_session.database(), m_session.writer()}.redo())
        return *group;
    return Error{ErrorCode::NotFound, tr("There is nothing of %1 to redo.").arg(m_session.actor()), {}};
} catch (const StorageError &error) {
    return toError(error);
}

Result<std::optional<JournalGroup>> HistoryService::undoable()
try {
    return Journal{m_session.database()}.undoable(m_session.actor());
} catch (const StorageError &error) {
    return toError(error);
}

Result<std::optional<JournalGroup>> HistoryService::redoable()
try {
    return Journal{m_session.database()}.redoable(m_session.actor());
} catch (const StorageError &error) {
    return toError(error);
}

Result<VerifyReport> HistoryService::verify()
try {
    Verifier verifier{m_session.database()};
    VerifyReport report;
    report.finding = verifier.verify();
    report.summary = verifier.summary();
    return report;
} catch (const StorageError &error) {
    return toError(error);
}

Result<JournalHead> HistoryService::head()
try {
    return Journal{m_session.database()}.head();
} catch (const StorageError &error) {
    return toError(error);
}

QString HistoryService::describe(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::File:
        return tr("The database file is damaged: %1").arg(finding.detail);
    case Finding::Kind::Reference:
        return tr("Table %1, row %2: refers to a record of table %3 that does not exist.")
            .arg(finding.table, finding.row, finding.detail);
    case Finding::Kind::JournalHash:
        return tr("Journal entry %1 (%2) was altered: its content does not give its hash.")
            .arg(finding.row, finding.detail);
    case Finding::Kind::JournalChain:
        return tr("Journal entry %1 (%2) does not continue the one before it: entries were removed, inserted "
                  "or moved.")
            .arg(finding.row, finding.detail);
    case Finding::Kind::RecordDiffers:
        return tr("Table %1, record %2, field %3: differs from what the journal says. It was changed outside "
                  "this program.")
            .arg(finding.table, finding.row, finding.detail);
    case Finding::Kind::RecordMissing:
        return tr("Table %1, record %2: is in the journal but not in the table. It was removed outside this "
                  "program.")
            .arg(finding.table, finding.row);
    case Finding::Kind::RecordUnknown:
        return tr("Table %1, record %2: is not in the journal. It was added outside this program.")
            .arg(finding.table, finding.row);
    case Finding::Kind::JournalShort:
        return tr("Table %1, record %2: its newest change is missing. The end of the journal was removed.")
            .arg(finding.table, finding.row);
    case Finding::Kind::SummaryDiffers:
        return tr("Table %1, station %2, month %3: the sums differ from the entries. They were changed "
                  "outside "
                  "this program.")
            .arg(finding.table, finding.detail, finding.row);
    }
    Q_UNREACHABLE();
}

QString HistoryService::localTime(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs)
        .toLocalTime()
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString HistoryService::displayName(ChangeOp op)
{
    switch (op) {
    case ChangeOp::Begin:
        return tr("begun");
    case ChangeOp::Insert:
        return tr("added");
    case ChangeOp::Update:
        return tr("changed");
    case ChangeOp::Remove:
        return tr("removed");
    case ChangeOp::Load:
        return tr("added in bulk");
    case ChangeOp::Unload:
        return tr("removed in bulk");
    }
    Q_UNREACHABLE();
}

} // namespace liaison
