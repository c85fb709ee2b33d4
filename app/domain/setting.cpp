#include "app/domain/setting.h"

#include <QCoreApplication>

namespace liaison {

namespace {

constexpr int TenYears = 3650;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Setting)
};

} // namespace

const QList<SettingSpec> &allSettings()
{
    static const QList<SettingSpec> all{
        {"late_after_days", &Settings::lateAfterDays, 1, TenYears},
        {"opinion_handling_days", &Settings::opinionHandlingDays, 1, TenYears},
        {"assign_within_days", &Settings::assignWithinDays, 1, TenYears},
        {"warn_before_days", &Settings::warnBeforeDays, 0, TenYears},
        {"publicity_per_month", &Settings::publicityPerMonth, 0, 100},
        {"review_within_days", &Settings::reviewWithinDays, 0, TenYears},
        {"dormant_after_days", &Settings::dormantAfterDays, 0, TenYears},
    };
    return all;
}

QString SettingSpec::title() const
{
    if (value == &Settings::lateAfterDays)
        return Text::tr("Days after the event until an entry is late");
    if (value == &Settings::opinionHandlingDays)
        return Text::tr("Days to answer an opinion after it was assigned");
    if (value == &Settings::assignWithinDays)
        return Text::tr("Days to assign an opinion after receipt");
    if (value == &Settings::warnBeforeDays)
        return Text::tr("Days before a deadline from which the due-board shows it");
    if (value == &Settings::publicityPerMonth)
        return Text::tr("Publicity items that each town owes a month (0: none)");
    if (value == &Settings::reviewWithinDays)
        return Text::tr("Days to review an entry (0: entries are not reviewed)");
    return Text::tr("Days without an entry until a station is named as dormant (0: never)");
}

} // namespace liaison
