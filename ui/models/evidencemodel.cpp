#include "ui/models/evidencemodel.h"

namespace liaison {

void EvidenceModel::setLines(const QList<EvidenceLine> &lines, bool rate)
{
    beginResetModel();
    m_lines = lines;
    m_rate = rate;
    endResetModel();
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const EvidenceLine &line = m_lines.at(index.row());
    switch (index.column()) {
    case Day:
        return line.day.toString(Qt::ISODate);
    case Kind:
        return line.kind;
    case Amount:
        return m_rate ? QStringLiteral("%1/%2").arg(line.amount).arg(line.base)
                      : QString::number(line.amount);
    case Content:
        return role == Qt::DisplayRole ? line.text.simplified() : line.text;
    case Deputies:
        return line.deputies;
    case Place:
        return line.place;
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Amount)
        return tr("What the record adds to the figure; of a rate: numerator/denominator");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Date");
    case Kind:
        return tr("Record");
    case Amount:
        return tr("Counts");
    case Content:
        return tr("Content");
    case Deputies:
        return tr("Deputies");
    case Place:
        return tr("Station");
    default:
        return {};
    }
}

} // namespace liaison
