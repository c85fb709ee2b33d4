#pragma once

#include "app/storage/fieldvalue.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// The kinds of records that the journal follows.
enum class EntityKind {
    Setting,
    District,
    Term,
    Town,
    Office,
    Station,
    DeputyGroup,
    Person,
    Mandate,
    Visit,
    Reception,
    Activity,
    Opinion,
    OpinionStep,
    EvaluationRound,
    RoundStep,
    RoundScore,
    RoundVeto,
    RoundAppeal,
    RoundSeal,
    OwnScheme,
    PlanItem,
    PublicityItem,
    EntryReview,
    DueExcuse,
};

/// Qt hashes enumerations by itself only from 6.5 on.
[[nodiscard]] inline size_t qHash(EntityKind kind, size_t seed = 0) noexcept
{
    return ::qHash(static_cast<int>(kind), seed);
}

enum class FieldType {
    Text, ///< QString, never null
    Key,  ///< text of an enumeration or a date of reduced precision; may be null
    Integer,
    Decimal, ///< thousandths
    Date,
    Reference, ///< id of a record of `target`
    Links,     ///< list field: rows of `linkTable`
};

/// One journalled column, or list, of a table.
struct FieldSpec
{
    QString name; ///< in the journal and in messages: "station", "held_on"
    FieldType type = FieldType::Text;
    QString column = {}; ///< "station_id"; the same as name unless a reference
    std::optional<EntityKind> target = {};
    QString linkTable = {};   ///< "visit_deputy"
    QString linkOwner = {};   ///< "visit_id"
    QString linkTarget = {};  ///< "mandate_id"
    QString linkExtra = {};   ///< "presence", or empty
    QByteArray jsonName = {}; ///< "\"station\":", as the journal writes it
};

/// A column that follows from the others and is therefore not journalled.
struct DerivedColumn
{
    QString column;
    FieldValue (*compute)(const FieldValues &values);
};

/// What the generic machinery (writing, journal, undo, verification) must know about one kind of record.
/// A new register is a table and a spec; nothing else changes.
struct EntitySpec
{
    EntityKind kind;
    QString name; ///< "visit": table, entity in the journal, KIND on the command line
    QList<FieldSpec> fields;
    QList<DerivedColumn> derived = {};
    bool isTarget = false; ///< whether records of any kind refer to it

    [[nodiscard]] int indexOf(const QString &field) const;
};

/// In the order in which records may refer to earlier kinds.
[[nodiscard]] const QList<EntitySpec> &allEntities();
[[nodiscard]] const EntitySpec &entitySpec(EntityKind kind);
[[nodiscard]] const EntitySpec *findEntitySpec(const QString &name);

} // namespace liaison
