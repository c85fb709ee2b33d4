#include "ui/shell/workspace.h"

#include "app/services/historyservice.h"
#include "ui/shell/periodpicker.h"

namespace liaison {

namespace {

constexpr int ForeignChangesEveryMs = 4000;

const QString PeriodKey = QStringLiteral("period/kind");

QString kindKey(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Year:
        return QStringLiteral("Y");
    case Period::Kind::HalfYear:
        return QStringLiteral("H");
    case Period::Kind::Quarter:
        return QStringLiteral("Q");
    case Period::Kind::Month:
        return QStringLiteral("M");
    }
    Q_UNREACHABLE();
}

constexpr int DaysThatSayLittle = 31; ///< after its start the figures of a period are nearly empty

/// The running period of the kind that was chosen last; the half-year at first, as offices inspect twice a
/// year. One that has hardly begun gives way to the one before.
Period startPeriod(const UiSettings &settings, QDate today)
{
    const QString key = settings.value(PeriodKey).toString();
    Period::Kind kind = Period::Kind::HalfYear;
    for (const Period::Kind known : {Period::Kind::Year, Period::Kind::Quarter, Period::Kind::Month}) {
        if (key == kindKey(known))
            kind = known;
    }
    const Period running = periodAround(kind, today);
    const bool hasBegun =
        kind == Period::Kind::Month || running.range().first.daysTo(today) >= DaysThatSayLittle;
    return hasBegun ? running : shifted(running, -1).value_or(running);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, const Clock &clock, UiSettings &settings,
                     Prompts &prompts, QObject *parent)
    : QObject{parent}
    , m_clock{clock}
    , m_settings{settings}
    , m_prompts{prompts}
    , m_session{std::move(session)}
    , m_queries{m_session->database().location(), m_session->actor(), clock}
    , m_jobs{m_session->database().location(), m_session->actor(), clock}
    , m_period{startPeriod(settings, clock.today())}
{
    connect(&m_session->changes(), &ChangeNotifier::committed, this, &Workspace::announce);
    connect(&m_queries, &SessionThread::committed, this, &Workspace::announce);
    connect(&m_jobs, &SessionThread::committed, this, &Workspace::announce);
    m_knownHead = headSeq();
    m_foreign.setInterval(ForeignChangesEveryMs);
    connect(&m_foreign, &QTimer::timeout, this, &Workspace::lookForForeignChanges);
    m_foreign.start();
}

Workspace::~Workspace() = default;

void Workspace::setPeriod(const Period &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_settings.setValue(PeriodKey, kindKey(period.kind()));
    Q_EMIT periodChanged(period);
}

void Workspace::announce(const CommittedChange &change)
{
    m_knownHead = headSeq();
    Q_EMIT changed(change);
}

void Workspace::lookForForeignChanges()
{
    const qint64 head = headSeq();
    if (head == m_knownHead)
        return;
    m_knownHead = head;
    CommittedChange all;
    for (const EntitySpec &spec : allEntities())
        all.kinds.insert(spec.kind);
    Q_EMIT changed(all);
}

qint64 Workspace::headSeq()
{
    const Result<JournalHead> head = HistoryService{*m_session}.head();
    return head ? head->seq : m_knownHead;
}

} // namespace liaison
