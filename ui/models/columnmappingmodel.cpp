#include "ui/models/columnmappingmodel.h"

#include "ui/shell/appearance.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype ShownValues = 3;
constexpr qsizetype ShownText = 24;

QString someValues(const SheetSample &sheet, int column)
{
    QStringList values;
    for (const SheetRow &row : sheet.rows.mid(sheet.head.first + sheet.head.rows)) {
        const QString text = row.cells.value(column).text.simplified();
        if (text.isEmpty() || values.contains(text))
            continue;
        values.append(text.size() > ShownText ? text.left(ShownText) + QStringLiteral("…") : text);
        if (values.size() == ShownValues)
            break;
    }
    return values.join(QStringLiteral("；"));
}

} // namespace

void ColumnMappingModel::setSheet(const SheetSample &sheet, const QList<ColumnDictionary::Column> &fields)
{
    beginResetModel();
    m_fields = fields;
    m_rows.clear();
    const RegisterHead &head = sheet.head.match.head;
    for (int column = 0; column < head.titles().size(); ++column) {
        if (head.titles().at(column).isEmpty())
            continue;
        const auto field =
            std::find_if(fields.cbegin(), fields.cend(), [&](const ColumnDictionary::Column &known) {
                return head.columnOf(known.field) == column;
            });
        m_rows.append({head.titles().at(column), someValues(sheet, column),
                       field == fields.cend() ? std::nullopt : std::optional{field->field}});
    }
    endResetModel();
}

int ColumnMappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ColumnMappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ColumnMappingModel::fieldName(const std::optional<RegisterField> &field) const
{
    if (!field)
        return tr("left out");
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(),
                     [&field](const ColumnDictionary::Column &known) { return known.field == *field; });
    return found == m_fields.cend() ? QString{} : found->name;
}

QVariant ColumnMappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == FieldRole)
        return row.field ? toKey(*row.field) : QString{};
    if (role == Qt::ForegroundRole && column == Column::Field && !row.field)
        return tone::muted();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Title:
        return row.title;
    case Column::Values:
        return row.values;
    case Column::Field:
        return fieldName(row.field);
    }
    return {};
}

bool ColumnMappingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || static_cast<Column>(index.column()) != Column::Field)
        return false;
    const QString key = value.toString();
    const std::optional<RegisterField> field = fromKey<RegisterField>(key);
    if (!key.isEmpty() && !field)
        return false;
    Row &row = m_rows[index.row()];
    if (row.field == field)
        return true;
    row.field = field;
    Q_EMIT dataChanged(index, index);
    Q_EMIT mapped(row.title, field);
    return true;
}

Qt::ItemFlags ColumnMappingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return static_cast<Column>(index.column()) == Column::Field ? plain | Qt::ItemIsEditable : plain;
}

QVariant ColumnMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Title:
        return tr("Column of the file");
    case Column::Values:
        return tr("For example");
    case Column::Field:
        return tr("Is taken for");
    }
    return {};
}

} // namespace liaison
