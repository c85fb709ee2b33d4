#include "app/services/importservice.h"

#include "app/exchange/celltext.h"
#include "app/exchange/import/refusedrows.h"
#include "app/exchange/tablewriter.h"
#include "app/services/storageguard.h"
#include "app/services/storageimportdirectory.h"
#include "app/storage/journal.h"

namespace liaison {

Result<PlannedImport> ImportService::plan(const QString &path, RegisterKind kind, std::optional<int> year,
                                          const ImportPlanner::Progress &progress)
try {
    const Result<ColumnDictionary> dictionary = ColumnDictionary::shipped();
    if (!dictionary)
        return dictionary.error();

    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read}; // the whole plan sees one state
    const QDate today = m_session.clock().today();
    const StorageImportDirectory directory{database, today};
    const qint64 head = Journal{database}.head().seq;
    const ImportOptions options{.kind = kind, .year = year, .today = today};
    const Result<ImportPlan> plan =
        ImportPlanner::planFile(path, *dictionary, directory, options, ReadLimits{}, progress);
    if (!plan)
        return plan.error();
    return PlannedImport{*plan, head};
} catch (const StorageError &error) {
    return toError(error);
}

Result<ImportCommit::Counts> ImportService::commit(const PlannedImport &planned)
try {
    Database &database = m_session.database();
    const QDate today = m_session.clock().today();
    ChangeGroup group{database, m_session.writer(), tr("Import %1").arg(planned.plan.fileName())};
    if (Journal{database}.head().seq != planned.journalHead)
        return Error{
            ErrorCode::Conflict,
            tr("The database has changed since the preview. Nothing was imported; start the import again."),
            {}};
    const StorageImportDirectory directory{database, today};
    const std::optional<DirectoryTerm> term = directory.term();
    if (!term)
        return Error{ErrorCode::NotFound, tr("The database has no term of congress."), {}};
    const ImportCommit::Counts counts =
        ImportCommit{group, planned.plan, today, directory.district(), term->range}.run();
    group.commit();
    return counts;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> ImportService::writeRefused(const ImportPlan &plan, const QString &path)
{
    Result<std::unique_ptr<TableWriter>> writer = Error{ErrorCode::NotFound, tr("No row was refused."), {}};
    Result<> written;
    bool first = true;
    writeRefusedRows(plan, [&](const QStringList &cells) {
        if (std::exchange(first, false))
            writer = makeTableWriter(path, {{}, cells});
        else if (writer && written)
            written = (*writer)->writeRow(textCells(cells));
    });
    if (!writer)
        return writer.error();
    if (!written)
        return written.error();
    return (*writer)->finish();
}

} // namespace liaison
