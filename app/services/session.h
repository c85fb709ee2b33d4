#pragma once

#include "app/base/clock.h"
#include "app/base/period.h"
#include "app/base/result.h"
#include "app/base/uid.h"
#include "app/domain/setting.h"
#include "app/services/changenotifier.h"
#include "app/storage/changegroup.h"
#include "app/storage/database.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <optional>

namespace liaison {

/// An open database with its operator: what every service works on. One per window or command.
class Session
{
    Q_DECLARE_TR_FUNCTIONS(Session)

public:
    /// First district and term of a new database.
    struct Setup
    {
        QString district;
        DateRange term;      ///< five years; see termFromText()
        quint64 uidSeed = 0; ///< not 0: identities are reproducible (sample data)
    };

    /// Creates a database with its district and term. Refuses a file that holds one already.
    [[nodiscard]] static Result<std::unique_ptr<Session>>
    create(const QString &location, const QString &actor, const Clock &clock, const Setup &setup);

    /// Opens a database and brings its schema up to date.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString &location, const QString &actor,
                                                               const Clock &clock);

    /// "2021-2026": from 1 January of the first year to 31 December of the last; a term is five years
    /// (Deputies Law 2025, art. 2), counted in started calendar years at most six.
    [[nodiscard]] static Result<DateRange> termFromText(const QString &text);

    [[nodiscard]] Database &database() noexcept { return m_database; }
    [[nodiscard]] WriteContext &writer() noexcept { return m_writer; }
    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    [[nodiscard]] const QString &actor() const noexcept { return m_writer.author.actor; }

    /// Tells what this session has committed.
    [[nodiscard]] ChangeNotifier &changes() noexcept { return m_changes; }

    /// The rules of the place as they are now.
    [[nodiscard]] Result<Settings> settings();
    [[nodiscard]] Result<> setSetting(const QString &name, const QString &value);

private:
    Session(const QString &location, Database::Access access, const QString &actor, const Clock &clock,
            quint64 uidSeed);
    void readSite();
    void setUp(const Setup &setup);

    const Clock &m_clock;
    UidGenerator m_uids;
    Database m_database;
    WriteContext m_writer;
    ChangeNotifier m_changes;
};

} // namespace liaison
