#pragma once

#include "app/storage/database.h"

#include <QString>
#include <QStringList>

namespace liaison {

/// One numbered step of the schema: a script of statements that blank lines separate.
struct Migration
{
    QString name; ///< "0001_registers"
    QString script;
};

/// Brings a database to the newest schema, one numbered script at a time.
///
/// The scripts are resources/sql/<engine>/NNNN_name.sql. Each runs in its own transaction together
/// with the bump of the version, so a database is always at exactly one version, also after a power
/// cut. A SQLite file that already holds data is first copied, the copy is migrated and checked, and
/// only then is the file itself touched; the untouched copy stays beside it as "<file>.v<N>.bak".
class Migrator
{
public:
    /// With the shipped scripts.
    explicit Migrator(Database &database);
    /// With scripts of a test.
    Migrator(Database &database, QList<Migration> migrations);

    [[nodiscard]] static QList<Migration> shipped(Engine engine);

    [[nodiscard]] int newestVersion() const { return static_cast<int>(m_migrations.size()); }
    /// 0: empty database. Throws StorageError{NotOurs} when the database belongs to another program.
    [[nodiscard]] int currentVersion();

    /// Throws StorageError; Kind::NewerSchema if the database is from a later release.
    void migrate();

private:
    [[nodiscard]] int versionOfSqlite();
    [[nodiscard]] int versionOfPostgres();
    void migrateCopyFirst(int from);
    void apply(int version);
    void setVersion(int version);

    Database &m_database;
    QList<Migration> m_migrations;
};

} // namespace liaison
