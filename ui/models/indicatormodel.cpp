#include "ui/models/indicatormodel.h"

#include "app/services/evaluationservice.h"
#include "ui/shell/appearance.h"

#include <QBrush>

namespace liaison {

QString signedText(Decimal value)
{
    if (value == Decimal{})
        return QStringLiteral("0");
    return value > Decimal{} ? u'+' + value.text() : QChar{u'−'} + (Decimal{} - value).text();
}

void IndicatorModel::setUnit(std::shared_ptr<const Evaluation> evaluation, qsizetype unit)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    m_lines.clear();
    m_standings.clear();
    m_records.clear();
    if (m_evaluation) {
        const qsizetype count = m_evaluation->scores.scheme().indicators.size();
        for (qsizetype i = 0; i < count; ++i)
            m_lines.append(m_evaluation->scores.line(unit, i));
    }
    endResetModel();
}

void IndicatorModel::setDetails(const QList<PeerStanding> &standings, const QList<qsizetype> &records)
{
    Q_ASSERT(standings.size() == m_lines.size() && records.size() == m_lines.size());
    m_standings = standings;
    m_records = records;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, AgainstPeers), index(rowCount() - 1, Records));
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorModel::text(int row, int column) const
{
    const ScoreLine &line = m_lines.at(row);
    const Indicator &indicator = m_evaluation->scores.scheme().indicators.at(row);
    switch (column) {
    case Title:
        return indicator.code + u' ' + indicator.title.text();
    case Counted:
        return line.value;
    case Points:
        if (!line.counts)
            return tr("not counted");
        return line.maximum == Decimal{}
                   ? signedText(line.points)
                   : QStringLiteral("%1 / %2").arg(line.points.text(), line.maximum.text());
    case AgainstPeers:
        if (m_standings.isEmpty() || !m_standings.at(row).median)
            return {};
        return signedText(m_standings.at(row).difference());
    case Records:
        return m_records.isEmpty() ? QString{} : QString::number(m_records.at(row));
    default:
        return {};
    }
}

QString IndicatorModel::toolTip(int row, int column) const
{
    const Scheme &scheme = m_evaluation->scores.scheme();
    const Indicator &indicator = scheme.indicators.at(row);
    if (column == Title)
        return scheme.blocks.at(indicator.block).title.text() + QStringLiteral(" – ") + text(row, Title);
    if (column == AgainstPeers && !m_standings.isEmpty()) {
        const PeerStanding &standing = m_standings.at(row);
        return standing.median ? tr("median of %n unit(s) of the peer group: %1 points", nullptr,
                                    static_cast<int>(standing.peers))
                                     .arg(standing.median->text())
                               : tr("too few units in the peer group for a median");
    }
    return text(row, column);
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") +
               text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (column == Title ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ForegroundRole:
        if (column == AgainstPeers && !m_standings.isEmpty() && m_standings.at(row).median) {
            const Decimal difference = m_standings.at(row).difference();
            if (difference != Decimal{})
                return QBrush{difference > Decimal{} ? tone::good() : tone::problem()};
        }
        if (!m_lines.at(row).counts)
            return QBrush{tone::muted()};
        return {};
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Title ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section == AgainstPeers)
        return tr("Points above or below the median of the peer group");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Indicator");
    case Counted:
        return tr("Counted");
    case Points:
        return tr("Points");
    case AgainstPeers:
        return tr("To median");
    case Records:
        return tr("Records");
    default:
        return {};
    }
}

} // namespace liaison
