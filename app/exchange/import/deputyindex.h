#pragma once

#include "app/exchange/import/importdirectory.h"
#include "app/exchange/import/stationindex.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <optional>

namespace liaison {

/// The deputies whom a cell names.
struct DeputyResolution
{
    QList<MandateId> mandates = {};
    QStringList warnings = {}; ///< translated
    QStringList refusals = {}; ///< translated; not empty: @c mandates is incomplete and must not be used
};

/// Finds deputies by the names in cells, within the town of the row's station.
///
/// A mandate must cover the day. Of several deputies with one name, the only one of the row's own station
/// is taken, with a warning; otherwise the row is refused. Someone with mandates at several levels acts in
/// the one resident at the row's station, else in the lowest.
class DeputyIndex
{
    Q_DECLARE_TR_FUNCTIONS(DeputyIndex)

public:
    DeputyIndex(const ImportDirectory &directory, const StationIndex &stations);

    /// @a day: nothing if the row's date could not be read; then terms of office are not checked.
    [[nodiscard]] DeputyResolution resolve(const QString &cellText, const DirectoryStation &station,
                                           std::optional<QDate> day) const;

    /// "陈建国 (district, 云台乡东门社区联络室)"
    [[nodiscard]] QString describe(const DirectoryDeputy &deputy) const;

private:
    using Candidates = QList<qsizetype>;      // indexes in m_deputies
    using Names = QHash<QString, Candidates>; // by deputyNameKey

    void resolveName(const QString &name, const Candidates &candidates, const DirectoryStation &station,
                     std::optional<QDate> day, DeputyResolution &resolution) const;
    [[nodiscard]] std::optional<qsizetype> choose(const QString &name, const Candidates &inOffice,
                                                  const DirectoryStation &station,
                                                  DeputyResolution &resolution) const;
    [[nodiscard]] QString unknownName(const QString &name, TownId town) const;

    const StationIndex &m_stations;
    QList<DirectoryDeputy> m_deputies;
    Names m_everywhere;
    QHash<TownId, Names> m_byTown;
};

} // namespace liaison
