#pragma once

#include "app/base/result.h"
#include "app/services/listingservice.h"
#include "app/services/session.h"
#include "app/storage/namebook.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace liaison {

/// One field of several records shall have the same value.
struct BulkEdit
{
    ListKind kind = ListKind::Visits;
    QList<qint64> ids = {};
    QString field = {};
    QString value = {};  ///< key of a choice, id of a station, ISO day, or text; empty: none
    QString reason = {}; ///< why; needed to cancel entries or to mark them as duplicates
};

/// A record that cannot be changed so, and why.
struct BulkRefusal
{
    qint64 id;
    QString record; ///< what the list shows of it first
    QString reason;
};

struct BulkOutcome
{
    int changed = 0; ///< records that differ now
    QList<BulkRefusal> refused = {};
};

/// Changes or removes several records as one transaction and one step of undo: all of them or none. Each
/// record goes through the validator that its form uses.
class BulkService
{
    Q_DECLARE_TR_FUNCTIONS(BulkService)

public:
    static constexpr int MostRecords = 1000;

    /// How the value of a field is chosen.
    enum class Input { Choice, Station, Town, Office, Date, Line };
    struct Field
    {
        QString key;
        QString title;
        Input input;
        /// Choice: key and what the user reads.
        QList<std::pair<QString, QString>> choices = {};
    };

    explicit BulkService(Session &session) : m_session{session} {}

    /// The fields that make sense for many records at once.
    [[nodiscard]] static QList<Field> fields(ListKind kind);

    /// Changes all, or, if any is refused, none and says which and why.
    [[nodiscard]] Result<BulkOutcome> apply(const BulkEdit &edit);

    /// Opinions go with their steps, a mandate with its person if it was the only one. Gives the number of
    /// records.
    [[nodiscard]] Result<int> remove(ListKind kind, const QList<qint64> &ids);

private:
    template <typename Entity>
    [[nodiscard]] BulkOutcome applyTo(const BulkEdit &edit, const QString &label);
    template <typename Entity>
    void removeFrom(ChangeGroup &group, qint64 id);
    [[nodiscard]] QString describe(ListKind kind, qint64 id);

    Session &m_session;
    std::unique_ptr<NameBook> m_names; // read when first needed
};

} // namespace liaison
