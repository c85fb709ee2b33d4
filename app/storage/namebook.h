#pragma once

#include "app/storage/database.h"
#include "app/storage/fieldvalue.h"

#include <QHash>
#include <QString>

namespace liaison {

/// Names of what records refer to, read once: towns, stations, deputies, groups, offices.
class NameBook
{
public:
    /// Throws StorageError.
    explicit NameBook(Database &database);

    [[nodiscard]] QString town(qint64 id) const { return m_towns.value(id); }
    [[nodiscard]] QString station(qint64 id) const { return m_stations.value(id).name; }
    [[nodiscard]] QString townOfStation(qint64 id) const { return town(m_stations.value(id).town); }
    [[nodiscard]] QString office(qint64 id) const { return m_offices.value(id); }
    [[nodiscard]] QString group(qint64 id) const { return m_groups.value(id); }
    [[nodiscard]] QString term(qint64 id) const { return m_terms.value(id); }
    [[nodiscard]] QString person(qint64 id) const { return m_persons.value(id); }
    /// Name of the person who holds the mandate.
    [[nodiscard]] QString deputy(qint64 mandate) const { return m_deputies.value(mandate); }
    /// "黄磊荣、姜超海"
    [[nodiscard]] QString deputies(const LinkList &links) const;

private:
    struct StationName
    {
        QString name;
        qint64 town = 0;
    };

    QHash<qint64, QString> m_towns;
    QHash<qint64, StationName> m_stations;
    QHash<qint64, QString> m_offices;
    QHash<qint64, QString> m_groups;
    QHash<qint64, QString> m_terms;
    QHash<qint64, QString> m_persons;
    QHash<qint64, QString> m_deputies;
};

} // namespace liaison
