#pragma once

#include "app/base/clock.h"
#include "app/base/period.h"
#include "app/services/session.h"
#include "app/services/sessionthread.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/uisettings.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace liaison {

/// An open database with everything its pages share. References only; there is no instance().
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Session> session, const Clock &clock, UiSettings &settings, Prompts &prompts,
              QObject *parent = nullptr);
    ~Workspace() override;

    /// For what takes less than a frame: saving one record, reading one.
    [[nodiscard]] Session &session() noexcept { return *m_session; }
    /// For reading lists, search hits, figures of a page: many short jobs.
    [[nodiscard]] SessionThread &queries() noexcept { return m_queries; }
    /// For long work with progress: import, robustness, printing a batch, backup.
    [[nodiscard]] SessionThread &jobs() noexcept { return m_jobs; }

    [[nodiscard]] const Clock &clock() const noexcept { return m_clock; }
    [[nodiscard]] UiSettings &settings() noexcept { return m_settings; }
    [[nodiscard]] Prompts &prompts() noexcept { return m_prompts; }

    /// What the header has chosen.
    [[nodiscard]] const Period &period() const noexcept { return m_period; }
    void setPeriod(const Period &period);

    /// Asks the window to go there.
    void open(const Target &target) { Q_EMIT openRequested(target); }
    /// A short note in the status bar ("Saved: visit of 5 June").
    void say(const QString &text) { Q_EMIT said(text); }

    /// Looks whether someone else has written to the database; the window calls it now and then.
    void lookForForeignChanges();

Q_SIGNALS:
    /// Something was committed, by this window or by another program (then with all kinds).
    void changed(const liaison::CommittedChange &change);
    void periodChanged(const liaison::Period &period);
    void openRequested(const liaison::Target &target);
    void said(const QString &text);

private:
    void announce(const CommittedChange &change);
    [[nodiscard]] qint64 headSeq();

    const Clock &m_clock;
    UiSettings &m_settings;
    Prompts &m_prompts;
    std::unique_ptr<Session> m_session;
    SessionThread m_queries;
    SessionThread m_jobs;
    Period m_period;
    qint64 m_knownHead = 0;
    QTimer m_foreign;
};

} // namespace liaison
