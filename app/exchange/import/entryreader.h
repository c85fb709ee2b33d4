#pragma once

#include "app/exchange/import/deputyindex.h"
#include "app/exchange/import/planningrow.h"
#include "app/exchange/import/rowplanner.h"
#include "app/exchange/import/stationindex.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace liaison {

/// When, where and by whom: what the rows of all registers of entries have in common. Cells repeat much,
/// so what a text means is looked up once.
class EntryReader
{
public:
    explicit EntryReader(const PlanningContext &context);

    void startSheet() { m_days.clear(); } // the year of dates without one changes

    /// Nothing, and the row is refused, if the cell is blank or cannot be read.
    [[nodiscard]] std::optional<QDate> requiredDay(PlanningRow &row, RegisterField field);

    /// An invalid date if the cell is blank or, with the row refused, if it cannot be read.
    [[nodiscard]] QDate optionalDay(PlanningRow &row, RegisterField field);

    /// Nothing, and the row is refused, if there is no such station.
    [[nodiscard]] const DirectoryStation *station(PlanningRow &row);

    /// The deputies in a column; empty if the cell is blank or, with the row refused, if one is unknown.
    [[nodiscard]] QList<MandateId> deputies(PlanningRow &row, RegisterField field,
                                            const DirectoryStation *station, std::optional<QDate> day);

    /// The name of a resident; empty for 群众 and other words for nobody in particular.
    [[nodiscard]] QString residentName(PlanningRow &row, RegisterField field);

private:
    [[nodiscard]] CellResult<QDate> dayOf(const Cell &cell, std::optional<int> year);

    const ColumnDictionary &m_dictionary;
    StationIndex m_stations;
    DeputyIndex m_deputies;
    QHash<QString, CellResult<QDate>> m_days;
    QHash<QString, CellResult<qsizetype>> m_stationsByText; // of rows without a town
};

} // namespace liaison
