#include "app/services/deputyservice.h"

#include "app/services/storageguard.h"
#include "app/storage/mapping/deputymapping.h"

namespace liaison {

namespace {

bool overlap(const Mandate &a, const Mandate &b)
{
    return a.level == b.level && a.from <= b.to && b.from <= a.to;
}

} // namespace

Result<DeputyRecord> DeputyService::find(PersonId id)
try {
    const std::optional<StoredPerson> person = Repository<Person>{m_session.database()}.find(id);
    if (!person)
        return Error{ErrorCode::NotFound, tr("The person no longer exists."), {}};
    return DeputyRecord{*person, mandatesOfPerson(m_session.database(), id)};
} catch (const StorageError &error) {
    return toError(error);
}

Result<DeputyRecord> DeputyService::findByMandate(MandateId id)
try {
    const std::optional<StoredMandate> mandate = Repository<Mandate>{m_session.database()}.find(id);
    if (!mandate)
        return Error{ErrorCode::NotFound, tr("The mandate no longer exists."), {}};
    return find(mandate->value.person);
} catch (const StorageError &error) {
    return toError(error);
}

Result<DeputyRecord> DeputyService::save(const DeputyChange &change)
try {
    for (qsizetype i = 0; i < change.seats.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (overlap(change.seats[i].value, change.seats[j].value))
                return Error{
                    ErrorCode::InvalidInput,
                    tr("Nobody holds two mandates of the same level at once. End the first one before "
                       "the second begins."),
                    {}};
        }
    }

    Database &database = m_session.database();
    const QString label = change.known ? tr("Change of deputy %1").arg(change.person.name)
                                       : tr("New deputy %1").arg(change.person.name);
    ChangeGroup group{database, m_session.writer(), label};
    Repository<Person> persons{database};
    Repository<Mandate> mandates{database};
    DeputyRecord record{change.known ? (change.known->value == change.person
                                            ? *change.known
                                            : persons.update(group, *change.known, change.person))
                                     : persons.insert(group, change.person),
                        {}};
    for (const DeputyChange::Seat &seat : change.seats) {
        Mandate mandate = seat.value;
        mandate.person = record.person.id;
        if (!seat.known)
            record.mandates.append(mandates.insert(group, mandate));
        else if (seat.known->value == mandate)
            record.mandates.append(*seat.known);
        else
            record.mandates.append(mandates.update(group, *seat.known, mandate));
    }
    if (m_draft)
        DraftStore{database}.remove(*m_draft);
    group.commit();
    return record;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<Namesake>> DeputyService::namesakes(const QString &name, std::optional<PersonId> except)
try {
    const QString wanted = name.trimmed();
    QList<Namesake> result;
    if (wanted.isEmpty())
        return result;
    const QList<StoredPerson> persons = personsNamed(m_session.database(), wanted);
    const QList<SeatedDeputy> seats = seatedDeputiesNamed(m_session.database(), wanted);
    for (const StoredPerson &person : persons) {
        if (person.id == except)
            continue;
        Namesake namesake{person, {}};
        for (const SeatedDeputy &seat : seats) {
            if (seat.person == person.id)
                namesake.seats.append(seat);
        }
        result.append(namesake);
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<SeatedDeputy>> DeputyService::seated(SeatScope scope, qint64 id, QDate day)
try {
    return seatedDeputies(m_session.database(), scope, id, day);
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<SeatedDeputy>> DeputyService::seated(const QList<MandateId> &mandates)
try {
    return seatedDeputies(m_session.database(), mandates);
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
