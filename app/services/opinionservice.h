#pragma once

#include "app/base/result.h"
#include "app/domain/opinion.h"
#include "app/domain/reception.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// An opinion with its life and the names it refers to: what its file would hold on paper.
struct OpinionFile
{
    StoredOpinion opinion;
    QString station;
    QString handler;                ///< empty if none
    QList<StoredOpinionStep> steps; ///< oldest first
};

/// Reading the ledger of opinions. Taking one a step further: RegisterService::advanceOpinion().
class OpinionService
{
    Q_DECLARE_TR_FUNCTIONS(OpinionService)

public:
    explicit OpinionService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<OpinionFile> file(OpinionId id);

    /// An opinion of the station with that number; nothing if there is none.
    [[nodiscard]] Result<std::optional<StoredOpinion>> numbered(StationId station, const QString &number);

    /// Receptions of the station where an opinion received on @a day may have been raised, newest first:
    /// those of the month before, and @a chosen whenever it was held.
    [[nodiscard]] Result<QList<StoredReception>> receptionsAround(StationId station, QDate day,
                                                                  std::optional<ReceptionId> chosen);

private:
    Session &m_session;
};

} // namespace liaison
