#pragma once

#include "app/base/result.h"
#include "app/services/session.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace liaison {

/// A thread with a session of its own on a database that is open already: for everything that may take longer
/// than a frame. Jobs run one after the other, in the order in which they came.
///
/// Lives in the thread that made it, which needs an event loop.
class SessionThread : public QObject
{
    Q_OBJECT

public:
    SessionThread(QString location, QString actor, const Clock &clock, QObject *parent = nullptr);
    /// Waits for the job that is under way; those still waiting are dropped.
    ~SessionThread() override;

    /// Calls @a work(Session &) over there; it gives a Result. Then @a done(result) here, unless @a context
    /// is gone by then.
    template <typename Work, typename Done>
    void run(QObject *context, Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work, Session &>;
        QPointer<QObject> guard{context};
        post([this, guard, work = std::move(work),
              done = std::move(done)](const Result<Session *> &session) mutable {
            auto outcome = std::make_shared<Outcome>(session ? work(**session) : Outcome{session.error()});
            QMetaObject::invokeMethod(this, [guard, outcome, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*outcome));
            });
        });
    }

Q_SIGNALS:
    /// As ChangeNotifier::committed of the session over there, but in this object's thread.
    void committed(const liaison::CommittedChange &change);

private:
    class Worker;
    using Job = std::function<void(const Result<Session *> &)>;

    void post(Job job);

    QThread m_thread;
    std::shared_ptr<std::atomic_bool> m_closing;
    Worker *m_worker; // in m_thread, deleted with it
};

} // namespace liaison
