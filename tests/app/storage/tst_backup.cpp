#include "app/storage/backup.h"
#include "tests/support/sampleorganisation.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verified.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace liaison;
using namespace liaison::test;

using Kind = StorageError::Kind;

namespace {

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

QStringList filesIn(const QString &folder)
{
    return QDir{folder}.entryList(QDir::Files, QDir::Name);
}

void insertVisit(TestDatabase &test, const SampleOrganisation &sample)
{
    ChangeGroup group{*test, test.clerk, u"visit"_s};
    Repository<Visit>{*test}.insert(group, sampleVisit(sample));
    group.commit();
}

} // namespace

/// Backups are of SQLite files; a server has tools of its own.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression{u"."_s}); }

    void isOnePlainFileThatHoldsEverything()
    {
        TestDatabase test{Engine::Sqlite};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        insertVisit(test, sample);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"备份 '1'.db"_s);
        backupSqlite(*test, path);
        QCOMPARE(filesIn(folder.path()), QStringList{u"备份 '1'.db"_s});
        {
            Database copy{path};
            QCOMPARE(contentHash(copy), contentHash(*test));
            QCOMPARE(Journal{copy}.head().hash, Journal{*test}.head().hash);
            QCOMPARE(verified(copy), QString{});
        }
        QCOMPARE(filesIn(folder.path()), QStringList{u"备份 '1'.db"_s});

        insertVisit(test, sample); // the original goes on
        QCOMPARE(verified(*test), QString{});
    }

    void copiesWhileAnotherProgramWrites()
    {
        TestDatabase test{Engine::Sqlite};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        Database other{test.location().text()};
        const QByteArray content = contentHash(*test);
        const QString path = test.location().beside(u"copy.db"_s);

        ChangeGroup open{*test, test.clerk, u"open"_s};
        Repository<Visit>{*test}.insert(open, sampleVisit(sample));
        backupSqlite(other, path); // what is not committed is not in it
        open.commit();
        {
            Database copy{path};
            QCOMPARE(contentHash(copy), content);
        }
        backupSqlite(other, path);
        Database copy{path};
        QCOMPARE(contentHash(copy), contentHash(*test));
        QVERIFY(contentHash(copy) != content);
    }

    void anUnwritableTargetIsAnErrorWithoutLeftovers_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("no such folder") << u"none/copy.db"_s;
        QTest::newRow("a file in place of a folder") << u"file/copy.db"_s;
        QTest::newRow("a folder in place of the file") << u"folder"_s;
    }

    void anUnwritableTargetIsAnErrorWithoutLeftovers()
    {
        QFETCH(const QString, target);
        TestDatabase test{Engine::Sqlite};
        insertOrganisation(*test, test.clerk);
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        QVERIFY(QDir{folder.path()}.mkdir(u"folder"_s));
        QCOMPARE(failureOf([&] { backupSqlite(*test, folder.filePath(target)); }), Kind::ReadOnly);
        QCOMPARE(filesIn(folder.path()), QStringList{u"file"_s});
        QVERIFY(!(*test).inTransaction());
        QCOMPARE(verified(*test), QString{});
    }

    void anOlderBackupIsReplacedByAProvenOneOnly()
    {
        TestDatabase test{Engine::Sqlite};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        const QString path = test.location().beside(u"copy.db"_s);
        backupSqlite(*test, path);
        const QByteArray older = bytesOf(path);
        insertVisit(test, sample);
        backupSqlite(*test, path);
        QVERIFY(bytesOf(path) != older);
        const QByteArray newer = bytesOf(path);

        // Now the original is damaged: the copy would be, too.
        const qint64 pageSize = (*test).number(u"PRAGMA page_size"_s);
        const qint64 page =
            (*test).number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'visit_by_station_day'"_s);
        test.close();
        QFile file{test.location().text()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek((page - 1) * pageSize));
        QCOMPARE(file.write(QByteArray(pageSize, '\x5a')), pageSize);
        file.close();
        test.reopen();
        QCOMPARE(failureOf([&] { backupSqlite(*test, path); }), Kind::Corrupt);
        QCOMPARE(bytesOf(path), newer);
        test.close();
        QCOMPARE(filesIn(QFileInfo{path}.path()), (QStringList{u"copy.db"_s, u"station.db"_s}));
    }

    void neverReplacesTheOriginalOrADatabaseInUse()
    {
        TestDatabase test{Engine::Sqlite};
        const SampleOrganisation sample = insertOrganisation(*test, test.clerk);
        insertVisit(test, sample);
        const QString original = test.location().text();
        const QString link = test.location().beside(u"link.db"_s);
        QVERIFY(QFile::link(original, link));
        QCOMPARE(failureOf([&] { backupSqlite(*test, original); }), Kind::Busy);
        QCOMPARE(failureOf([&] { backupSqlite(*test, link); }), Kind::Busy);

        TestDatabase inUse{Engine::Sqlite};
        insertOrganisation(*inUse, inUse.clerk);
        const QByteArray content = contentHash(*inUse);
        QCOMPARE(failureOf([&] { backupSqlite(*test, inUse.location().text()); }), Kind::Busy);
        QCOMPARE(contentHash(*inUse), content);
        QCOMPARE(verified(*inUse), QString{});
        QCOMPARE(verified(*test), QString{});
    }

    void startsAfreshWhereACrashLeftSomething()
    {
        TestDatabase test{Engine::Sqlite};
        insertOrganisation(*test, test.clerk);
        const QTemporaryDir folder;
        for (const QString &name : {u"copy.db.part"_s, u"copy.db.part-wal"_s, u"copy.db.part-journal"_s})
            write(folder.filePath(name), "left behind");
        backupSqlite(*test, folder.filePath(u"copy.db"_s));
        QCOMPARE(filesIn(folder.path()), QStringList{u"copy.db"_s});
        Database copy{folder.filePath(u"copy.db"_s)};
        QCOMPARE(verified(copy), QString{});
    }
};

QTEST_GUILESS_MAIN(TestBackup)

#include "tst_backup.moc"
