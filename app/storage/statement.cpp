#include "app/storage/statement.h"

#include "app/storage/database.h"
#include "app/storage/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

namespace liaison {

namespace {

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *handle, const QString &sql) : m_handle{handle}, m_sql{sql}
    {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v3(handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                               &m_statement, nullptr)
            != SQLITE_OK)
            throw toStorageError(handle, sql);
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    using Statement::bind;
    void bindNull(int index) override { check(sqlite3_bind_null(m_statement, index + 1)); }
    void bind(int index, qint64 value) override { check(sqlite3_bind_int64(m_statement, index + 1, value)); }
    void bind(int index, const QString &value) override { bindUtf8(index, value.toUtf8()); }
    void bindUtf8(int index, const QByteArray &text) override
    {
        check(sqlite3_bind_text64(m_statement, index + 1, text.constData(),
                                  static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
    void bindBytes(int index, const QByteArray &bytes) override
    {
        check(sqlite3_bind_blob64(m_statement, index + 1, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
    }

    qint64 execute() override
    {
        const int status = sqlite3_step(m_statement);
        if (status != SQLITE_DONE && status != SQLITE_ROW) {
            const StorageError error = toStorageError(m_handle, m_sql);
            sqlite3_reset(m_statement);
            sqlite3_clear_bindings(m_statement);
            throw error;
        }
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        return sqlite3_changes64(m_handle);
    }

    qint64 insertRow() override
    {
        execute();
        return sqlite3_last_insert_rowid(m_handle);
    }

private:
    void check(int status)
    {
        if (status != SQLITE_OK)
            throw toStorageError(m_handle, m_sql);
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    QString m_sql;
};

class QtStatement final : public Statement
{
public:
    QtStatement(const QSqlDatabase &database, const QString &sql) : m_sql{sql}, m_query{database}, m_insert{database}
    {
        if (!m_query.prepare(sql))
            throw toStorageError(m_query.lastError(), sql);
    }

    using Statement::bind;
    void bindNull(int index) override { put(index, QVariant{}); }
    void bind(int index, qint64 value) override { put(index, value); }
    void bind(int index, const QString &value) override { put(index, value.isNull() ? QStringLiteral("") : value); }
    void bindUtf8(int index, const QByteArray &text) override { put(index, QString::fromUtf8(text)); }
    void bindBytes(int index, const QByteArray &bytes) override { put(index, bytes); }

    qint64 execute() override
    {
        run(m_query);
        return m_query.numRowsAffected();
    }

    qint64 insertRow() override
    {
        if (m_insert.lastQuery().isEmpty() && !m_insert.prepare(m_sql + QStringLiteral(" RETURNING id")))
            throw toStorageError(m_insert.lastError(), m_sql);
        run(m_insert);
        m_insert.next();
        const qint64 id = m_insert.value(0).toLongLong();
        m_insert.finish();
        return id;
    }

private:
    void put(int index, const QVariant &value)
    {
        if (index >= m_values.size())
            m_values.resize(index + 1);
        m_values[index] = value;
    }

    void run(QSqlQuery &query)
    {
        for (int i = 0; i < m_values.size(); ++i)
            query.bindValue(i, m_values.at(i));
        m_values.clear();
        if (!query.exec())
            throw toStorageError(query.lastError(), m_sql);
    }

    QString m_sql;
    QSqlQuery m_query;
    QSqlQuery m_insert; // the same statement with RETURNING, prepared when first needed
    QVariantList m_values;
};

} // namespace

void Statement::bind(int index, const FieldValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        bindNull(index);
    else if (const auto *number = std::get_if<qint64>(&value))
        bind(index, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        bind(index, *text);
    else if (const auto *date = std::get_if<QDate>(&value))
        bind(index, date->toString(Qt::ISODate));
    else
        Q_ASSERT_X(false, "Statement::bind", "list fields have tables of their own");
}

std::unique_ptr<Statement> prepareStatement(Database &database, const QString &sql)
{
    if (sqlite3 *handle = database.sqliteHandle())
        return std::make_unique<SqliteStatement>(handle, sql);
    return std::make_unique<QtStatement>(QSqlDatabase::database(database.connectionName()), sql);
}

} // namespace liaison
