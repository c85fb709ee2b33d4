#pragma once

#include "app/services/profileservice.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace liaison {

class ProfileView;

/// Everything on file about one deputy (the duty archive), station or town, for the period of the header.
///
/// Target: the id of a mandate, a station or a town.
class ProfilePage final : public Page
{
    Q_OBJECT

public:
    ProfilePage(Workspace &workspace, Subject subject, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QList<QAction *> headerActions() override { return m_actions; }
    [[nodiscard]] Target current() const override { return m_shown; }

private:
    void makeActions();
    QAction *addAction(const char *name, const QString &text, const char *icon, void (ProfilePage::*slot)());
    void refresh();
    void show(const Profile &profile);
    void readEvidence(const QString &measure);
    void readPoints();
    void readSignals();
    void newVisit();
    void edit();
    void showHistory();
    void showInRanking();
    void print();
    void openList(const QString &page);
    [[nodiscard]] QString entity() const;
    [[nodiscard]] QString hintName() const;

    Workspace &m_workspace;
    Subject m_subject;
    ProfileView *m_view;
    QList<QAction *> m_actions;
    Target m_shown;
    QString m_title;
    QString m_uid;
    qint64 m_station = 0; ///< of a deputy
    quint64 m_generation = 0;
    bool m_isStale = true;
};

} // namespace liaison
