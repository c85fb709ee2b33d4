#include "ui/forms/scheme/schemeform.h"

#include "ui/forms/scheme/schemedocument.h"
#include "ui/shell/appearance.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace liaison {

SchemeForm::SchemeForm(SchemeDocument &document, QWidget *parent) : QScrollArea{parent}, m_document{document}
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void SchemeForm::showFields(const QString &title, const QString &about, const QString &base,
                            const QList<SchemeField> &fields, const SchemeNames &names, bool isReadOnly)
{
    const int scrolled = base == m_base ? verticalScrollBar()->value() : 0;
    m_base = base;
    m_lines.clear();
    auto *content = new QWidget;
    auto *down = new QVBoxLayout{content};
    auto *head = new QLabel{title, content};
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    head->setWordWrap(true);
    down->addWidget(head);
    if (!about.isEmpty()) {
        auto *note = new QLabel{about, content};
        note->setObjectName(QStringLiteral("schemeFormAbout"));
        note->setWordWrap(true);
        down->addWidget(note);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const SchemeField &field : fields) {
        const QString path = base + u'.' + field.key;
        auto *cell = new QWidget{content};
        auto *cellDown = new QVBoxLayout{cell};
        cellDown->setContentsMargins(0, 0, 0, 0);
        cellDown->setSpacing(1);
        SchemeFieldEditor *editor = SchemeFieldEditor::make(field, names, path, field.label, false, cell);
        editor->load(m_document.at(path));
        editor->setEnabled(!isReadOnly);
        auto *problem = new QLabel{cell};
        problem->setObjectName(QStringLiteral("problem:") + path);
        problem->setWordWrap(true);
        QPalette colours = problem->palette();
        colours.setColor(QPalette::WindowText, tone::problem());
        problem->setPalette(colours);
        problem->hide();
        cellDown->addWidget(editor);
        cellDown->addWidget(problem);
        auto *label = new QLabel{field.label + u':', content};
        label->setBuddy(editor);
        if (field.kind == SchemeFieldKind::Rows) {
            form->addRow(label);
            form->addRow(cell);
        } else {
            form->addRow(label, cell);
        }
        m_lines.append({field, path, editor, problem});
        connect(editor, &SchemeFieldEditor::edited, this, [this, index = m_lines.size() - 1] {
            const Line line = m_lines.at(index);
            write(line);
            if (line.field.isStructural)
                Q_EMIT structureEdited(line.path);
        });
    }
    down->addLayout(form);
    down->addStretch();
    setWidget(content); // deletes the form before
    verticalScrollBar()->setValue(scrolled);
}

void SchemeForm::write(const Line &line)
{
    const std::optional<JsonNode> value = line.editor->value();
    if (line.field.key == QStringLiteral("rule.type") && value && value->text != m_document.text(line.path))
        m_document.setRuleType(m_base, value->text);
    else
        m_document.set(line.path, value);
}

void SchemeForm::commitAll()
{
    const QList<Line> lines = m_lines;
    for (const Line &line : lines)
        write(line);
}

void SchemeForm::setProblems(const QList<SchemeProblem> &problems)
{
    for (const Line &line : std::as_const(m_lines)) {
        QStringList texts;
        for (const SchemeProblem &problem : problems) {
            const bool isBelow =
                problem.path.startsWith(line.path + u'.') || problem.path.startsWith(line.path + u'[');
            if (problem.path == line.path || isBelow) {
                const QString row = problem.path.mid(line.path.size()).section(u']', 0, 0).mid(1);
                texts.append(isBelow && problem.path.mid(line.path.size()).startsWith(u'[')
                                 ? tr("Row %1: %2").arg(row.toInt() + 1).arg(problem.message)
                                 : problem.message);
            }
        }
        line.problem->setText(QStringLiteral("✗ ") + texts.join(QStringLiteral("\n✗ ")));
        line.problem->setVisible(!texts.isEmpty());
    }
}

bool SchemeForm::focusPath(const QString &path)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (path != line.path && !path.startsWith(line.path + u'.') && !path.startsWith(line.path + u'['))
            continue;
        line.editor->focusAt(path.mid(line.path.size()));
        ensureWidgetVisible(line.editor);
        return true;
    }
    return false;
}

} // namespace liaison
