#include "ui/pages/welcomepage.h"

#include "ui/shell/mainwindow.h"

namespace liaison {

WelcomePage::WelcomePage(MainWindow &window) : m_window{window}
{
    Q_UNUSED(m_window)
}

} // namespace liaison
