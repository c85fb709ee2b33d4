#pragma once

#include "app/services/replayservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace liaison {

class RoundDesk;

/// A sealed round computed again: from what was frozen, and from the records as they are now. Every
/// difference opens the records behind it.
class RoundReplayPanel : public QWidget
{
    Q_OBJECT

public:
    RoundReplayPanel(RoundDesk &desk, QWidget *parent = nullptr);

private:
    void fill();
    void replay();
    void showReplay(const Replay &replay);
    void addDifferences(const QString &title, const QList<ResultDifference> &differences);
    void openRecord(const QTreeWidgetItem *item);

    RoundDesk &m_desk;
    QPushButton *m_replay;
    QLabel *m_verdict;
    QTreeWidget *m_tree;
    QString m_shown;
};

} // namespace liaison
