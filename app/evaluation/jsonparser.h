#pragma once

#include "app/base/result.h"
#include "app/evaluation/jsonnode.h"
#include "app/evaluation/schemeproblem.h"

#include <QByteArrayView>

namespace liaison {

inline constexpr qsizetype MaxSchemeBytes = 512 * 1024;
inline constexpr int MaxSchemeDepth = 16;

/// Reads one JSON text (RFC 8259, UTF-8, a byte order mark is tolerated) within the limits above.
/// On failure says what was expected, with line and column.
[[nodiscard]] Result<JsonNode, SchemeProblem> parseJson(QByteArrayView utf8);

} // namespace liaison
