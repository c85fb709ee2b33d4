#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace liaison {

/// The short code on a printed sheet: 50 bits of a SHA-256 over everything the sheet states, in groups of
/// five letters and digits that cannot be misread (Crockford's base 32). Two sheets with the same code state
/// the same numbers.
[[nodiscard]] QString checkCode(const QStringList &statements);

} // namespace liaison
