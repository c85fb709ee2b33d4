#include "app/storage/rowscan.h"

#include "app/storage/sqlerror.h"

#include <QDate>

#include <sqlite3.h>

namespace liaison {

RowScan::RowScan(Database &database, const QString &sql, const QList<Database::Binding> &bindings)
    : m_database{database}
    , m_sql{sql}
{
    if (database.engine() != Engine::Sqlite) {
        m_query = std::make_unique<Query>(database.run(sql, bindings));
        return;
    }
    m_database.requireUsable();
    const QByteArray text = sql.toUtf8();
    check(sqlite3_prepare_v2(database.sqliteHandle(), text.constData(), static_cast<int>(text.size()),
                             &m_statement, nullptr));
    try {
        for (const Database::Binding &binding : bindings)
            bind(binding);
    } catch (const StorageError &) {
        sqlite3_finalize(m_statement);
        throw;
    }
}

RowScan::~RowScan()
{
    sqlite3_finalize(m_statement);
}

void RowScan::bind(const Database::Binding &binding)
{
    const auto &[name, value] = binding;
    const int index = sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData());
    Q_ASSERT_X(index > 0, "RowScan", "a value that no parameter takes");
    if (value.isNull()) {
        check(sqlite3_bind_null(m_statement, index));
    } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
        check(sqlite3_bind_int64(m_statement, index, value.toLongLong()));
    } else {
        const QByteArray text =
            (value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString())
                .toUtf8();
        check(sqlite3_bind_text64(m_statement, index, text.constData(),
                                  static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    }
}

void RowScan::check(int status)
{
    if (status != SQLITE_OK)
        throw m_database.failed(toStorageError(m_database.sqliteHandle(), m_sql));
}

bool RowScan::next()
{
    if (m_query)
        return m_query->next();
    const int status = sqlite3_step(m_statement);
    if (status == SQLITE_ROW)
        return true;
    if (status != SQLITE_DONE)
        throw m_database.failed(toStorageError(m_database.sqliteHandle(), m_sql));
    return false;
}

bool RowScan::isNull(int column) const
{
    return m_query ? m_query->isNull(column) : sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RowScan::integer(int column) const
{
    return m_query ? m_query->integer(column) : sqlite3_column_int64(m_statement, column);
}

QByteArrayView RowScan::utf8(int column) const
{
    if (m_query) {
        m_text = m_query->text(column).toUtf8();
        return m_text;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

} // namespace liaison
