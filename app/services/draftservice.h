#pragma once

#include "app/base/result.h"
#include "app/services/session.h"
#include "app/storage/draftstore.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace liaison {

/// Whether the input that a draft repeats has been saved or thrown away: shared between the form and a draft
/// that is being stored on another thread, so that it cannot come back after that.
using DraftGate = std::shared_ptr<std::atomic_bool>;

/// Input that is not saved yet, so that a crash loses nothing: one draft per operator and form, never in the
/// journal.
class DraftService
{
public:
    explicit DraftService(Session &session) : m_session{session} {}

    /// Of the session's operator, newest first.
    [[nodiscard]] Result<QList<StoredDraft>> all();
    /// What a former run has left, newest first: kept under keys of their own, so that new input does not
    /// write over it before the operator has decided. To be called before any form stores a draft.
    [[nodiscard]] Result<QList<StoredDraft>> leftOver();

    /// Does nothing once @a closed is true.
    [[nodiscard]] Result<> store(const QString &entity, qint64 record, const QByteArray &content,
                                 const DraftGate &closed);
    [[nodiscard]] Result<> discard(const QString &entity, qint64 record);

private:
    Session &m_session;
};

} // namespace liaison
