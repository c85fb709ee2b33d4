#include "ui/models/importrowsmodel.h"
#include "ui/pages/import/importsteps.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

ImportPreviewStep::ImportPreviewStep(QWidget *parent)
    : QWidget{parent}
    , m_model{new ImportRowsModel{this}}
    , m_counts{new QLabel{this}}
    , m_filter{new QComboBox{this}}
    , m_table{new QTableView{this}}
    , m_import{new QPushButton{this}}
{
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->setAccessibleName(tr("Rows shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ImportRowsModel::Column::Text),
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(ImportRowsModel::Column::Reason),
                                                      QHeaderView::Stretch);
    m_import->setObjectName(QStringLiteral("importCommit"));
    m_import->setDefault(true);

    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    auto *filterLabel = new QLabel{tr("&Show"), this};
    filterLabel->setBuddy(m_filter);
    top->addWidget(filterLabel);
    top->addWidget(m_filter);
    auto *backButton = new QPushButton{tr("Back"), this};
    backButton->setObjectName(QStringLiteral("importPreviewBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(backButton);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout{this};
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);

    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant status = m_filter->currentData();
        m_model->showOnly(status.isValid() ? std::optional{static_cast<RowStatus>(status.toInt())}
                                           : std::nullopt);
    });
    connect(backButton, &QPushButton::clicked, this, &ImportPreviewStep::back);
    connect(m_import, &QPushButton::clicked, this, &ImportPreviewStep::accepted);
}

void ImportPreviewStep::show(const ImportPlan &plan)
{
    m_model->setPlan(plan);
    QStringList notes;
    for (const SheetSummary &sheet : plan.sheets()) {
        if (!sheet.ignoredBecause.isEmpty())
            notes.append(tr("Sheet “%1” is left out: %2").arg(sheet.name, sheet.ignoredBecause));
    }
    const qsizetype stored = plan.count(RowStatus::Ready) + plan.count(RowStatus::Warning);
    notes.prepend(tr("%L1 rows of “%2”: %L3 will be stored (%L4 with a warning), %L5 are there already, %L6 "
                     "are refused.")
                      .arg(plan.rows().size())
                      .arg(plan.fileName())
                      .arg(stored)
                      .arg(plan.count(RowStatus::Warning))
                      .arg(plan.count(RowStatus::Duplicate))
                      .arg(plan.count(RowStatus::Refused)));
    m_counts->setText(notes.join(QLatin1Char{'\n'}));

    const QSignalBlocker blocker{m_filter};
    m_filter->clear();
    m_filter->addItem(tr("all rows (%L1)").arg(plan.rows().size()));
    for (const RowStatus status :
         {RowStatus::Refused, RowStatus::Warning, RowStatus::Duplicate, RowStatus::Ready}) {
        if (const qsizetype count = plan.count(status); count > 0)
            m_filter->addItem(tr("%1 (%L2)").arg(ImportRowsModel::displayName(status)).arg(count),
                              static_cast<int>(status));
    }
    // What needs a look comes first.
    m_filter->setCurrentIndex(plan.count(RowStatus::Refused) > 0 ? 1 : 0);
    const QVariant status = m_filter->currentData();
    m_model->showOnly(status.isValid() ? std::optional{static_cast<RowStatus>(status.toInt())}
                                       : std::nullopt);
    // Wide enough for every status, whatever the filter shows at first.
    m_table->setColumnWidth(
        0, fontMetrics().horizontalAdvance(ImportRowsModel::displayName(RowStatus::Warning)) +
               fontMetrics().height() * 3);
    m_table->resizeColumnToContents(1);

    m_import->setText(plan.storesAnything() ? tr("Store %L1 rows").arg(stored) : tr("Nothing to store"));
    m_import->setEnabled(plan.storesAnything());
}

} // namespace liaison
