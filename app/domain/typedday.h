#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace liaison {

/// Which day is meant where a clerk leaves out the month or the year.
enum class MissingDateParts {
    Past,   ///< the most recent such day that is not in the future: what has happened
    Future, ///< the next such day that is not in the past: a deadline
};

/// The day that a clerk has typed in short: "5" (the 5th), "3-5", "3.5", "0305", "20260305", "2026-3-5",
/// "3月5日", 今天, 昨天, 前天, "today", "yesterday", "-1" (days ago), "+30" (days ahead). Nothing if it is no
/// day; a part that was typed is never changed ("2-30" is no day).
[[nodiscard]] std::optional<QDate> dayFromTyped(const QString &text, QDate today,
                                                MissingDateParts missing = MissingDateParts::Past);

} // namespace liaison
