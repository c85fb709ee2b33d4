#pragma once

#include "app/base/result.h"
#include "app/domain/enumkey.h"
#include "app/services/session.h"
#include "app/storage/duequeries.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// What can be owed.
enum class DueKind {
    Plan,      ///< an item of a station's plan
    Assign,    ///< an opinion waits to be handed to an office
    Answer,    ///< an opinion's deadline
    Publicity, ///< the monthly publicity item of a town
    Review,    ///< entries wait for a second look
    Dormant,   ///< a station without an entry for long
};

template <>
struct EnumKeys<DueKind>
{
    static constexpr std::pair<DueKind, const char16_t *> Entries[] = {
        {DueKind::Plan, u"plan"},           {DueKind::Assign, u"assign"}, {DueKind::Answer, u"answer"},
        {DueKind::Publicity, u"publicity"}, {DueKind::Review, u"review"}, {DueKind::Dormant, u"dormant"},
    };
};

/// One line of the board: what is owed by whom until when, and the record or place that settles it.
struct DueLine
{
    DueKind kind = DueKind::Plan;
    QDate dueOn = {};
    QString who = {};    ///< station, town or office
    QString what = {};   ///< translated
    QString excuse = {}; ///< its reason and who gave it; empty: none
    /// Identity for excuses: who owes it, and which instance.
    QString subjectUid = {};
    QString period = {};
    std::optional<PlanKind> planKind = {};
    std::optional<OpinionId> opinion = {};
    std::optional<PlanItemId> plan = {};
    std::optional<StationId> station = {};
    std::optional<TownId> town = {};

    [[nodiscard]] bool isOverdue(QDate today) const { return dueOn < today; }
    [[nodiscard]] bool isExcused() const { return !excuse.isEmpty(); }
};

/// Rules of the place that the board goes by; Settings has them.
struct DueBoard
{
    QDate today;
    QList<DueLine> lines; ///< in order of the deadline, excused ones too

    [[nodiscard]] qsizetype overdue() const;
};

/// A plan for many days and stations at once.
struct PlanRequest
{
    enum class Repeat { Once, Monthly, Quarterly };

    QList<StationId> stations = {};
    PlanItemDraft item = {}; ///< without a station; its day is the first one
    Repeat repeat = Repeat::Once;
    QDate until = {}; ///< the last day on which it may fall, for repeats
};

/// What is owed by whom until when. Lines stay until they are done or excused with a reason.
///
/// A planned item is done by a counted entry of its kind at its station in the same calendar month; the nth
/// entry of a month settles the nth item. A town's publicity item is owed for each month since the first item
/// on record, at least for the present one.
class DueService
{
    Q_DECLARE_TR_FUNCTIONS(DueService)

public:
    explicit DueService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<DueBoard> board();

    [[nodiscard]] Result<> excuse(const DueLine &line, const QString &reason);
    [[nodiscard]] Result<> withdrawExcuse(const DueLine &line);

    /// Stores every item of the plan as one step of undo; gives their number. Days that a month lacks (31)
    /// become its last day. Error InvalidInput names what is wrong.
    [[nodiscard]] Result<qsizetype> plan(const PlanRequest &request);

    /// Entries of a station that wait for review.
    [[nodiscard]] Result<QList<WaitingEntry>> waiting(StationId station);
    /// Reviews them all as one step of undo. Returning needs a note.
    [[nodiscard]] Result<> review(const QList<WaitingEntry> &entries, ReviewVerdict verdict,
                                  const QString &note);

private:
    Session &m_session;
};

[[nodiscard]] QString displayName(DueKind kind);

} // namespace liaison
