#include "ui/models/toofewmodel.h"

namespace liaison {

void TooFewModel::setUnits(std::shared_ptr<const Evaluation> evaluation, const QList<UnrankedUnit> &units)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_units = units;
    endResetModel();
}

int TooFewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int TooFewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TooFewModel::text(const UnrankedUnit &unit, int column) const
{
    const ScoreTable &scores = m_evaluation->scores;
    const EvaluatedUnit &about = scores.facts().unit(unit.unit);
    switch (column) {
    case Name:
        return about.name;
    case Town:
        return about.attributes.value(QStringLiteral("town"));
    case Group:
        return scores.scheme().peerGroupOf(about);
    case What:
        return unit.need ? unit.need->title.text() : unit.reason();
    case Found:
        if (!unit.need)
            return {};
        return unit.found ? unit.found->text() : tr("unknown");
    case Needed:
        return unit.need ? unit.need->atLeast.text() : QString{};
    case Points: {
        const ScoreTotal &total = scores.total(unit.unit);
        return total.isDefined() ? QStringLiteral("%1 / %2").arg(total.rounded().text(), total.maximum.text())
                                 : QStringLiteral("–");
    }
    default:
        return {};
    }
}

QVariant TooFewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const UnrankedUnit &unit = m_units.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(unit, index.column());
    case Qt::ToolTipRole:
        return unit.reason();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (index.column() >= Found ? Qt::AlignRight : Qt::AlignLeft));
    case UnitRole:
        return QVariant::fromValue(unit.unit);
    default:
        return {};
    }
}

QVariant TooFewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section >= Found ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Town:
        return tr("Town");
    case Group:
        return tr("Peer group");
    case What:
        return tr("Too little of");
    case Found:
        return tr("There is");
    case Needed:
        return tr("At least");
    case Points:
        return tr("Points");
    default:
        return {};
    }
}

} // namespace liaison
