#pragma once

#include "app/exchange/import/registerhead.h"
#include "app/exchange/sheetreader.h"

#include <QList>

namespace liaison {

/// The row, or the two rows, of a sheet that are most likely its column titles.
struct HeadCandidate
{
    HeadMatch match = {};
    qsizetype first = 0; ///< index among the rows searched
    qsizetype rows = 1;
};

/// Searches the first rows of a sheet, at least one. One with all required columns beats one without; then
/// the most fields; then the fewest rows.
[[nodiscard]] HeadCandidate bestHead(const HeadMatcher &matcher, const QList<SheetRow> &rows);

/// The first rows of one sheet and what was made of its titles: for showing before a file is read in full.
struct SheetSample
{
    QString name = {};
    QList<SheetRow> rows = {};
    HeadCandidate head = {};
};

/// Reads the first rows of every sheet. Errors as of SheetReader::read().
[[nodiscard]] Result<QList<SheetSample>> sampleFile(const QString &path, const HeadMatcher &matcher,
                                                    const ReadLimits &limits = {});

} // namespace liaison
