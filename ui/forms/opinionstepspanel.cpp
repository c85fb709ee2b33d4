#include "ui/forms/opinionstepspanel.h"

#include "app/domain/opiniondue.h"
#include "app/services/registerservice.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/opinionstepform.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

constexpr int HistoryLines = 4;

enum HistoryColumn { DayColumn, StepColumn, ActorColumn, NoteColumn, HistoryColumns };

bool isExit(OpinionState state)
{
    return state == OpinionState::MergedInto || state == OpinionState::EscalatedToSuggestion ||
           state == OpinionState::TransferredUp || state == OpinionState::Withdrawn;
}

void clear(QHBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QColor colourOf(DueState state)
{
    switch (state) {
    case DueState::Near:
        return tone::warning();
    case DueState::Overdue:
    case DueState::AnsweredLate:
        return tone::problem();
    case DueState::None:
    case DueState::Running:
    case DueState::AnsweredInTime:
        return tone::muted();
    }
    Q_UNREACHABLE();
}

} // namespace

OpinionStepsPanel::OpinionStepsPanel(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_lookup{new LookupCache{workspace, this}}
    , m_state{new QLabel}
    , m_due{new QLabel}
    , m_handler{new QLabel}
    , m_content{new QLabel}
    , m_history{new QTableWidget{0, HistoryColumns}}
    , m_actions{new QWidget}
    , m_steps{new QHBoxLayout}
    , m_exits{new QHBoxLayout}
    , m_final{new QLabel}
    , m_form{new OpinionStepForm{*m_lookup, workspace.clock().today()}}
{
    m_state->setObjectName(QStringLiteral("opinionState"));
    m_due->setObjectName(QStringLiteral("opinionDue"));
    m_handler->setObjectName(QStringLiteral("opinionHandler"));
    m_content->setObjectName(QStringLiteral("opinionContent"));
    m_content->setWordWrap(true);
    m_content->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_content->setAccessibleName(tr("What was raised"));
    m_final->setObjectName(QStringLiteral("opinionFinal"));
    m_final->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_state->setFont(bold);

    m_history->setObjectName(QStringLiteral("opinionHistory"));
    m_history->setAccessibleName(tr("Steps so far"));
    m_history->setHorizontalHeaderLabels({tr("Day"), tr("Step"), tr("By"), tr("Note")});
    m_history->verticalHeader()->hide();
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setAlternatingRowColors(true);
    m_history->setShowGrid(false);
    m_history->setTabKeyNavigation(false);
    m_history->setWordWrap(true);
    QHeaderView *header = m_history->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NoteColumn, QHeaderView::Stretch);
    m_history->setMinimumHeight(historyHeight(HistoryLines));

    auto *head = new QHBoxLayout;
    head->addWidget(m_state);
    head->addSpacing(fontMetrics().height());
    head->addWidget(m_due);
    head->addStretch(1);
    head->addWidget(m_handler);
    auto *actions = new QVBoxLayout{m_actions};
    actions->setContentsMargins({});
    actions->addWidget(m_final);
    actions->addLayout(m_steps);
    actions->addLayout(m_exits);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_content);
    layout->addWidget(m_history, 1);
    layout->addWidget(m_actions);
    layout->addWidget(m_form);
    layout->addStretch(0);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->hide();

    connect(m_form, &OpinionStepForm::submitted, this, &OpinionStepsPanel::submit);
    connect(m_form, &OpinionStepForm::cancelled, this, &OpinionStepsPanel::cancel);
    connect(&workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        if (m_id &&
            change.kinds.intersects({EntityKind::Opinion, EntityKind::OpinionStep, EntityKind::Office}))
            read();
    });
}

void OpinionStepsPanel::showOpinion(OpinionId id)
{
    m_id = id;
    end();
    read();
}

int OpinionStepsPanel::historyHeight(int lines) const
{
    return fontMetrics().height() * 2 * (lines + 1);
}

void OpinionStepsPanel::setContentShown(bool isShown)
{
    m_content->setVisible(isShown);
}

