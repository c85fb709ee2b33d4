#include "app/domain/duty.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Duty)
};

} // namespace

QString displayName(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Accepted:
        return Text::tr("accepted");
    case ReviewVerdict::Returned:
        return Text::tr("returned");
    }
    Q_UNREACHABLE();
}

Result<EntryReview, FieldErrors> validate(EntryReview review)
{
    FieldErrors errors;
    review.note = checks::optionalLine(review.note, QStringLiteral("note"), errors);
    if (review.verdict == ReviewVerdict::Returned && review.note.isEmpty())
        errors[QStringLiteral("note")] = Text::tr("Say why the entry is returned.");
    if (!errors.isEmpty())
        return errors;
    return review;
}

Result<DueExcuse, FieldErrors> validate(DueExcuse excuse)
{
    FieldErrors errors;
    excuse.reason = checks::optionalLine(excuse.reason, QStringLiteral("reason"), errors);
    if (excuse.reason.isEmpty())
        errors[QStringLiteral("reason")] = Text::tr("Give a reason.");
    if (!errors.isEmpty())
        return errors;
    return excuse;
}

} // namespace liaison
