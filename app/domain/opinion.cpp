#include "app/domain/opinion.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Opinion)
};

void checkDates(const OpinionDraft &draft, QDate today, FieldErrors &errors)
{
    checks::heldOn(draft.receivedOn, today, QStringLiteral("received_on"), errors);
    if (draft.assignedOn.isValid() && draft.assignedOn < draft.receivedOn)
        errors[QStringLiteral("assigned_on")] = Text::tr("It was assigned before it was received.");
    else if (draft.assignedOn.isValid() && draft.assignedOn > today)
        errors[QStringLiteral("assigned_on")] = Text::tr("The date lies in the future.");
    if (draft.dueOn.isValid() && draft.dueOn < std::max(draft.receivedOn, draft.assignedOn))
        errors[QStringLiteral("due_on")] = Text::tr("The deadline lies before the assignment.");
    checks::year(draft.dueOn, QStringLiteral("due_on"), errors);
    if (draft.answeredOn.isValid() && draft.answeredOn < std::max(draft.receivedOn, draft.assignedOn))
        errors[QStringLiteral("answered_on")] =
            Text::tr("It was answered before it was received or assigned.");
    else if (draft.answeredOn.isValid() && draft.answeredOn > today)
        errors[QStringLiteral("answered_on")] = Text::tr("The date lies in the future.");
}

void checkState(const OpinionDraft &draft, FieldErrors &errors)
{
    switch (draft.state) {
    case OpinionState::Assigned:
    case OpinionState::Accepted:
    case OpinionState::Handling:
        if (!draft.handler)
            errors[QStringLiteral("handler")] = Text::tr("Name the office that handles it.");
        break;
    case OpinionState::AnsweredOnSpot:
    case OpinionState::Answered:
    case OpinionState::Rated:
        if (!draft.answeredOn.isValid())
            errors[QStringLiteral("answered_on")] = Text::tr("Enter the date of the answer.");
        break;
    default: // every other state asks for nothing more
        break;
    }
    if (draft.rating && !draft.answeredOn.isValid())
        errors[QStringLiteral("answered_on")] = Text::tr("It was rated, so enter the date of the answer.");
    if (draft.state == OpinionState::Rated && !draft.rating)
        errors[QStringLiteral("rating")] = Text::tr("Enter the rating.");
}

} // namespace

QString displayName(OpinionState state)
{
    switch (state) {
    case OpinionState::Draft:
        return Text::tr("draft");
    case OpinionState::Received:
        return Text::tr("received");
    case OpinionState::AnsweredOnSpot:
        return Text::tr("answered on the spot");
    case OpinionState::Rejected:
        return Text::tr("rejected");
    case OpinionState::Assigned:
        return Text::tr("assigned");
    case OpinionState::Accepted:
        return Text::tr("accepted");
    case OpinionState::Returned:
        return Text::tr("returned");
    case OpinionState::Handling:
        return Text::tr("in handling");
    case OpinionState::Answered:
        return Text::tr("answered");
    case OpinionState::Rated:
        return Text::tr("rated");
    case OpinionState::Closed:
        return Text::tr("closed");
    case OpinionState::MergedInto:
        return Text::tr("merged into another");
    case OpinionState::EscalatedToSuggestion:
        return Text::tr("turned into a suggestion");
    case OpinionState::TransferredUp:
        return Text::tr("transferred to a higher level");
    case OpinionState::Withdrawn:
        return Text::tr("withdrawn");
    }
    Q_UNREACHABLE();
}

QString displayName(OpinionRating rating)
{
    switch (rating) {
    case OpinionRating::Satisfied:
        return Text::tr("satisfied");
    case OpinionRating::MostlySatisfied:
        return Text::tr("mostly satisfied");
    case OpinionRating::Dissatisfied:
        return Text::tr("dissatisfied");
    }
    Q_UNREACHABLE();
}

Result<Opinion, FieldErrors> validate(const OpinionDraft &draft, QDate today)
{
    FieldErrors errors;
    checkDates(draft, today, errors);
    checkState(draft, errors);
    const QString number = checks::optionalLine(draft.number, QStringLiteral("number"), errors);
    const QString raisedBy = checks::optionalLine(draft.raisedBy, QStringLiteral("raised_by"), errors);
    const QString category = checks::optionalLine(draft.category, QStringLiteral("category"), errors);
    const QString content = checks::optionalText(draft.content, QStringLiteral("content"), errors);
    const QString outcome = checks::optionalText(draft.outcome, QStringLiteral("outcome"), errors);
    if (!draft.station)
        errors[QStringLiteral("station")] = Text::tr("Choose a station.");
    if (content.isEmpty())
        errors[QStringLiteral("content")] = Text::tr("Enter what was raised.");
    if (!errors.isEmpty())
        return errors;
    return Opinion{
        .station = *draft.station,
        .number = number,
        .receivedOn = draft.receivedOn,
        .raisedBy = raisedBy,
        .category = category,
        .content = content,
        .reception = draft.reception,
        .handler = draft.handler,
        .assignedOn = draft.assignedOn,
        .dueOn = draft.dueOn,
        .answeredOn = draft.answeredOn,
        .rating = draft.rating,
        .state = draft.state,
        .round = 1,
        .outcome = outcome,
        .status = draft.status,
        .enteredOn = today,
    };
}

} // namespace liaison
