#include "ui/models/columnmappingmodel.h"
#include "ui/pages/import/importsteps.h"
#include "ui/shell/appearance.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

/// Offers the fields of the register where the model wants one.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        const auto *model = qobject_cast<const ColumnMappingModel *>(index.model());
        auto *combo = new QComboBox{parent};
        combo->setAccessibleName(index.siblingAtColumn(0).data().toString());
        combo->addItem(ColumnMappingModel::tr("left out"), QString{});
        for (const ColumnDictionary::Column &field : model->fields()) {
            if (!field.name.isEmpty())
                combo->addItem(field.name, toKey(field.field));
        }
        return combo;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *combo = qobject_cast<QComboBox *>(editor);
        combo->setCurrentIndex(std::max(0, combo->findData(index.data(ColumnMappingModel::FieldRole))));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
};

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget{parent}
    , m_tabs{new QTabBar{this}}
    , m_model{new ColumnMappingModel{this}}
    , m_table{new QTableView{this}}
    , m_state{new QLabel{this}}
    , m_next{new QPushButton{tr("Next: preview"), this}}
{
    m_tabs->setObjectName(QStringLiteral("importSheets"));
    m_tabs->setExpanding(false);
    m_table->setObjectName(QStringLiteral("importColumns"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(static_cast<int>(ColumnMappingModel::Column::Field),
                                      new FieldDelegate{m_table});
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_state->setObjectName(QStringLiteral("importColumnsState"));
    m_state->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("importColumnsNext"));
    m_next->setDefault(true);

    auto *about =
        new QLabel{tr("Press F2 or Enter on a field to change it. What you choose is remembered for the "
                      "next file with such a column."),
                   this};
    about->setWordWrap(true);
    auto *backButton = new QPushButton{tr("Back"), this};
    backButton->setObjectName(QStringLiteral("importColumnsBack"));
    auto *forget = new QPushButton{tr("Forget what was chosen"), this};
    forget->setObjectName(QStringLiteral("importForget"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(backButton);
    buttons->addWidget(forget);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout{this};
    column->addWidget(about);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addLayout(buttons);

    connect(m_tabs, &QTabBar::currentChanged, this, &ImportColumnsStep::showSheet);
    connect(m_model, &ColumnMappingModel::mapped, this, &ImportColumnsStep::mapped);
    connect(backButton, &QPushButton::clicked, this, &ImportColumnsStep::back);
    connect(forget, &QPushButton::clicked, this, &ImportColumnsStep::forgotten);
    connect(m_next, &QPushButton::clicked, this, &ImportColumnsStep::accepted);
}

void ImportColumnsStep::show(const QList<SheetSample> &sheets, const QList<ColumnDictionary::Column> &fields)
{
    const int before = m_tabs->currentIndex();
    m_sheets = sheets;
    m_fields = fields;
    {
        const QSignalBlocker blocker{m_tabs};
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const SheetSample &sheet : sheets) {
            const bool usable = sheet.head.match.missing.isEmpty();
            const QString name = sheet.name.isEmpty() ? tr("File") : sheet.name;
            m_tabs->addTab(usable ? name : tr("%1 (left out)").arg(name));
        }
        m_tabs->setCurrentIndex(std::clamp(before, 0, static_cast<int>(sheets.size()) - 1));
        m_tabs->setVisible(sheets.size() > 1);
    }
    showSheet(m_tabs->currentIndex());
    const bool any = std::any_of(sheets.cbegin(), sheets.cend(), [](const SheetSample &sheet) {
        return sheet.head.match.missing.isEmpty() && sheet.head.match.ambiguities.isEmpty();
    });
    m_next->setEnabled(any);
}

void ImportColumnsStep::showSheet(int index)
{
    if (index < 0 || index >= m_sheets.size())
        return;
    const SheetSample &sheet = m_sheets.at(index);
    m_model->setSheet(sheet, m_fields);
    m_table->resizeColumnsToContents();
    const HeadMatch &match = sheet.head.match;
    QStringList lines;
    if (!match.missing.isEmpty())
        lines.append(tr("Needed, but not found: %1. Say which column it is, or the sheet is left out.")
                         .arg(match.missing.join(QStringLiteral("、"))));
    lines += match.ambiguities;
    m_state->setText(lines.isEmpty()
                         ? tr("The titles stand in row %1.").arg(sheet.rows.at(sheet.head.first).number)
                         : lines.join(QLatin1Char{'\n'}));
    const QColor colour = lines.isEmpty() ? tone::muted() : tone::problem();
    m_state->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
}

} // namespace liaison
