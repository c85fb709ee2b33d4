#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace liaison::test {

/// A throw-away PostgreSQL server for one test program: own data folder, Unix socket only, no
/// password, nothing durable. PostgreSQL refuses to run as root, so under root it runs as another user.
/// It ends with the program that started it, even when that crashes.
class PostgresCluster
{
public:
    /// The server of this program: started by the first call, which takes about a second.
    [[nodiscard]] static PostgresCluster &shared();

    /// False when no server is installed or it did not start; a warning has said so, and the tests on
    /// PostgreSQL call QSKIP with problem().
    [[nodiscard]] bool isAvailable() const { return m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Makes an empty UTF-8 database and returns its address, which names role, database and the folder
    /// of the socket: "postgresql://liaison@/test_1?host=/folder". The role is a superuser.
    [[nodiscard]] QString createDatabase();

    ~PostgresCluster();
    Q_DISABLE_COPY_MOVE(PostgresCluster)

private:
    PostgresCluster();

    [[nodiscard]] QString start();

    std::unique_ptr<QTemporaryDir> m_folder; // data, log and socket
    QString m_programs;                      // where initdb and postgres are
    QProcess m_supervisor;
    QString m_problem;
    int m_databases = 0;
};

} // namespace liaison::test
