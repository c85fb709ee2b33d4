#include "app/services/registerservice.h"

#include "app/services/recordkindname.h"

namespace liaison {

QString RegisterService::addLabel(EntityKind kind)
{
    return tr("New %1").arg(displayName(kind));
}

QString RegisterService::changeLabel(EntityKind kind)
{
    return tr("Change of %1").arg(displayName(kind));
}

QString RegisterService::removeLabel(EntityKind kind)
{
    return tr("Removal of %1").arg(displayName(kind));
}

void RegisterService::removeDraft()
{
    if (m_draft)
        DraftStore{m_session.database()}.remove(*m_draft);
}

Result<StoredOpinion> RegisterService::advanceOpinion(const StoredOpinion &known,
                                                      const OpinionStepDraft &step)
try {
    const Result<Settings> settings = m_session.settings();
    if (!settings)
        return settings.error();
    const Result<Opinion, FieldErrors> next =
        advance(known.value, step, m_session.clock().today(), settings->opinionHandlingDays);
    if (!next)
        return Error{ErrorCode::InvalidInput, next.error().first(), {}};

    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Opinion: %1").arg(displayName(step.state))};
    const StoredOpinion stored = Repository<Opinion>{database}.update(group, known, *next);
    Repository<OpinionStep>{database}.insert(
        group, {known.id, step.state, step.takenOn, m_session.actor(), step.note.trimmed()});
    removeDraft();
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
