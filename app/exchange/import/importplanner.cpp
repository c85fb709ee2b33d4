#include "app/exchange/import/importplanner.h"

#include "app/exchange/import/activityrowplanner.h"
#include "app/exchange/import/deputyrowplanner.h"
#include "app/exchange/import/entryrowplanner.h"
#include "app/exchange/import/opinionrowplanner.h"
#include "app/exchange/import/stationrowplanner.h"
#include "app/exchange/readahead.h"

#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace liaison {

namespace {

constexpr qint64 RowsBetweenProgress = 1'000;

} // namespace

std::unique_ptr<RowPlanner> makeRowPlanner(const PlanningContext &context)
{
    switch (context.kind) {
    case RegisterKind::Stations:
        return std::make_unique<StationRowPlanner>(context);
    case RegisterKind::Deputies:
        return std::make_unique<DeputyRowPlanner>(context);
    case RegisterKind::Visits:
    case RegisterKind::Receptions:
        return std::make_unique<EntryRowPlanner>(context);
    case RegisterKind::Activities:
        return std::make_unique<ActivityRowPlanner>(context);
    case RegisterKind::Opinions:
        return std::make_unique<OpinionRowPlanner>(context);
    }
    Q_UNREACHABLE();
}

ImportPlanner::ImportPlanner(const ColumnDictionary &dictionary, const ImportDirectory &directory,
                             const ImportOptions &options, const QString &fileName)
    : m_dictionary{dictionary}
    , m_options{options}
    , m_content{.kind = options.kind, .fileName = fileName}
    , m_scanner{dictionary,
                {.kind = options.kind,
                 .fileName = fileName,
                 .year = options.year,
                 .mapping = options.mapping},
                [this](qsizetype sheet, const SheetRow &row) { return planRow(sheet, row); }}
    , m_rowPlanner{makeRowPlanner({.dictionary = dictionary,
                                   .directory = directory,
                                   .kind = options.kind,
                                   .today = options.today,
                                   .content = m_content})}
{
}

ImportPlanner::~ImportPlanner() = default;

bool ImportPlanner::add(const SheetRow &row)
{
    return m_scanner.add(row);
}

Result<ImportPlan> ImportPlanner::finish()
{
    auto sheets = m_scanner.finish();
    if (m_tooLarge)
        return Error{
            ErrorCode::LimitExceeded,
            tr("The file “%1” is too large: more than %L2 rows or %L3 characters. Split it and import the "
               "parts one after the other.")
                .arg(m_content.fileName)
                .arg(m_options.maxRows),
            {}};
    if (!sheets)
        return sheets.error();
    m_content.sheets = *sheets;
    m_rowPlanner->finish();
    return ImportPlan{std::move(m_content)};
}

bool ImportPlanner::planRow(qsizetype sheet, const SheetRow &row)
{
    m_characters += charactersIn(row.cells);
    if (static_cast<qint64>(m_content.rows.size()) >= m_options.maxRows ||
        m_characters > m_options.maxCharacters) {
        m_tooLarge = true;
        return false;
    }
    if (sheet >= m_content.sheets.size()) {
        m_content.sheets = m_scanner.sheets();
        m_rowPlanner->startSheet();
    }
    PlanningRow planning{m_dictionary, m_options.kind, m_content.sheets.at(sheet), sheet, row};
    m_rowPlanner->plan(planning);
    m_content.rows.push_back(planning.finished());
    return true;
}

Result<ImportPlan> ImportPlanner::planFile(const QString &path, const ColumnDictionary &dictionary,
                                           const ImportDirectory &directory, const ImportOptions &options,
                                           const ReadLimits &limits, const Progress &progress)
{
    ImportPlanner planner{dictionary, directory, options, QFileInfo{path}.fileName()};
    qint64 rows = 0;
    bool cancelled = false;
    const auto read = readAhead(
        path,
        [&](const SheetRow &row) {
            cancelled = progress && ++rows % RowsBetweenProgress == 0 && !progress(rows);
            return !cancelled && planner.add(row);
        },
        limits);
    if (!read)
        return read.error();
    if (cancelled)
        return Error{ErrorCode::InvalidInput, tr("The import was cancelled; nothing was stored."), {}};
    return planner.finish();
}

} // namespace liaison
