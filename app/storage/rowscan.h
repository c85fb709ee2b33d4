#pragma once

#include "app/storage/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

struct sqlite3_stmt;

namespace liaison {

/// Reads very many rows of a few columns: on SQLite through its C API, because a QVariant for each cell would
/// take longer than reading the row. Otherwise like Query. Throws StorageError.
class RowScan
{
public:
    RowScan(Database &database, const QString &sql, const QList<Database::Binding> &bindings);
    ~RowScan();
    Q_DISABLE_COPY_MOVE(RowScan)

    bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// Valid until next().
    [[nodiscard]] QByteArrayView utf8(int column) const;

private:
    void bind(const Database::Binding &binding);
    void check(int status);

    Database &m_database;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr; // SQLite
    std::unique_ptr<Query> m_query;      // PostgreSQL
    mutable QByteArray m_text;           // of the latter
};

} // namespace liaison
