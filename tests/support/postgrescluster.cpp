#include "tests/support/postgrescluster.h"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <pwd.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace liaison::test {

namespace {

constexpr int StartTimeout = 60'000; // ms; a second is usual
constexpr int StopTimeout = 10'000;

// Lives beside the server; its standard input is a pipe from the test program. However that program
// ends, the input ends with it; then server and folder go. Interrupts from the terminal are left to the
// test program.
//   $1 folder of the PostgreSQL programs, $2 folder for data, log and socket
constexpr auto SupervisorScript = R"(
trap '' HUP INT TERM
"$1/initdb" --pgdata="$2/data" --username=liaison --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --no-sync >"$2/log" 2>&1 </dev/null || { cat "$2/log"; exit 1; }
"$1/postgres" -D "$2/data" -c unix_socket_directories="$2" -c listen_addresses= -c max_connections=40 \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off >>"$2/log" 2>&1 </dev/null &
until "$1/pg_isready" --quiet --host="$2"; do
    kill -0 $! || { cat "$2/log"; exit 1; }
    sleep 0.05
done
echo ready
exec >>"$2/log" 2>&1 # nobody may be there to read the pipe any more
cat
kill -QUIT $!
wait $!
cd / && rm -rf "$2"
)";

constexpr auto SupervisorIsReady = "ready\n";

/// The newest server that Debian's packages have put beside others, or the one on the search path.
QString findPrograms()
{
    QDir versions{u"/usr/lib/postgresql"_s};
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCollator numeric{QLocale::c()};
    numeric.setNumericMode(true);
    std::sort(names.begin(), names.end(),
              [&numeric](const QString &a, const QString &b) { return numeric.compare(a, b) > 0; });
    for (const QString &name : std::as_const(names)) {
        const QString folder = versions.filePath(name + u"/bin"_s);
        if (QFileInfo{folder + u"/initdb"_s}.isExecutable())
            return folder;
    }
    return QFileInfo{QStandardPaths::findExecutable(u"initdb"_s)}.canonicalPath();
}

/// Whether every user may reach @a path and remove what is his there.
bool isOpenToAll(const QString &path)
{
    if (!QFile::permissions(path).testFlag(QFile::WriteOther))
        return false;
    QDir folder{path};
    do {
        if (!QFile::permissions(folder.path()).testFlag(QFile::ExeOther))
            return false;
    } while (folder.cdUp());
    return true;
}

/// A new folder whose path leaves room for the name of a socket, which the system limits to 107 bytes.
std::unique_ptr<QTemporaryDir> makeFolder(bool forOtherUser)
{
    constexpr qsizetype Longest = sizeof(sockaddr_un::sun_path) - sizeof("/.s.PGSQL.5432");
    for (const QString &parent : {QDir::tempPath(), QStringLiteral(P_tmpdir)}) {
        auto folder = std::make_unique<QTemporaryDir>(parent + u"/liaison-pg-XXXXXX"_s);
        if (folder->isValid() && QFile::encodeName(folder->path()).size() <= Longest &&
            (!forOtherUser || isOpenToAll(parent)))
            return folder;
    }
    return {};
}

const passwd *unprivilegedUser()
{
    const passwd *user = getpwnam("postgres");
    return user != nullptr ? user : getpwnam("nobody");
}

} // namespace

PostgresCluster &PostgresCluster::shared()
{
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster() : m_problem{start()}
{
    if (!m_problem.isEmpty())
        qWarning("No PostgreSQL server, so NOTHING IS TESTED ON POSTGRESQL: %s", qPrintable(m_problem));
}

PostgresCluster::~PostgresCluster()
{
    m_supervisor.closeWriteChannel();
    m_supervisor.waitForFinished(StopTimeout);
}

/// Returns why there is no server, or nothing.
QString PostgresCluster::start()
{
    m_programs = findPrograms();
    if (m_programs.isEmpty())
        return u"it is not installed (Debian: apt-get install postgresql)"_s;

    const bool isRoot = geteuid() == 0;
    m_folder = makeFolder(isRoot);
    if (!m_folder)
        return u"no folder for temporary files is short enough and open to all"_s;

    QStringList command{u"sh"_s, u"-c"_s,    QString::fromLatin1(SupervisorScript),
                        u"sh"_s, m_programs, m_folder->path()};
    if (isRoot) {
        const passwd *user = unprivilegedUser();
        if (user == nullptr ||
            chown(QFile::encodeName(m_folder->path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return u"there is no other user than root to run it"_s;
        command = QStringList{u"setpriv"_s, u"--clear-groups"_s, u"--reuid=%1"_s.arg(user->pw_uid),
                              u"--regid=%1"_s.arg(user->pw_gid)} +
                  command;
    }

    QProcessEnvironment environment; // nothing of PGDATA, PGOPTIONS, …
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_supervisor.setProcessEnvironment(environment);
    m_supervisor.setWorkingDirectory(m_folder->path());
    m_supervisor.setProcessChannelMode(QProcess::MergedChannels);
    m_supervisor.start(command.takeFirst(), command);

    QByteArray output;
    while (output != SupervisorIsReady) {
        if (!m_supervisor.waitForReadyRead(StartTimeout))
            return u"it did not start: %1 %2"_s.arg(m_supervisor.errorString(),
                                                    QString::fromLocal8Bit(output));
        output += m_supervisor.readAll();
    }
    return {};
}

QString PostgresCluster::createDatabase()
{
    Q_ASSERT(isAvailable());
    const QString name = u"test_%1"_s.arg(++m_databases);
    QProcess createdb;
    createdb.setProcessChannelMode(QProcess::MergedChannels);
    createdb.start(m_programs + u"/createdb"_s, {u"--host="_s + m_folder->path(), u"--username=liaison"_s,
                                                 u"--template=template0"_s, name});
    if (!createdb.waitForFinished() || createdb.exitCode() != 0)
        qFatal("createdb %s: %s", qPrintable(name), createdb.readAll().constData());
    return u"postgresql://liaison@/%1?host=%2"_s.arg(name, m_folder->path());
}

} // namespace liaison::test
