#pragma once

#include "app/services/roundservice.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace liaison {

class Workspace;

/// The round that is open in the window and the role in which the user acts: what all its panels show and
/// ask. Reads and steps run on the workspace's threads.
class RoundDesk : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<>(RoundService &)>;
    using Done = std::function<void(const Result<> &)>;

    explicit RoundDesk(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] Workspace &workspace() const noexcept { return m_workspace; }

    void open(const QString &code);
    void reload();
    [[nodiscard]] const QString &code() const noexcept { return m_code; }

    /// Null until it is read.
    [[nodiscard]] const RoundView *view() const { return m_view.get(); }
    [[nodiscard]] const FrozenResult &results() const noexcept { return m_results; }
    /// Why there are no results, or empty.
    [[nodiscard]] const QString &resultsProblem() const noexcept { return m_problem; }
    /// The points with their evidence as the records are now (of a sealed round, too); null where there are
    /// none.
    [[nodiscard]] const std::shared_ptr<const Evaluation> &evaluation() const noexcept
    {
        return m_evaluation;
    }
    [[nodiscard]] QString unitName(const QString &key) const;

    [[nodiscard]] RoundRole role() const noexcept { return m_role; }
    /// Remembered for this user.
    void setRole(RoundRole role);
    [[nodiscard]] RoundActor actor(const QString &note = {}) const { return {m_role, note}; }

    /// Why the role may not do this now; empty if it may.
    [[nodiscard]] QString refusalOf(RoundAction action) const;

    /// Takes a step on a thread; then reads the round again. @a done is told how it went.
    void act(QObject *context, Work work, Done done);

Q_SIGNALS:
    void loaded();
    void failed(const liaison::Error &error);
    void roleChanged();

private:
    struct Reading
    {
        std::shared_ptr<RoundView> view;
        FrozenResult results;
        QString problem;
        std::shared_ptr<const Evaluation> evaluation;
    };

    [[nodiscard]] static Result<Reading> read(Session &session, const QString &code);

    Workspace &m_workspace;
    QString m_code;
    RoundRole m_role;
    std::shared_ptr<const RoundView> m_view;
    FrozenResult m_results;
    QString m_problem;
    std::shared_ptr<const Evaluation> m_evaluation;
    int m_generation = 0;
};

} // namespace liaison
