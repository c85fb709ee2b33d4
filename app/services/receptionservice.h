#pragma once

#include "app/base/result.h"
#include "app/domain/raisedopinion.h"
#include "app/domain/reception.h"
#include "app/services/session.h"
#include "app/storage/draftstore.h"

#include <QList>

#include <optional>

namespace liaison {

/// A reception together with the opinions that were raised at it: one transaction, one step of undo.
class ReceptionService
{
    Q_DECLARE_TR_FUNCTIONS(ReceptionService)

public:
    explicit ReceptionService(Session &session) : m_session{session} {}

    /// Removed in the same transaction as saving.
    void forgetDraft(const DraftKey &draft) { m_draft = draft; }

    [[nodiscard]] Result<StoredReception> add(const Reception &reception,
                                              const QList<RaisedOpinion> &opinions);
    /// @a opinions are added to those on file. Error Conflict if the reception was changed since @a known was
    /// read.
    [[nodiscard]] Result<StoredReception> change(const StoredReception &known, const Reception &reception,
                                                 const QList<RaisedOpinion> &opinions);

    /// On file for a reception, in order of entry.
    [[nodiscard]] Result<QList<StoredOpinion>> opinionsOf(ReceptionId reception);

private:
    void insert(ChangeGroup &group, ReceptionId reception, const QList<RaisedOpinion> &opinions);

    Session &m_session;
    std::optional<DraftKey> m_draft;
};

} // namespace liaison
