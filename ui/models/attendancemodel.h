#pragma once

#include "app/domain/activity.h"
#include "app/services/deputyservice.h"

#include <QAbstractTableModel>
#include <QList>

namespace liaison {

/// Who was invited to an activity and who came. One row for each mandate, in the order of invitation.
class AttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SeatColumn, PresenceColumn, ColumnCount };

    /// Counted live. Every row was invited, whatever became of it.
    struct Totals
    {
        int invited = 0;
        int attended = 0;
        int leave = 0;
        int absent = 0;
        int open = 0; ///< nothing noted yet

        friend bool operator==(const Totals &, const Totals &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Adds those who are not in yet, as invited, and gives their number. A person with several mandates is
    /// invited once, under the mandate of the highest level.
    int invite(const QList<SeatedDeputy> &deputies);
    void setAttendance(const QList<SeatedDeputy> &deputies, const QList<Attendance> &attendance);
    void removeDeputies(QList<int> rows);

    [[nodiscard]] Presence presence(int row) const { return m_rows.at(row).presence; }
    void setPresence(const QList<int> &rows, Presence presence);

    [[nodiscard]] QList<Attendance> attendance() const;
    [[nodiscard]] Totals totals() const;

Q_SIGNALS:
    void attendanceChanged();

private:
    struct Row
    {
        SeatedDeputy deputy;
        Presence presence = Presence::Invited;
    };

    QList<Row> m_rows;
};

} // namespace liaison
