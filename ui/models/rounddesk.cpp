#include "ui/models/rounddesk.h"

#include "ui/shell/workspace.h"

#include <algorithm>

namespace liaison {

namespace {

const QString RoleKey = QStringLiteral("rounds/role");

} // namespace

RoundDesk::RoundDesk(Workspace &workspace, QObject *parent)
    : QObject{parent}
    , m_workspace{workspace}
    , m_role{fromKey<RoundRole>(workspace.settings().value(RoleKey).toString()).value_or(RoundRole::Station)}
{
}

void RoundDesk::setRole(RoundRole role)
{
    if (role == m_role)
        return;
    m_role = role;
    m_workspace.settings().setValue(RoleKey, toKey(role));
    Q_EMIT roleChanged();
}

QString RoundDesk::unitName(const QString &key) const
{
    const auto frozen = std::find_if(m_results.cbegin(), m_results.cend(),
                                     [&key](const FrozenUnit &unit) { return unit.key == key; });
    if (frozen != m_results.cend())
        return frozen->name;
    if (m_view) {
        for (const EvaluatedUnit &unit : m_view->units) {
            if (unit.key == key)
                return unit.name;
        }
    }
    return key;
}

QString RoundDesk::refusalOf(RoundAction action) const
{
    if (!m_view)
        return tr("The round is being read.");
    const auto next =
        liaison::act(m_view->round.value.state, action, m_role, QStringLiteral("asked for later"));
    return next ? QString{} : QStringList{next.error().values()}.join(u' ');
}

Result<RoundDesk::Reading> RoundDesk::read(Session &session, const QString &code)
{
    RoundService rounds{session};
    Result<RoundView> view = rounds.show(code);
    if (!view)
        return view.error();
    Reading reading{std::make_shared<RoundView>(std::move(*view)), {}, {}, {}};
    if (reading.view->round.value.state == RoundState::Sealed) {
        Result<FrozenResult> results = rounds.results(code);
        if (results)
            reading.results = std::move(*results);
        else
            reading.problem = results.error().message;
        if (Result<Evaluation> live = rounds.evaluate(code))
            reading.evaluation = std::make_shared<const Evaluation>(std::move(*live));
        return reading;
    }
    Result<Evaluation> evaluation = rounds.evaluate(code);
    if (!evaluation) {
        reading.problem = evaluation.error().message;
        return reading;
    }
    reading.evaluation = std::make_shared<const Evaluation>(std::move(*evaluation));
    reading.results = freeze(reading.evaluation->scores, reading.evaluation->ranking);
    return reading;
}

void RoundDesk::open(const QString &code)
{
    if (code != m_code) {
        m_code = code;
        m_view.reset();
        m_results.clear();
        m_problem.clear();
        m_evaluation.reset();
    }
    reload();
}

void RoundDesk::reload()
{
    if (m_code.isEmpty())
        return;
    const int generation = ++m_generation;
    m_workspace.queries().run(
        this, [code = m_code](Session &session) { return read(session, code); },
        [this, generation](Result<Reading> result) {
            if (generation != m_generation)
                return;
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            m_view = result->view;
            m_results = result->results;
            m_problem = result->problem;
            m_evaluation = result->evaluation;
            Q_EMIT loaded();
        });
}

void RoundDesk::act(QObject *context, Work work, Done done)
{
    m_workspace.jobs().run(
        context,
        [work = std::move(work)](Session &session) {
            RoundService rounds{session};
            return work(rounds);
        },
        [this, done = std::move(done)](const Result<> &result) {
            if (result)
                reload();
            done(result);
        });
}

} // namespace liaison
