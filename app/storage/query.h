#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace liaison {

class Database;

/// The rows of one executed statement, read forwards. Columns are counted from 0.
///
/// PostgreSQL sends them one by one, so that a huge result costs no memory: until the last row is read no
/// other statement may run on the connection, or next() throws because the rest is lost.
class Query
{
public:
    Query(Database &database, std::unique_ptr<QSqlQuery> query);
    ~Query();
    Query(Query &&) noexcept;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    Query &operator=(Query &&) = delete;

    /// Throws StorageError when reading fails half-way.
    bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QDate date(int column) const; ///< invalid if NULL
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] int columns() const;

    /// Rows changed by the statement.
    [[nodiscard]] qint64 affected() const;

private:
    Database *m_database;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace liaison
