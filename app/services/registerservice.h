#pragma once

#include "app/base/result.h"
#include "app/domain/opinionlifecycle.h"
#include "app/services/session.h"
#include "app/services/storageguard.h"
#include "app/storage/draftstore.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"
#include "app/storage/mapping/organisationmapping.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace liaison {

/// Adding, changing and removing single records of any register. Entities come from validate(), so what
/// arrives here is valid; each call is one transaction and one step of undo.
class RegisterService
{
    Q_DECLARE_TR_FUNCTIONS(RegisterService)

public:
    explicit RegisterService(Session &session) : m_session{session} {}

    /// The draft of what add() or change() saves: removed in the same transaction.
    void forgetDraft(const DraftKey &draft) { m_draft = draft; }

    template <typename Entity>
    [[nodiscard]] Result<typename Repository<Entity>::StoredType> add(const Entity &value)
    try {
        ChangeGroup group{m_session.database(), m_session.writer(), addLabel(Mapping<Entity>::Kind)};
        const auto stored = Repository<Entity>{m_session.database()}.insert(group, value);
        removeDraft();
        group.commit();
        return stored;
    } catch (const StorageError &error) {
        return toError(error);
    }

    /// Error Conflict if the record was changed since @a known was read.
    template <typename Entity>
    [[nodiscard]] Result<typename Repository<Entity>::StoredType>
    change(const typename Repository<Entity>::StoredType &known, const Entity &value)
    try {
        ChangeGroup group{m_session.database(), m_session.writer(), changeLabel(Mapping<Entity>::Kind)};
        const auto stored = Repository<Entity>{m_session.database()}.update(group, known, value);
        removeDraft();
        group.commit();
        return stored;
    } catch (const StorageError &error) {
        return toError(error);
    }

    template <typename Entity>
    [[nodiscard]] Result<> remove(const typename Repository<Entity>::StoredType &known)
    try {
        ChangeGroup group{m_session.database(), m_session.writer(), removeLabel(Mapping<Entity>::Kind)};
        Repository<Entity>{m_session.database()}.remove(group, known);
        group.commit();
        return {};
    } catch (const StorageError &error) {
        return toError(error);
    }

    template <typename Entity>
    [[nodiscard]] Result<typename Repository<Entity>::StoredType> find(typename Mapping<Entity>::IdType id)
    try {
        const auto stored = Repository<Entity>{m_session.database()}.find(id);
        if (!stored)
            return Error{ErrorCode::NotFound, tr("The record no longer exists."), {}};
        return *stored;
    } catch (const StorageError &error) {
        return toError(error);
    }

    /// Takes an opinion one step further and records who did it, when and why.
    [[nodiscard]] Result<StoredOpinion> advanceOpinion(const StoredOpinion &known,
                                                       const OpinionStepDraft &step);

private:
    [[nodiscard]] static QString addLabel(EntityKind kind);
    [[nodiscard]] static QString changeLabel(EntityKind kind);
    [[nodiscard]] static QString removeLabel(EntityKind kind);

    void removeDraft();

    Session &m_session;
    std::optional<DraftKey> m_draft;
};

} // namespace liaison
