#include "app/services/importservice.h"

#include "app/exchange/celltext.h"
#include "app/exchange/import/refusedrows.h"
#include "app/exchange/tablewriter.h"
#include "app/services/storageguard.h"
#include "app/services/storageimportdirectory.h"
#include "app/storage/journal.h"

namespace liaison {

Result<PlannedImport> ImportService::plan(const QString &path, RegisterKind kind, std::optional<int> year,
                                          const ImportPlanner::Progress &progress,
                                          const ColumnMapping &mapping)
try {
    const Result<ColumnDictionary> dictionary = ColumnDictionary::shipped();
    if (!dictionary)
        return dictionary.error();

    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read}; // the whole plan sees one state
    const QDate today = m_session.clock().today();
    const StorageImportDirectory directory{database, today};
    const qint64 head = Journal{database}.head().seq;
    const ImportOptions options{.kind = kind, .year = year, .mapping = mapping, .today = today};
    const Result<ImportPlan> plan =
        ImportPlanner::planFile(path, *dictionary, directory, options, ReadLimits{}, progress);
    if (!plan)
        return plan.error();
    return PlannedImport{*plan, head};
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<SheetSample>> ImportService::sample(const QString &path, RegisterKind kind,
                                                 const ColumnMapping &mapping)
{
    const Result<ColumnDictionary> dictionary = ColumnDictionary::shipped();
    if (!dictionary)
        return dictionary.error();
    return sampleFile(path, HeadMatcher{dictionary->columns(kind), mapping});
}

Result<QList<ColumnDictionary::Column>> ImportService::fields(RegisterKind kind)
{
    const Result<ColumnDictionary> dictionary = ColumnDictionary::shipped();
    if (!dictionary)
        return dictionary.error();
    return dictionary->columns(kind);
}

Result<ImportCommit::Counts> ImportService::commit(const PlannedImport &planned,
                                                   const ImportCommit::Progress &progress)
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
    const std::optional<ImportCommit::Counts> counts =
        ImportCommit{group, planned.plan, today, directory.district(), term->range}.run(progress);
    if (!counts)
        return Error{ErrorCode::InvalidInput, tr("The import was cancelled; nothing was stored."), {}};
    group.commit();
    return *counts;
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
