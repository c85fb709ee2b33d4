#pragma once

#include "app/exchange/import/importdirectory.h"

namespace liaison::test {

/// A directory that holds what a test puts into it.
class FakeDirectory final : public ImportDirectory
{
public:
    [[nodiscard]] DistrictId district() const override { return DistrictId{1}; }
    [[nodiscard]] std::optional<DirectoryTerm> term() const override { return presentTerm; }
    [[nodiscard]] QList<DirectoryTown> towns() const override { return townList; }
    [[nodiscard]] QList<DirectoryStation> stations() const override { return stationList; }
    [[nodiscard]] QList<DirectoryDeputy> deputies() const override { return deputyList; }
    [[nodiscard]] QList<DirectoryOffice> offices() const override { return officeList; }

    [[nodiscard]] QList<Visit> visits(StationId station, const DateRange &days) const override
    {
        return chosen(visitList, station, days);
    }
    [[nodiscard]] QList<Reception> receptions(StationId station, const DateRange &days) const override
    {
        return chosen(receptionList, station, days);
    }
    [[nodiscard]] QList<Activity> activities(StationId station, const DateRange &days) const override
    {
        return chosen(activityList, station, days);
    }
    [[nodiscard]] QList<Opinion> opinions(TownId town, const DateRange &receivedOn) const override
    {
        QList<Opinion> result;
        for (const Opinion &opinion : opinionList) {
            for (const DirectoryStation &station : stationList) {
                if (station.id == opinion.station && station.town == town &&
                    receivedOn.contains(opinion.receivedOn))
                    result.append(opinion);
            }
        }
        return result;
    }

    TownId addTown(const QString &name)
    {
        const TownId id{townList.size() + 1};
        townList.append({id, name});
        return id;
    }
    StationId addStation(const QString &name, TownId town, StationTier tier = StationTier::Station)
    {
        const StationId id{stationList.size() + 1};
        stationList.append({id, name, town, tier});
        return id;
    }
    /// A mandate of a person of her or his own, at district level for the whole term.
    DirectoryDeputy &addDeputy(const QString &name, TownId town, std::optional<StationId> station = {})
    {
        const qint64 number = deputyList.size() + 1;
        deputyList.append({.mandate = MandateId{number},
                           .person = PersonId{number},
                           .name = name,
                           .town = town,
                           .station = station,
                           .term = presentTerm->id,
                           .held = presentTerm->range});
        return deputyList.last();
    }

    std::optional<DirectoryTerm> presentTerm = DirectoryTerm{TermId{1}, {{2021, 1, 1}, {2026, 12, 31}}};
    QList<DirectoryTown> townList = {};
    QList<DirectoryStation> stationList = {};
    QList<DirectoryDeputy> deputyList = {};
    QList<DirectoryOffice> officeList = {};
    QList<Visit> visitList = {};
    QList<Reception> receptionList = {};
    QList<Activity> activityList = {};
    QList<Opinion> opinionList = {};

private:
    template <typename Entry>
    static QList<Entry> chosen(const QList<Entry> &entries, StationId station, const DateRange &days)
    {
        QList<Entry> result;
        for (const Entry &entry : entries) {
            if (entry.station == station && days.contains(entry.heldOn))
                result.append(entry);
        }
        return result;
    }
};

} // namespace liaison::test
