#include "ui/dialogs/dialogprompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

namespace liaison {

namespace {

Q_LOGGING_CATEGORY(log, "liaison.prompts")

} // namespace

void DialogPrompts::showError(QWidget *parent, const Error &error)
{
    if (!error.detail.isEmpty())
        qCWarning(log, "%s", qPrintable(error.detail));
    QMessageBox box{QMessageBox::Warning, QCoreApplication::applicationName(), error.message,
                    QMessageBox::NoButton, parent};
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void DialogPrompts::showInformation(QWidget *parent, const QString &text, const QString &details)
{
    QMessageBox box{QMessageBox::Information, QCoreApplication::applicationName(), text,
                    QMessageBox::NoButton, parent};
    box.setInformativeText(details);
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

bool DialogPrompts::confirm(QWidget *parent, const QString &question, const QString &explanation,
                            const QString &yes)
{
    QMessageBox box{QMessageBox::Question, QCoreApplication::applicationName(), question,
                    QMessageBox::NoButton, parent};
    box.setInformativeText(explanation);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == accept;
}

Prompts::Unsaved DialogPrompts::askUnsaved(QWidget *parent, const QString &question)
{
    QMessageBox box{QMessageBox::Question, QCoreApplication::applicationName(), question,
                    QMessageBox::NoButton, parent};
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    const QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Stay;
}

std::optional<QString> DialogPrompts::askText(QWidget *parent, const QString &title, const QString &label,
                                              const QString &text, bool multiline)
{
    QInputDialog dialog{parent};
    dialog.setInputMode(QInputDialog::TextInput);
    dialog.setOption(QInputDialog::UsePlainTextEditForTextInput, multiline);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(text);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.textValue();
}

QString DialogPrompts::openFile(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                const QString &filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

} // namespace liaison
