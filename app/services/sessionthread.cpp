#include "app/services/sessionthread.h"

#include <atomic>

namespace liaison {

class SessionThread::Worker : public QObject
{
public:
    Worker(QString location, QString actor, const Clock &clock, SessionThread *owner)
        : m_location{std::move(location)}
        , m_actor{std::move(actor)}
        , m_clock{clock}
        , m_owner{owner}
    {
    }

    /// The session of this thread: made with the first job, tried again after a failure.
    [[nodiscard]] Result<Session *> session()
    {
        if (!m_session) {
            Result<std::unique_ptr<Session>> opened = Session::open(m_location, m_actor, m_clock);
            if (!opened)
                return opened.error();
            m_session = std::move(*opened);
            connect(&m_session->changes(), &ChangeNotifier::committed, m_owner, &SessionThread::committed,
                    Qt::QueuedConnection);
        }
        return m_session.get();
    }

private:
    QString m_location;
    QString m_actor;
    const Clock &m_clock;
    SessionThread *m_owner;
    std::unique_ptr<Session> m_session;
};

SessionThread::SessionThread(QString location, QString actor, const Clock &clock, QObject *parent)
    : QObject{parent}
    , m_closing{std::make_shared<std::atomic_bool>(false)}
    , m_worker{new Worker{std::move(location), std::move(actor), clock, this}}
{
    qRegisterMetaType<CommittedChange>();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    m_closing->store(true);
    m_thread.quit();
    m_thread.wait();
}

void SessionThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, closing = m_closing, job = std::move(job)] {
            if (!closing->load())
                job(worker->session());
        },
        Qt::QueuedConnection);
}

} // namespace liaison
