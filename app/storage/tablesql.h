#pragma once

#include "app/storage/entityspec.h"

#include <QList>
#include <QString>

namespace liaison {

/// The statements that write one kind of record. Made once: building such a text for every row would cost
/// more than inserting the row.
struct TableSql
{
    /// A list field, which has a table of its own.
    struct List
    {
        int field;      ///< position in the spec
        QString insert; ///< owner, position, target, and the extra column if there is one
        QString remove; ///< owner from, owner to
    };

    QString insert;       ///< uid, head_seq, fields, derived columns
    QString insertWithId; ///< id, then the same
    QString update;       ///< head_seq, fields, derived columns, id
    QString remove;       ///< id from, id to
    QList<List> lists;
};

[[nodiscard]] const TableSql &tableSql(const EntitySpec &spec);

} // namespace liaison
