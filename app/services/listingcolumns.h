#pragma once

#include "app/exchange/cell.h"
#include "app/services/listingservice.h"
#include "app/storage/namebook.h"
#include "app/storage/recordreader.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace liaison {

/// What the cells of a list are made from.
struct ListSource
{
    const NameBook &names;
    RecordReader &reader;
    const Record &record;
    const EntitySpec &spec;
    mutable std::optional<Record> person = {}; ///< behind a mandate, once a column has asked for it
};

/// One column of a list: its head, and how a record fills it.
struct ListColumnSpec
{
    ListColumn column;
    std::function<Cell(const ListSource &source)> cell;
};

/// The columns of a list in the order in which they are shown; the last one is the record's uid.
[[nodiscard]] QList<ListColumnSpec> listingColumns(ListKind kind);

/// The register that the list reads.
[[nodiscard]] EntityKind listedEntity(ListKind kind);

} // namespace liaison
