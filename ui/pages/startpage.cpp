#include "ui/pages/startpage.h"

namespace liaison {

StartPage::StartPage(Workspace &workspace, QWidget *parent) : Page{parent}, m_workspace{workspace} {}

void StartPage::open(const Target &target)
{
    Q_UNUSED(target)
}

} // namespace liaison
