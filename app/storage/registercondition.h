#pragma once

#include "app/domain/registerfilter.h"
#include "app/storage/database.h"
#include "app/storage/entityspec.h"
#include "app/storage/registernames.h"

#include <QList>
#include <QString>

namespace liaison {

/// A RegisterFilter as SQL about "t", the table of the register, and "p", the person of a mandate.
struct RegisterCondition
{
    QString sql; ///< without WHERE; empty: all pass
    QList<Database::Binding> bindings;
};

[[nodiscard]] RegisterCondition registerCondition(EntityKind kind, const RegisterFilter &filter,
                                                  RegisterNames &names);

/// "visit t", "mandate t JOIN person p ON p.id = t.person_id"
[[nodiscard]] QString registerTable(EntityKind kind);

/// Column of a plain field of the register or of a mandate's person ("t.held_on", "p.name"); empty if there
/// is none.
[[nodiscard]] QString registerColumn(EntityKind kind, const QString &field);

/// The day of the event: "held_on"; empty for what has none.
[[nodiscard]] QString eventDay(EntityKind kind);

/// States in which an opinion still waits for an answer, as a list for SQL.
[[nodiscard]] QString openOpinionStates();

} // namespace liaison
