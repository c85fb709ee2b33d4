#include "app/storage/lookupqueries.h"

#include <QStringList>

namespace liaison {

namespace {

// Of a station's newest entries this many are looked at.
constexpr int NewestEntries = 200;

QList<UnitLine> units(Database &database, const QString &sql)
{
    QList<UnitLine> lines;
    Query query = database.run(sql);
    while (query.next())
        lines.append({query.integer(0), query.text(1), query.text(2)});
    return lines;
}

} // namespace

QList<MandateLine> mandateLines(Database &database)
{
    QList<MandateLine> lines;
    Query query = database.run(QStringLiteral(
        "SELECT m.id, p.name, p.pinyin, p.initials, m.level, m.station_id, m.town_id, m.from_on, m.to_on"
        " FROM mandate m JOIN person p ON p.id = m.person_id ORDER BY p.pinyin, p.name, m.id"));
    while (query.next()) {
        lines.append({.mandate = query.integer(0),
                      .name = query.text(1),
                      .pinyin = query.text(2),
                      .initials = query.text(3),
                      .level = query.text(4),
                      .station = query.isNull(5) ? 0 : query.integer(5),
                      .town = query.integer(6),
                      .from = query.date(7),
                      .to = query.date(8)});
    }
    return lines;
}

QList<UnitLine> stationLines(Database &database)
{
    return units(database, QStringLiteral("SELECT s.id, s.name, t.name FROM station s"
                                          " JOIN town t ON t.id = s.town_id ORDER BY s.id"));
}

QList<UnitLine> officeLines(Database &database)
{
    return units(database, QStringLiteral("SELECT o.id, o.name, '' FROM office o ORDER BY o.id"));
}

QList<UnitLine> townLines(Database &database)
{
    return units(database, QStringLiteral("SELECT t.id, t.name, '' FROM town t ORDER BY t.id"));
}

QStringList recentTexts(Database &database, const QString &table, const QString &column, qint64 station,
                        int most)
{
    const QString day =
        table == QStringLiteral("opinion") ? QStringLiteral("received_on") : QStringLiteral("held_on");
    QStringList texts;
    Query query =
        database.run(QStringLiteral("SELECT %2 FROM %1 WHERE station_id = :station"
                                    " ORDER BY %3 DESC, id DESC LIMIT :newest")
                         .arg(table, column, day),
                     {{QStringLiteral(":station"), station}, {QStringLiteral(":newest"), NewestEntries}});
    while (query.next()) {
        const QString text = query.text(0);
        if (!text.isEmpty() && texts.size() < most && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QStringList opinionNumbers(Database &database, qint64 station, QDate first, QDate last)
{
    QStringList numbers;
    Query query = database.run(QStringLiteral("SELECT number FROM opinion WHERE station_id = :station"
                                              " AND received_on >= :first AND received_on <= :last"
                                              " AND number <> '' ORDER BY id"),
                               {{QStringLiteral(":station"), station},
                                {QStringLiteral(":first"), first},
                                {QStringLiteral(":last"), last}});
    while (query.next())
        numbers.append(query.text(0));
    return numbers;
}

} // namespace liaison
