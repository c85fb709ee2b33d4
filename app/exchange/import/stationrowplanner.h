#pragma once

#include "app/exchange/import/rowplanner.h"
#include "app/exchange/import/stationindex.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

namespace liaison {

/// The register of stations. It also creates the towns it names, with the population that stands in the row
/// of the town's station (联络站), and puts rooms and points below that station.
class StationRowPlanner final : public RowPlanner
{
    Q_DECLARE_TR_FUNCTIONS(StationRowPlanner)

public:
    explicit StationRowPlanner(const PlanningContext &context);

    void plan(PlanningRow &row) override;
    void finish() override;

private:
    /// A town that is stored or that a row of the plan creates.
    struct Town
    {
        QString name;
        std::optional<TownId> id = {};
        std::optional<qint64> population = {};
        std::optional<qsizetype> planned = {}; ///< index in content.towns
    };

    /// A station that may be above others.
    struct Known
    {
        QString town; ///< key
        QString name; ///< key
        StationTier tier = StationTier::Station;
        bool namesParent = false; ///< the register puts it below another
        std::optional<StationId> id = {};
        std::optional<qsizetype> row = {};
    };

    struct Child
    {
        qsizetype known = 0; ///< index in m_known
        QString parent = {}; ///< as written; empty: the town's station
    };

    void remember(const Known &station);
    [[nodiscard]] std::optional<Town> readTown(PlanningRow &row, const QString &name) const;
    void readPopulation(PlanningRow &row, StationTier tier, Town &town) const;
    [[nodiscard]] std::optional<qsizetype> acceptTown(const QString &key, const Town &town);
    [[nodiscard]] QList<qsizetype> possibleParents(const Child &child) const;
    void placeBelowParent(const Child &child);

    PlanningContext m_context;
    QHash<QString, Town> m_towns;                           // by townNameKey
    QHash<std::pair<QString, QString>, qsizetype> m_byName; // town key, name key → m_known
    QHash<QString, QList<qsizetype>> m_townStations;        // town key → the m_known of tier Station
    QList<Known> m_known;
    QList<Child> m_children;
};

} // namespace liaison
