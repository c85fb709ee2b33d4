#pragma once

#include "app/services/demo/demoorganisation.h"
#include "app/services/demo/demoservice.h"
#include "app/services/demo/entrymaker.h"
#include "app/services/demo/opinionstory.h"

#include <vector>

namespace liaison {

/// Fills a new database with a sample: the organisation record by record, the entries by one bulk load for
/// each kind, month by month as they would have come in. Holds one month of some stations in memory, never
/// a whole province. Throws StorageError.
class DemoBuilder
{
public:
    /// All but @a session must outlive build().
    DemoBuilder(Session &session, const DemoPlan &plan, const DemoRequest &request, const DateRange &days,
                const DemoService::Progress &progress);

    [[nodiscard]] DemoSummary build();

private:
    /// One station in one month.
    struct Cell
    {
        size_t station;
        size_t month;
    };

    /// A reception as its opinions know it.
    struct HeldReception
    {
        ReceptionId id;
        QDate heldOn;
        QString visitor;
        matters::Raised raised;
    };

    [[nodiscard]] qint64 weight(EntityKind kind, int Habits::*rate, const Cell &cell) const;
    [[nodiscard]] qint64 totalWeight(EntityKind kind, int Habits::*rate) const;
    /// Number of entries of a kind: @a perMille of those requested, or what the habits give.
    [[nodiscard]] qint64 entries(int perMille, qint64 weight) const;

    /// Makes and loads the entries of one kind. @a make (dice, cell, index in the cell) gives one or none,
    /// @a stored (made, id, cell) sees each. Gives their number.
    template <typename Entity, typename Make, typename Stored>
    qint64 load(int Habits::*rate, int perMille, const Make &make, const Stored &stored);

    void loadVisits();
    void loadReceptions();
    void loadActivities();
    void loadOpinions();
    void loadOpinionSteps();
    [[nodiscard]] LivedOpinion opinion(Dice &dice, const Cell &cell, size_t index);
    [[nodiscard]] std::vector<HeldReception> &receptionsOf(const Cell &cell);
    void reportProgress();

    Session &m_session;
    const DemoPlan &m_plan;
    const DemoRequest &m_request;
    const DemoService::Progress &m_progress;
    Dice m_dice;
    std::vector<QDate> m_months; // their first days
    DemoOrganisation m_organisation;
    EntryMaker m_maker;
    OpinionRules m_rules;
    DemoSummary m_summary;
    qint64 m_done = 0;
    qint64 m_reported = 0;
    std::vector<std::vector<HeldReception>> m_receptions; // of a showcase, by cell
    std::vector<OpinionStep> m_steps;                     // of a showcase
};

} // namespace liaison
