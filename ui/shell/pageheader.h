#pragma once

#include "app/base/period.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace liaison {

class PeriodPicker;

/// What stands above every page: its name, the period where it shows figures, what can be done on it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Period &period, QDate today, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPeriodShown(bool shown);
    void setPeriod(const Period &period);
    void setActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void periodChosen(const liaison::Period &period);

private:
    QLabel *m_title;
    PeriodPicker *m_period;
    QHBoxLayout *m_actions;
};

} // namespace liaison
