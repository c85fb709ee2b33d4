#include "app/storage/backup.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verified.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using Kind = StorageError::Kind;

namespace {

constexpr QFile::Permissions ReadOnlyFolder = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                              QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo{path}.dir().entryList(QDir::Files, QDir::Name);
}

/// Version of a database made by the shipped scripts.
int shippedVersion(Engine engine)
{
    return static_cast<int>(Migrator::shipped(engine).size());
}

/// What follows the name of such a database in that of the copy made before it is migrated.
QString keptName(Engine engine)
{
    return u".v%1.bak"_s.arg(shippedVersion(engine));
}

/// The shipped scripts and one more.
QList<Migration> withNext(Engine engine, const QString &script)
{
    QList<Migration> migrations = Migrator::shipped(engine);
    migrations.append({u"next"_s, script});
    return migrations;
}

/// Works also for root, whom no permission stops: becomes somebody else for a while.
class WithoutPrivileges
{
public:
    WithoutPrivileges() : m_user{geteuid()}
    {
        constexpr uid_t Nobody = 65534;
        if (m_user == 0 && seteuid(Nobody) != 0)
            qFatal("seteuid");
    }
    ~WithoutPrivileges()
    {
        if (m_user == 0 && seteuid(m_user) != 0)
            qFatal("seteuid");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    uid_t m_user;
};

bool hasTable(Database &database, const QString &table)
{
    const QString list = database.engine() == Engine::Sqlite
                             ? u"SELECT count(*) FROM sqlite_schema WHERE name = :name"_s
                             : u"SELECT count(*) FROM information_schema.tables WHERE table_name = :name"_s;
    return database.number(list, {{u":name"_s, table}}) == 1;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngines(); }
    void init() { requireEngine(); }

