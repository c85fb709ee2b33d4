#pragma once

#include "app/base/period.h"
#include "app/domain/deputy.h"
#include "app/services/demo/demoplan.h"

#include <QString>

#include <optional>
#include <vector>

namespace liaison {

/// One mandate of a sample, before anything is stored.
struct Seat
{
    PersonDraft person;
    std::optional<size_t> holder = {}; ///< the seat whose person holds this one, too; then @a person is empty
    DeputyLevel level;
    qsizetype town;
    qsizetype station; ///< within the town
    int group;         ///< within the town
    QString electoralDistrict;
    DateRange held;
    std::optional<EndGround> endGround = {};
};

/// The deputies of all towns, in the order of towns and stations.
[[nodiscard]] std::vector<Seat> makeSeats(const DemoPlan &plan, const DateRange &term, const DateRange &days,
                                          const Dice &dice);

} // namespace liaison
