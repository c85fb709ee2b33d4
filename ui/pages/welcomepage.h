#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace liaison {

class MainWindow;

/// What is shown while no database is open: make one, open one, restore one, look at the sample district.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(MainWindow &window);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addChoice(const QString &name, const QString &icon, const QString &text, const QString &what,
                           void (WelcomePage::*slot)());
    void fillRecent();
    void openRecent();
    void forgetRecent();
    void makeNew();
    void openExisting();
    void importRegisters();
    void restore();
    void openSample();
    void setBusy(const QString &what);

    MainWindow &m_window;
    QWidget *m_choices;
    QListWidget *m_recent;
    QLabel *m_state;
};

} // namespace liaison
