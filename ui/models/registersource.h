#pragma once

#include "ui/models/rowsource.h"
#include "ui/shell/workspace.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace liaison {

/// The names of the workspace's lists, shared by all of them and read in its thread for queries.
class ListNames : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static ListNames &of(Workspace &workspace);

    [[nodiscard]] std::shared_ptr<ListDirectory> directory() const { return m_directory; }

private:
    explicit ListNames(Workspace &workspace);

    std::shared_ptr<ListDirectory> m_directory = std::make_shared<ListDirectory>();
};

/// Reads a register of the workspace's database in its thread for queries.
class RegisterSource final : public QObject, public RowSource
{
    Q_OBJECT

public:
    RegisterSource(Workspace &workspace, ListKind kind) : m_workspace{workspace}, m_kind{kind} {}
    ~RegisterSource() override;

    void requestOrder(const RegisterFilter &filter, const RegisterSort &sort, OrderDone done) override;
    void requestBeginning(const RegisterFilter &filter, const RegisterSort &sort, int most,
                          OrderDone done) override;
    void requestRows(const QList<qint64> &ids, RowsDone done) override;

private:
    Workspace &m_workspace;
    ListKind m_kind;
    std::shared_ptr<std::atomic_int> m_newest = std::make_shared<std::atomic_int>(0);
};

} // namespace liaison
