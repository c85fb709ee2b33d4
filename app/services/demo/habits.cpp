#include "app/services/demo/habits.h"

#include <algorithm>

namespace liaison {

namespace {

Habits typicalHabits(StationCharacter character)
{
    switch (character) {
    case StationCharacter::Exemplary:
        return {1010, 390, 510, 62, 520, 10, 45, 30, 920, 3, false};
    case StationCharacter::Good:
        return {780, 300, 390, 46, 450, 30, 110, 70, 860, 2, false};
    case StationCharacter::Ordinary:
        return {560, 220, 290, 34, 390, 65, 200, 140, 770, 1, false};
    case StationCharacter::Slack:
        return {310, 140, 170, 22, 330, 180, 330, 250, 650, 0, false};
    case StationCharacter::Dormant:
        return {30, 14, 12, 6, 200, 250, 450, 450, 450, 0, false};
    case StationCharacter::Backfiller:
        return {640, 270, 280, 34, 420, 60, 240, 150, 750, 1, true};
    }
    Q_UNREACHABLE();
}

} // namespace

Habits habitsOf(StationCharacter character, Dice dice)
{
    Habits habits = typicalHabits(character);
    for (int Habits::*rate : {&Habits::visits, &Habits::receptions, &Habits::opinions, &Habits::activities,
                              &Habits::people, &Habits::late, &Habits::overdue, &Habits::unanswered})
        habits.*rate = habits.*rate * dice.between(86, 114) / 100;
    habits.satisfied = std::min(990, habits.satisfied * dice.between(94, 106) / 100);
    return habits;
}

} // namespace liaison
