#include "ui/widgets/roundscorespanel.h"

#include "app/services/roundscorefile.h"
#include "ui/models/rounddesk.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/scoregridview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace liaison {

namespace {

void tint(QLabel *label, const QColor &colour)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, colour);
    label->setPalette(colours);
}

} // namespace

RoundScoresPanel::RoundScoresPanel(RoundDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_grid{new ScoreGridView{m_model, this}}
    , m_about{new QLabel{this}}
    , m_complaint{new QLabel{this}}
    , m_counts{new QLabel{this}}
    , m_reasonLabel{new QLabel{this}}
    , m_reason{new QLineEdit{this}}
    , m_save{new QPushButton{QIcon::fromTheme(QStringLiteral("document-save")), tr("&Save the scores"), this}}
    , m_discard{new QPushButton{tr("Discard what is &unsaved"), this}}
    , m_import{new QPushButton{QIcon::fromTheme(QStringLiteral("document-import")),
                               tr("&Import a score file…"), this}}
{
    m_grid->setObjectName(QStringLiteral("scoreGrid"));
    m_grid->setAccessibleName(tr("Scores: units in rows, values in columns"));
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("scoresAbout"));
    m_complaint->setObjectName(QStringLiteral("scoreComplaint"));
    m_complaint->setWordWrap(true);
    m_counts->setObjectName(QStringLiteral("scoreCounts"));
    m_reason->setObjectName(QStringLiteral("scoreReason"));
    m_reasonLabel->setBuddy(m_reason);
    m_save->setObjectName(QStringLiteral("saveScores"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_discard->setObjectName(QStringLiteral("discardScores"));
    m_import->setObjectName(QStringLiteral("importScores"));

    auto *down = new QVBoxLayout{this};
    down->addWidget(m_about);
    down->addWidget(m_grid, 1);
    down->addWidget(m_complaint);
    auto *note = new QHBoxLayout;
    note->addWidget(m_reasonLabel);
    note->addWidget(m_reason, 1);
    down->addLayout(note);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_import);
    buttons->addWidget(m_counts, 1);
    down->addLayout(buttons);

    connect(&m_desk, &RoundDesk::loaded, this, &RoundScoresPanel::fill);
    connect(&m_desk, &RoundDesk::roleChanged, this, &RoundScoresPanel::fill);
    connect(&m_model, &ScoreGridModel::unsavedChanged, this, &RoundScoresPanel::showCounts);
    connect(m_grid, &ScoreGridView::complaintChanged, this, &RoundScoresPanel::showComplaint);
    connect(m_grid, &ScoreGridView::pasted, this,
            [this](int cells) { m_desk.workspace().say(tr("%n cell(s) pasted", nullptr, cells)); });
    connect(m_save, &QPushButton::clicked, this, &RoundScoresPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &RoundScoresPanel::discard);
    connect(m_import, &QPushButton::clicked, this, &RoundScoresPanel::importFile);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &RoundScoresPanel::save);
    }
}

void RoundScoresPanel::fill()
{
    const RoundView *view = m_desk.view();
    if (view == nullptr)
        return;
    const QPersistentModelIndex current = m_grid->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model.setRound(*view, m_desk.role());
    const QString fitted = m_desk.code() + toKey(m_desk.role());
    if (m_fitted != fitted) {
        m_grid->resizeColumnsToContents();
        const int widest = m_grid->fontMetrics().averageCharWidth() * 18;
        for (int i = 0; i < m_model.columnCount(); ++i)
            m_grid->setColumnWidth(i, qMin(widest, m_grid->columnWidth(i) + 8));
        m_fitted = fitted;
    } else if (m_model.index(row, column).isValid()) {
        m_grid->setCurrentIndex(m_model.index(row, column));
    }
    const bool mayEnter = m_model.mayEnterAny();
    const bool isCorrection = view->round.value.state == RoundState::Appeals;
    if (m_model.inputs().isEmpty())
        m_about->setText(
            view->wantedScores == 0
                ? tr("The scheme of this round asks nobody for scores: all points come from the records.")
                : tr("There are no scores yet that this role is shown."));
    else if (mayEnter)
        m_about->setText(
            tr("Type the points; Enter goes down, Tab to the right; a block can be pasted from a "
               "spreadsheet. Nothing is stored until you save."));
    else
        m_about->setText(tr("To look at only: %1").arg(m_desk.refusalOf(RoundAction::Score)));
    m_grid->setVisible(!m_model.inputs().isEmpty());
    m_reasonLabel->setText(isCorrection ? tr("&Reason of the correction:") : tr("&Note on these scores:"));
    for (QWidget *widget : {static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason),
                            static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_discard),
                            static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_complaint)})
        widget->setVisible(mayEnter);
    showComplaint({});
    showCounts();
}

