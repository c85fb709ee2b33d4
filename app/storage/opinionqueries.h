#pragma once

#include "app/storage/mapping/entrymapping.h"

#include <QList>
#include <QString>

namespace liaison {

/// The steps of one opinion, oldest first. Throws StorageError.
[[nodiscard]] QList<StoredOpinionStep> stepsOfOpinion(Database &database, OpinionId opinion);

/// Opinions of the station that bear the number; ledgers repeat numbers by mistake. Throws StorageError.
[[nodiscard]] QList<StoredOpinion> opinionsNumbered(Database &database, StationId station,
                                                    const QString &number);

} // namespace liaison
