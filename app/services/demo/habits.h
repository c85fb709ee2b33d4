#pragma once

#include "app/services/demo/dice.h"

namespace liaison {

/// What kind of station a sample station is.
enum class StationCharacter {
    Exemplary,
    Good,
    Ordinary,
    Slack,
    Dormant,    ///< exists in name only (形同虚设)
    Backfiller, ///< works, but writes it down on the eve of an inspection
};

/// How a sample station works: rates in hundredths a month, shares per mille.
struct Habits
{
    int visits;
    int receptions;
    int opinions;
    int activities;
    int people;       ///< hundredths of people in a reception
    int late;         ///< entries made weeks after the event
    int overdue;      ///< opinions answered after their deadline
    int unanswered;   ///< opinions that never get an answer
    int satisfied;    ///< residents who are content with the answer
    int fewestDuties; ///< the least diligence of its deputies, 0 to 10
    bool fillsInBeforeInspections;
};

/// The character's figures, each up to a seventh higher or lower, so that no two stations are alike.
[[nodiscard]] Habits habitsOf(StationCharacter character, Dice dice);

} // namespace liaison
