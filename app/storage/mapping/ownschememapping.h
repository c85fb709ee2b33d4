#pragma once

#include "app/domain/ownscheme.h"
#include "app/storage/repository.h"

namespace liaison {

template <>
struct Mapping<OwnScheme>
{
    using IdType = OwnSchemeId;
    static constexpr EntityKind Kind = EntityKind::OwnScheme;
    [[nodiscard]] static FieldValues toValues(const OwnScheme &scheme);
    [[nodiscard]] static OwnScheme fromValues(const FieldValues &values);
};

} // namespace liaison
