#pragma once

#include <QString>

/// Text in Office Open XML files: "_x000A_" stands for the character 000A (ECMA-376 part 1, 22.9.2.19
/// ST_Xstring).
namespace liaison {

/// Replaces the escapes. Escaped control characters, which no register needs, are removed.
[[nodiscard]] QString unescapedXString(const QString &text);

/// Escapes what looks like an escape, and removes characters that XML cannot hold at all.
[[nodiscard]] QString escapedXString(const QString &text);

} // namespace liaison
