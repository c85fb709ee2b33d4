#include "app/storage/profilequeries.h"

#include "app/storage/registercondition.h"

#include <QStringList>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostUses = 1000;

/// Condition that an entry e belongs to the place.
QString ofPlace(Subject place, const QString &table)
{
    return place == Subject::Station
               ? QStringLiteral("%1.station_id = :id").arg(table)
               : QStringLiteral("%1.station_id IN (SELECT s.id FROM station s WHERE s.town_id = :id)")
                     .arg(table);
}

} // namespace

QList<Record> referringRecords(Database &database, EntityKind from, const QString &field, qint64 id, int most)
{
    const EntitySpec &spec = entitySpec(from);
    const QString &column = spec.fields.at(spec.indexOf(field)).column;
    QList<Record> records = RecordReader{database}.select(
        spec,
        QStringLiteral("id IN (SELECT id FROM %1 WHERE %2 = :of ORDER BY id DESC LIMIT %3)")
            .arg(spec.name, column)
            .arg(most),
        {{QStringLiteral(":of"), id}});
    std::reverse(records.begin(), records.end());
    return records;
}

QList<RecordUse> usesOf(Database &database, EntityKind kind, qint64 id)
{
    QList<RecordUse> uses;
    for (const EntitySpec &spec : allEntities()) {
        qint64 count = 0;
        for (const FieldSpec &field : spec.fields) {
            if (field.target != kind)
                continue;
            const bool isList = field.type == FieldType::Links;
            count += database.number(
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 = :of LIMIT %3) x")
                    .arg(isList ? field.linkTable : spec.name, isList ? field.linkTarget : field.column)
                    .arg(MostUses),
                {{QStringLiteral(":of"), id}});
        }
        if (count > 0)
            uses.append({spec.kind, count});
    }
    return uses;
}

bool isCounted(Database &database, EntityKind kind, qint64 id)
{
    return database.number(QStringLiteral("SELECT counted FROM %1 WHERE id = :id").arg(entitySpec(kind).name),
                           {{QStringLiteral(":id"), id}}) == 1;
}

QList<DutyRow> dutiesOf(Database &database, qint64 mandate, const DateRange &days, int most)
{
    const auto select = [](const char *table, const char *links, const char *category, const char *text,
                           const char *presence) {
        return QStringLiteral(
                   "SELECT '%1' AS entity, e.id AS id, e.held_on AS day, e.%3 AS category, e.%4 AS body,"
                   " e.station_id AS station, %5 AS presence, e.status AS status, e.counted AS counted"
                   " FROM %2 d JOIN %1 e ON e.id = d.%1_id"
                   " WHERE d.mandate_id = :mandate AND e.held_on >= :first AND e.held_on <= :last")
            .arg(QString::fromLatin1(table), QString::fromLatin1(links), QString::fromLatin1(category),
                 QString::fromLatin1(text), QString::fromLatin1(presence));
    };
    const QString sql =
        QStringLiteral(
            "SELECT entity, id, day, category, body, station, presence, status, counted FROM (%1) x"
            " ORDER BY day DESC, entity, id DESC LIMIT %2")
            .arg(QStringList{select("visit", "visit_deputy", "mode", "content", "''"),
                             select("reception", "reception_deputy", "mode", "content", "''"),
                             select("activity", "activity_attendance", "category", "title", "d.presence")}
                     .join(QStringLiteral(" UNION ALL ")))
            .arg(most);
    Query rows = database.run(sql, {{QStringLiteral(":mandate"), mandate},
                                    {QStringLiteral(":first"), days.first},
                                    {QStringLiteral(":last"), days.last}});
    QList<DutyRow> result;
    while (rows.next())
        result.append({findEntitySpec(rows.text(0))->kind, rows.integer(1), rows.date(2), rows.text(3),
                       rows.text(4), rows.integer(5), rows.text(6), rows.text(7), rows.integer(8) == 1});
    return result;
}

