#pragma once

#include "app/base/uid.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace liaison {

/// Who writes, and on which installation.
struct Author
{
    QString actor; ///< the operator's name
    QString site;  ///< uid of the installation, made when the database was created
};

enum class ChangeOp { Begin, Insert, Update, Remove, Load, Unload };

[[nodiscard]] QString toText(ChangeOp op);
[[nodiscard]] ChangeOp changeOpFromText(const QString &text);

/// What a group of changes was: a use case, the undo of one, or the redo of an undone one.
enum class GroupKind { Do, Undo, Redo };

[[nodiscard]] QString toText(GroupKind kind);
[[nodiscard]] std::optional<GroupKind> groupKindFromText(const QString &text);

/// One row of the journal.
///
/// A group begins with an entry of its own (op Begin, entity "group") whose `after` holds label, kind
/// and, for undo and redo, the uid of the group concerned.
struct JournalEntry
{
    qint64 seq = 0;
    Uid uid;
    std::optional<Uid> parentUid = {}; ///< the record's previous change
    Uid groupUid;
    QString at = {}; ///< ISO 8601, UTC, milliseconds
    Author author = {};
    QString entity = {};
    std::optional<Uid> entityUid = {}; ///< none for a bulk load
    std::optional<qint64> entityId = {};
    ChangeOp op = ChangeOp::Insert;
    QByteArray before = {}; ///< JSON object of the changed fields; null QByteArray: none
    QByteArray after = {};
    QByteArray previousHash = {};
    QByteArray hash = {};

    /// SHA-256 over every field above it and over previousHash, each with its length in front, so that
    /// neither a changed, a moved, a removed nor an inserted entry goes unnoticed.
    [[nodiscard]] QByteArray computeHash() const;
};

} // namespace liaison
