#pragma once

#include "app/services/importservice.h"

#include <QAbstractTableModel>

namespace liaison {

/// The columns of one sheet: title, some of its values, and which field it is taken for. The field is edited.
class ColumnMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Title, Values, Field };
    static constexpr int ColumnCount = 3;
    /// Key of the field (as RegisterField has it); empty: left out.
    static constexpr int FieldRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const SheetSample &sheet, const QList<ColumnDictionary::Column> &fields);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QList<ColumnDictionary::Column> &fields() const { return m_fields; }

Q_SIGNALS:
    /// The user has said what a column is; nothing: left out.
    void mapped(const QString &title, std::optional<liaison::RegisterField> field);

private:
    struct Row
    {
        QString title;
        QString values;
        std::optional<RegisterField> field;
    };

    [[nodiscard]] QString fieldName(const std::optional<RegisterField> &field) const;

    QList<Row> m_rows;
    QList<ColumnDictionary::Column> m_fields;
};

} // namespace liaison
