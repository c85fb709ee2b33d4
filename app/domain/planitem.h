#pragma once

#include "app/base/result.h"
#include "app/domain/enumkey.h"
#include "app/domain/fielderrors.h"
#include "app/domain/ids.h"
#include "app/domain/stored.h"

#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

/// What a station plans; each is settled by an entry of its kind.
enum class PlanKind {
    Reception,     ///< 代表接待日
    Visit,         ///< 走访
    GroupActivity, ///< 代表小组活动
    Activity,      ///< any other activity
};

template <>
struct EnumKeys<PlanKind>
{
    static constexpr std::pair<PlanKind, const char16_t *> Entries[] = {
        {PlanKind::Reception, u"reception"},
        {PlanKind::Visit, u"visit"},
        {PlanKind::GroupActivity, u"group_activity"},
        {PlanKind::Activity, u"activity"},
    };
};

/// One item of a station's plan (工作计划; Deputies Law 2025, art. 43, wants one for each year).
struct PlanItem
{
    StationId station;
    PlanKind kind = PlanKind::Reception;
    QDate dueOn;
    QString title = {};
    QString responsible = {}; ///< who sees to it; may be empty

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

using StoredPlanItem = Stored<PlanItemId, PlanItem>;

struct PlanItemDraft
{
    std::optional<StationId> station = {};
    std::optional<PlanKind> kind = PlanKind::Reception;
    QDate dueOn = {};
    QString title = {};
    QString responsible = {};
};

[[nodiscard]] QString displayName(PlanKind kind);

[[nodiscard]] Result<PlanItem, FieldErrors> validate(const PlanItemDraft &draft);

} // namespace liaison
