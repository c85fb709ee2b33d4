#pragma once

#include "app/exchange/import/importdirectory.h"
#include "app/exchange/import/importplan.h"
#include "app/exchange/import/planningrow.h"

#include <QDate>

#include <memory>

namespace liaison {

/// What the planners of all registers need; outlives them.
struct PlanningContext
{
    const ColumnDictionary &dictionary;
    const ImportDirectory &directory;
    RegisterKind kind = RegisterKind::Visits;
    QDate today = {};
    ImportPlan::Content &content; ///< the plan so far; a planner appends towns and offices, never rows
};

/// Turns the rows of one kind of register into drafts.
class RowPlanner
{
public:
    RowPlanner() = default;
    virtual ~RowPlanner() = default;
    Q_DISABLE_COPY_MOVE(RowPlanner)

    /// Before the first row of each sheet.
    virtual void startSheet() {}

    /// Fills @a row, which will be the plan's row number content.rows.size().
    virtual void plan(PlanningRow &row) = 0;

    /// After the last row: what could not be decided earlier.
    virtual void finish() {}
};

[[nodiscard]] std::unique_ptr<RowPlanner> makeRowPlanner(const PlanningContext &context);

} // namespace liaison
