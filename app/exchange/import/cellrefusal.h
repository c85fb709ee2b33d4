#pragma once

#include "app/base/result.h"

#include <QString>

namespace liaison {

/// Why the content of a cell cannot be taken: one translated sentence, without the content itself.
struct CellRefusal
{
    QString reason;

    friend bool operator==(const CellRefusal &, const CellRefusal &) = default;
};

/// What a cell says, or why it says nothing usable.
template <typename T>
using CellResult = Result<T, CellRefusal>;

} // namespace liaison
