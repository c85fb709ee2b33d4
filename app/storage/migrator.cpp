#include "app/storage/migrator.h"

#include "app/storage/backup.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace liaison {

namespace {

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
    : m_database{database}, m_migrations{std::move(migrations)}
{
}

QList<Migration> Migrator::shipped(Engine engine)
{
    const QDir folder{engine == Engine::Sqlite ? QStringLiteral(":/sql/sqlite") : QStringLiteral(":/sql/postgresql")};
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
    if (m_database.engine() == Engine::Postgres) {
        Query exists = m_database.run(QStringLiteral("SELECT to_regclass('schema_version') IS NOT NULL"));
        exists.next();
        if (!exists.value(0).toBool())
            return 0;
        Query version = m_database.run(QStringLiteral("SELECT version FROM schema_version"));
        return version.next() ? static_cast<int>(version.integer(0)) : 0;
    }
    Query version = m_database.runDirect(QStringLiteral("PRAGMA user_version"));
    version.next();
    Query application = m_database.runDirect(QStringLiteral("PRAGMA application_id"));
    application.next();
    if (application.integer(0) == ApplicationId)
        return static_cast<int>(version.integer(0));
    Query tables = m_database.run(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    tables.next();
    if (tables.integer(0) > 0 || version.integer(0) != 0)
        throw StorageError{StorageError::Kind::NotOurs, m_database.location()};
    return 0;
}

void Migrator::migrate()
{
    const int current = currentVersion();
    if (current > newestVersion())
        throw StorageError{StorageError::Kind::NewerSchema,
                           QStringLiteral("schema %1, newest known %2").arg(current).arg(newestVersion())};
    if (current == newestVersion())
        return;
    if (current > 0 && m_database.engine() == Engine::Sqlite)
        migrateCopyFirst(current);
    for (int version = current + 1; version <= newestVersion(); ++version)
        apply(version);
}

void Migrator::migrateCopyFirst(int from)
{
    const QString copy = QStringLiteral("%1.v%2.bak").arg(m_database.location()).arg(from);
    const QString rehearsal = m_database.location() + QStringLiteral(".migrating");
    backupSqlite(m_database, copy);
    QFile::remove(rehearsal);
    if (!QFile::copy(copy, rehearsal))
        throw StorageError{StorageError::Kind::DiskFull, rehearsal};
    try {
        Database trial{rehearsal};
        Migrator migrator{trial, m_migrations};
        for (int version = from + 1; version <= newestVersion(); ++version)
            migrator.apply(version);
        checkIntegrity(trial);
    } catch (const StorageError &) {
        QFile::remove(rehearsal);
        throw;
    }
    QFile::remove(rehearsal);
    QFile::remove(rehearsal + QStringLiteral("-wal"));
    QFile::remove(rehearsal + QStringLiteral("-shm"));
}

void Migrator::apply(int version)
{
    const bool sqlite = m_database.engine() == Engine::Sqlite;
    if (sqlite) // off while tables are rebuilt: dropping a table would delete the rows that refer to it
        m_database.runDirect(QStringLiteral("PRAGMA foreign_keys = OFF"));
    {
        Transaction transaction{m_database};
        const QStringList statements = statementsIn(m_migrations.at(version - 1).script);
        for (const QString &statement : statements)
            m_database.runDirect(statement);
        if (sqlite && m_database.runDirect(QStringLiteral("PRAGMA foreign_key_check")).next())
            throw StorageError{StorageError::Kind::Constraint, m_migrations.at(version - 1).name};
        setVersion(version);
        transaction.commit();
    }
    if (sqlite)
        m_database.runDirect(QStringLiteral("PRAGMA foreign_keys = ON"));
}

void Migrator::setVersion(int version)
{
    if (m_database.engine() == Engine::Sqlite) {
        m_database.runDirect(QStringLiteral("PRAGMA user_version = %1").arg(version));
        m_database.runDirect(QStringLiteral("PRAGMA application_id = %1").arg(ApplicationId));
        return;
    }
    m_database.runDirect(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version bigint NOT NULL)"));
    m_database.runDirect(QStringLiteral("DELETE FROM schema_version"));
    m_database.runDirect(QStringLiteral("INSERT INTO schema_version (version) VALUES (%1)").arg(version));
}

} // namespace liaison
