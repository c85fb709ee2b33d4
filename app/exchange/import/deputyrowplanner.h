#pragma once

#include "app/exchange/import/rowplanner.h"
#include "app/exchange/import/stationindex.h"

#include <QCoreApplication>
#include <QHash>

namespace liaison {

/// The roster of deputies. One row is one mandate; rows with the same name and the same month of birth
/// (or, where a birth is not known, the same telephone number) are one person with several mandates, rows
/// with other births are other people. Where nothing tells two people of one name apart the row is refused.
class DeputyRowPlanner final : public RowPlanner
{
    Q_DECLARE_TR_FUNCTIONS(DeputyRowPlanner)

public:
    explicit DeputyRowPlanner(const PlanningContext &context);

    void plan(PlanningRow &row) override;

private:
    /// A mandate that is stored or that a row of the plan creates.
    struct Known
    {
        std::optional<PersonId> person = {};
        std::optional<qsizetype> personRow = {}; ///< the row that creates the person
        std::optional<qsizetype> row = {};       ///< the row of this mandate; nothing: stored
        Sex sex = Sex::Unknown;
        std::optional<PartialDate> bornOn = {};
        QString phone = {}; ///< digits only
        DeputyLevel level = DeputyLevel::District;
        std::optional<TermId> term = {};
        std::optional<TownId> town = {};
        std::optional<StationId> station = {};
    };

    enum class Identity { Same, Other, Unknown };

    void readPlace(PlanningRow &row, MandateDraft &mandate) const;
    void readTermOfOffice(PlanningRow &row, MandateDraft &mandate) const;
    void findPerson(PlanningRow &row, PlannedDeputy &deputy);
    void markSame(PlanningRow &row, const Known &known) const;
    [[nodiscard]] static Identity compare(const Known &a, const Known &b);
    [[nodiscard]] static bool isSamePerson(const Known &a, const Known &b);
    [[nodiscard]] QString describe(const Known &known) const;

    PlanningContext m_context;
    StationIndex m_stations;
    std::optional<DirectoryTerm> m_term;
    QHash<QString, QList<Known>> m_byName; // by deputyNameKey
};

} // namespace liaison
