#include "ui/models/scoregridmodel.h"

#include "app/base/text.h"
#include "app/services/roundinputs.h"
#include "ui/shell/appearance.h"

#include <QBrush>
#include <QFont>

#include <algorithm>

namespace liaison {

namespace {

/// Full-width digits and a comma or Chinese full stop for the point are what input methods give.
QString tidy(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).trimmed();
    result.replace(u'。', u'.');
    return result;
}

QString valueText(const RoundScore &score)
{
    return score.base ? QStringLiteral("%1/%2").arg(score.value.text()).arg(*score.base) : score.value.text();
}

} // namespace

void ScoreGridModel::setRound(const RoundView &view, RoundRole role)
{
    beginResetModel();
    if (m_code != view.round.value.code || m_role != role)
        m_typed.clear();
    m_code = view.round.value.code;
    m_role = role;
    m_units = view.units;
    std::stable_sort(m_units.begin(), m_units.end(),
                     [](const EvaluatedUnit &a, const EvaluatedUnit &b) { return a.sortKey < b.sortKey; });
    m_inputs.clear();
    m_heads.clear();
    m_mayEnter.clear();
    const RoundState state = view.round.value.state;
    QList<ScoreInput> visible;
    for (const ScoreInput &input : scoreInputs(view.scheme)) {
        if (input.veto.isEmpty() && maySeeScore(state, role, input.rater))
            visible.append(input);
    }
    const auto mayEnter = [state, role](const ScoreInput &input) {
        return actOnScore(state, role, input.rater, QStringLiteral("in the cell")).has_value();
    };
    // What the role enters comes first, so that a page of numbers needs no scrolling to be filled in.
    std::stable_partition(visible.begin(), visible.end(), mayEnter);
    for (const ScoreInput &input : std::as_const(visible)) {
        m_inputs.append(input);
        m_mayEnter.append(mayEnter(input));
        const SchemeInput *declared = view.scheme.findInput(input.id);
        QString head = declared != nullptr ? declared->title.text() : input.id;
        for (const Rater &rater : view.scheme.raters) {
            if (rater.code == input.rater)
                head += u'\n' + rater.title.text();
        }
        m_heads.append(head);
    }
    m_known.clear();
    for (const StoredRoundScore &score : view.scores) {
        const ScoreInput input{.id = score.value.input, .rater = score.value.rater};
        QString origin = tr("%1 (%2), %3", "who, in which capacity, when")
                             .arg(score.value.scoredBy, displayName(score.value.role),
                                  score.value.scoredOn.toString(Qt::ISODate));
        for (const QString &part : {score.value.note, score.value.evidence}) {
            if (!part.isEmpty())
                origin += u'\n' + part;
        }
        m_known.insert({score.value.unit, input.column()}, {valueText(score.value), origin});
    }
    endResetModel();
    Q_EMIT unsavedChanged();
}

QString ScoreGridModel::complaint(int column, const QString &text) const
{
    const ScoreInput &input = m_inputs.at(column);
    const RoundScoreDraft draft{
        .unit = QStringLiteral("unit"), .input = input.id, .rater = input.rater, .value = tidy(text)};
    const auto score = validate(draft, EvaluationRoundId{1}, m_inputs, QDate{2000, 1, 1});
    return score ? QString{} : score.error().value(QStringLiteral("value"));
}

QString ScoreGridModel::expectation(int column) const
{
    const ScoreInput &input = m_inputs.at(column);
    if (input.isRate)
        return tr("a part of a whole, such as 45/60");
    return tr("%1 to %2, in steps of %3").arg(input.minimum.text(), input.maximum.text(), input.step.text());
}

ScoreGridModel::CellState ScoreGridModel::stateAt(const QModelIndex &index) const
{
    const auto typed = m_typed.constFind(keyAt(index.row(), index.column()));
    if (typed == m_typed.cend())
        return CellState::Stored;
    if (typed->isRefused)
        return CellState::Refused;
    return typed->reason.isEmpty() ? CellState::Unsaved : CellState::Wrong;
}

QString ScoreGridModel::reasonAt(const QModelIndex &index) const
{
    return index.isValid() ? m_typed.value(keyAt(index.row(), index.column())).reason : QString{};
}

qsizetype ScoreGridModel::wrongCount() const
{
    return std::count_if(m_typed.cbegin(), m_typed.cend(),
                         [](const Typed &typed) { return !typed.reason.isEmpty(); });
}

QList<ScoreRow> ScoreGridModel::takeRows()
{
    QList<ScoreRow> rows;
    m_sent.clear();
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const Key key = keyAt(row, column);
            const auto typed = m_typed.constFind(key);
            if (typed == m_typed.cend() || (!typed->reason.isEmpty() && !typed->isRefused))
                continue;
            m_sent.append({key, typed->text});
            rows.append({m_sent.size(),
                         {.unit = key.first,
                          .input = m_inputs.at(column).id,
                          .rater = m_inputs.at(column).rater,
                          .value = typed->text,
                          .note = m_note}});
        }
    }
    return rows;
}

