#pragma once

#include "app/base/result.h"
#include "app/exchange/cell.h"
#include "app/exchange/import/headsearch.h"
#include "app/exchange/import/reportingyear.h"
#include "app/exchange/import/rowfilter.h"

#include <QCoreApplication>
#include <QList>

#include <functional>
#include <optional>

namespace liaison {

/// What was made of one sheet of a register.
struct SheetSummary
{
    QString name = {};           ///< empty for csv
    qint64 headRow = 0;          ///< 0: no head was found, the sheet is ignored
    QString ignoredBecause = {}; ///< translated
    RegisterHead head = {};
    std::optional<int> year = {}; ///< for dates without a year
    qint64 dataRows = 0;
    qint64 totalRows = 0;     ///< 合计 and the like, left out
    qint64 signatureRows = 0; ///< 填报人 and the like, left out
    qint64 repeatedHeads = 0; ///< left out
};

/// Finds the table in the rows of a file: the head under title rows (in the first 30 rows of each sheet),
/// and the data rows below it without totals, signatures and repeated heads.
class RegisterScanner
{
    Q_DECLARE_TR_FUNCTIONS(RegisterScanner)

public:
    static constexpr qsizetype HeadWithin = 30;               ///< rows
    static constexpr qint64 HeadWithinCharacters = 4'000'000; ///< or less, if rows are huge

    struct Options
    {
        RegisterKind kind = RegisterKind::Visits;
        QString fileName = {};        ///< without folders
        std::optional<int> year = {}; ///< wins over everything the file says
        ColumnMapping mapping = {};   ///< wins over the dictionary
    };

    /// Called for every data row with the index of its sheet in finish().
    using DataHandler = std::function<bool(qsizetype sheet, const SheetRow &row)>;

    RegisterScanner(const ColumnDictionary &dictionary, Options options, DataHandler handler);

    /// Takes the next row of the file; false if no more rows are wanted.
    [[nodiscard]] bool add(const SheetRow &row);

    /// Error InvalidInput if no sheet has a head or a head can be read in two ways.
    [[nodiscard]] Result<QList<SheetSummary>> finish();

    [[nodiscard]] const QList<SheetSummary> &sheets() const { return m_sheets; }

private:
    void startSheet(const SheetRow &row);
    [[nodiscard]] bool decideHead();
    [[nodiscard]] QString whyIgnored(const HeadCandidate &best) const;
    [[nodiscard]] std::optional<int> yearOfSheet(const HeadCandidate &head) const;
    [[nodiscard]] bool deliver(const SheetRow &row);

    const ColumnDictionary &m_dictionary;
    const Options m_options;
    const DataHandler m_handler;
    const HeadMatcher m_matcher;
    RowFilter m_filter;
    QList<SheetSummary> m_sheets;
    int m_sheetIndex = -1;
    bool m_searching = false;  // the head of the present sheet is not known yet
    QList<SheetRow> m_pending; // rows of the present sheet before its head is known
    qint64 m_pendingCharacters = 0;
    QStringList m_ambiguities;
};

} // namespace liaison
