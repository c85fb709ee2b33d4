#pragma once

#include "app/base/period.h"
#include "app/domain/ids.h"
#include "app/services/demo/demoplan.h"
#include "app/services/demo/habits.h"
#include "app/services/session.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace liaison {

struct DemoDeputy
{
    MandateId id;
    DateRange held;
    int diligence; ///< 0 to 10; 0 never takes part
};

/// A stored station and all that making up its entries needs.
struct DemoStation
{
    StationId id;
    QString name;
    QString clerk; ///< who takes the steps of its opinions
    QStringList communities;
    bool isUrban;
    int receptionDay; ///< of the week
    Habits habits;
    std::vector<DemoDeputy> deputies = {};
    std::vector<DemoDeputy> group = {}; ///< who are asked to its activities
};

struct DemoOrganisation
{
    QList<OfficeId> offices = {}; ///< as matters::officeNames()
    std::vector<DemoStation> stations = {};
    qint64 towns = 0;
    qint64 deputies = 0;
};

/// Stores towns, offices, stations, groups, persons and mandates, one group of changes for each kind.
/// @a days is when the sample's entries happen. Throws StorageError.
[[nodiscard]] DemoOrganisation writeOrganisation(Session &session, const DemoPlan &plan,
                                                 const DateRange &days, const Dice &dice);

/// What undo and history call the making of one kind of sample records.
[[nodiscard]] QString demoLabel(EntityKind kind);

} // namespace liaison
