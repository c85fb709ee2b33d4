#pragma once

#include "app/domain/ids.h"
#include "app/domain/stored.h"

#include <QList>
#include <QString>

namespace liaison {

/// A rule of the place that officials may change: days until an entry is late, days to handle an opinion…
struct Setting
{
    QString name = {};
    QString value = {};

    friend bool operator==(const Setting &, const Setting &) = default;
};

using StoredSetting = Stored<SettingId, Setting>;

/// The rules of the place, as numbers. Stored one by one under the names in parentheses.
struct Settings
{
    int lateAfterDays =
        7; ///< entries made later than this many days after the event are late ("late_after_days")
    int opinionHandlingDays =
        90; ///< deadline copied to an opinion when it is assigned ("opinion_handling_days")
    int assignWithinDays =
        7; ///< an opinion is to be handed over so many days after receipt ("assign_within_days")
    int warnBeforeDays = 15;   ///< the due-board shows deadlines so many days ahead ("warn_before_days")
    int publicityPerMonth = 1; ///< items each town owes a month; 0: none ("publicity_per_month")
    int reviewWithinDays =
        7; ///< entries are to be reviewed within so many days; 0: never ("review_within_days")
    int dormantAfterDays =
        60; ///< a station without an entry for so long is named; 0: never ("dormant_after_days")
};

/// A setting as people change it.
struct SettingSpec
{
    const char *name;
    int Settings::*value;
    int least;
    int most;

    /// Translated, with its unit: "days until an entry is late".
    [[nodiscard]] QString title() const;
};

/// All settings in the order in which a form shows them.
[[nodiscard]] const QList<SettingSpec> &allSettings();

} // namespace liaison
