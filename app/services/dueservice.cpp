#include "app/services/dueservice.h"

#include "app/services/dueboard.h"
#include "app/services/storageguard.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype MostPlanned = 5'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DueService)
};

QList<QDate> daysOf(const PlanRequest &request)
{
    QList<QDate> days{request.item.dueOn};
    if (request.repeat == PlanRequest::Repeat::Once)
        return days;
    const int months = request.repeat == PlanRequest::Repeat::Monthly ? 1 : 3;
    for (int n = 1; days.size() < MostPlanned; ++n) {
        const QDate next = request.item.dueOn.addMonths(n * months); // the 31st becomes the last of the month
        if (next > request.until)
            break;
        days.append(next);
    }
    return days;
}

} // namespace

QString displayName(DueKind kind)
{
    switch (kind) {
    case DueKind::Plan:
        return Text::tr("plan");
    case DueKind::Assign:
        return Text::tr("to be assigned");
    case DueKind::Answer:
        return Text::tr("deadline of an opinion");
    case DueKind::Publicity:
        return Text::tr("monthly publicity item");
    case DueKind::Review:
        return Text::tr("to be reviewed");
    case DueKind::Dormant:
        return Text::tr("no entry for long");
    }
    Q_UNREACHABLE();
}

qsizetype DueBoard::overdue() const
{
    return std::count_if(lines.cbegin(), lines.cend(),
                         [this](const DueLine &line) { return line.isOverdue(today) && !line.isExcused(); });
}

Result<DueBoard> DueService::board()
try {
    const Result<Settings> settings = m_session.settings();
    if (!settings)
        return settings.error();
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    return DueBoardBuilder{m_session.database(), *settings, m_session.clock().today()}.build();
} catch (const StorageError &error) {
    return toError(error);
}

Result<> DueService::excuse(const DueLine &line, const QString &reason)
try {
    const Result<DueExcuse, FieldErrors> excuse = validate(DueExcuse{.kind = toKey(line.kind),
                                                                     .subject = line.subjectUid,
                                                                     .period = line.period,
                                                                     .reason = reason,
                                                                     .excusedBy = m_session.actor(),
                                                                     .excusedOn = m_session.clock().today()});
    if (!excuse)
        return Error{ErrorCode::InvalidInput, excuse.error().first(), {}};
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Excuse: %1").arg(line.what)};
    Repository<DueExcuse> excuses{database};
    if (const auto known = findExcuse(database, excuse->kind, excuse->subject, excuse->period))
        excuses.update(group, *known, *excuse);
    else
        excuses.insert(group, *excuse);
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<> DueService::withdrawExcuse(const DueLine &line)
try {
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Withdraw an excuse: %1").arg(line.what)};
    if (const auto known = findExcuse(database, toKey(line.kind), line.subjectUid, line.period))
        Repository<DueExcuse>{database}.remove(group, *known);
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<qsizetype> DueService::plan(const PlanRequest &request)
try {
    if (request.stations.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Choose at least one station."), {}};
    if (request.repeat != PlanRequest::Repeat::Once && request.until < request.item.dueOn)
        return Error{ErrorCode::InvalidInput, tr("The last day must not lie before the first."), {}};
    PlanItemDraft draft = request.item;
    draft.station = request.stations.first();
    if (const Result<PlanItem, FieldErrors> checked = validate(draft); !checked)
        return Error{ErrorCode::InvalidInput, checked.error().first(), {}};
    const QList<QDate> days = daysOf(request);
    if (days.size() * request.stations.size() > MostPlanned)
        return Error{ErrorCode::LimitExceeded,
                     tr("These are %L1 items; at most %L2 can be planned at once.")
                         .arg(days.size() * request.stations.size())
                         .arg(MostPlanned),
                     {}};

    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Plan: %1").arg(displayName(*draft.kind))};
    Repository<PlanItem> items{database};
    qsizetype stored = 0;
    for (const StationId station : request.stations) {
        for (const QDate day : days) {
            draft.station = station;
            draft.dueOn = day;
            const Result<PlanItem, FieldErrors> item = validate(draft);
            if (!item)
                return Error{ErrorCode::InvalidInput, item.error().first(), {}};
            items.insert(group, *item);
            ++stored;
        }
    }
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<WaitingEntry>> DueService::waiting(StationId station)
try {
    const QDate since = DueBoardBuilder::reviewedSince(m_session.database(), m_session.clock().today());
    return entriesWithoutReview(m_session.database(), since, DueBoardBuilder::MostReviewed, station);
} catch (const StorageError &error) {
    return toError(error);
}

Result<> DueService::review(const QList<WaitingEntry> &entries, ReviewVerdict verdict, const QString &note)
try {
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(),
                      tr("Review of %n entry(ies)", nullptr, static_cast<int>(entries.size()))};
    Repository<EntryReview> reviews{database};
    for (const WaitingEntry &entry : entries) {
        const Result<EntryReview, FieldErrors> review =
            validate(EntryReview{.entity = entitySpec(entry.kind).name,
                                 .record = entry.uid,
                                 .verdict = verdict,
                                 .note = note,
                                 .reviewer = m_session.actor(),
                                 .reviewedOn = m_session.clock().today()});
        if (!review)
            return Error{ErrorCode::InvalidInput, review.error().first(), {}};
        if (const auto known = findReview(database, entry.uid))
            reviews.update(group, *known, *review);
        else
            reviews.insert(group, *review);
    }
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison
