#include "ui/models/improvementmodel.h"

#include "app/domain/measure.h"
#include "app/evaluation/scheme.h"
#include "ui/models/indicatormodel.h"

#include <QHash>

namespace liaison {

void ImprovementModel::setImprovements(const QList<Improvement> &improvements, const Scheme &scheme)
{
    beginResetModel();
    m_improvements = improvements;
    m_titles.clear();
    for (const SchemeInput &input : scheme.inputs) {
        m_titles.insert(input.id, input.title.text());
        for (const qsizetype rater : input.raters) {
            const Rater &by = scheme.raters.at(rater);
            m_titles.insert(input.columnOf(by), tr("%1 (%2)").arg(input.title.text(), by.title.text()));
        }
    }
    endResetModel();
}

void ImprovementModel::clear()
{
    beginResetModel();
    m_improvements.clear();
    endResetModel();
}

int ImprovementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_improvements.size());
}

int ImprovementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImprovementModel::text(const Improvement &improvement, int column) const
{
    switch (column) {
    case What: {
        const Measure *measure = findMeasure(improvement.measure);
        return measure != nullptr ? measure->title()
                                  : m_titles.value(improvement.measure, improvement.measure);
    }
    case Goal:
        switch (improvement.goal) {
        case Improvement::Goal::NextStep:
            return tr("next step");
        case Improvement::Goal::Most:
            return tr("all it can give");
        case Improvement::Goal::NextGrade:
            return tr("next grade");
        }
        Q_UNREACHABLE();
    case Now:
        return improvement.from ? improvement.from->text() : tr("missing");
    case Then: {
        const qint64 change = improvement.change;
        const QString items = signedText(Decimal::fromInteger(change));
        return tr("%1 (%2)", "a value, and by how much it differs").arg(improvement.to.text(), items);
    }
    case Gain:
        return signedText(improvement.gain);
    case Total:
        return improvement.total.rounded().text();
    case GradeThen:
        return improvement.gradeAfter;
    default:
        return {};
    }
}

QVariant ImprovementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool right = index.column() >= Now && index.column() <= Total;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_improvements.at(index.row()), index.column());
    return {};
}

QVariant ImprovementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (section >= Now && section <= Total ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Measure");
    case Goal:
        return tr("Goal");
    case Now:
        return tr("Now");
    case Then:
        return tr("Then");
    case Gain:
        return tr("Points gained");
    case Total:
        return tr("Total then");
    case GradeThen:
        return tr("Grade then");
    default:
        return {};
    }
}

} // namespace liaison
