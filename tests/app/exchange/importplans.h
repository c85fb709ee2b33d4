#pragma once

#include "app/exchange/import/importplanner.h"
#include "tests/app/exchange/fakedirectory.h"
#include "tests/app/exchange/importrows.h"

#include <QStringList>
#include <QtGlobal>

namespace liaison::test {

inline const QDate PlanDay{2026, 11, 23};

/// The plan of a one-sheet file with @a head in its first row.
inline ImportPlan planOf(const ColumnDictionary &dictionary, const ImportDirectory &directory,
                         RegisterKind kind, const QStringList &head, const QList<QStringList> &rows)
{
    ImportPlanner planner{
        dictionary, directory, {.kind = kind, .today = PlanDay}, QStringLiteral("register.csv")};
    bool wanted = planner.add(textRow(1, head));
    for (qint64 number = 2; const QStringList &cells : rows)
        wanted &= planner.add(textRow(number++, cells));
    auto plan = planner.finish();
    if (!wanted || !plan)
        qFatal("the plan failed");
    return *plan;
}

/// The reason of the row's first issue; empty if it has none.
inline QString firstReason(const ImportPlan &plan, size_t row)
{
    const QList<ImportIssue> &issues = plan.rows().at(row).issues;
    return issues.isEmpty() ? QString{} : issues.first().reason;
}

} // namespace liaison::test