void OpinionStepsPanel::read()
{
    const Result<OpinionFile> file = OpinionService{m_workspace.session()}.file(*m_id);
    const Result<Settings> settings = m_workspace.session().settings();
    m_handlingDays = settings ? settings->opinionHandlingDays : Settings{}.opinionHandlingDays;
    m_file = file ? std::optional{*file} : std::nullopt;
    if (!file) { // removed or taken back
        end();
        clear(m_steps);
        clear(m_exits);
        m_history->setRowCount(0);
        for (QLabel *label : {m_state, m_due, m_handler, m_content})
            label->clear();
        m_final->setText(file.error().message);
        m_final->show();
        return;
    }
    showState();
    showHistory();
    showActions();
}

void OpinionStepsPanel::showState()
{
    const Opinion &opinion = m_file->opinion.value;
    QString state = displayName(opinion.state);
    if (opinion.rating)
        state = tr("%1: %2").arg(state, displayName(*opinion.rating));
    if (opinion.round > 1)
        state = tr("%1, round %2").arg(state).arg(opinion.round);
    m_state->setText(opinion.number.isEmpty() ? state : tr("No. %1: %2").arg(opinion.number, state));

    const DueStatus due = dueStatus(opinion, m_workspace.clock().today());
    m_due->setText(due.state == DueState::None
                       ? QString{}
                       : tr("Deadline %1, %2").arg(opinion.dueOn.toString(Qt::ISODate), describe(due)));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(due.state));
    m_due->setPalette(colours);
    m_handler->setText(m_file->handler.isEmpty() ? QString{} : tr("Handled by %1").arg(m_file->handler));
    m_content->setText(opinion.content);
}

void OpinionStepsPanel::showHistory()
{
    const Opinion &opinion = m_file->opinion.value;
    QList<QStringList> lines;
    const bool isBegun =
        !m_file->steps.isEmpty() && m_file->steps.first().value.state == OpinionState::Received;
    if (!isBegun) // the entry itself
        lines.append({opinion.receivedOn.toString(Qt::ISODate), displayName(OpinionState::Received),
                      QString{},
                      opinion.raisedBy.isEmpty() ? tr("Raised anonymously")
                                                 : tr("Raised by %1").arg(opinion.raisedBy)});
    if (m_file->steps.isEmpty()) { // imported: what the ledger itself tells
        if (opinion.assignedOn.isValid())
            lines.append({opinion.assignedOn.toString(Qt::ISODate), displayName(OpinionState::Assigned),
                          QString{}, m_file->handler});
        if (opinion.answeredOn.isValid())
            lines.append({opinion.answeredOn.toString(Qt::ISODate), displayName(OpinionState::Answered),
                          QString{}, opinion.outcome});
    }
    for (const StoredOpinionStep &step : std::as_const(m_file->steps))
        lines.append({step.value.takenOn.toString(Qt::ISODate), displayName(step.value.state),
                      step.value.actor, step.value.note});
    m_history->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < HistoryColumns; ++column) {
            auto *item = new QTableWidgetItem{lines.at(row).at(column)};
            item->setToolTip(lines.at(row).at(column));
            m_history->setItem(row, column, item);
        }
    }
    m_history->resizeRowsToContents();
    m_history->setCurrentCell(static_cast<int>(lines.size()) - 1, DayColumn);
    m_history->scrollToBottom();
}

void OpinionStepsPanel::showActions()
{
    clear(m_steps);
    clear(m_exits);
    const Opinion &opinion = m_file->opinion.value;
    QList<OpinionState> next = nextStates(opinion.state);
    if (opinion.state == OpinionState::Rated && opinion.rating != OpinionRating::Dissatisfied)
        next.removeAll(OpinionState::Handling);
    // What usually comes next comes first.
    if (next.removeAll(OpinionState::Assigned) > 0)
        next.prepend(OpinionState::Assigned);
    for (const OpinionState state : std::as_const(next)) {
        auto *button = new QPushButton{stepAction(opinion.state, state)};
        button->setObjectName(QStringLiteral("step_") + toKey(state));
        (isExit(state) ? m_exits : m_steps)->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, state] { begin(state); });
    }
    m_steps->addStretch(1);
    m_exits->addStretch(1);
    m_final->setVisible(next.isEmpty());
    m_final->setText(tr("No step follows: its life has ended here. Undo takes the last step back."));
}

