#include "app/domain/activity.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace

QString displayName(ActivityCategory category)
{
    switch (category) {
    case ActivityCategory::GroupActivity:
        return Text::tr("group activity");
    case ActivityCategory::Inspection:
        return Text::tr("inspection");
    case ActivityCategory::SpecialResearch:
        return Text::tr("special research");
    case ActivityCategory::LawEnforcementCheck:
        return Text::tr("law enforcement check");
    case ActivityCategory::SpecialInquiry:
        return Text::tr("special inquiry");
    case ActivityCategory::WorkAppraisal:
        return Text::tr("work appraisal");
    case ActivityCategory::SitIn:
        return Text::tr("sitting in on a meeting");
    case ActivityCategory::Study:
        return Text::tr("study");
    case ActivityCategory::PublicService:
        return Text::tr("service to the public");
    case ActivityCategory::Other:
        return Text::tr("other");
    }
    Q_UNREACHABLE();
}

QString displayName(Presence presence)
{
    switch (presence) {
    case Presence::Invited:
        return Text::tr("invited");
    case Presence::Attended:
        return Text::tr("attended");
    case Presence::Leave:
        return Text::tr("on leave");
    case Presence::Absent:
        return Text::tr("absent");
    }
    Q_UNREACHABLE();
}

Result<Activity, FieldErrors> validate(const ActivityDraft &draft, QDate today)
{
    FieldErrors errors;
    checks::heldOn(draft.heldOn, today, QStringLiteral("held_on"), errors);
    if (!draft.station)
        errors[QStringLiteral("station")] = Text::tr("Choose a station.");
    if (!draft.category)
        errors[QStringLiteral("category")] = Text::tr("Choose a category.");
    const QString title = checks::optionalLine(draft.title, QStringLiteral("title"), errors);
    if (title.isEmpty())
        errors[QStringLiteral("title")] = Text::tr("Enter a title.");
    const QString kind = checks::optionalLine(draft.kind, QStringLiteral("kind"), errors);
    const QString place = checks::optionalLine(draft.place, QStringLiteral("place"), errors);
    const QString organiser = checks::optionalLine(draft.organiser, QStringLiteral("organiser"), errors);
    const QString content = checks::optionalText(draft.content, QStringLiteral("content"), errors);
    const QString result = checks::optionalText(draft.result, QStringLiteral("result"), errors);

    QList<MandateId> named;
    for (const Attendance &attendance : draft.attendance)
        named.append(attendance.deputy);
    checks::deputies(named, QStringLiteral("attendance"), errors);

    if (!errors.isEmpty())
        return errors;
    return Activity{*draft.station, draft.heldOn, *draft.category,  kind,         title, place, organiser,
                    content,        result,       draft.attendance, draft.status, today};
}

} // namespace liaison
