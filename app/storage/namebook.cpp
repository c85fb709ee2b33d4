#include "app/storage/namebook.h"

#include <QStringList>

namespace liaison {

namespace {

QHash<qint64, QString> names(Database &database, const QString &sql)
{
    QHash<qint64, QString> result;
    Query query = database.run(sql);
    while (query.next())
        result.insert(query.integer(0), query.text(1));
    return result;
}

} // namespace

NameBook::NameBook(Database &database)
    : m_towns{names(database, QStringLiteral("SELECT id, name FROM town"))}
    , m_offices{names(database, QStringLiteral("SELECT id, name FROM office"))}
    , m_groups{names(database, QStringLiteral("SELECT id, name FROM deputy_group"))}
    , m_terms{names(database, QStringLiteral("SELECT id, name FROM term"))}
    , m_persons{names(database, QStringLiteral("SELECT id, name FROM person"))}
{
    Query stations = database.run(QStringLiteral("SELECT id, name, town_id FROM station"));
    while (stations.next())
        m_stations.insert(stations.integer(0), {stations.text(1), stations.integer(2)});
    Query mandates = database.run(QStringLiteral("SELECT id, person_id FROM mandate"));
    while (mandates.next())
        m_deputies.insert(mandates.integer(0), m_persons.value(mandates.integer(1)));
}

QString NameBook::deputies(const LinkList &links) const
{
    QStringList result;
    for (const Link &link : links)
        result.append(deputy(link.id));
    return result.join(u'、');
}

} // namespace liaison
