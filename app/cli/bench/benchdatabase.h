#pragma once

#include "app/base/result.h"
#include "app/cli/console.h"
#include "app/services/demo/demoservice.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace liaison {

/// The database that is measured, and a folder for what measuring leaves behind. A file that the user
/// names is only read: what writes works on a copy.
class BenchDatabase
{
    Q_DECLARE_TR_FUNCTIONS(BenchDatabase)

public:
    /// @a file may be empty; if it is not there it is made, and stays.
    [[nodiscard]] static Result<std::unique_ptr<BenchDatabase>> prepare(const QString &file, DemoScale scale,
                                                                        Console &console);

    [[nodiscard]] const QString &location() const noexcept { return m_location; }
    [[nodiscard]] Result<std::unique_ptr<Session>> open() const;
    /// A session on a database that may be written to.
    [[nodiscard]] Result<std::unique_ptr<Session>> openForWriting();

    /// Path of a file in the folder that is removed afterwards.
    [[nodiscard]] QString scratchFile(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString scratchFolder() const { return m_folder.path(); }

    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    /// The last day before this month: up to then a sample has entries.
    [[nodiscard]] QDate lastDay() const;

private:
    BenchDatabase(const QString &file, const Console &console);
    void warnOfMemoryDisk(Console &console) const;

    const Clock &m_clock;
    QString m_actor;
    QTemporaryDir m_folder;
    QString m_location;
    QString m_writable; ///< empty until it is needed
};

} // namespace liaison
