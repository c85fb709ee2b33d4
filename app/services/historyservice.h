#pragma once

#include "app/base/result.h"
#include "app/services/session.h"
#include "app/storage/journal.h"
#include "app/storage/verifier.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// One field of one change, in readable form.
struct FieldChange
{
    QString field;
    QString before; ///< empty if there was nothing
    QString after;
};

/// One change of a record: who, when, in which use case, what.
struct RecordChange
{
    qint64 seq;
    QString at; ///< local time, "2026-11-23 14:05:09"
    QString actor;
    QString group; ///< label of the use case
    ChangeOp op;
    QList<FieldChange> fields;
    GroupKind kind = GroupKind::Do; ///< of the use case: whether it was an undo
};

struct VerifyReport
{
    std::optional<Finding> finding; ///< nothing: all is well
    Verifier::Summary summary;
};

/// What was changed, taken back, brought back and proven.
class HistoryService
{
    Q_DECLARE_TR_FUNCTIONS(HistoryService)

public:
    explicit HistoryService(Session &session) : m_session{session} {}

    /// @a kind is an entity of the journal ("visit"); @a uid may belong to a removed record.
    [[nodiscard]] Result<QList<RecordChange>> history(const QString &kind, const QString &uid);

    /// The group that was taken back. Error NotFound if there is nothing left to undo.
    [[nodiscard]] Result<JournalGroup> undo();
    [[nodiscard]] Result<JournalGroup> redo();

    /// What undo() and redo() would concern; nothing if there is nothing.
    [[nodiscard]] Result<std::optional<JournalGroup>> undoable();
    [[nodiscard]] Result<std::optional<JournalGroup>> redoable();

    [[nodiscard]] Result<VerifyReport> verify();
    [[nodiscard]] Result<JournalHead> head();

    /// Translated sentence for a finding.
    [[nodiscard]] static QString describe(const Finding &finding);
    [[nodiscard]] static QString displayName(ChangeOp op);
    /// The journal's time in that of the reader: "2026-11-23 14:05:09".
    [[nodiscard]] static QString localTime(const QString &utc);

private:
    Session &m_session;
};

} // namespace liaison
