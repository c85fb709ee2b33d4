#pragma once

#include "app/domain/deputy.h"
#include "app/services/demo/dice.h"

#include <QString>

/// Names and biographies that belong to nobody.
namespace liaison::invented {

/// A common surname and one or two characters.
[[nodiscard]] QString personName(Dice &dice, Sex sex);

/// A surname that is read otherwise than the character is elsewhere, or has two characters: 单, 查, 仇, 尉迟.
/// The list is gone through by @a index.
[[nodiscard]] QString rareName(Dice &dice, Sex sex, int index);

/// "李女士", "周大爷": how a register names somebody who came. Now and then empty: nobody wrote it down.
[[nodiscard]] QString resident(Dice &dice, bool isUrban);

/// Where a deputy lives and works, for the employment line.
struct Home
{
    QString district;
    QString town;
    QString community;
    bool isUrban;
};

/// A complete person but for the name. Deputies are between 25 and 66 years old on @a today.
[[nodiscard]] PersonDraft person(Dice &dice, Sex sex, const Home &home, QDate today);

} // namespace liaison::invented
