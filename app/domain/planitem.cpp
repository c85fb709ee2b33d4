#include "app/domain/planitem.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanItem)
};

} // namespace

QString displayName(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Reception:
        return Text::tr("reception day");
    case PlanKind::Visit:
        return Text::tr("visit");
    case PlanKind::GroupActivity:
        return Text::tr("group activity");
    case PlanKind::Activity:
        return Text::tr("activity");
    }
    Q_UNREACHABLE();
}

Result<PlanItem, FieldErrors> validate(const PlanItemDraft &draft)
{
    FieldErrors errors;
    if (!draft.dueOn.isValid())
        errors[QStringLiteral("due_on")] = Text::tr("Enter the day.");
    checks::year(draft.dueOn, QStringLiteral("due_on"), errors);
    const QString title = checks::optionalLine(draft.title, QStringLiteral("title"), errors);
    const QString responsible =
        checks::optionalLine(draft.responsible, QStringLiteral("responsible"), errors);
    if (!draft.station)
        errors[QStringLiteral("station")] = Text::tr("Choose a station.");
    if (!draft.kind)
        errors[QStringLiteral("kind")] = Text::tr("Choose what is planned.");
    if (!errors.isEmpty())
        return errors;
    return PlanItem{*draft.station, *draft.kind, draft.dueOn, title, responsible};
}

} // namespace liaison
