#include "app/storage/query.h"

#include "app/storage/database.h"
#include "app/storage/sqlerror.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace liaison {

Query::Query(Database &database, std::unique_ptr<QSqlQuery> query)
    : m_database{&database}
    , m_query{std::move(query)}
{
}
Query::~Query()
{
    if (m_query)
        m_database->retire(std::move(m_query));
}
Query::Query(Query &&) noexcept = default;

bool Query::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw m_database->failed(toStorageError(m_query->lastError(), m_query->lastQuery()));
    m_query->finish(); // releases the read lock at once, not when the object dies
    return false;
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QDate Query::date(int column) const
{
    return m_query->value(column).toDate();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QVariant Query::value(int column) const
{
    return m_query->value(column);
}

int Query::columns() const
{
    return m_query->record().count();
}

qint64 Query::affected() const
{
    return m_query->numRowsAffected();
}

} // namespace liaison
