#pragma once

#include "app/services/templateservice.h"

#include <QList>
#include <QObject>

class QPlainTextEdit;

namespace liaison {

class Workspace;

/// The office's frequent texts in text areas: ";lj" and a blank, Enter or Tab puts in the text of "lj";
/// Ctrl+T offers all of them, and their editing.
class TextTemplates : public QObject
{
    Q_OBJECT

public:
    explicit TextTemplates(Workspace &workspace, QObject *parent = nullptr);

    void attach(QPlainTextEdit *edit);
    void showMenu(QPlainTextEdit *edit);
    void editAll(QWidget *parent);

    [[nodiscard]] const QList<TextTemplate> &all() const noexcept { return m_templates; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    bool expand(QPlainTextEdit *edit) const;

    Workspace &m_workspace;
    QList<TextTemplate> m_templates;
};

} // namespace liaison
