#pragma once

#include "app/base/result.h"
#include "app/exchange/import/importplanner.h"
#include "app/services/importcommit.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace liaison {

/// A plan together with the state of the database it was made for.
struct PlannedImport
{
    ImportPlan plan;
    qint64 journalHead;
};

/// Registers from offices' files: one immutable plan is previewed, committed and undone.
class ImportService
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)

public:
    explicit ImportService(Session &session) : m_session{session} {}

    /// Reads and plans a file; writes nothing. Errors as of ImportPlanner::planFile().
    [[nodiscard]] Result<PlannedImport> plan(const QString &path, RegisterKind kind,
                                             std::optional<int> year = std::nullopt,
                                             const ImportPlanner::Progress &progress = {},
                                             const ColumnMapping &mapping = {});

    /// The first rows of every sheet and which column is taken for which field: what plan() would go by.
    [[nodiscard]] static Result<QList<SheetSample>> sample(const QString &path, RegisterKind kind,
                                                           const ColumnMapping &mapping = {});
    /// The fields that a register of this kind can have, with their usual titles.
    [[nodiscard]] static Result<QList<ColumnDictionary::Column>> fields(RegisterKind kind);

    /// Stores exactly the rows that the preview showed as going in, as one step of undo. Error Conflict if
    /// the database has changed since the plan was made: then nothing is stored; InvalidInput if cancelled:
    /// likewise.
    [[nodiscard]] Result<ImportCommit::Counts> commit(const PlannedImport &planned,
                                                      const ImportCommit::Progress &progress = {});

    /// Writes the refused rows and their reasons as a csv that can be corrected and imported again.
    [[nodiscard]] static Result<> writeRefused(const ImportPlan &plan, const QString &path);

private:
    Session &m_session;
};

} // namespace liaison
