#include "ui/dialogs/templatesdialog.h"

#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace liaison {

TemplatesDialog::TemplatesDialog(Workspace &workspace, const QList<TextTemplate> &templates, QWidget *parent)
    : QDialog{parent}
    , m_workspace{workspace}
    , m_table{new QTableWidget{0, 2, this}}
    , m_problem{new QLabel{this}}
{
    setObjectName(QStringLiteral("templatesDialog"));
    setWindowTitle(tr("Frequent texts"));
    auto *column = new QVBoxLayout{this};
    auto *about =
        new QLabel{tr("For everybody who works with this database. In a text, “;” and the abbreviation "
                      "followed by a blank puts it in."),
                   this};
    about->setWordWrap(true);
    column->addWidget(about);
    m_table->setObjectName(QStringLiteral("templatesTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Abbreviation"), tr("Text")});
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setVisible(false);
    m_table->setAlternatingRowColors(true);
    column->addWidget(m_table, 1);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("templatesProblem"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    m_problem->setPalette(colours);
    m_problem->setVisible(false);
    column->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox{this};
    QPushButton *add = buttons->addButton(tr("&Add"), QDialogButtonBox::ActionRole);
    QPushButton *remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    add->setObjectName(QStringLiteral("addTemplate"));
    add->setAutoDefault(false);
    remove->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, &TemplatesDialog::removeRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplatesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TemplatesDialog::reject);
    column->addWidget(buttons);

    for (const TextTemplate &item : templates)
        addRow(item);
    const QFontMetrics metrics{font()};
    resize(metrics.averageCharWidth() * 90, metrics.height() * 24);
}

void TemplatesDialog::addRow(const TextTemplate &item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem{item.abbreviation});
    m_table->setItem(row, 1, new QTableWidgetItem{item.text});
}

void TemplatesDialog::removeRow()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

void TemplatesDialog::accept()
{
    QList<TextTemplate> templates;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TextTemplate item{m_table->item(row, 0)->text(), m_table->item(row, 1)->text()};
        if (!item.abbreviation.trimmed().isEmpty() || !item.text.trimmed().isEmpty())
            templates.append(item);
    }
    if (const Result<> saved = TemplateService{m_workspace.session()}.replaceAll(templates); !saved) {
        m_problem->setText(saved.error().message);
        m_problem->setVisible(true);
        return;
    }
    QDialog::accept();
}

} // namespace liaison
