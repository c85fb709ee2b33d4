#pragma once

#include <QByteArrayView>
#include <QString>

namespace liaison {

/// How often @a pattern occurs in the file at @a path, counting no further than @a enough.
/// Reads in blocks; a file that cannot be read holds nothing.
[[nodiscard]] qint64 occurrencesInFile(const QString &path, QByteArrayView pattern, qint64 enough);

} // namespace liaison
