#include "app/storage/deputyqueries.h"

#include "app/base/text.h"

#include <algorithm>

namespace liaison {

namespace {

const QString Columns = QStringLiteral(
    "SELECT m.id, m.person_id, p.name, t.name, coalesce(s.name, ''), coalesce(g.name, ''), r.name, m.level,"
    " m.from_on, m.to_on, m.end_ground FROM mandate m JOIN person p ON p.id = m.person_id"
    " JOIN town t ON t.id = m.town_id JOIN term r ON r.id = m.term_id"
    " LEFT JOIN station s ON s.id = m.station_id LEFT JOIN deputy_group g ON g.id = m.group_id WHERE ");

QList<SeatedDeputy> read(Query query)
{
    QList<SeatedDeputy> result;
    while (query.next()) {
        result.append({.mandate = MandateId{query.integer(0)},
                       .person = PersonId{query.integer(1)},
                       .name = query.text(2),
                       .town = query.text(3),
                       .station = query.text(4),
                       .group = query.text(5),
                       .term = query.text(6),
                       .level = fromKey<DeputyLevel>(query.text(7)).value_or(DeputyLevel::District),
                       .held = {query.date(8), query.date(9)},
                       .isEnded = !query.isNull(10)});
    }
    return result;
}

void sortByName(QList<SeatedDeputy> &deputies)
{
    QHash<QString, QString> keys;
    for (const SeatedDeputy &deputy : std::as_const(deputies)) {
        if (!keys.contains(deputy.name))
            keys.insert(deputy.name, text::collationKey(deputy.name));
    }
    std::stable_sort(deputies.begin(), deputies.end(), [&keys](const SeatedDeputy &a, const SeatedDeputy &b) {
        return keys.value(a.name) < keys.value(b.name);
    });
}

QString columnOf(SeatScope scope)
{
    switch (scope) {
    case SeatScope::Station:
        return QStringLiteral("m.station_id");
    case SeatScope::Group:
        return QStringLiteral("m.group_id");
    case SeatScope::Town:
        return QStringLiteral("m.town_id");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<SeatedDeputy> seatedDeputies(Database &database, SeatScope scope, qint64 id, QDate day)
{
    QList<SeatedDeputy> deputies = read(
        database.run(Columns + columnOf(scope) +
                         QStringLiteral(" = :id AND m.from_on <= :day AND m.to_on >= :day ORDER BY m.id"),
                     {{QStringLiteral(":id"), id}, {QStringLiteral(":day"), day}}));
    sortByName(deputies);
    return deputies;
}

QList<SeatedDeputy> seatedDeputies(Database &database, const QList<MandateId> &mandates)
{
    QList<SeatedDeputy> deputies;
    for (const MandateId mandate : mandates)
        deputies += read(
            database.run(Columns + QStringLiteral("m.id = :id"), {{QStringLiteral(":id"), mandate.value()}}));
    return deputies;
}

QList<SeatedDeputy> seatedDeputiesNamed(Database &database, const QString &name)
{
    return read(database.run(Columns + QStringLiteral("p.name = :name ORDER BY p.id, m.from_on, m.id"),
                             {{QStringLiteral(":name"), name}}));
}

QList<StoredPerson> personsNamed(Database &database, const QString &name)
{
    return Repository<Person>{database}.select(QStringLiteral("name = :name"),
                                               {{QStringLiteral(":name"), name}});
}

QList<StoredMandate> mandatesOfPerson(Database &database, PersonId person)
{
    QList<StoredMandate> mandates = Repository<Mandate>{database}.select(
        QStringLiteral("person_id = :person"), {{QStringLiteral(":person"), person.value()}});
    std::stable_sort(mandates.begin(), mandates.end(), [](const StoredMandate &a, const StoredMandate &b) {
        return a.value.from < b.value.from;
    });
    return mandates;
}

} // namespace liaison
