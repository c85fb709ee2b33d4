#include "app/storage/searchqueries.h"

namespace liaison {

namespace {

/// For LIKE … ESCAPE '!': what the user typed means itself.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'!' || c == u'%' || c == u'_')
            result += u'!';
        result += c;
    }
    return result;
}

QString textColumns(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Visit:
        return QStringLiteral("e.content || ' ' || e.outcome || ' ' || e.place || ' ' || e.resident");
    case EntityKind::Reception:
        return QStringLiteral("e.content || ' ' || e.outcome || ' ' || e.place || ' ' || e.visitor");
    case EntityKind::Activity:
        return QStringLiteral(
            "e.title || ' ' || e.content || ' ' || e.result || ' ' || e.kind || ' ' || e.place"
            " || ' ' || e.organiser");
    case EntityKind::Opinion:
        return QStringLiteral(
            "e.content || ' ' || e.outcome || ' ' || e.number || ' ' || e.category || ' ' ||"
            " e.raised_by");
    default:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<FoundPerson> findPersons(Database &database, const QString &needle, int most)
{
    const QString start = escaped(needle) + u'%';
    Query rows = database.run(
        QStringLiteral(
            "SELECT p.id, p.name, p.pinyin, p.initials, COALESCE((SELECT m.id FROM mandate m"
            " WHERE m.person_id = p.id ORDER BY m.to_on DESC, m.id DESC LIMIT 1), 0)"
            " FROM person p WHERE p.name LIKE :part ESCAPE '!' OR p.initials LIKE :start ESCAPE '!'"
            " OR replace(p.pinyin, ' ', '') LIKE :part ESCAPE '!'"
            " ORDER BY CASE WHEN p.name = :whole THEN 0 WHEN p.initials = :whole THEN 1"
            " WHEN p.name LIKE :start ESCAPE '!' THEN 2 WHEN p.initials LIKE :start ESCAPE '!' THEN 3"
            " WHEN replace(p.pinyin, ' ', '') LIKE :start ESCAPE '!' THEN 4 ELSE 5 END, p.pinyin, p.id"
            " LIMIT %1")
            .arg(most),
        {{QStringLiteral(":part"), QString{u'%' + start}},
         {QStringLiteral(":start"), start},
         {QStringLiteral(":whole"), needle}});
    QList<FoundPerson> result;
    while (rows.next())
        result.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4)});
    return result;
}

QList<NamedRecord> namedRecords(Database &database)
{
    QList<NamedRecord> result;
    const auto read = [&](EntityKind kind, const QString &sql) {
        Query rows = database.run(sql);
        while (rows.next())
            result.append({kind, rows.integer(0), rows.text(1), rows.text(2)});
    };
    read(EntityKind::Station,
         QStringLiteral("SELECT id, name, head || ' ' || liaison_officer FROM station ORDER BY id"));
    read(EntityKind::Town, QStringLiteral("SELECT id, name, '' FROM town ORDER BY id"));
    read(EntityKind::Office, QStringLiteral("SELECT id, name, '' FROM office ORDER BY id"));
    read(EntityKind::DeputyGroup, QStringLiteral("SELECT id, name, convener FROM deputy_group ORDER BY id"));
    read(EntityKind::EvaluationRound,
         QStringLiteral("SELECT id, code, '' FROM evaluation_round ORDER BY id DESC"));
    return result;
}

QList<FoundEntry> findEntries(Database &database, EntityKind kind, const QStringList &terms, qint64 first,
                              qint64 below, int most)
{
    const QString day =
        kind == EntityKind::Opinion ? QStringLiteral("e.received_on") : QStringLiteral("e.held_on");
    const QString like =
        database.engine() == Engine::Postgres ? QStringLiteral("ILIKE") : QStringLiteral("LIKE");
    QString sql = QStringLiteral("SELECT e.id, %1, s.name, %2 FROM %3 e JOIN station s ON s.id = e.station_id"
                                 " WHERE e.id >= :first AND e.id < :below")
                      .arg(day, textColumns(kind), entitySpec(kind).name);
    QList<Database::Binding> bindings{{QStringLiteral(":first"), first}, {QStringLiteral(":below"), below}};
    for (qsizetype i = 0; i < terms.size(); ++i) {
        const QString name = QStringLiteral(":term%1").arg(i);
        sql += QStringLiteral(" AND (%1 || ' ' || CAST(%2 AS TEXT) || ' ' || s.name) %3 %4 ESCAPE '!'")
                   .arg(textColumns(kind), day, like, name);
        bindings.append({name, QString{u'%' + escaped(terms.at(i)) + u'%'}});
    }
    sql += QStringLiteral(" ORDER BY e.id DESC LIMIT %1").arg(most);
    QList<FoundEntry> result;
    Query rows = database.run(sql, bindings);
    while (rows.next())
        result.append({kind, rows.integer(0), rows.date(1), rows.text(2), rows.text(3)});
    return result;
}

qint64 highestId(Database &database, EntityKind kind, qint64 below)
{
    return database.number(
        QStringLiteral("SELECT COALESCE(max(id), 0) FROM %1 WHERE id < :below").arg(entitySpec(kind).name),
        {{QStringLiteral(":below"), below}});
}

} // namespace liaison
