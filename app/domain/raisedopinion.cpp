#include "app/domain/raisedopinion.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RaisedOpinion)
};

} // namespace

Result<RaisedOpinion, FieldErrors> validate(const RaisedOpinionDraft &draft, QDate today, int handlingDays)
{
    OpinionDraft received = draft.opinion;
    received.state = OpinionState::Received;
    FieldErrors errors;
    if (draft.step && draft.step->state == OpinionState::AnsweredOnSpot &&
        received.outcome.trimmed().isEmpty())
        errors[QStringLiteral("outcome")] = Text::tr("Enter what was answered.");

    const Result<Opinion, FieldErrors> opinion = validate(received, today);
    if (!opinion) {
        errors.insert(opinion.error());
        return errors;
    }
    if (!draft.step) {
        if (!errors.isEmpty())
            return errors;
        return RaisedOpinion{*opinion, {}};
    }
    const Result<Opinion, FieldErrors> next = advance(*opinion, *draft.step, today, handlingDays);
    if (!next)
        errors.insert(next.error());
    if (!errors.isEmpty())
        return errors;
    return RaisedOpinion{*next, draft.step};
}

} // namespace liaison
