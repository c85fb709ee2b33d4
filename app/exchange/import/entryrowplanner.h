#pragma once

#include "app/exchange/import/entrycontent.h"
#include "app/exchange/import/entryreader.h"
#include "app/exchange/import/rowplanner.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <utility>

namespace liaison {

/// Visits and receptions. The mode tells which a row is; without one it is what the register is imported as.
/// A missing number of people counts as one, with a warning: the least that an entry can mean.
class EntryRowPlanner final : public RowPlanner
{
    Q_DECLARE_TR_FUNCTIONS(EntryRowPlanner)

public:
    explicit EntryRowPlanner(const PlanningContext &context);

    void startSheet() override { m_reader.startSheet(); }
    void plan(PlanningRow &row) override;

private:
    using Mode = std::variant<VisitMode, ReceptionMode>;
    using StationAndMonth = std::pair<qint64, int>;

    [[nodiscard]] std::optional<Mode> mode(PlanningRow &row);
    [[nodiscard]] std::optional<Mode> findMode(const QString &word) const;
    [[nodiscard]] int people(PlanningRow &row);
    void findDuplicate(PlanningRow &row, const EntryContent &entry);
    void loadStored(const EntryContent &entry);

    PlanningContext m_context;
    EntryReader m_reader;
    QHash<QString, std::optional<Mode>> m_modes;
    QMultiHash<size_t, qsizetype> m_rows; // content hash → index in content.rows
    QSet<StationAndMonth> m_loaded;
    QMultiHash<size_t, Visit> m_storedVisits;
    QMultiHash<size_t, Reception> m_storedReceptions;
};

} // namespace liaison
