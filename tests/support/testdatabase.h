#pragma once

#include "app/base/clock.h"
#include "app/base/uid.h"
#include "app/storage/changegroup.h"
#include "app/storage/database.h"
#include "app/storage/migrator.h"
#include "tests/support/postgrescluster.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

/// Databases for tests. Header only: the support library knows nothing of app/storage, so that tests of
/// lower modules may link it.
namespace liaison::test {

/// For initTestCase_data(): every test function then runs once on each engine.
inline void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    QTest::newRow("postgresql") << Engine::Postgres;
}

/// For init(): skips the function where the engine is missing, and makes any later warning a failure.
inline void requireEngine()
{
    QFETCH_GLOBAL(const Engine, engine);
    if (engine == Engine::Postgres && !PostgresCluster::shared().isAvailable())
        QSKIP(qPrintable(PostgresCluster::shared().problem()));
    QTest::failOnWarning(QRegularExpression{QStringLiteral(".")});
}

/// Where a new and empty database can be made: a file in a folder of its own, or the one database that the
/// program has on the cluster, emptied; of the latter only one at a time.
class TestLocation
{
public:
    explicit TestLocation(Engine engine)
    {
        if (engine == Engine::Sqlite) {
            m_folder.emplace();
            m_text = m_folder->filePath(QStringLiteral("station.db"));
            return;
        }
        static const QString shared = PostgresCluster::shared().createDatabase();
        m_text = shared;
        Database database{m_text};
        database.runDirect(QStringLiteral("DROP SCHEMA public CASCADE"));
        database.runDirect(QStringLiteral("CREATE SCHEMA public"));
    }

    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    /// Another file in the folder of a SQLite database.
    [[nodiscard]] QString beside(const QString &name) const { return m_folder->filePath(name); }

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_text;
};

/// A new database of the newest schema, two people who write to it, and a clock that stands still.
class TestDatabase
{
public:
    explicit TestDatabase(Engine engine) : m_location{engine}
    {
        open(Database::Access::Create);
        Migrator{*m_database}.migrate();
    }

    [[nodiscard]] Database &operator*() { return *m_database; }
    [[nodiscard]] const TestLocation &location() const noexcept { return m_location; }

    void close() { m_database.reset(); }
    void reopen()
    {
        close();
        open(Database::Access::Existing);
    }

    FixedClock clock{QDateTime{QDate{2026, 7, 1}, QTime{9, 30}, Qt::UTC}};
    UidGenerator uids{clock, 20260701};
    WriteContext clerk{clock, uids, {QStringLiteral("周敏"), site()}};
    WriteContext colleague{clock, uids, {QStringLiteral("O'Neil \"吴\""), site()}};

private:
    void open(Database::Access access)
    {
        m_database = std::make_unique<Database>(m_location.text(), access);
        if (m_database->engine() == Engine::Sqlite) // no test cuts the power
            m_database->runDirect(QStringLiteral("PRAGMA synchronous = OFF"));
    }

    [[nodiscard]] static QString site() { return QStringLiteral("0197c3a2-5e10-7abc-8def-0123456789ab"); }

    TestLocation m_location;
    std::unique_ptr<Database> m_database;
};

/// The kind of the StorageError that @a action throws; nothing if it throws none.
template <typename Action>
[[nodiscard]] std::optional<StorageError::Kind> failureOf(const Action &action)
{
    try {
        action();
    } catch (const StorageError &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace liaison::test
