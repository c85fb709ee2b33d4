#pragma once

#include "app/domain/activity.h"
#include "app/services/deputyservice.h"

#include <QDate>
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTableView;

namespace liaison {

class AttendanceModel;
class LookupCache;
class Workspace;

/// The attendance list of an activity. Whole stations, groups and towns are invited with one key; then each
/// row is noted with 1 (attended), 2 (on leave), 3 (absent), 4 (only invited) or Space; the totals follow.
class AttendanceTable : public QWidget
{
    Q_OBJECT

public:
    AttendanceTable(Workspace &workspace, const LookupCache &lookup, QWidget *parent = nullptr);

    /// Whom the buttons invite: those in office on @a day.
    void setContext(std::optional<StationId> station, QDate day);

    [[nodiscard]] QList<Attendance> attendance() const;
    void setAttendance(const QList<Attendance> &attendance);

    [[nodiscard]] AttendanceModel &model() noexcept { return *m_model; }

Q_SIGNALS:
    void attendanceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void invite(SeatScope scope, qint64 id);
    void inviteOne(qint64 mandate);
    void fillGroups();
    void showTotals();
    [[nodiscard]] QList<int> selectedRows() const;
    bool handleKey(int key);

    Workspace &m_workspace;
    AttendanceModel *m_model;
    std::optional<StationId> m_station;
    std::optional<TownId> m_town;
    QDate m_day;
    QLineEdit *m_add;
    QPushButton *m_ofStation;
    QPushButton *m_ofGroup;
    QPushButton *m_ofTown;
    QMenu *m_groups;
    QPushButton *m_allAttended;
    QTableView *m_table;
    QLabel *m_totals;
};

} // namespace liaison
