#include "tests/support/postgrescluster.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

using liaison::test::PostgresCluster;

namespace {

/// What psql prints for @a sql, or its error.
QString answer(const QString &database, const QString &sql)
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(u"psql"_s, {u"-XAtc"_s, sql, database});
    psql.waitForFinished();
    return QString::fromUtf8(psql.readAll()).trimmed();
}

QString socketFolder(const QString &database)
{
    return QUrlQuery{QUrl{database}}.queryItemValue(u"host"_s);
}

} // namespace

class TestPostgresCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::shared().isAvailable())
            QSKIP(qPrintable(PostgresCluster::shared().problem()));
    }

    void everyDatabaseIsNewAndHoldsChineseText()
    {
        const QString first = PostgresCluster::shared().createDatabase();
        const QString second = PostgresCluster::shared().createDatabase();

        QVERIFY(first != second);
        QCOMPARE(answer(first, u"CREATE TABLE station AS SELECT '城关街道联络站' AS name"_s), u"SELECT 1"_s);
        QCOMPARE(answer(first, u"SELECT name FROM station"_s), u"城关街道联络站"_s);
        QVERIFY(answer(second, u"SELECT name FROM station"_s).contains(u"does not exist"));
    }

    void listensOnItsSocketOnly()
    {
        const QString database = PostgresCluster::shared().createDatabase();

        QCOMPARE(answer(database, u"SHOW listen_addresses"_s), QString{});
        QVERIFY(QFileInfo::exists(socketFolder(database) + u"/.s.PGSQL.5432"_s));
    }

    // The killed program is this one, started again with an argument of its own.
    void leavesNothingBehindWhenTheProgramIsKilled()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--start-and-wait"_s});
        QVERIFY(program.waitForReadyRead());
        const QString database = QString::fromUtf8(program.readLine()).trimmed();
        const QString folder = socketFolder(database);
        QCOMPARE(answer(database, u"SELECT 7"_s), u"7"_s);

        program.kill();
        QVERIFY(program.waitForFinished());

        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(folder), 10'000);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    if (app.arguments().contains(u"--start-and-wait"_s)) {
        const QString database = PostgresCluster::shared().createDatabase();
        std::puts(qPrintable(database));
        std::fflush(stdout);
        return pause();
    }
    TestPostgresCluster test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postgrescluster.moc"
