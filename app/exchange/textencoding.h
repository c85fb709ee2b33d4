#pragma once

#include "app/exchange/textdecoder.h"

#include <optional>

namespace liaison {

class ReadSession;

/// Finds out how the text file of the session is encoded: by its byte order mark, else by trying UTF-16 (if
/// it has zero bytes), UTF-8 and GB18030 on the whole file. Nothing if the session ended because this is no
/// text or in none of these encodings.
///
/// A file that is good UTF-8 or GB18030 for long before its first bad byte counts as such, so that the reader
/// can name the damaged line instead of showing the whole file in wrong characters.
[[nodiscard]] std::optional<TextEncoding> detectTextEncoding(ReadSession &session);

} // namespace liaison
