#pragma once

#include "app/base/result.h"
#include "app/services/roundservice.h"

#include <QString>

namespace liaison {

/// Best first; those with too little data last, by name as they stood.
[[nodiscard]] FrozenResult inOrderOfRank(FrozenResult results);

/// The points of the unit as one number, without the computation before it; empty without a score.
[[nodiscard]] QString shownTotal(const FrozenUnit &unit);

/// Writes points, ranks and grades of a round to an .xlsx or .csv file, best first.
/// Errors: InvalidInput for another suffix, OutputFailed.
[[nodiscard]] Result<> writeRoundResults(const QString &path, const RoundView &view,
                                         const FrozenResult &results);

} // namespace liaison
