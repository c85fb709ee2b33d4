#include "app/storage/database.h"

#include "app/storage/sqlerror.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

namespace liaison {

namespace {

Q_LOGGING_CATEGORY(logDatabase, "liaison.storage", QtWarningMsg)

constexpr int BusyTimeoutMilliseconds = 10'000;

// One lock for all writers of a shared server: the journal is one chain, so writes are one queue.
constexpr auto PostgresWriterLock = "SELECT pg_advisory_xact_lock(20250311)";

QString nextConnectionName()
{
    static QAtomicInteger<int> counter;
    return QStringLiteral("liaison-%1").arg(++counter);
}

bool isPostgres(const QString &location)
{
    return location.startsWith(QStringLiteral("postgresql://")) || location.startsWith(QStringLiteral("postgres://"));
}

} // namespace

Database::Database(const QString &location, Access access)
    : m_engine{isPostgres(location) ? Engine::Postgres : Engine::Sqlite}
    , m_location{location}
    , m_connection{nextConnectionName()}
{
    try {
        if (m_engine == Engine::Sqlite)
            openSqlite(access);
        else
            openPostgres();
    } catch (const StorageError &) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_statements.clear(); // before the connection they belong to
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::openSqlite(Access access)
{
    const QFileInfo file{m_location};
    if (access != Access::Create && m_location != QStringLiteral(":memory:")) {
        if (!file.exists())
            throw StorageError{StorageError::Kind::NotFound, m_location};
        if (file.isDir())
            throw StorageError{StorageError::Kind::NotOurs, m_location};
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_location);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeoutMilliseconds));
    if (!database.open())
        throw toStorageError(database.lastError(), m_location);
    m_sqlite = *static_cast<sqlite3 *const *>(database.driver()->handle().constData());

    // A foreign or damaged file is noticed here, before anything is written to it.
    runDirect(QStringLiteral("PRAGMA foreign_keys = ON"));
    runDirect(QStringLiteral("PRAGMA trusted_schema = OFF"));
    runDirect(QStringLiteral("SELECT count(*) FROM sqlite_schema")).next();
    if (file.exists() && !file.isWritable()) {
        runDirect(QStringLiteral("PRAGMA query_only = ON"));
        return;
    }
    runDirect(QStringLiteral("PRAGMA journal_mode = WAL")).next();
    runDirect(QStringLiteral("PRAGMA synchronous = FULL"));
    runDirect(QStringLiteral("PRAGMA cache_size = -65536")); // 64 MB at most
    runDirect(QStringLiteral("PRAGMA temp_store = MEMORY"));
}

void Database::openPostgres()
{
    const QUrl url{m_location};
    const QUrlQuery options{url};
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connection);
    if (!database.isValid())
        throw StorageError{StorageError::Kind::Failed, QStringLiteral("Qt's PostgreSQL driver is not installed")};
    const QString socket = options.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    database.setHostName(socket.isEmpty() ? url.host() : socket);
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    database.setUserName(url.userName());
    database.setPassword(url.password(QUrl::FullyDecoded));
    if (url.port() > 0)
        database.setPort(url.port());
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=liaison-station"));
    if (!database.open()) {
        const QString text = database.lastError().text();
        const bool missing = text.contains(QStringLiteral("does not exist"));
        throw StorageError{missing ? StorageError::Kind::NotFound : StorageError::Kind::Failed, text};
    }
    runDirect(QStringLiteral("SET lock_timeout = '%1ms'").arg(BusyTimeoutMilliseconds));
    runDirect(QStringLiteral("SET client_min_messages = warning"));
}

Query Database::run(const QString &sql, std::initializer_list<Binding> bindings)
{
    return run(sql, QList<Binding>{bindings});
}

Query Database::run(const QString &sql, const QList<Binding> &bindings)
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw toStorageError(query->lastError(), sql);
    for (const auto &[name, value] : bindings)
        query->bindValue(name, value);
    if (!query->exec()) {
        const StorageError error = toStorageError(query->lastError(), sql);
        qCDebug(logDatabase) << error.detail();
        throw error;
    }
    return Query{std::move(query)};
}

Query Database::runDirect(const QString &sql)
{
    auto query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
    query->setForwardOnly(true);
    if (!query->exec(sql))
        throw toStorageError(query->lastError(), sql);
    return Query{std::move(query)};
}

Statement &Database::statement(const QString &sql)
{
    std::shared_ptr<Statement> &cached = m_statements[sql];
    if (!cached)
        cached = prepareStatement(*this, sql);
    return *cached;
}

Transaction::Transaction(Database &database, Mode mode) : m_database{database}
{
    Q_ASSERT_X(!database.m_inTransaction, "Transaction", "transactions do not nest");
    if (database.engine() == Engine::Sqlite) {
        database.runDirect(mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    } else {
        database.runDirect(mode == Mode::Write
                               ? QStringLiteral("BEGIN")
                               : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
        if (mode == Mode::Write) {
            try {
                database.runDirect(QString::fromLatin1(PostgresWriterLock)).next();
            } catch (const StorageError &) {
                database.runDirect(QStringLiteral("ROLLBACK"));
                throw;
            }
        }
    }
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.runDirect(QStringLiteral("ROLLBACK"));
    } catch (const StorageError &error) {
        // The engine has already rolled back (disk full, lost connection): nothing is left to undo.
        qCWarning(logDatabase) << "rollback:" << error.detail();
    }
    m_database.m_inTransaction = false;
}

void Transaction::commit()
{
    m_database.runDirect(QStringLiteral("COMMIT"));
    m_open = false;
    m_database.m_inTransaction = false;
}

} // namespace liaison