void OpinionStepsPanel::begin(OpinionState state)
{
    m_actions->hide();
    m_history->setFixedHeight(historyHeight(2)); // beside the step little room is left
    m_form->show();
    m_form->begin(m_file->opinion.value, state, m_handlingDays);
    // Only when the layouts have made room for it.
    QTimer::singleShot(0, this, &OpinionStepsPanel::bringIntoView);
}

void OpinionStepsPanel::end()
{
    m_form->hide();
    m_history->setMinimumHeight(historyHeight(HistoryLines));
    m_history->setMaximumHeight(QWIDGETSIZE_MAX);
    m_actions->show();
}

void OpinionStepsPanel::bringIntoView()
{
    for (QWidget *outer = parentWidget(); outer != nullptr; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer)) {
            area->ensureWidgetVisible(m_form);
            return;
        }
    }
}

void OpinionStepsPanel::cancel()
{
    if (!mayLeave())
        return;
    end();
    if (auto *first = m_actions->findChild<QPushButton *>())
        first->setFocus();
}

bool OpinionStepsPanel::mayLeave()
{
    if (m_form->isHidden() || !m_form->isTouched())
        return true;
    return m_workspace.prompts().confirm(this, tr("Discard this step?"),
                                         tr("What was typed for it will be lost."), tr("Discard"));
}

void OpinionStepsPanel::submit()
{
    OpinionStepDraft draft = m_form->draft();
    Session &session = m_workspace.session();
    const StoredOpinion known = m_file->opinion; // saving reads the file again
    FieldErrors errors;
    // The opinion itself forgets its office when it is returned and its rating when it is reopened; the step
    // does not.
    if (draft.state == OpinionState::Assigned && draft.handler) {
        if (const UnitChoice *office = m_lookup->book().office(draft.handler->value()))
            draft.note = tr("To %1. %2").arg(office->keys.name, draft.note).trimmed();
    } else if (draft.rating) {
        draft.note = tr("%1. %2", "rating, note").arg(displayName(*draft.rating), draft.note).trimmed();
    } else if (draft.state == OpinionState::MergedInto) {
        const QString number = m_form->mergedInto();
        const auto other = OpinionService{session}.numbered(known.value.station, number);
        if (!other || number.isEmpty() || !other->has_value() || (*other)->id == known.id)
            errors[QStringLiteral("merged_into")] =
                tr("Enter the number of another opinion of this station.");
        else if (!draft.note.trimmed().isEmpty())
            draft.note = tr("Merged into no. %1. %2").arg(number, draft.note.trimmed());
    }
    if (!m_file->steps.isEmpty() && draft.takenOn.isValid() &&
        draft.takenOn < m_file->steps.last().value.takenOn)
        errors[QStringLiteral("taken_on")] =
            tr("The last step was on %1; this one cannot be before it.")
                .arg(m_file->steps.last().value.takenOn.toString(Qt::ISODate));
    const auto next = advance(known.value, draft, m_workspace.clock().today(), m_handlingDays);
    if (!next) {
        for (auto it = next.error().cbegin(); it != next.error().cend(); ++it)
            errors.insert(it.key(), it.value());
    }
    if (errors.isEmpty()) {
        const Result<StoredOpinion> saved = RegisterService{session}.advanceOpinion(known, draft);
        if (saved) {
            end();
            read();
            m_workspace.say(tr("Saved: %1").arg(displayName(draft.state)));
            if (auto *first = m_actions->findChild<QPushButton *>())
                first->setFocus();
            Q_EMIT advanced(known.id);
            return;
        }
        errors.insert(QStringLiteral("state"), saved.error().message);
    }
    m_form->showErrors(errors);
}

} // namespace liaison
