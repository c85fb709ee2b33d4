#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/evaluation/scheme.h"
#include "app/services/session.h"

#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// A scheme that a round can be opened with.
struct SchemeOffer
{
    QString name; ///< as EvaluationService::loadScheme() knows it
    QString text; ///< what a list shows: title, version, 示例
};

/// The office's own schemes, newest versions first, then the examples.
[[nodiscard]] QList<SchemeOffer> schemeOffers(Session &session, Subject subject);

/// Periods of the kinds that @a scheme is meant for, that have begun by @a today: of each kind the present
/// one and the three before it, newest first.
[[nodiscard]] QList<Period> recentPeriods(const Scheme &scheme, QDate today);

/// The newest of recentPeriods() that is over; else the newest. Nothing if the scheme fits no calendar
/// period.
[[nodiscard]] std::optional<Period> lastPeriod(const Scheme &scheme, QDate today);

} // namespace liaison
