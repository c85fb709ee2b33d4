#pragma once

#include <QWidget>

namespace liaison {

class MainWindow;

/// What is shown while no database is open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(MainWindow &window);

private:
    MainWindow &m_window;
};

} // namespace liaison
