#include "app/services/receptionservice.h"

#include "app/services/storageguard.h"
#include "app/storage/mapping/entrymapping.h"

namespace liaison {

Result<StoredReception> ReceptionService::add(const Reception &reception,
                                              const QList<RaisedOpinion> &opinions)
try {
    Database &database = m_session.database();
    const QString label = opinions.isEmpty() ? tr("New reception")
                                             : tr("New reception with %n opinion(s)", nullptr,
                                                  static_cast<int>(opinions.size()));
    ChangeGroup group{database, m_session.writer(), label};
    const StoredReception stored = Repository<Reception>{database}.insert(group, reception);
    insert(group, stored.id, opinions);
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

Result<StoredReception> ReceptionService::change(const StoredReception &known, const Reception &reception,
                                                 const QList<RaisedOpinion> &opinions)
try {
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Change of reception")};
    const StoredReception stored = Repository<Reception>{database}.update(group, known, reception);
    insert(group, stored.id, opinions);
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

void ReceptionService::insert(ChangeGroup &group, ReceptionId reception, const QList<RaisedOpinion> &opinions)
{
    Database &database = m_session.database();
    for (const RaisedOpinion &raised : opinions) {
        Opinion opinion = raised.opinion;
        opinion.reception = reception;
        const StoredOpinion stored = Repository<Opinion>{database}.insert(group, opinion);
        if (raised.step)
            Repository<OpinionStep>{database}.insert(group,
                                                     {stored.id, raised.step->state, raised.step->takenOn,
                                                      m_session.actor(), raised.step->note.trimmed()});
    }
    if (m_draft)
        DraftStore{database}.remove(*m_draft);
}

Result<QList<StoredOpinion>> ReceptionService::opinionsOf(ReceptionId reception)
try {
    return Repository<Opinion>{m_session.database()}.select(
        QStringLiteral("reception_id = :reception"), {{QStringLiteral(":reception"), reception.value()}});
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
