#pragma once

#include "app/domain/ids.h"
#include "app/domain/stored.h"

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
};

} // namespace liaison
