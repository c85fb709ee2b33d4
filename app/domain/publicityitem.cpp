#include "app/domain/publicityitem.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PublicityItem)
};

} // namespace

QString displayName(PublicityKind kind)
{
    switch (kind) {
    case PublicityKind::Deed:
        return Text::tr("deputy's deed");
    case PublicityKind::WorkNews:
        return Text::tr("work news");
    case PublicityKind::Experience:
        return Text::tr("experience");
    case PublicityKind::Research:
        return Text::tr("research");
    case PublicityKind::Other:
        return Text::tr("other");
    }
    Q_UNREACHABLE();
}

QString displayName(MediumLevel level)
{
    switch (level) {
    case MediumLevel::District:
        return Text::tr("district");
    case MediumLevel::City:
        return Text::tr("city");
    case MediumLevel::Province:
        return Text::tr("province");
    case MediumLevel::National:
        return Text::tr("national");
    }
    Q_UNREACHABLE();
}

Result<PublicityItem, FieldErrors> validate(const PublicityItemDraft &draft, QDate today)
{
    FieldErrors errors;
    checks::heldOn(draft.submittedOn, today, QStringLiteral("submitted_on"), errors);
    const QString title = checks::requiredName(draft.title, QStringLiteral("title"), errors);
    const QString author = checks::optionalLine(draft.author, QStringLiteral("author"), errors);
    const QString medium = checks::optionalLine(draft.medium, QStringLiteral("medium"), errors);
    const QString link = checks::optionalLine(draft.link, QStringLiteral("link"), errors);
    if (!draft.town)
        errors[QStringLiteral("town")] = Text::tr("Choose a town.");
    if (!draft.kind)
        errors[QStringLiteral("kind")] = Text::tr("Choose what kind of item it is.");
    const bool adopted = draft.level || !medium.isEmpty() || draft.adoptedOn.isValid();
    if (adopted && medium.isEmpty())
        errors[QStringLiteral("medium")] = Text::tr("Enter the medium that has adopted it.");
    if (adopted && !draft.level)
        errors[QStringLiteral("level")] = Text::tr("Choose the level of the medium.");
    if (adopted && !draft.adoptedOn.isValid())
        errors[QStringLiteral("adopted_on")] = Text::tr("Enter the day of adoption.");
    else if (adopted && draft.adoptedOn > today)
        errors[QStringLiteral("adopted_on")] = Text::tr("The date lies in the future.");
    else if (adopted && draft.adoptedOn < draft.submittedOn)
        errors[QStringLiteral("adopted_on")] = Text::tr("It cannot be adopted before it was submitted.");
    if (!errors.isEmpty())
        return errors;
    return PublicityItem{*draft.town, draft.station, draft.submittedOn, *draft.kind, title,        author,
                         medium,      draft.level,   draft.adoptedOn,   link,        draft.status, today};
}

} // namespace liaison
