#include "app/base/text.h"
#include "ui/pages/import/importsteps.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace liaison {

ImportSummaryStep::ImportSummaryStep(Prompts &prompts, QWidget *parent)
    : QWidget{parent}
    , m_prompts{prompts}
    , m_text{new QLabel{this}}
    , m_saveRefused{new QPushButton{QIcon::fromTheme(QStringLiteral("document-save")), {}, this}}
    , m_undo{new QPushButton{QIcon::fromTheme(QStringLiteral("edit-undo")), tr("Undo the import"), this}}
    , m_list{new QPushButton{tr("Show the list"), this}}
{
    m_text->setObjectName(QStringLiteral("importSummary"));
    m_text->setWordWrap(true);
    m_saveRefused->setObjectName(QStringLiteral("importSaveRefused"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    m_list->setObjectName(QStringLiteral("importShowList"));
    auto *more = new QPushButton{tr("Import another file"), this};
    more->setObjectName(QStringLiteral("importAgain"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveRefused);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_list);
    buttons->addWidget(more);
    auto *column = new QVBoxLayout{this};
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_saveRefused, &QPushButton::clicked, this, &ImportSummaryStep::saveRefused);
    connect(m_undo, &QPushButton::clicked, this, &ImportSummaryStep::undoWanted);
    connect(m_list, &QPushButton::clicked, this, &ImportSummaryStep::listWanted);
    connect(more, &QPushButton::clicked, this, &ImportSummaryStep::again);
}

void ImportSummaryStep::show(const ImportPlan &plan, const ImportCommit::Counts &counts)
{
    m_plan = plan;
    QStringList stored;
    const auto say = [&stored](const QString &text, qint64 count) {
        if (count > 0)
            stored.append(text);
    };
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    say(tr("%n town(s)", nullptr, n(counts.towns)), counts.towns);
    say(tr("%n station(s)", nullptr, n(counts.stations)), counts.stations);
    say(tr("%n person(s)", nullptr, n(counts.persons)), counts.persons);
    say(tr("%n mandate(s)", nullptr, n(counts.mandates)), counts.mandates);
    say(tr("%n visit(s)", nullptr, n(counts.visits)), counts.visits);
    say(tr("%n reception(s)", nullptr, n(counts.receptions)), counts.receptions);
    say(tr("%n activity(ies)", nullptr, n(counts.activities)), counts.activities);
    say(tr("%n opinion(s)", nullptr, n(counts.opinions)), counts.opinions);
    say(tr("%n office(s)", nullptr, n(counts.offices)), counts.offices);
    const qsizetype refused = plan.count(RowStatus::Refused);
    QStringList lines{stored.isEmpty() ? tr("Nothing new was stored.")
                                       : tr("Stored: %1.").arg(text::list(stored))};
    if (plan.count(RowStatus::Duplicate) > 0)
        lines.append(tr("%L1 rows were there already.").arg(plan.count(RowStatus::Duplicate)));
    if (refused > 0)
        lines.append(
            tr("%L1 rows were refused. Save them with their reasons, correct them, and import that file.")
                .arg(refused));
    m_text->setText(lines.join(QLatin1Char{'\n'}));
    m_saveRefused->setText(tr("Save the %L1 refused rows…").arg(refused));
    m_saveRefused->setVisible(refused > 0);
    m_undo->setEnabled(true);
    m_list->setEnabled(true);
    m_list->setFocus();
}

void ImportSummaryStep::showUndone()
{
    m_text->setText(tr("The import was undone: nothing of it is left. Redo brings it back."));
    m_undo->setEnabled(false);
    m_list->setEnabled(false);
}

void ImportSummaryStep::saveRefused()
{
    const QString suggested = tr("refused rows of %1.csv").arg(m_plan->fileName().section(u'.', 0, 0));
    const QString path =
        m_prompts.saveFile(this, tr("Save the refused rows"), suggested, tr("Tables (*.csv *.xlsx)"));
    if (path.isEmpty())
        return;
    if (const Result<> written = ImportService::writeRefused(*m_plan, path); !written)
        m_prompts.showError(this, written.error());
    else
        m_saveRefused->setText(tr("Saved: %1").arg(path.section(u'/', -1)));
}

} // namespace liaison