QList<Record> opinionsRaisedWith(Database &database, qint64 mandate, const DateRange &days, int most)
{
    QList<Record> records = RecordReader{database}.select(
        entitySpec(EntityKind::Opinion),
        QStringLiteral(
            "id IN (SELECT o.id FROM opinion o JOIN reception_deputy d ON d.reception_id = o.reception_id"
            " WHERE d.mandate_id = :mandate AND o.received_on >= :first AND o.received_on <= :last"
            " ORDER BY o.received_on DESC LIMIT %1)")
            .arg(most),
        {{QStringLiteral(":mandate"), mandate},
         {QStringLiteral(":first"), days.first},
         {QStringLiteral(":last"), days.last}});
    std::reverse(records.begin(), records.end());
    return records;
}

QList<OpinionStateCount> opinionStates(Database &database, Subject place, qint64 id, const DateRange &days,
                                       QDate today)
{
    Query rows = database.run(
        QStringLiteral(
            "SELECT e.state, CAST(SUM(CASE WHEN e.received_on >= :first AND e.received_on <= :last THEN 1"
            " ELSE 0 END) AS BIGINT), count(*),"
            " CAST(SUM(CASE WHEN e.due_on < :today AND e.state IN (%2) THEN 1 ELSE 0 END) AS BIGINT)"
            " FROM opinion e WHERE %1 AND e.counted = 1 GROUP BY e.state")
            .arg(ofPlace(place, QStringLiteral("e")), openOpinionStates()),
        {{QStringLiteral(":first"), days.first},
         {QStringLiteral(":last"), days.last},
         {QStringLiteral(":today"), today},
         {QStringLiteral(":id"), id}});
    QList<OpinionStateCount> result;
    while (rows.next())
        result.append({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
    return result;
}

QDate lastEntryOf(Database &database, Subject subject, qint64 id)
{
    QDate last;
    const auto look = [&](const QString &sql) {
        Query rows = database.run(sql, {{QStringLiteral(":id"), id}});
        if (rows.next() && !rows.isNull(0) && (!last.isValid() || rows.date(0) > last))
            last = rows.date(0);
    };
    const QString tables[] = {QStringLiteral("visit"), QStringLiteral("reception"),
                              QStringLiteral("activity")};
    for (const QString &table : tables) {
        if (subject == Subject::Deputy) {
            const bool isActivity = table == tables[2];
            look(QStringLiteral("SELECT max(e.held_on) FROM %1 d JOIN %2 e ON e.id = d.%2_id"
                                " WHERE d.mandate_id = :id AND e.counted = 1%3")
                     .arg(isActivity ? QStringLiteral("activity_attendance")
                                     : table + QStringLiteral("_deputy"),
                          table, isActivity ? QStringLiteral(" AND d.presence = 'attended'") : QString{}));
        } else {
            look(QStringLiteral("SELECT max(e.held_on) FROM %1 e WHERE %2 AND e.counted = 1")
                     .arg(table, ofPlace(subject, QStringLiteral("e"))));
        }
    }
    if (subject != Subject::Deputy)
        look(QStringLiteral("SELECT max(e.received_on) FROM opinion e WHERE %1 AND e.counted = 1")
                 .arg(ofPlace(subject, QStringLiteral("e"))));
    return last;
}

QList<Record> stationsOfTown(Database &database, qint64 town)
{
    return RecordReader{database}.select(entitySpec(EntityKind::Station), QStringLiteral("town_id = :town"),
                                         {{QStringLiteral(":town"), town}});
}

QList<Record> mandatesOf(Database &database, Subject place, qint64 id, const DateRange &days)
{
    Q_ASSERT(place != Subject::Deputy);
    return RecordReader{database}.select(
        entitySpec(EntityKind::Mandate),
        QStringLiteral("%1 = :place AND from_on <= :last AND to_on >= :first")
            .arg(place == Subject::Town ? QStringLiteral("town_id") : QStringLiteral("station_id")),
        {{QStringLiteral(":place"), id},
         {QStringLiteral(":first"), days.first},
         {QStringLiteral(":last"), days.last}});
}

} // namespace liaison
