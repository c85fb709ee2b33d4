#pragma once

#include "app/base/result.h"
#include "app/domain/fielderrors.h"
#include "app/storage/storageerror.h"

namespace liaison {

/// What a draft of the sample became. A refused one is a mistake of the generator: nothing is stored.
template <typename T>
[[nodiscard]] T drafted(Result<T, FieldErrors> result)
{
    if (!result)
        throw StorageError{StorageError::Kind::Constraint,
                           QStringLiteral("sample draft is invalid: %1: %2")
                               .arg(result.error().firstKey(), result.error().first())};
    return *std::move(result);
}

} // namespace liaison
