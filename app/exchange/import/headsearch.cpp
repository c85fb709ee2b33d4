#include "app/exchange/import/headsearch.h"

#include <tuple>

namespace liaison {

namespace {

constexpr qsizetype SampledRows = 30; ///< as many as the scanner searches for a head

} // namespace

HeadCandidate bestHead(const HeadMatcher &matcher, const QList<SheetRow> &rows)
{
    const auto rank = [](const HeadCandidate &candidate) {
        return std::tuple{candidate.match.missing.isEmpty(), candidate.match.head.recognized(),
                          -candidate.rows};
    };
    HeadCandidate best{.match = matcher.match(rows.first().cells)};
    const auto consider = [&](HeadCandidate candidate) {
        if (rank(candidate) > rank(best))
            best = std::move(candidate);
    };
    for (qsizetype i = 0; i < rows.size(); ++i)
        consider({.match = matcher.match(rows.at(i).cells), .first = i});
    for (qsizetype i = 0; i + 1 < rows.size(); ++i)
        consider({.match = matcher.match(rows.at(i).cells, rows.at(i + 1).cells), .first = i, .rows = 2});
    return best;
}

Result<QList<SheetSample>> sampleFile(const QString &path, const HeadMatcher &matcher,
                                      const ReadLimits &limits)
{
    QList<SheetSample> sheets;
    int sheetIndex = -1;
    const Result<> read = SheetReader::read(
        path,
        [&](const SheetRow &row) {
            if (row.sheetIndex != sheetIndex) {
                sheetIndex = row.sheetIndex;
                sheets.append({.name = row.sheet});
            }
            if (sheets.last().rows.size() < SampledRows)
                sheets.last().rows.append(row);
            // A text file has one sheet: its first rows are all that is wanted.
            return !row.sheet.isEmpty() || sheets.last().rows.size() < SampledRows;
        },
        limits);
    if (!read)
        return read.error();
    for (SheetSample &sheet : sheets)
        sheet.head = bestHead(matcher, sheet.rows);
    return sheets;
}

} // namespace liaison
