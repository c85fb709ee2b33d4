#pragma once

#include "app/domain/organisation.h"
#include "app/domain/station.h"
#include "app/services/demo/habits.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace liaison {

/// What a sample is made of, before anything is stored.
struct StationPlan
{
    QString name;
    StationTier tier;
    StationCharacter character;
    int deputies;            ///< how many are resident there
    QStringList communities; ///< that belong to it, without 社区 or 村
};

struct TownPlan
{
    QString name;
    TownKind kind;
    qint64 population;
    int groups;
    QList<StationPlan> stations; ///< the first is above the others

    [[nodiscard]] bool isUrban() const { return kind == TownKind::Subdistrict; }
};

struct DemoPlan
{
    QString district;
    QList<TownPlan> towns;
    /// Small enough to be looked at: the deputies' names differ but for one pair of namesakes, and there are
    /// a by-election, a deputy of two congresses and activities of whole towns.
    bool isShowcase;
};

/// 8 towns, 24 stations and rooms, 110 deputies: an invented district, marked 示例.
[[nodiscard]] DemoPlan districtPlan();

/// 2,500 towns with four stations each and 45,000 deputies: an invented province run as one district.
[[nodiscard]] DemoPlan provincePlan(Dice dice);

} // namespace liaison
