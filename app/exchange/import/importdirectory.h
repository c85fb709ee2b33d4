#pragma once

#include "app/base/period.h"
#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/opinion.h"
#include "app/domain/organisation.h"
#include "app/domain/reception.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

struct DirectoryTerm
{
    TermId id;
    DateRange range;
};

struct DirectoryTown
{
    TownId id;
    QString name;
    std::optional<qint64> population = {};
};

struct DirectoryStation
{
    StationId id;
    QString name;
    TownId town;
    StationTier tier = StationTier::Station;
};

/// One mandate with what tells its holder from others of the same name.
struct DirectoryDeputy
{
    MandateId mandate;
    PersonId person;
    QString name;
    TownId town;
    std::optional<StationId> station = {};
    TermId term;
    DeputyLevel level = DeputyLevel::District;
    DateRange held;
    Sex sex = Sex::Unknown;
    std::optional<PartialDate> bornOn = {};
    QString phone = {};
};

struct DirectoryOffice
{
    OfficeId id;
    QString name;
};

/// What the database holds already, as far as an import must know it. The lists are read once; entries are
/// asked for one station and month (opinions: one town and year) at a time, each at most once, and in no
/// particular order. Entries of every status belong in, so that a cancelled one is not imported again.
class ImportDirectory
{
public:
    ImportDirectory() = default;
    virtual ~ImportDirectory() = default;
    Q_DISABLE_COPY_MOVE(ImportDirectory)

    [[nodiscard]] virtual DistrictId district() const = 0;

    /// The term that new mandates belong to; nothing if none is set up.
    [[nodiscard]] virtual std::optional<DirectoryTerm> term() const = 0;

    [[nodiscard]] virtual QList<DirectoryTown> towns() const = 0;
    [[nodiscard]] virtual QList<DirectoryStation> stations() const = 0;
    [[nodiscard]] virtual QList<DirectoryDeputy> deputies() const = 0;
    [[nodiscard]] virtual QList<DirectoryOffice> offices() const = 0;

    [[nodiscard]] virtual QList<Visit> visits(StationId station, const DateRange &days) const = 0;
    [[nodiscard]] virtual QList<Reception> receptions(StationId station, const DateRange &days) const = 0;
    [[nodiscard]] virtual QList<Activity> activities(StationId station, const DateRange &days) const = 0;
    [[nodiscard]] virtual QList<Opinion> opinions(TownId town, const DateRange &receivedOn) const = 0;
};

} // namespace liaison
