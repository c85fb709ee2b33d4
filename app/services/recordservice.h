#pragma once

#include "app/base/result.h"
#include "app/domain/entry.h"
#include "app/services/historyservice.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// A record as something to open: what it is called, and which one it is.
struct RecordLink
{
    QString entity; ///< as the journal names it: "visit"
    qint64 id;
    QString text;
};

/// One field of a record in words.
struct RecordField
{
    QString key; ///< as in the schema: "held_on"
    QString label;
    QString text;
    QList<RecordLink> links = {}; ///< instead of the text where the field refers to other records
    bool isLong = false;          ///< may have several lines
};

/// Records that belong to one: the opinions raised at a reception, the steps of an opinion.
struct LinkedRecords
{
    struct Line
    {
        RecordLink link;
        QDate day;
        QString detail; ///< its state, who took part
    };

    QString entity; ///< kind of the lines
    QString title;
    QList<Line> lines;  ///< newest first
    bool isCut = false; ///< there are more
};

/// Everything that the page of a record shows, but its history.
struct RecordView
{
    RecordLink link;
    QString uid;
    QString kind; ///< translated
    qint64 head;
    QList<RecordField> fields;
    QList<LinkedRecords> linked;

    /// Of duty entries and opinions only.
    std::optional<EntryStatus> status = {};
    bool isCounted = false;
    QString whyNotCounted = {}; ///< translated
    int lagDays = 0;            ///< from the event to its entry
    bool isLate = false;        ///< by the rule of the place

    bool isRemovable = false;
};

/// Shows single records of any kind in words, with what belongs to them and what happened to them.
class RecordService
{
    Q_DECLARE_TR_FUNCTIONS(RecordService)

public:
    explicit RecordService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<RecordView> view(const QString &entity, qint64 id);
    [[nodiscard]] Result<RecordView> view(const QString &entity, const QString &uid);
    /// Newest change first; fields, values and names in words.
    [[nodiscard]] Result<QList<RecordChange>> history(const QString &entity, const QString &uid);

    /// Takes the record out together with its own steps. Error Conflict names what still uses it, or says
    /// that it was changed since @a head.
    [[nodiscard]] Result<> remove(const QString &entity, qint64 id, qint64 head);
    /// Marks an entry cancelled or duplicate, or valid again; the reason becomes the occasion in its history.
    [[nodiscard]] Result<> setStatus(const QString &entity, qint64 id, qint64 head, EntryStatus status,
                                     const QString &reason);

private:
    [[nodiscard]] RecordView viewOf(const EntitySpec &spec, const Record &record);
    void judge(const EntitySpec &spec, const Record &record, RecordView &view);

    Session &m_session;
};

} // namespace liaison
