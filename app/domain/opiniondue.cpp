#include "app/domain/opiniondue.h"

#include "app/domain/opinionlifecycle.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OpinionDue)
};

} // namespace

DueStatus dueStatus(const Opinion &opinion, QDate today)
{
    if (!opinion.dueOn.isValid())
        return {};
    if (opinion.answeredOn.isValid()) {
        const auto late = static_cast<int>(opinion.dueOn.daysTo(opinion.answeredOn));
        return late > 0 ? DueStatus{DueState::AnsweredLate, late}
                        : DueStatus{DueState::AnsweredInTime, -late};
    }
    if (nextStates(opinion.state).isEmpty())
        return {};
    const auto left = static_cast<int>(today.daysTo(opinion.dueOn));
    if (left < 0)
        return {DueState::Overdue, -left};
    return {left <= NearDueDays ? DueState::Near : DueState::Running, left};
}

QString describe(const DueStatus &status)
{
    switch (status.state) {
    case DueState::None:
        return {};
    case DueState::Near:
        if (status.days == 0)
            return Text::tr("due today");
        [[fallthrough]];
    case DueState::Running:
        return Text::tr("%n day(s) left", nullptr, status.days);
    case DueState::Overdue:
        return Text::tr("overdue by %n day(s)", nullptr, status.days);
    case DueState::AnsweredInTime:
        return Text::tr("answered in time");
    case DueState::AnsweredLate:
        return Text::tr("answered %n day(s) late", nullptr, status.days);
    }
    Q_UNREACHABLE();
}

} // namespace liaison