void ScoreGridModel::applyReport(const ScoreReport &report)
{
    QHash<qint64, QString> refused;
    for (const RefusedScore &score : report.refused)
        refused.insert(score.number, score.reason);
    for (qsizetype i = 0; i < m_sent.size(); ++i) {
        const auto &[key, text] = m_sent.at(i);
        const auto typed = m_typed.find(key);
        if (typed == m_typed.end() || typed->text != text)
            continue; // typed anew while it was being saved
        const auto reason = refused.constFind(i + 1);
        if (reason == refused.cend())
            m_typed.erase(typed);
        else
            *typed = {text, *reason, true};
    }
    m_sent.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT unsavedChanged();
}

int ScoreGridModel::rowOfUnit(const QString &nameOrUid) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const EvaluatedUnit &unit = m_units.at(row);
        if (unit.key == nameOrUid.trimmed() || text::nameKey(unit.name) == text::nameKey(nameOrUid))
            return row;
    }
    return -1;
}

void ScoreGridModel::markRefused(const QList<ScoreRow> &rows, const ScoreReport &report)
{
    QHash<qint64, QString> refused;
    for (const RefusedScore &score : report.refused)
        refused.insert(score.number, score.reason);
    for (const ScoreRow &scored : rows) {
        const auto reason = refused.constFind(scored.number);
        const int row = reason == refused.cend() ? -1 : rowOfUnit(scored.draft.unit);
        for (int column = 0; row >= 0 && column < columnCount(); ++column) {
            const ScoreInput &input = m_inputs.at(column);
            if (input.id != scored.draft.input.trimmed() || input.rater != scored.draft.rater.trimmed() ||
                !mayEnter(column))
                continue;
            m_typed.insert(keyAt(row, column), {tidy(scored.draft.value), *reason, true});
            Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
    Q_EMIT unsavedChanged();
}

void ScoreGridModel::discard()
{
    beginResetModel();
    m_typed.clear();
    endResetModel();
    Q_EMIT unsavedChanged();
}

void ScoreGridModel::type(int row, int column, const QString &given)
{
    const Key key = keyAt(row, column);
    const QString text = tidy(given);
    if (text.isEmpty() || text == m_known.value(key).text)
        m_typed.remove(key); // a stored value is replaced, never taken away
    else
        m_typed.insert(key, {text, complaint(column, text)});
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

int ScoreGridModel::paste(const QModelIndex &at, const QString &block)
{
    QString text = block;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    int taken = 0;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size() && at.row() + i < rowCount(); ++i) {
        const QStringList cells = lines.at(i).split(u'\t');
        for (int j = 0; j < cells.size() && at.column() + j < columnCount(); ++j) {
            if (!mayEnter(at.column() + j) || cells.at(j).trimmed().isEmpty())
                continue;
            type(at.row() + i, at.column() + j, cells.at(j));
            ++taken;
        }
    }
    Q_EMIT unsavedChanged();
    return taken;
}

QString ScoreGridModel::copy(const QModelIndexList &indexes) const
{
    QModelIndexList sorted = indexes;
    std::sort(sorted.begin(), sorted.end());
    QString result;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (i > 0)
            result += sorted.at(i).row() == sorted.at(i - 1).row() ? u'\t' : u'\n';
        result += data(sorted.at(i), Qt::EditRole).toString();
    }
    return result;
}

int ScoreGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_units.size());
}

int ScoreGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

QVariant ScoreGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Key key = keyAt(index.row(), index.column());
    const auto typed = m_typed.constFind(key);
    const bool isTyped = typed != m_typed.cend();
    const CellState state = stateAt(index);
    switch (role) {
    case Qt::EditRole:
        return isTyped ? typed->text : m_known.value(key).text;
    case Qt::DisplayRole:
        if (!isTyped)
            return m_known.value(key).text;
        return state == CellState::Unsaved ? typed->text + QStringLiteral(" *")
                                           : QStringLiteral("✗ ") + typed->text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (state == CellState::Unsaved)
            return tr("Not saved yet");
        return isTyped ? typed->reason : m_known.value(key).origin;
    case Qt::BackgroundRole:
        if (isTyped)
            return QBrush{tone::carried()};
        return {};
    case Qt::ForegroundRole:
        if (state == CellState::Wrong || state == CellState::Refused)
            return QBrush{tone::problem()};
        return mayEnter(index.column()) ? QVariant{} : QBrush{tone::muted()};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

bool ScoreGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !mayEnter(index.column()))
        return false;
    type(index.row(), index.column(), value.toString());
    Q_EMIT unsavedChanged();
    return true;
}

Qt::ItemFlags ScoreGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && mayEnter(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant{m_units.at(section).name} : QVariant{};
    if (role == Qt::DisplayRole)
        return m_heads.at(section);
    if (role == Qt::ToolTipRole)
        return QString{m_heads.at(section) + u'\n' + expectation(section)};
    return {};
}

} // namespace liaison