    void bringsANewDatabaseToTheNewestVersion()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const TestLocation location{engine};
        Database database{location.text(), Database::Access::Create};
        Migrator migrator{database};
        QCOMPARE(migrator.currentVersion(), 0);
        migrator.migrate();
        QCOMPARE(migrator.currentVersion(), migrator.newestVersion());
        QVERIFY(hasTable(database, u"visit"_s));
        QCOMPARE(verified(database), QString{});
    }

    void leavesACurrentDatabaseAlone()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const QByteArray content = contentHash(*test);
        test.close();
        const QByteArray before = bytesOf(test.location().text());

        test.reopen();
        Migrator{*test}.migrate();
        QCOMPARE(contentHash(*test), content);
        test.close();
        QCOMPARE(bytesOf(test.location().text()), before);
        if (engine == Engine::Sqlite)
            QCOMPARE(filesBeside(test.location().text()), QStringList{u"station.db"_s});
    }

    void readersAndTheWriterOfAFileDoNotWaitForEachOther()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("PostgreSQL always works this way");
        TestDatabase test{engine};
        Query mode = (*test).runDirect(u"PRAGMA journal_mode"_s);
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    void refusesANewerDatabaseAndLeavesItUntouched()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        (*test).runDirect(engine == Engine::Sqlite ? u"PRAGMA user_version = 99"_s
                                                   : u"UPDATE liaison_schema SET version = 99"_s);
        const QByteArray content = contentHash(*test);
        test.close();
        const QByteArray before = bytesOf(test.location().text());

        test.reopen();
        QCOMPARE(failureOf([&] { Migrator{*test}.migrate(); }), Kind::NewerSchema);
        QCOMPARE(Migrator{*test}.currentVersion(), 99);
        QCOMPARE(contentHash(*test), content);
        test.close();
        QCOMPARE(bytesOf(test.location().text()), before);
    }

    void refusesTheDatabaseOfAnotherProgramAndLeavesItUntouched()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const TestLocation location{engine};
        {
            Database foreign{location.text(), Database::Access::Create};
            foreign.runDirect(u"CREATE TABLE recipe (name TEXT)"_s);
            foreign.runDirect(u"INSERT INTO recipe VALUES ('豆腐')"_s);
        }
        const QByteArray before = bytesOf(location.text());
        for (const auto access : {Database::Access::Existing, Database::Access::Create}) {
            Database database{location.text(), access};
            QCOMPARE(failureOf([&] { Migrator{database}.migrate(); }), Kind::NotOurs);
            QVERIFY(!hasTable(database, u"change"_s));
            QCOMPARE(database.number(u"SELECT count(*) FROM recipe"_s), 1);
        }
        QCOMPARE(bytesOf(location.text()), before);
        if (engine == Engine::Sqlite)
            QCOMPARE(filesBeside(location.text()), QStringList{u"station.db"_s});
    }

    void refusesFilesThatAreNoDatabaseAndLeavesThemUntouched_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray noise;
        for (int i = 0; i < 70'000; ++i)
            noise.append(static_cast<char>((i * 7919) >> 3));
        QTest::newRow("one byte") << QByteArray{"x"};
        QTest::newRow("a text") << QByteArray{"走访登记表,2026\n"}.repeated(9);
        QTest::newRow("noise") << noise;
        QTest::newRow("a spreadsheet") << QByteArray{"PK\x03\x04"} + noise;
        QTest::newRow("half of the magic") << QByteArray{"SQLite format"};
        QTest::newRow("magic and noise") << QByteArray{"SQLite format 3\0", 16} + noise;
    }

    void refusesFilesThatAreNoDatabaseAndLeavesThemUntouched()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        QFETCH(const QByteArray, bytes);
        const TestLocation location{engine};
        write(location.text(), bytes);
        for (const auto access : {Database::Access::Existing, Database::Access::Create}) {
            const std::optional<Kind> failure = failureOf([&] {
                Database database{location.text(), access};
                Migrator{database}.migrate();
            });
            QCOMPARE(failure, Kind::NotOurs);
            QCOMPARE(bytesOf(location.text()), bytes);
            QCOMPARE(filesBeside(location.text()), QStringList{u"station.db"_s});
        }
    }

    void aFailingStepRollsBackCompletely()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const TestLocation location{engine};
        Database database{location.text(), Database::Access::Create};
        Migrator migrator{database, withNext(engine, u"CREATE TABLE extra (name TEXT)\n\n"
                                                     "INSERT INTO extra VALUES ('x')\n\n"
                                                     "CREATE TABLE broken ("_s)};
        QCOMPARE(failureOf([&] { migrator.migrate(); }), Kind::Failed);
        QCOMPARE(migrator.currentVersion(), shippedVersion(engine));
        QVERIFY(!hasTable(database, u"extra"_s));
        QVERIFY(hasTable(database, u"visit"_s));
        if (engine == Engine::Sqlite)
            QCOMPARE(database.number(u"PRAGMA foreign_keys"_s), 1);
    }

    void addsTheRoundsToADatabaseOfTheFirstVersion()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const TestLocation location{engine};
        {
            Database database{location.text(), Database::Access::Create};
            Migrator{database, Migrator::shipped(engine).first(1)}.migrate();
            QCOMPARE(Migrator{database}.currentVersion(), 1);
            database.run(
                engine == Engine::Sqlite
                    ? u"INSERT INTO district (uid, head_seq, name) VALUES (randomblob(16), 1, '青禾区')"_s
                    : u"INSERT INTO district (uid, head_seq, name) VALUES (decode(md5('x'), 'hex'), 1, '青禾区')"_s);
        }
        Database database{location.text()};
        Migrator{database}.migrate();
        QCOMPARE(Migrator{database}.currentVersion(), shippedVersion(engine));
        QVERIFY(hasTable(database, u"evaluation_round"_s));
        QVERIFY(hasTable(database, u"sheet_print"_s));
        QVERIFY(hasTable(database, u"own_scheme"_s));
        QCOMPARE(database.number(u"SELECT count(*) FROM district WHERE name = '青禾区'"_s), 1);
    }

    void aStepThatBreaksReferencesIsRolledBack()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("PostgreSQL checks references in every statement");
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const QByteArray content = contentHash(*test);
        Migrator migrator{*test, withNext(engine, u"DELETE FROM town"_s)};
        QCOMPARE(failureOf([&] { migrator.migrate(); }), Kind::Constraint);
        QCOMPARE(contentHash(*test), content);
        QCOMPARE((*test).number(u"PRAGMA foreign_keys"_s), 1);
    }

    void keepsTheRowsOfAMigratedDatabaseAndAProvenCopyOfTheOldOne()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const QByteArray content = contentHash(*test);

        Migrator migrator{*test,
                          withNext(engine, u"-- a comment\n"
                                           "ALTER TABLE town ADD COLUMN note TEXT NOT NULL DEFAULT ''\n\n"
                                           "   \n"
                                           "UPDATE town SET note = name\n"_s)};
        migrator.migrate();
        QCOMPARE(migrator.currentVersion(), shippedVersion(engine) + 1);
        QCOMPARE(contentHash(*test), content);
        QCOMPARE((*test).number(u"SELECT count(*) FROM town WHERE note = name"_s), 2);
        QCOMPARE(verified(*test), QString{});
        if (engine != Engine::Sqlite)
            return;

        const QString file = test.location().text();
        test.close();
        const QString kept = keptName(engine);
        QCOMPARE(filesBeside(file), (QStringList{u"station.db"_s, u"station.db"_s + kept}));
        Database old{file + kept};
        QCOMPARE(Migrator{old}.currentVersion(), shippedVersion(engine));
        QCOMPARE(contentHash(old), content);
        QCOMPARE(verified(old), QString{});
    }

    void aStepThatFailsOnTheDataLeavesTheFileAsItWas()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk); // has two people of one name
        const QByteArray content = contentHash(*test);
        test.close();
        const QString file = test.location().text();
        const QByteArray before = bytesOf(file);

        test.reopen();
        Migrator migrator{*test, withNext(engine, u"CREATE UNIQUE INDEX one_of_a_name ON person (name)"_s)};
        QCOMPARE(failureOf([&] { migrator.migrate(); }), Kind::Constraint);
        QCOMPARE(migrator.currentVersion(), shippedVersion(engine));
        QCOMPARE(contentHash(*test), content);
        test.close();
        QCOMPARE(bytesOf(file), before);
        if (engine == Engine::Sqlite)
            QCOMPARE(filesBeside(file), (QStringList{u"station.db"_s, u"station.db"_s + keptName(engine)}));
    }

    // What a crash left behind must not be taken for part of the new copy.
    void rehearsesOnAFreshCopy()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        for (const QString &name :
             {u".migrating"_s, u".migrating-wal"_s, u".migrating-journal"_s, keptName(engine) + u".part"_s})
            write(test.location().text() + name, "left behind");
        Migrator migrator{*test, withNext(engine, u"CREATE TABLE extra (name TEXT)"_s)};
        migrator.migrate();
        QCOMPARE(verified(*test), QString{});
        test.close();
        QCOMPARE(filesBeside(test.location().text()),
                 (QStringList{u"station.db"_s, u"station.db"_s + keptName(engine)}));
    }

    void twoProgramsMayOpenANewDatabaseAtOnce()
    {
        QFETCH_GLOBAL(const Engine, engine);
        const TestLocation location{engine};
        {
            Database{location.text(), Database::Access::Create};
        }
        std::optional<Kind> failures[4];
        std::vector<std::thread> programs;
        for (std::optional<Kind> &failure : failures) {
            programs.emplace_back([&failure, &location] {
                failure = failureOf([&location] {
                    Database database{location.text(), Database::Access::Create};
                    Migrator{database}.migrate();
                });
            });
        }
        for (std::thread &program : programs)
            program.join();
        for (const std::optional<Kind> &failure : failures)
            QCOMPARE(failure, std::nullopt);
        Database database{location.text()};
        QCOMPARE(Migrator{database}.currentVersion(), Migrator{database}.newestVersion());
    }

    // The copy that a migration rehearses on has one name: two of them must not meet there.
    void twoProgramsMayUpgradeAnOldDatabaseAtOnce()
    {
        QFETCH_GLOBAL(const Engine, engine);
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        test.close();
        const QString file = test.location().text();
        std::optional<Kind> failures[3];
        std::vector<std::thread> programs;
        for (std::optional<Kind> &failure : failures) {
            programs.emplace_back([&failure, &file, engine] {
                failure = failureOf([&] {
                    Database database{file};
                    Migrator{database, withNext(engine, u"CREATE TABLE extra (name TEXT)"_s)}.migrate();
                });
            });
        }
        for (std::thread &program : programs)
            program.join();

        for (const std::optional<Kind> &failure : failures)
            QCOMPARE(failure, std::nullopt);
        test.reopen();
        QCOMPARE(verified(*test), QString{});
        if (engine == Engine::Sqlite) {
            test.close();
            QCOMPARE(filesBeside(file), (QStringList{u"station.db"_s, u"station.db"_s + keptName(engine)}));
        }
    }

    void createsNothingInAFolderWithoutPermission()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        const TestLocation location{engine};
        const QString folder = QFileInfo{location.text()}.path();
        QVERIFY(QFile::setPermissions(folder, ReadOnlyFolder));
        {
            const WithoutPrivileges nobody;
            const std::optional<Kind> failure = failureOf([&] {
                Database database{location.text(), Database::Access::Create};
                Migrator{database}.migrate();
            });
            QCOMPARE(failure, Kind::ReadOnly);
        }
        QVERIFY(filesBeside(location.text()).isEmpty());
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void aCopyOnAReadOnlyMediumCanBeReadButNotWritten()
    {
        QFETCH_GLOBAL(const Engine, engine);
        if (engine != Engine::Sqlite)
            QSKIP("a matter of files");
        TestDatabase test{engine};
        insertOrganisation(*test, test.clerk);
        const QString copy = test.location().beside(u"copy.db"_s);
        backupSqlite(*test, copy);
        const QByteArray content = contentHash(*test);
        test.close();
        const QByteArray before = bytesOf(copy);
        const QString folder = QFileInfo{copy}.path();
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, ReadOnlyFolder));
        {
            const WithoutPrivileges nobody;
            Database database{copy};
            QVERIFY(database.isReadOnly());
            Migrator{database}.migrate();
            QCOMPARE(contentHash(database), content);
            QCOMPARE(verified(database), QString{});
            QCOMPARE(failureOf([&] { insertOrganisation(database, test.clerk); }), Kind::ReadOnly);
        }
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QCOMPARE(bytesOf(copy), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrator)

#include "tst_migrator.moc"
