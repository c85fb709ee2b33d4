#pragma once

#include <QSet>
#include <QStringList>

#include <optional>

namespace liaison {

/// The years that a title or a file name mentions: "2026年1-6月", "二〇二六年", "202607走访". If any is
/// followed by 年, only those count.
[[nodiscard]] QSet<int> yearsIn(const QString &text);

/// Where the year of dates like 3月5日 may stand, the nearest source first.
struct YearSources
{
    QStringList titles = {};    ///< title rows of the sheet that say what it is about
    QString sheet = {};         ///< name of the sheet
    QString file = {};          ///< name of the file
    QStringList reporting = {}; ///< title rows that say when it was filled in ("填报时间：2026年1月")
};

/// The year of the nearest source that names any; nothing if that source names several.
[[nodiscard]] std::optional<int> reportingYear(const YearSources &sources);

} // namespace liaison
