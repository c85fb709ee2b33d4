#pragma once

#include "app/base/result.h"
#include "app/exchange/import/columndictionary.h"
#include "app/exchange/import/importdirectory.h"
#include "app/exchange/import/importplan.h"
#include "app/exchange/import/registerscanner.h"
#include "app/exchange/import/rowplanner.h"
#include "app/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QDate>

#include <functional>
#include <memory>
#include <optional>

namespace liaison {

/// What the user says about a file.
struct ImportOptions
{
    RegisterKind kind = RegisterKind::Visits;
    std::optional<int> year = {}; ///< for dates without one; wins over everything the file says
    ColumnMapping mapping = {};   ///< what columns are, where the dictionary does not know or is wrong
    QDate today;                  ///< the latest day an entry may name
    qint64 maxRows = 2'000'000;   ///< data rows; the plan keeps them all in memory, under 1 KB each
    qint64 maxCharacters =
        256'000'000; ///< in all data rows together; a small workbook can repeat a long text
};

/// Makes an import plan of the rows of a file. Nothing is written anywhere.
class ImportPlanner
{
    Q_DECLARE_TR_FUNCTIONS(ImportPlanner)

public:
    /// @a fileName: without folders; it may give the year, and messages name it. The dictionary and the
    /// directory must outlive the planner.
    ImportPlanner(const ColumnDictionary &dictionary, const ImportDirectory &directory,
                  const ImportOptions &options, const QString &fileName);
    ~ImportPlanner();
    Q_DISABLE_COPY_MOVE(ImportPlanner)

    /// Takes the next row of the file; false if no more rows are wanted, which finish() explains.
    [[nodiscard]] bool add(const SheetRow &row);

    /// Ends the file. Errors: InvalidInput (no head row, or one that can be read in two ways), LimitExceeded.
    [[nodiscard]] Result<ImportPlan> finish();

    /// Called now and then with the number of rows read so far; false cancels.
    using Progress = std::function<bool(qint64 rows)>;

    /// Reads and plans a whole file. Errors as of SheetReader::read() and finish(); InvalidInput if
    /// cancelled.
    [[nodiscard]] static Result<ImportPlan>
    planFile(const QString &path, const ColumnDictionary &dictionary, const ImportDirectory &directory,
             const ImportOptions &options, const ReadLimits &limits = {}, const Progress &progress = {});

private:
    [[nodiscard]] bool planRow(qsizetype sheet, const SheetRow &row);

    const ColumnDictionary &m_dictionary;
    const ImportOptions m_options;
    ImportPlan::Content m_content;
    RegisterScanner m_scanner;
    std::unique_ptr<RowPlanner> m_rowPlanner;
    qint64 m_characters = 0;
    bool m_tooLarge = false;
};

} // namespace liaison
