#include "ui/models/importrowsmodel.h"

#include "ui/shell/appearance.h"

#include <QIcon>

namespace liaison {

namespace {

QString iconName(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return QStringLiteral("dialog-ok-apply");
    case RowStatus::Warning:
        return QStringLiteral("dialog-warning");
    case RowStatus::Duplicate:
        return QStringLiteral("edit-copy");
    case RowStatus::Refused:
        return QStringLiteral("dialog-cancel");
    }
    Q_UNREACHABLE();
}

} // namespace

QString ImportRowsModel::displayName(RowStatus status)
{
    switch (status) {
    case RowStatus::Ready:
        return tr("ready");
    case RowStatus::Warning:
        return tr("with a warning");
    case RowStatus::Duplicate:
        return tr("already there");
    case RowStatus::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
}

void ImportRowsModel::setPlan(const ImportPlan &plan)
{
    m_plan = plan;
    showOnly(m_status);
}

void ImportRowsModel::clear()
{
    beginResetModel();
    m_plan.reset();
    m_rows.clear();
    endResetModel();
}

void ImportRowsModel::showOnly(std::optional<RowStatus> status)
{
    beginResetModel();
    m_status = status;
    m_rows.clear();
    if (m_plan) {
        for (size_t row = 0; row < m_plan->rows().size(); ++row) {
            if (!status || m_plan->rows()[row].status == *status)
                m_rows.push_back(row);
        }
    }
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::text(const ImportRow &row, Column column) const
{
    switch (column) {
    case Column::Status:
        return displayName(row.status);
    case Column::Place: {
        const QString sheet = m_plan->sheets().at(row.sheet).name;
        return sheet.isEmpty() ? tr("row %1").arg(row.number) : tr("%1, row %2").arg(sheet).arg(row.number);
    }
    case Column::Text: {
        QStringList texts = row.cells.texts();
        texts.removeAll(QString{});
        return texts.join(QStringLiteral(" | ")).simplified();
    }
    case Column::Reason: {
        QStringList reasons;
        for (const ImportIssue &issue : row.issues) {
            QString place = issue.column;
            if (!issue.value.isEmpty())
                place += tr(" “%1”").arg(issue.value);
            reasons.append(place.isEmpty() ? issue.reason : tr("%1: %2").arg(place, issue.reason));
        }
        return reasons.join(QLatin1Char{'\n'});
    }
    }
    Q_UNREACHABLE();
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_plan->rows()[m_rows[static_cast<size_t>(index.row())]];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column).section(QLatin1Char{'\n'}, 0, 0);
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Column::Status ? QVariant{QIcon::fromTheme(iconName(row.status))} : QVariant{};
    case Qt::ForegroundRole:
        if (column == Column::Status && row.status == RowStatus::Refused)
            return tone::problem();
        if (column == Column::Status && row.status == RowStatus::Warning)
            return tone::warning();
        return {};
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Status:
        return tr("What happens");
    case Column::Place:
        return tr("Row");
    case Column::Text:
        return tr("As written");
    case Column::Reason:
        return tr("Why");
    }
    return {};
}

} // namespace liaison
