#pragma once

#include "app/base/result.h"
#include "app/domain/deputy.h"
#include "app/services/session.h"
#include "app/storage/deputyqueries.h"
#include "app/storage/draftstore.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// A person with every mandate she or he holds or has held, oldest first.
struct DeputyRecord
{
    StoredPerson person;
    QList<StoredMandate> mandates;
};

/// What saving a deputy does. New records have nothing known.
struct DeputyChange
{
    struct Seat
    {
        std::optional<StoredMandate> known = {};
        Mandate value; ///< its person is put in by save()
    };

    std::optional<StoredPerson> known = {};
    Person person = {};
    QList<Seat> seats = {};
};

/// Another person with the same name.
struct Namesake
{
    StoredPerson person;
    QList<SeatedDeputy> seats;
};

/// Deputies: persons and mandates together, and who sits where.
class DeputyService
{
    Q_DECLARE_TR_FUNCTIONS(DeputyService)

public:
    explicit DeputyService(Session &session) : m_session{session} {}

    /// The draft of what save() saves: removed in the same transaction.
    void forgetDraft(const DraftKey &draft) { m_draft = draft; }

    [[nodiscard]] Result<DeputyRecord> find(PersonId id);
    [[nodiscard]] Result<DeputyRecord> findByMandate(MandateId id);

    /// Writes the person and the mandates that differ: one transaction, one step of undo. Error InvalidInput
    /// if two mandates of one level overlap; Conflict if somebody else has changed one of the records.
    [[nodiscard]] Result<DeputyRecord> save(const DeputyChange &change);

    /// Persons of exactly this name but for @a except: they may be the same human being, or not.
    [[nodiscard]] Result<QList<Namesake>> namesakes(const QString &name, std::optional<PersonId> except = {});

    [[nodiscard]] Result<QList<SeatedDeputy>> seated(SeatScope scope, qint64 id, QDate day);
    [[nodiscard]] Result<QList<SeatedDeputy>> seated(const QList<MandateId> &mandates);

private:
    Session &m_session;
    std::optional<DraftKey> m_draft;
};

} // namespace liaison