void RoundScoresPanel::showCounts()
{
    const qsizetype unsaved = m_model.unsavedCount();
    const qsizetype wrong = m_model.wrongCount();
    m_save->setEnabled(unsaved > 0);
    m_discard->setEnabled(unsaved > 0);
    const RoundView *view = m_desk.view();
    QString text = view != nullptr && view->wantedScores > 0
                       ? tr("%1 of %2 scores stored").arg(view->scores.size()).arg(view->wantedScores)
                       : QString{};
    if (unsaved > 0)
        text += tr("; %n unsaved (*)", nullptr, static_cast<int>(unsaved));
    if (wrong > 0)
        text += tr(", %n of them not allowed (✗)", nullptr, static_cast<int>(wrong));
    m_counts->setText(text);
}

void RoundScoresPanel::showComplaint(const QString &complaint)
{
    if (!complaint.isEmpty()) {
        m_complaint->setText(QStringLiteral("✗ ") + complaint);
        tint(m_complaint, tone::problem());
        return;
    }
    const QModelIndex index = m_grid->currentIndex();
    m_complaint->setText(index.isValid() && m_model.mayEnter(index.column())
                             ? tr("Allowed here: %1").arg(m_model.expectation(index.column()))
                             : QString{});
    tint(m_complaint, tone::muted());
}

void RoundScoresPanel::save()
{
    if (!m_save->isEnabled() || m_desk.view() == nullptr)
        return;
    const bool isCorrection = m_desk.view()->round.value.state == RoundState::Appeals;
    if (isCorrection && m_reason->text().trimmed().isEmpty()) {
        showComplaint(tr("A correction during the appeals needs its reason."));
        m_reason->setFocus();
        return;
    }
    m_model.setNote(m_reason->text().trimmed());
    const QList<ScoreRow> rows = m_model.takeRows();
    if (rows.isEmpty()) {
        showComplaint(tr("Nothing can be saved: every value typed is not allowed."));
        return;
    }
    auto report = std::make_shared<Result<ScoreReport>>(ScoreReport{});
    m_desk.act(
        this,
        [report, rows, code = m_desk.code(), actor = m_desk.actor(m_reason->text())](RoundService &rounds) {
            *report = rounds.scoreAll(code, rows, actor);
            return *report ? Result<>{} : Result<>{report->error()};
        },
        [this, report](const Result<> &) { stored(*report); });
}

void RoundScoresPanel::stored(const Result<ScoreReport> &report)
{
    if (!report) {
        m_desk.workspace().prompts().showError(this, report.error());
        return;
    }
    m_model.applyReport(*report);
    m_desk.workspace().say(tr("%n score(s) stored", nullptr, static_cast<int>(report->stored)));
    if (!report->refused.isEmpty())
        showComplaint(tr("%n score(s) refused: %1", nullptr, static_cast<int>(report->refused.size()))
                          .arg(report->refused.first().reason));
    else
        m_reason->clear();
}

void RoundScoresPanel::importFile()
{
    Workspace &workspace = m_desk.workspace();
    const QString path =
        workspace.prompts().openFile(this, tr("Import scores"), tr("Registers (*.xlsx *.ods *.csv)"));
    if (path.isEmpty())
        return;
    auto rows = std::make_shared<QList<ScoreRow>>();
    auto report = std::make_shared<ScoreReport>();
    m_desk.act(
        this,
        [rows, report, path, code = m_desk.code(), actor = m_desk.actor()](RoundService &rounds) -> Result<> {
            Result<QList<ScoreRow>> read = readScoreFile(path);
            if (!read)
                return read.error();
            *rows = std::move(*read);
            Result<ScoreReport> stored = rounds.scoreAll(code, *rows, actor);
            if (!stored)
                return stored.error();
            *report = std::move(*stored);
            return {};
        },
        [this, rows, report](const Result<> &result) {
            Prompts &prompts = m_desk.workspace().prompts();
            if (!result) {
                prompts.showError(this, result.error());
                return;
            }
            m_model.markRefused(*rows, *report);
            QStringList refused;
            for (const RefusedScore &row : report->refused)
                refused.append(tr("Row %1: %2").arg(row.number).arg(row.reason));
            const QString stored = tr("%n score(s) stored", nullptr, static_cast<int>(report->stored));
            if (refused.isEmpty())
                m_desk.workspace().say(stored);
            else
                prompts.showInformation(
                    this, tr("%1, %n row(s) refused.", nullptr, static_cast<int>(refused.size())).arg(stored),
                    refused.join(u'\n'));
        });
}

} // namespace liaison
