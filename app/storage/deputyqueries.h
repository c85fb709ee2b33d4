#pragma once

#include "app/domain/deputy.h"
#include "app/domain/ids.h"
#include "app/storage/mapping/deputymapping.h"

#include <QDate>
#include <QList>
#include <QString>

namespace liaison {

/// A deputy as she or he is shown where deputies are chosen: the mandate with the names around it.
struct SeatedDeputy
{
    MandateId mandate;
    PersonId person;
    QString name = {};
    QString town = {};
    QString station = {}; ///< empty if not resident anywhere
    QString group = {};   ///< empty if in none
    QString term = {};
    DeputyLevel level = DeputyLevel::District;
    DateRange held = {};
    bool isEnded = false; ///< left before the end of the term
};

/// Whose mandates are wanted.
enum class SeatScope { Station, Group, Town };

/// Mandates of a station, group or town that were held on @a day, in the order of names. Throws StorageError.
[[nodiscard]] QList<SeatedDeputy> seatedDeputies(Database &database, SeatScope scope, qint64 id, QDate day);

/// These mandates, in the order given; those that are gone are left out. Throws StorageError.
[[nodiscard]] QList<SeatedDeputy> seatedDeputies(Database &database, const QList<MandateId> &mandates);

/// All mandates of persons with exactly this name. Throws StorageError.
[[nodiscard]] QList<SeatedDeputy> seatedDeputiesNamed(Database &database, const QString &name);

[[nodiscard]] QList<StoredPerson> personsNamed(Database &database, const QString &name);

/// Oldest first.
[[nodiscard]] QList<StoredMandate> mandatesOfPerson(Database &database, PersonId person);

} // namespace liaison
