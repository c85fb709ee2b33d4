#include "ui/models/duemodel.h"

#include "ui/shell/appearance.h"

#include <QIcon>

namespace liaison {

namespace {

QString iconName(DueKind kind)
{
    switch (kind) {
    case DueKind::Plan:
        return QStringLiteral("view-calendar");
    case DueKind::Assign:
    case DueKind::Answer:
        return QStringLiteral("mail-message");
    case DueKind::Publicity:
        return QStringLiteral("view-media-article");
    case DueKind::Review:
        return QStringLiteral("document-edit-verify");
    case DueKind::Dormant:
        return QStringLiteral("appointment-missed");
    }
    Q_UNREACHABLE();
}

} // namespace

void DueModel::setBoard(const DueBoard &board)
{
    beginResetModel();
    m_board = board;
    choose();
    endResetModel();
}

void DueModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void DueModel::choose()
{
    m_rows.clear();
    for (qsizetype i = 0; i < m_board.lines.size(); ++i) {
        if (passes(m_board.lines.at(i)))
            m_rows.append(i);
    }
}

bool DueModel::passes(const DueLine &line) const
{
    if (line.isExcused() && !m_filter.excused)
        return false;
    if (m_filter.kind && line.kind != *m_filter.kind)
        return false;
    const QString text = m_filter.text.trimmed();
    if (text.isEmpty() || line.what.contains(text, Qt::CaseInsensitive))
        return true;
    auto keys = m_keys.find(line.who);
    if (keys == m_keys.end())
        keys = m_keys.insert(line.who, keysOfText(line.who));
    return matchRank(text, *keys).has_value();
}

const DueLine *DueModel::line(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_board.lines.at(m_rows.at(index.row()))
                                                          : nullptr;
}

int DueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DueModel::deadline(const DueLine &line) const
{
    const auto days = static_cast<int>(m_board.today.daysTo(line.dueOn));
    const QString day = line.dueOn.toString(Qt::ISODate);
    if (line.isExcused())
        return tr("%1, excused").arg(day);
    if (days < 0)
        return tr("%1, %n day(s) overdue", nullptr, -days).arg(day);
    if (days == 0)
        return tr("%1, today").arg(day);
    return tr("%1, in %n day(s)", nullptr, days).arg(day);
}

QVariant DueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueLine &line = m_board.lines.at(m_rows.at(index.row()));
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole && column == Column::Kind)
        return QIcon::fromTheme(iconName(line.kind));
    if (role == Qt::ForegroundRole && column == Column::Deadline && !line.isExcused()) {
        if (line.isOverdue(m_board.today))
            return tone::problem();
        return line.dueOn <= m_board.today.addDays(3) ? QVariant{tone::warning()} : QVariant{};
    }
    if (role == Qt::ToolTipRole && line.isExcused())
        return tr("Excused: %1").arg(line.excuse);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Deadline:
        return deadline(line);
    case Column::Kind:
        return displayName(line.kind);
    case Column::Who:
        return line.who;
    case Column::What:
        return line.isExcused() ? tr("%1 – excused: %2").arg(line.what, line.excuse) : line.what;
    }
    return {};
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Deadline:
        return tr("Until");
    case Column::Kind:
        return tr("Kind");
    case Column::Who:
        return tr("Who");
    case Column::What:
        return tr("What");
    }
    return {};
}

} // namespace liaison
