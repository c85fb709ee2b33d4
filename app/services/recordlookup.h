#pragma once

#include "app/base/result.h"
#include "app/services/session.h"

#include <QString>

namespace liaison {

/// Local id of the record of the kind @a entity ("visit") with this uid. Error NotFound if it was removed.
[[nodiscard]] Result<qint64> recordIdOf(Session &session, const QString &entity, const QString &uid);

} // namespace liaison
