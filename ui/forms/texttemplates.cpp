#include "ui/forms/texttemplates.h"

#include "ui/dialogs/templatesdialog.h"
#include "ui/shell/workspace.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace liaison {

TextTemplates::TextTemplates(Workspace &workspace, QObject *parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        if (change.kinds.contains(EntityKind::Setting))
            read();
    });
    read();
}

void TextTemplates::read()
{
    m_workspace.queries().run(
        this, [](Session &session) { return TemplateService{session}.all(); },
        [this](const Result<QList<TextTemplate>> &templates) {
            if (templates)
                m_templates = *templates;
        });
}

void TextTemplates::attach(QPlainTextEdit *edit)
{
    edit->installEventFilter(this);
    edit->setToolTip(tr("Ctrl+T offers frequent texts; “;” and an abbreviation puts one in."));
}

/// Replaces ";lj" before the cursor by its text.
bool TextTemplates::expand(QPlainTextEdit *edit) const
{
    QTextCursor cursor = edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression pattern{QStringLiteral("[;；]([^;；\\s]+)$")};
    const QRegularExpressionMatch match = pattern.match(before);
    if (!match.hasMatch())
        return false;
    const QString key = match.captured(1).toLower();
    const auto found = std::find_if(m_templates.cbegin(), m_templates.cend(),
                                    [&key](const TextTemplate &item) { return item.abbreviation == key; });
    if (found == m_templates.cend())
        return false;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(match.capturedLength()));
    cursor.insertText(found->text);
    return true;
}

void TextTemplates::showMenu(QPlainTextEdit *edit)
{
    auto *menu = new QMenu{edit};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("templatesMenu"));
    for (const TextTemplate &item : std::as_const(m_templates)) {
        const QString line = item.text.simplified();
        QString shown = line.size() > 40 ? line.left(40) + QStringLiteral("…") : line;
        shown.replace(u'&', QStringLiteral("&&"));
        QAction *action = menu->addAction(QStringLiteral("%1  ;%2").arg(shown, item.abbreviation));
        connect(action, &QAction::triggered, edit, [edit, text = item.text] { edit->insertPlainText(text); });
    }
    if (!m_templates.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Edit frequent texts…")), &QAction::triggered, this,
            [this, edit] { editAll(edit->window()); });
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
    menu->popup(edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()));
}

void TextTemplates::editAll(QWidget *parent)
{
    auto *dialog = new TemplatesDialog{m_workspace, m_templates, parent};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool TextTemplates::eventFilter(QObject *watched, QEvent *event)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(watched);
    if (edit == nullptr || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->key() == Qt::Key_T && pressed->modifiers() == Qt::ControlModifier) {
        showMenu(edit);
        return true;
    }
    const bool ends = pressed->key() == Qt::Key_Space || pressed->key() == Qt::Key_Return ||
                      pressed->key() == Qt::Key_Enter || pressed->key() == Qt::Key_Tab;
    if (ends && pressed->modifiers() == Qt::NoModifier && expand(edit))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace liaison
