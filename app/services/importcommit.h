#pragma once

#include "app/base/period.h"
#include "app/exchange/import/importplan.h"
#include "app/storage/changegroup.h"

#include <QDate>

#include <functional>
#include <optional>
#include <vector>

namespace liaison {

/// Stores the rows of a plan that are Ready or Warning, exactly those, within one group. Throws
/// StorageError; then the group rolls back and nothing is stored.
class ImportCommit
{
public:
    /// Entries of a larger file are journalled as one bulk load for each register instead of one by one.
    static constexpr qsizetype MostJournalledOneByOne = 2'000;

    struct Counts
    {
        qint64 towns = 0;
        qint64 stations = 0;
        qint64 persons = 0;
        qint64 mandates = 0;
        qint64 visits = 0;
        qint64 receptions = 0;
        qint64 activities = 0;
        qint64 opinions = 0;
        qint64 offices = 0;
    };

    ImportCommit(ChangeGroup &group, const ImportPlan &plan, QDate today, DistrictId district,
                 const DateRange &term);

    /// Called now and then with the rows stored so far; false cancels.
    using Progress = std::function<bool(qint64 rows)>;

    /// Nothing if cancelled: then the caller must not commit the group.
    std::optional<Counts> run(const Progress &progress = {});

private:
    /// One more row is stored.
    [[nodiscard]] bool goesOn();
    void storeTowns();
    void storeOffices();
    void store(const PlannedStation &planned);
    void store(const PlannedDeputy &planned);
    template <typename Payload>
    void store(const Payload &payload);
    /// All rows of one kind as one bulk load.
    template <typename Payload>
    void load();

    /// What is stored: entered today, which may be the day after the preview.
    template <typename Entry>
    [[nodiscard]] Entry entity(Entry entry) const;
    [[nodiscard]] Opinion entity(const PlannedOpinion &planned) const;
    [[nodiscard]] qint64 &count(EntityKind kind);

    ChangeGroup &m_group;
    const ImportPlan &m_plan;
    QDate m_today;
    DistrictId m_district;
    DateRange m_term;
    Counts m_counts;
    Progress m_progress;
    qint64 m_stored = 0;
    bool m_cancelled = false;
    std::vector<TownId> m_towns;                          ///< by index in the plan
    std::vector<OfficeId> m_offices;                      ///< by index in the plan
    std::vector<std::optional<StationId>> m_stationOfRow; ///< by row
    std::vector<std::optional<PersonId>> m_personOfRow;   ///< by row
    size_t m_row = 0;
};

} // namespace liaison
