#include "app/storage/migrator.h"

#include "app/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QRegularExpression>
#include <QScopeGuard>

#include <optional>

namespace liaison {

namespace {

constexpr int LockWaitMs = 120'000;       ///< a large file takes its time
constexpr int ApplicationId = 0x4c53544e; // "LSTN", PRAGMA application_id of our files

QStringList statementsIn(const QString &script)
{
    QStringList statements;
    static const QRegularExpression blankLine{QStringLiteral("\\n[ \\t]*\\n")};
    const QStringList parts = script.split(blankLine, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList lines = part.split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().startsWith(QStringLiteral("--")); });
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace

Migrator::Migrator(Database &database) : Migrator{database, shipped(database.engine())} {}

Migrator::Migrator(Database &database, QList<Migration> migrations)
    : m_database{database}
    , m_migrations{std::move(migrations)}
{
}

QList<Migration> Migrator::shipped(Engine engine)
{
    const QDir folder{engine == Engine::Sqlite ? QStringLiteral(":/sql/sqlite")
                                               : QStringLiteral(":/sql/postgresql")};
    const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QList<Migration> migrations;
    for (const QString &name : files) {
        Q_ASSERT_X(name.startsWith(QStringLiteral("%1_").arg(migrations.size() + 1, 4, 10, QLatin1Char('0'))),
                   "Migrator", "migration numbers must be gapless");
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("resource %s cannot be read", qPrintable(name));
        migrations.append({name.chopped(4), QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT_X(!migrations.isEmpty(), "Migrator", "the program was linked without its resources");
    return migrations;
}

int Migrator::currentVersion()
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    if (const int version = sqlite ? versionOfSqlite() : versionOfPostgres(); version > 0)
        return version;
    const qint64 tables = m_database.number(
        sqlite ? QStringLiteral("SELECT count(*) FROM sqlite_schema")
               : QStringLiteral("SELECT count(*) FROM information_schema.tables"
                                " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'"));
    if (tables > 0)
        throw StorageError{StorageError::Kind::NotOurs, m_database.location()};
    return 0;
}

/// 0: the file is not marked as ours.
int Migrator::versionOfSqlite()
{
    if (m_database.number(QStringLiteral("PRAGMA application_id")) != ApplicationId)
        return 0;
    return static_cast<int>(m_database.number(QStringLiteral("PRAGMA user_version")));
}

int Migrator::versionOfPostgres()
{
    if (m_database.number(QStringLiteral("SELECT count(to_regclass('liaison_schema'))")) == 0)
        return 0;
    return static_cast<int>(m_database.number(QStringLiteral("SELECT max(version) FROM liaison_schema")));
}

void Migrator::migrate()
{
    // One program migrates a file at a time: the others wait and then find it done. Where no lock can be
    // made, as in a folder without permission, the migration says what is wrong.
    std::optional<QLockFile> lock;
    if (m_database.engine() == Engine::Sqlite && !m_database.isReadOnly() &&
        currentVersion() < newestVersion()) {
        lock.emplace(m_database.location() + QStringLiteral(".lock"));
        (void)lock->tryLock(LockWaitMs);
    }
    const int current = currentVersion();
    if (current > newestVersion())
        throw StorageError{StorageError::Kind::NewerSchema,
                           QStringLiteral("schema %1, newest known %2").arg(current).arg(newestVersion())};
    if (current > 0 && current < newestVersion() && m_database.engine() == Engine::Sqlite)
        migrateCopyFirst(current);
    for (int version = current + 1; version <= newestVersion(); ++version)
        apply(version);
    // Kept in the file: readers and the writer do not wait for each other.
    if (m_database.engine() == Engine::Sqlite && !m_database.isReadOnly())
        m_database.runDirect(QStringLiteral("PRAGMA journal_mode = WAL")).next();
}

void Migrator::migrateCopyFirst(int from)
{
    backupSqlite(m_database, QStringLiteral("%1.v%2.bak").arg(m_database.location()).arg(from));
    const QString rehearsal = m_database.location() + QStringLiteral(".migrating");
    removeSqliteFile(rehearsal);
    const auto cleanUp = qScopeGuard([&rehearsal] { removeSqliteFile(rehearsal); });
    backupSqlite(m_database, rehearsal);
    Database trial{rehearsal};
    Migrator migrator{trial, m_migrations};
    for (int version = from + 1; version <= newestVersion(); ++version)
        migrator.apply(version);
    checkIntegrity(trial);
}

void Migrator::apply(int version)
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    const auto foreignKeys = [this, sqlite](const char *state) {
        if (sqlite)
            m_database.runDirect(QStringLiteral("PRAGMA foreign_keys = %1").arg(QLatin1String{state}));
    };
    // Off while tables are rebuilt: dropping a table would delete the rows that refer to it.
    foreignKeys("OFF");
    const auto restore = qScopeGuard([&foreignKeys] { foreignKeys("ON"); });

    Transaction transaction{m_database};
    if (currentVersion() >= version) // another program was faster
        return;
    const QStringList statements = statementsIn(m_migrations.at(version - 1).script);
    for (const QString &statement : statements)
        m_database.runDirect(statement);
    if (sqlite && m_database.runDirect(QStringLiteral("PRAGMA foreign_key_check")).next())
        throw StorageError{StorageError::Kind::Constraint, m_migrations.at(version - 1).name};
    setVersion(version);
    transaction.commit();
}

void Migrator::setVersion(int version)
{
    if (m_database.engine() == Engine::Sqlite) {
        m_database.runDirect(QStringLiteral("PRAGMA user_version = %1").arg(version));
        m_database.runDirect(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
        return;
    }
    m_database.runDirect(
        QStringLiteral("CREATE TABLE IF NOT EXISTS liaison_schema (version bigint NOT NULL)"));
    m_database.runDirect(QStringLiteral("DELETE FROM liaison_schema"));
    m_database.runDirect(QStringLiteral("INSERT INTO liaison_schema (version) VALUES (%1)").arg(version));
}

} // namespace liaison
