#include "app/services/dueboard.h"

#include <algorithm>
#include <map>

namespace liaison {

namespace {

constexpr int PlanAheadDays = 31;
constexpr int ReviewBackDays = 31;
constexpr qsizetype ShownText = 40;

QString excuseKey(const QString &kind, const QString &subject, const QString &period)
{
    return kind + u'\n' + subject + u'\n' + period;
}

QDate monthStart(QDate day)
{
    return {day.year(), day.month(), 1};
}

DateRange monthOf(QDate day)
{
    const QDate first = monthStart(day);
    return {first, first.addMonths(1).addDays(-1)};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > ShownText ? line.left(ShownText) + QStringLiteral("…") : line;
}

} // namespace

DueBoardBuilder::DueBoardBuilder(Database &database, const Settings &rules, QDate today)
    : m_database{database}
    , m_rules{rules}
    , m_today{today}
    , m_names{database}
    , m_stations{Repository<Station>{database}.all()}
{
    for (const StoredStation &station : std::as_const(m_stations))
        m_stationUids.insert(station.id.value(), station.uid.text());
    const QList<StoredDueExcuse> excuses = Repository<DueExcuse>{database}.all();
    for (const StoredDueExcuse &excuse : excuses)
        m_excuses.insert(excuseKey(excuse.value.kind, excuse.value.subject, excuse.value.period),
                         tr("%1 (%2, %3)")
                             .arg(excuse.value.reason, excuse.value.excusedBy,
                                  excuse.value.excusedOn.toString(Qt::ISODate)));
}

DueBoard DueBoardBuilder::build()
{
    m_board.today = m_today;
    addPlans();
    addOpinions();
    addPublicity();
    addReviews();
    addDormant();
    std::stable_sort(m_board.lines.begin(), m_board.lines.end(),
                     [](const DueLine &a, const DueLine &b) { return a.dueOn < b.dueOn; });
    return m_board;
}

void DueBoardBuilder::add(DueLine line)
{
    line.excuse = m_excuses.value(excuseKey(toKey(line.kind), line.subjectUid, line.period));
    m_board.lines.append(std::move(line));
}

void DueBoardBuilder::addPlans()
{
    // The nth entry of a month settles the nth item of that month.
    using Month = std::tuple<qint64, PlanKind, QDate>;
    std::map<Month, QList<StoredPlanItem>> months;
    const QList<StoredPlanItem> items = planItemsUntil(m_database, m_today.addDays(PlanAheadDays));
    for (const StoredPlanItem &item : items)
        months[{item.value.station.value(), item.value.kind, monthStart(item.value.dueOn)}].append(item);
    for (const auto &[month, planned] : months) {
        const auto &[station, kind, first] = month;
        const qsizetype done = settlingDays(m_database, StationId{station}, kind, monthOf(first)).size();
        for (const StoredPlanItem &item : planned.mid(done)) {
            QString what = displayName(kind);
            if (!item.value.title.isEmpty())
                what = tr("%1: %2").arg(what, shortened(item.value.title));
            if (!item.value.responsible.isEmpty())
                what = tr("%1 (%2)").arg(what, item.value.responsible);
            add({.kind = DueKind::Plan,
                 .dueOn = item.value.dueOn,
                 .who = m_names.station(station),
                 .what = what,
                 .subjectUid = m_stationUids.value(station),
                 .period = item.uid.text(),
                 .planKind = kind,
                 .plan = item.id,
                 .station = item.value.station});
        }
    }
}

void DueBoardBuilder::addOpinions()
{
    const QList<StoredOpinion> open = openOpinions(m_database, m_today.addDays(m_rules.warnBeforeDays));
    for (const StoredOpinion &opinion : open) {
        const Opinion &value = opinion.value;
        const bool assigned = value.dueOn.isValid();
        const QString number = value.number.isEmpty() ? QString{} : value.number + u' ';
        const QString text = number + shortened(value.content);
        add({.kind = assigned ? DueKind::Answer : DueKind::Assign,
             .dueOn = assigned ? value.dueOn : value.receivedOn.addDays(m_rules.assignWithinDays),
             .who = value.handler ? m_names.office(value.handler->value())
                                  : m_names.station(value.station.value()),
             .what =
                 assigned ? tr("answer the opinion: %1").arg(text) : tr("assign the opinion: %1").arg(text),
             .subjectUid = m_stationUids.value(value.station.value()),
             .period = opinion.uid.text(),
             .opinion = opinion.id,
             .station = value.station});
    }
}

void DueBoardBuilder::addPublicity()
{
    if (m_rules.publicityPerMonth == 0)
        return;
    const QDate begun = firstPublicityDay(m_database);
    const QDate first = begun.isValid() && begun < m_today ? monthStart(begun) : monthStart(m_today);
    const QList<StoredTown> towns = Repository<Town>{m_database}.all();
    for (const StoredTown &town : towns) {
        for (QDate month = first; month <= m_today; month = month.addMonths(1)) {
            const qint64 missing =
                m_rules.publicityPerMonth - publicityItemsOf(m_database, town.id, monthOf(month));
            if (missing <= 0)
                continue;
            const QString text = month.toString(QStringLiteral("yyyy-MM"));
            add({.kind = DueKind::Publicity,
                 .dueOn = monthOf(month).last,
                 .who = town.value.name,
                 .what = tr("%n publicity item(s) for %1", nullptr, static_cast<int>(missing)).arg(text),
                 .subjectUid = town.uid.text(),
                 .period = text,
                 .town = town.id});
        }
    }
}

QDate DueBoardBuilder::reviewedSince(Database &database, QDate today)
{
    const QDate begun = firstReviewDay(database);
    const QDate lastMonth = today.addDays(-ReviewBackDays);
    return begun.isValid() ? std::min(begun, lastMonth) : lastMonth;
}

void DueBoardBuilder::addReviews()
{
    if (m_rules.reviewWithinDays == 0)
        return;
    const QList<WaitingEntry> waiting =
        entriesWithoutReview(m_database, reviewedSince(m_database, m_today), MostReviewed, std::nullopt);
    struct Group
    {
        int entries = 0;
        QDate oldest;
        QString newest; ///< uid; they grow with time
    };
    std::map<qint64, Group> stations;
    for (const WaitingEntry &entry : waiting) {
        Group &group = stations[entry.station.value()];
        ++group.entries;
        if (!group.oldest.isValid() || entry.enteredOn < group.oldest)
            group.oldest = entry.enteredOn;
        group.newest = std::max(group.newest, entry.uid);
    }
    for (const auto &[station, group] : stations)
        add({.kind = DueKind::Review,
             .dueOn = group.oldest.addDays(m_rules.reviewWithinDays),
             .who = m_names.station(station),
             .what = tr("%n entry(ies) to review, the oldest entered on %1", nullptr, group.entries)
                         .arg(group.oldest.toString(Qt::ISODate)),
             .subjectUid = m_stationUids.value(station),
             .period = group.newest, // an excuse covers what waits now, not what is entered later
             .station = StationId{station}});
}

void DueBoardBuilder::addDormant()
{
    if (m_rules.dormantAfterDays == 0)
        return;
    for (const StoredStation &station : std::as_const(m_stations)) {
        const QDate last = lastEntryDay(m_database, station.id);
        // A station without any entry is new, or has never been used: its list says so, no deadline does.
        if (!last.isValid() || last.daysTo(m_today) < m_rules.dormantAfterDays)
            continue;
        add({.kind = DueKind::Dormant,
             .dueOn = last.addDays(m_rules.dormantAfterDays),
             .who = station.value.name,
             .what =
                 tr("no entry for %n day(s), the last on %1", nullptr, static_cast<int>(last.daysTo(m_today)))
                     .arg(last.toString(Qt::ISODate)),
             .subjectUid = station.uid.text(),
             .period = last.toString(Qt::ISODate),
             .station = station.id});
    }
}

} // namespace liaison
