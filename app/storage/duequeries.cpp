#include "app/storage/duequeries.h"

#include <algorithm>

namespace liaison {

namespace {

const QString StationParameter = QStringLiteral(":station");
const QString FirstParameter = QStringLiteral(":first");
const QString LastParameter = QStringLiteral(":last");

QDate dayOf(Query query)
{
    return query.next() ? query.date(0) : QDate{};
}

} // namespace

QList<StoredPlanItem> planItemsUntil(Database &database, QDate last)
{
    QList<StoredPlanItem> items =
        Repository<PlanItem>{database}.select(QStringLiteral("due_on <= :last"), {{LastParameter, last}});
    std::stable_sort(items.begin(), items.end(), [](const StoredPlanItem &a, const StoredPlanItem &b) {
        return a.value.dueOn < b.value.dueOn;
    });
    return items;
}

QList<QDate> settlingDays(Database &database, StationId station, PlanKind kind, const DateRange &days)
{
    const char *table = "activity";
    QString extra;
    switch (kind) {
    case PlanKind::Reception:
        table = "reception";
        break;
    case PlanKind::Visit:
        table = "visit";
        break;
    case PlanKind::GroupActivity:
        extra = QStringLiteral(" AND category = 'group_activity'");
        break;
    case PlanKind::Activity:
        break;
    }
    Query query = database.run(
        QStringLiteral("SELECT held_on FROM %1 WHERE station_id = :station"
                       " AND held_on >= :first AND held_on <= :last AND counted = 1%2"
                       " ORDER BY held_on")
            .arg(QString::fromLatin1(table), extra),
        {{StationParameter, station.value()}, {FirstParameter, days.first}, {LastParameter, days.last}});
    QList<QDate> result;
    while (query.next())
        result.append(query.date(0));
    return result;
}

QList<StoredOpinion> openOpinions(Database &database, QDate last)
{
    // The condition on the state is that of the index opinion_open, word for word.
    QList<StoredOpinion> open = Repository<Opinion>{database}.select(
        QStringLiteral(
            "(state = 'received' OR state = 'assigned' OR state = 'accepted' OR state = 'returned'"
            " OR state = 'handling') AND (due_on IS NULL OR due_on <= :last) AND status = 'valid'"),
        {{LastParameter, last}});
    std::stable_sort(open.begin(), open.end(), [](const StoredOpinion &a, const StoredOpinion &b) {
        return a.value.dueOn < b.value.dueOn;
    });
    return open;
}

qint64 publicityItemsOf(Database &database, TownId town, const DateRange &days)
{
    return database.number(
        QStringLiteral("SELECT count(*) FROM publicity_item WHERE town_id = :town"
                       " AND submitted_on >= :first AND submitted_on <= :last"
                       " AND status = 'valid'"),
        {{QStringLiteral(":town"), town.value()}, {FirstParameter, days.first}, {LastParameter, days.last}});
}

QDate firstPublicityDay(Database &database)
{
    return dayOf(database.run(QStringLiteral("SELECT min(submitted_on) FROM publicity_item")));
}

QList<WaitingEntry> entriesWithoutReview(Database &database, QDate since, qint64 mostEntries,
                                         std::optional<StationId> station)
{
    struct Source
    {
        EntityKind kind;
        const char *text;
    };
    static constexpr Source Sources[] = {
        {EntityKind::Visit, "content"}, {EntityKind::Reception, "content"}, {EntityKind::Activity, "title"}};
    QList<WaitingEntry> waiting;
    for (const Source &source : Sources) {
        // Ids grow with the order of entry, so the newest entries are read without an index of their own.
        QList<Database::Binding> bindings{{QStringLiteral(":since"), since},
                                          {QStringLiteral(":most"), mostEntries}};
        if (station)
            bindings.append({StationParameter, station->value()});
        Query query = database.run(
            QStringLiteral("SELECT e.id, e.uid, e.station_id, e.held_on, e.entered_on, e.%2 FROM %1 e"
                           " WHERE e.id > (SELECT coalesce(max(id), 0) FROM %1) - :most"
                           " AND e.entered_on >= :since AND e.status = 'valid'%3 ORDER BY e.id")
                .arg(entitySpec(source.kind).name, QString::fromLatin1(source.text),
                     station ? QStringLiteral(" AND e.station_id = :station") : QString{}),
            bindings);
        while (query.next()) {
            const std::optional<Uid> uid = Uid::fromBytes(query.bytes(1));
            if (uid)
                waiting.append({source.kind, query.integer(0), uid->text(), StationId{query.integer(2)},
                                query.date(3), query.date(4), query.text(5)});
        }
    }
    // Reviews name their record by uid as text, which no join can use on both engines.
    QSet<QString> reviewed;
    Query reviews =
        database.run(QStringLiteral("SELECT record FROM entry_review WHERE reviewed_on >= :since"),
                     {{QStringLiteral(":since"), since}});
    while (reviews.next())
        reviewed.insert(reviews.text(0));
    waiting.removeIf([&reviewed](const WaitingEntry &entry) { return reviewed.contains(entry.uid); });
    return waiting;
}

QDate firstReviewDay(Database &database)
{
    return dayOf(database.run(QStringLiteral("SELECT min(reviewed_on) FROM entry_review")));
}

std::optional<StoredEntryReview> findReview(Database &database, const QString &record)
{
    const QList<StoredEntryReview> found = Repository<EntryReview>{database}.select(
        QStringLiteral("record = :record"), {{QStringLiteral(":record"), record}});
    return found.isEmpty() ? std::nullopt : std::optional{found.first()};
}

QDate lastEntryDay(Database &database, StationId station)
{
    QDate last;
    for (const char *table : {"visit", "reception", "activity"}) {
        const QDate day = dayOf(
            database.run(QStringLiteral("SELECT held_on FROM %1 WHERE station_id = :station AND counted = 1"
                                        " ORDER BY held_on DESC LIMIT 1")
                             .arg(QString::fromLatin1(table)),
                         {{StationParameter, station.value()}}));
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

std::optional<StoredDueExcuse> findExcuse(Database &database, const QString &kind, const QString &subject,
                                          const QString &period)
{
    const QList<StoredDueExcuse> found = Repository<DueExcuse>{database}.select(
        QStringLiteral("kind = :kind AND subject = :subject AND period = :period"),
        {{QStringLiteral(":kind"), kind},
         {QStringLiteral(":subject"), subject},
         {QStringLiteral(":period"), period}});
    return found.isEmpty() ? std::nullopt : std::optional{found.first()};
}

} // namespace liaison
