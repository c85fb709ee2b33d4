#pragma once

#include "app/domain/opinion.h"

#include <QDate>
#include <QString>

namespace liaison {

/// How an opinion stands to its deadline.
enum class DueState {
    None,           ///< no deadline runs: not assigned, or ended without an answer
    Running,        ///< more than NearDueDays are left
    Near,           ///< NearDueDays or fewer are left
    Overdue,        ///< the deadline has passed without an answer
    AnsweredInTime, ///< on the deadline's day at the latest
    AnsweredLate,
};

struct DueStatus
{
    DueState state = DueState::None;
    int days = 0; ///< left, overdue or late by

    friend bool operator==(const DueStatus &, const DueStatus &) = default;
};

/// From so many days before the deadline on, people are reminded of it.
inline constexpr int NearDueDays = 15;

[[nodiscard]] DueStatus dueStatus(const Opinion &opinion, QDate today);

/// "3 days left", "due today", "overdue by 5 days", "answered in time"; empty for DueState::None.
[[nodiscard]] QString describe(const DueStatus &status);

} // namespace liaison
