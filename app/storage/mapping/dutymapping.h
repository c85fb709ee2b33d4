#pragma once

#include "app/domain/duty.h"
#include "app/domain/planitem.h"
#include "app/domain/publicityitem.h"
#include "app/storage/repository.h"

namespace liaison {

template <>
struct Mapping<PlanItem>
{
    using IdType = PlanItemId;
    static constexpr EntityKind Kind = EntityKind::PlanItem;
    [[nodiscard]] static FieldValues toValues(const PlanItem &item);
    [[nodiscard]] static PlanItem fromValues(const FieldValues &values);
};

template <>
struct Mapping<PublicityItem>
{
    using IdType = PublicityItemId;
    static constexpr EntityKind Kind = EntityKind::PublicityItem;
    [[nodiscard]] static FieldValues toValues(const PublicityItem &item);
    [[nodiscard]] static PublicityItem fromValues(const FieldValues &values);
};

template <>
struct Mapping<EntryReview>
{
    using IdType = EntryReviewId;
    static constexpr EntityKind Kind = EntityKind::EntryReview;
    [[nodiscard]] static FieldValues toValues(const EntryReview &review);
    [[nodiscard]] static EntryReview fromValues(const FieldValues &values);
};

template <>
struct Mapping<DueExcuse>
{
    using IdType = DueExcuseId;
    static constexpr EntityKind Kind = EntityKind::DueExcuse;
    [[nodiscard]] static FieldValues toValues(const DueExcuse &excuse);
    [[nodiscard]] static DueExcuse fromValues(const FieldValues &values);
};

} // namespace liaison
