#pragma once

#include <QStringView>

#include <optional>

/// Numbers as they stand in Chinese registers, digits or numerals. Expects text::normalized() text.
namespace liaison::numerals {

struct Reading
{
    int value = 0;
    qsizetype length = 0; ///< characters used, at least 1
    bool digits = false;  ///< written in Arabic digits
};

/// The number at the start of @a text: "2026", "二〇二六", "十二", "廿三", "三十一"; nothing if there is
/// none or if it exceeds eight digits. Numerals with 百 and above are not read.
[[nodiscard]] std::optional<Reading> readNumber(QStringView text);

} // namespace liaison::numerals
