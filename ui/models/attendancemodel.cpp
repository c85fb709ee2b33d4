#include "ui/models/attendancemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace liaison {

int AttendanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttendanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return row.deputy.name;
    case SeatColumn: {
        const QString place = row.deputy.station.isEmpty() ? row.deputy.town : row.deputy.station;
        return tr("%1 (%2)").arg(place, displayName(row.deputy.level));
    }
    case PresenceColumn:
        return displayName(row.presence);
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Deputy");
    case SeatColumn:
        return tr("Station (level)");
    case PresenceColumn:
        return tr("Presence");
    default:
        return {};
    }
}

int AttendanceModel::invite(const QList<SeatedDeputy> &deputies)
{
    QSet<qint64> persons;
    for (const Row &row : std::as_const(m_rows))
        persons.insert(row.deputy.person.value());
    QHash<qint64, DeputyLevel> highest;
    for (const SeatedDeputy &deputy : deputies) {
        const auto known = highest.constFind(deputy.person.value());
        if (known == highest.cend() || deputy.level < *known)
            highest.insert(deputy.person.value(), deputy.level);
    }

    QList<Row> added;
    for (const SeatedDeputy &deputy : deputies) {
        const qint64 person = deputy.person.value();
        if (persons.contains(person) || highest.value(person) != deputy.level)
            continue;
        persons.insert(person);
        added.append({deputy, Presence::Invited});
    }
    if (added.isEmpty())
        return 0;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows += added;
    endInsertRows();
    Q_EMIT attendanceChanged();
    return static_cast<int>(added.size());
}

void AttendanceModel::setAttendance(const QList<SeatedDeputy> &deputies, const QList<Attendance> &attendance)
{
    QHash<qint64, SeatedDeputy> byMandate;
    for (const SeatedDeputy &deputy : deputies)
        byMandate.insert(deputy.mandate.value(), deputy);
    beginResetModel();
    m_rows.clear();
    for (const Attendance &one : attendance) {
        if (const auto found = byMandate.constFind(one.deputy.value()); found != byMandate.cend())
            m_rows.append({*found, one.presence});
    }
    endResetModel();
    Q_EMIT attendanceChanged();
}

void AttendanceModel::removeDeputies(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater{});
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (!rows.isEmpty())
        Q_EMIT attendanceChanged();
}

void AttendanceModel::setPresence(const QList<int> &rows, Presence presence)
{
    bool isChanged = false;
    for (const int row : rows) {
        if (m_rows.at(row).presence == presence)
            continue;
        m_rows[row].presence = presence;
        isChanged = true;
        Q_EMIT dataChanged(index(row, PresenceColumn), index(row, PresenceColumn));
    }
    if (isChanged)
        Q_EMIT attendanceChanged();
}

QList<Attendance> AttendanceModel::attendance() const
{
    QList<Attendance> result;
    for (const Row &row : m_rows)
        result.append({row.deputy.mandate, row.presence});
    return result;
}

AttendanceModel::Totals AttendanceModel::totals() const
{
    Totals totals{.invited = rowCount()};
    for (const Row &row : m_rows) {
        switch (row.presence) {
        case Presence::Invited:
            ++totals.open;
            break;
        case Presence::Attended:
            ++totals.attended;
            break;
        case Presence::Leave:
            ++totals.leave;
            break;
        case Presence::Absent:
            ++totals.absent;
            break;
        }
    }
    return totals;
}

} // namespace liaison
