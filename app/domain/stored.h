#pragma once

#include "app/base/uid.h"

#include <QtGlobal>

namespace liaison {

/// A record as the database knows it: the value together with its identities.
template <typename IdType, typename Value>
struct Stored
{
    IdType id;   ///< local key, for joins
    Uid uid;     ///< identity across databases
    qint64 head; ///< journal sequence number of its newest change; saving against an older one is a conflict
    Value value;

    friend bool operator==(const Stored &, const Stored &) = default;
};

} // namespace liaison
