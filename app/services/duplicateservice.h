#pragma once

#include "app/base/fraction.h"
#include "app/base/result.h"
#include "app/domain/ids.h"
#include "app/services/session.h"

#include <QDate>
#include <QList>
#include <QString>

namespace liaison {

/// An entry as far as it is typed.
struct DuplicateProbe
{
    QString entity = {}; ///< "visit", "reception" or "activity"
    qint64 station = 0;
    QDate day = {};
    QList<MandateId> deputies = {};
    QString content = {};
    qint64 self = 0; ///< the record that is being changed: never its own duplicate

    friend bool operator==(const DuplicateProbe &, const DuplicateProbe &) = default;
};

/// An entry on file that may be the same event.
struct LikelyDuplicate
{
    QString entity = {};
    qint64 id = 0;
    QDate day = {};
    QList<MandateId> shared = {}; ///< deputies who are named in both
    QString content = {};
    Fraction resemblance = {}; ///< of the two texts
    bool isSameText = false;   ///< the texts say nearly the same
};

/// Looks for the entry that somebody is about to make a second time: same kind, same station, the same day or
/// one beside it, and either nearly the same text or a deputy in common while the texts are not plainly
/// different. Cancelled entries and duplicates are left out. A hint; nothing is decided by it.
class DuplicateService
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateService)

public:
    explicit DuplicateService(Session &session) : m_session{session} {}

    /// The likeliest first.
    [[nodiscard]] Result<QList<LikelyDuplicate>> find(const DuplicateProbe &probe);

private:
    Session &m_session;
};

} // namespace liaison
