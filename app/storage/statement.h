#pragma once

#include "app/storage/fieldvalue.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace liaison {

class Database;

/// A prepared statement that changes data, executed many times: the hot path of saving and importing.
/// SQLite runs it through its C API, PostgreSQL through Qt Sql. Parameters are "?" and counted from 0.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    virtual void bindNull(int index) = 0;
    virtual void bind(int index, qint64 value) = 0;
    virtual void bind(int index, const QString &value) = 0;
    virtual void bindUtf8(int index, const QByteArray &text) = 0;
    virtual void bindBytes(int index, const QByteArray &bytes) = 0;

    /// Not for list fields.
    void bind(int index, const FieldValue &value);

    /// Runs it and forgets the bindings; gives the number of rows changed. Throws StorageError.
    virtual qint64 execute() = 0;

    /// For an INSERT into a table with an `id`: runs it and gives the new id. Throws StorageError.
    virtual qint64 insertRow() = 0;
};

/// Made by Database::statement() only.
[[nodiscard]] std::unique_ptr<Statement> prepareStatement(Database &database, const QString &sql);

} // namespace liaison
