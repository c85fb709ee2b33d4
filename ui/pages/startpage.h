#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace liaison {

/// What is owed, by whom, until when.
class StartPage final : public Page
{
    Q_OBJECT

public:
    explicit StartPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;

private:
    Workspace &m_workspace;
};

} // namespace liaison
