#include "ui/models/registersource.h"

#include <QElapsedTimer>

namespace liaison {

namespace {

/// LIAISON_TIMINGS=1: how long reads took, for measuring on large files.
class Timing
{
public:
    explicit Timing(const char *what) : m_what{what} { m_timer.start(); }
    ~Timing()
    {
        static const bool wanted = qEnvironmentVariableIsSet("LIAISON_TIMINGS");
        if (wanted)
            qInfo("%s: %lld ms", m_what, static_cast<long long>(m_timer.elapsed()));
    }
    Q_DISABLE_COPY_MOVE(Timing)

private:
    const char *m_what;
    QElapsedTimer m_timer;
};

} // namespace

ListNames &ListNames::of(Workspace &workspace)
{
    auto *known = workspace.findChild<ListNames *>(QString{}, Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new ListNames{workspace};
}

ListNames::ListNames(Workspace &workspace) : QObject{&workspace}
{
    connect(&workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        for (const EntityKind kind :
             {EntityKind::Town, EntityKind::Station, EntityKind::Office, EntityKind::Person,
              EntityKind::Mandate, EntityKind::DeputyGroup, EntityKind::Term}) {
            if (change.kinds.contains(kind))
                m_directory->outdate();
        }
    });
}

RegisterSource::~RegisterSource()
{
    ++*m_newest;
}

void RegisterSource::requestOrder(const RegisterFilter &filter, const RegisterSort &sort, OrderDone done)
{
    const int mine = ++*m_newest;
    m_workspace.queries().run(
        this,
        [kind = m_kind, filter, sort, mine, newest = m_newest,
         directory = ListNames::of(m_workspace).directory()](Session &session) {
            const Timing timing{"order of a list"};
            return RegisterList{session, *directory}.order(kind, filter, sort,
                                                           [&] { return newest->load() != mine; });
        },
        std::move(done));
}

void RegisterSource::requestBeginning(const RegisterFilter &filter, const RegisterSort &sort, int most,
                                      OrderDone done)
{
    ++*m_newest; // what is being read for an older question is not worth finishing
    m_workspace.queries().run(
        this,
        [kind = m_kind, filter, sort, most,
         directory = ListNames::of(m_workspace).directory()](Session &session) {
            const Timing timing{"beginning of a list"};
            return RegisterList{session, *directory}.beginning(kind, filter, sort, most);
        },
        std::move(done));
}

void RegisterSource::requestRows(const QList<qint64> &ids, RowsDone done)
{
    m_workspace.queries().run(
        this,
        [kind = m_kind, ids, directory = ListNames::of(m_workspace).directory()](Session &session) {
            const Timing timing{"page of a list"};
            return RegisterList{session, *directory}.rows(kind, ids);
        },
        std::move(done));
}

} // namespace liaison
