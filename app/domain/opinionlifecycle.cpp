#include "app/domain/opinionlifecycle.h"

#include "app/domain/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpinionLifeCycle)
};

const QString StateField = QStringLiteral("state");
const QString NoteField = QStringLiteral("note");
const QString OutcomeField = QStringLiteral("outcome");

/// @a note is trimmed.
void requireReason(const QString &note, FieldErrors &errors)
{
    if (note.isEmpty() && !errors.contains(NoteField))
        errors[NoteField] = Text::tr("Give the reason.");
}

} // namespace

QList<OpinionState> nextStates(OpinionState state)
{
    using S = OpinionState;
    static const QList<S> exits{S::MergedInto, S::EscalatedToSuggestion, S::TransferredUp, S::Withdrawn};
    switch (state) {
    case S::Draft:
        return {S::Received, S::Withdrawn};
    case S::Received:
    case S::Returned:
        return QList<S>{S::AnsweredOnSpot, S::Rejected, S::Assigned} + exits;
    case S::Assigned:
        return QList<S>{S::Accepted, S::Returned, S::Handling, S::Answered} + exits;
    case S::Accepted:
        return QList<S>{S::Handling, S::Answered, S::Returned} + exits;
    case S::Handling:
        return QList<S>{S::Answered} + exits;
    case S::AnsweredOnSpot:
    case S::Answered:
        return {S::Rated, S::Closed};
    case S::Rated:
        return {S::Closed, S::Handling};
    case S::Rejected:
    case S::Closed:
    case S::MergedInto:
    case S::EscalatedToSuggestion:
    case S::TransferredUp:
    case S::Withdrawn:
        return {};
    }
    Q_UNREACHABLE();
}

Result<Opinion, FieldErrors> advance(const Opinion &opinion, const OpinionStepDraft &draft, QDate today,
                                     int handlingDays)
{
    FieldErrors errors;
    if (!nextStates(opinion.state).contains(draft.state)) {
        errors[StateField] =
            Text::tr("“%1” cannot follow “%2”.").arg(displayName(draft.state), displayName(opinion.state));
        return errors;
    }
    checks::heldOn(draft.takenOn, today, QStringLiteral("taken_on"), errors);
    const QString note = checks::optionalText(draft.note, NoteField, errors);
    const QDate latest = std::max({opinion.receivedOn, opinion.assignedOn, opinion.answeredOn});
    if (draft.takenOn.isValid() && draft.takenOn < latest)
        errors[QStringLiteral("taken_on")] =
            Text::tr("The step lies before the last one, that of %1.").arg(latest.toString(Qt::ISODate));

    Opinion next = opinion;
    next.state = draft.state;
    switch (draft.state) {
    case OpinionState::Assigned:
        if (!draft.handler)
            errors[QStringLiteral("handler")] = Text::tr("Name the office that handles it.");
        next.handler = draft.handler;
        next.assignedOn = draft.takenOn;
        next.dueOn = draft.dueOn.value_or(draft.takenOn.addDays(handlingDays));
        if (next.dueOn < next.assignedOn)
            errors[QStringLiteral("due_on")] = Text::tr("The deadline lies before the assignment.");
        checks::year(next.dueOn, QStringLiteral("due_on"), errors);
        break;
    case OpinionState::Answered:
    case OpinionState::AnsweredOnSpot:
        next.answeredOn = draft.takenOn;
        if (draft.outcome) {
            next.outcome = checks::optionalText(*draft.outcome, OutcomeField, errors);
            if (next.outcome.isEmpty() && !errors.contains(OutcomeField))
                errors[OutcomeField] = Text::tr("Enter what was answered.");
        }
        break;
    case OpinionState::Rated:
        if (!draft.rating)
            errors[QStringLiteral("rating")] = Text::tr("Enter the rating.");
        next.rating = draft.rating;
        break;
    case OpinionState::Handling:
        if (opinion.state == OpinionState::Rated) {
            if (opinion.rating != OpinionRating::Dissatisfied)
                errors[StateField] = Text::tr("Only a dissatisfied rating reopens the handling.");
            ++next.round;
            next.answeredOn = {};
            next.outcome.clear(); // the step of the answer keeps it
            next.rating.reset();
        }
        break;
    case OpinionState::Returned:
        next.handler.reset();
        next.assignedOn = {};
        next.dueOn = {};
        requireReason(note, errors);
        break;
    case OpinionState::Rejected:
    case OpinionState::MergedInto:
    case OpinionState::EscalatedToSuggestion:
    case OpinionState::TransferredUp:
    case OpinionState::Withdrawn:
        requireReason(note, errors);
        break;
    case OpinionState::Draft:
    case OpinionState::Received:
    case OpinionState::Accepted:
    case OpinionState::Closed:
        break;
    }
    if (!errors.isEmpty())
        return errors;
    return next;
}

} // namespace liaison
