#pragma once

#include "app/exchange/import/importdirectory.h"
#include "app/storage/database.h"

namespace liaison {

/// What an import must know, read from the database. Methods throw StorageError; construct and use it
/// inside a service, and within one read transaction so that the plan sees one state.
class StorageImportDirectory final : public ImportDirectory
{
public:
    /// Throws StorageError{NotFound} if the database has no district.
    StorageImportDirectory(Database &database, QDate today);

    [[nodiscard]] DistrictId district() const override { return m_district; }
    [[nodiscard]] std::optional<DirectoryTerm> term() const override { return m_term; }
    [[nodiscard]] QList<DirectoryTown> towns() const override;
    [[nodiscard]] QList<DirectoryStation> stations() const override;
    [[nodiscard]] QList<DirectoryDeputy> deputies() const override;
    [[nodiscard]] QList<DirectoryOffice> offices() const override;
    [[nodiscard]] QList<Visit> visits(StationId station, const DateRange &days) const override;
    [[nodiscard]] QList<Reception> receptions(StationId station, const DateRange &days) const override;
    [[nodiscard]] QList<Activity> activities(StationId station, const DateRange &days) const override;
    [[nodiscard]] QList<Opinion> opinions(TownId town, const DateRange &receivedOn) const override;

private:
    template <typename Entity>
    [[nodiscard]] QList<Entity> entries(StationId station, const DateRange &days) const;

    Database &m_database;
    DistrictId m_district;
    std::optional<DirectoryTerm> m_term;
};

} // namespace liaison
