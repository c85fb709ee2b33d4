#include "ui/dialogs/actiondialog.h"

#include "ui/shell/appearance.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace liaison {

ActionDialog::ActionDialog(const QString &title, const QString &explanation, const QString &verb,
                           QWidget *parent)
    : QDialog{parent}
    , m_form{new QFormLayout}
    , m_error{new QLabel{this}}
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);

    auto *down = new QVBoxLayout{this};
    if (!explanation.isEmpty()) {
        auto *label = new QLabel{explanation, this};
        label->setWordWrap(true);
        down->addWidget(label);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    down->addLayout(m_form, 1);
    m_error->setObjectName(QStringLiteral("actionDialogError"));
    m_error->setWordWrap(true);
    m_error->hide();
    down->addWidget(m_error);

    auto *buttons = new QDialogButtonBox{this};
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("actionDialogOk"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    down->addWidget(buttons);
}

QLineEdit *ActionDialog::addLine(const QString &label, const QString &name)
{
    auto *line = new QLineEdit{this};
    line->setObjectName(name);
    m_form->addRow(label, line);
    return line;
}

QPlainTextEdit *ActionDialog::addText(const QString &label, const QString &name)
{
    auto *text = new QPlainTextEdit{this};
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_form->addRow(label, text);
    return text;
}

QComboBox *ActionDialog::addChoice(const QString &label, const QString &name)
{
    auto *choice = new QComboBox{this};
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(24);
    m_form->addRow(label, choice);
    return choice;
}

void ActionDialog::accept()
{
    if (!m_action || !m_ok->isEnabled())
        return;
    m_ok->setEnabled(false);
    m_error->hide();
    m_action([dialog = QPointer{this}](const Result<> &result) {
        if (dialog)
            dialog->finished(result);
    });
}

void ActionDialog::finished(const Result<> &result)
{
    m_ok->setEnabled(true);
    if (result) {
        QDialog::accept();
        return;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    m_error->setPalette(colours);
    m_error->setText(result.error().message);
    m_error->show();
}

} // namespace liaison
