#pragma once

#include "app/base/result.h"
#include "app/evaluation/ranking.h"
#include "app/evaluation/robustness/robustness.h"
#include "app/services/evaluationservice.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// One line of a ranking as it is shown.
struct ShownRank
{
    qsizetype unit;                             ///< index into the facts
    RankPosition place;                         ///< overall, or in the peer group that is shown
    QString group = {};                         ///< peer group
    std::optional<RobustUnit> band = {};        ///< once it is known
    std::optional<qsizetype> previousRank = {}; ///< in the period before; nothing if it was not ranked
};

/// Writes a ranking as it is shown to a .xlsx or .csv file: with its rank bands, the points of every
/// indicator, and below it the units that are not ranked, with the reason.
class RankingExport
{
    Q_DECLARE_TR_FUNCTIONS(RankingExport)

public:
    [[nodiscard]] static Result<> write(const Evaluation &evaluation, const QList<ShownRank> &ranks,
                                        const QList<UnrankedUnit> &tooFew, const QString &path);
};

} // namespace liaison
