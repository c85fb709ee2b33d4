#pragma once

#include "app/exchange/import/cellrefusal.h"
#include "app/exchange/import/importdirectory.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMultiHash>

#include <optional>

namespace liaison {

/// The form in which names of towns are compared: 迎红街道办事处 is 迎红街道.
[[nodiscard]] QString townNameKey(const QString &name);

/// Finds stations and towns by the names in cells.
class StationIndex
{
    Q_DECLARE_TR_FUNCTIONS(StationIndex)

public:
    explicit StationIndex(const ImportDirectory &directory);

    [[nodiscard]] CellResult<TownId> findTown(const QString &name) const;

    /// The station of that name, in @a town if given. Refused: an unknown name (with the nearest names), a
    /// name that stands for stations of several towns, or one of another town.
    [[nodiscard]] CellResult<qsizetype> find(const QString &name, std::optional<TownId> town = {}) const;

    [[nodiscard]] const DirectoryStation &station(qsizetype index) const { return m_stations.at(index); }
    [[nodiscard]] const QList<DirectoryStation> &stations() const { return m_stations; }
    [[nodiscard]] QString stationName(StationId id) const;
    [[nodiscard]] QString townName(TownId id) const { return m_townNames.value(id); }

private:
    [[nodiscard]] QString unknownStation(const QString &key) const;

    QList<DirectoryStation> m_stations;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<StationId, qsizetype> m_byId;
    QHash<QString, TownId> m_townByName;
    QHash<TownId, QString> m_townNames;
    mutable int m_hintsLeft = 200; // a file full of unknown names must not cost a search each
};

} // namespace liaison
