#pragma once

#include "app/base/result.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace liaison {

/// A form for one step: what is asked, and a button that takes the step. It stays open, with what was typed
/// and the reason, if the step is refused. Not modal for the program: use open().
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<> &)>;

    /// @a explanation: what the step means; @a verb: what the button says.
    ActionDialog(const QString &title, const QString &explanation, const QString &verb, QWidget *parent);

    /// @a name is the object name; the label becomes the buddy, so give it a mnemonic.
    QLineEdit *addLine(const QString &label, const QString &name);
    QPlainTextEdit *addText(const QString &label, const QString &name);
    QComboBox *addChoice(const QString &label, const QString &name);

    /// Takes the step and tells how it went, now or later.
    void setAction(std::function<void(const Done &)> action) { m_action = std::move(action); }

    void accept() override;

private:
    void finished(const Result<> &result);

    QFormLayout *m_form;
    QLabel *m_error;
    QPushButton *m_ok;
    std::function<void(const Done &)> m_action;
};

} // namespace liaison
