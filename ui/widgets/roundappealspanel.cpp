#include "ui/dialogs/actiondialog.h"
#include "ui/models/rounddesk.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/roundpanels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace liaison {

namespace {

QTableView *makeTable(TextTableModel &model, const QString &name, const QString &title, QWidget *parent)
{
    auto *table = new QTableView{parent};
    table->setObjectName(name);
    table->setAccessibleName(title);
    table->setModel(&model);
    table->setAlternatingRowColors(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

/// A button says why it cannot be pressed.
void allow(QPushButton *button, const QString &refusal)
{
    button->setEnabled(refusal.isEmpty());
    button->setToolTip(refusal);
}

void fillUnits(QComboBox *choice, const RoundView &view)
{
    for (const EvaluatedUnit &unit : view.units)
        choice->addItem(unit.name, unit.key);
}

template <typename T>
Result<> asDone(const Result<T> &result)
{
    return result ? Result<>{} : Result<>{result.error()};
}

} // namespace

RoundAppealsPanel::RoundAppealsPanel(RoundDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_appealTable{makeTable(m_appeals, QStringLiteral("appeals"), tr("Appeals"), this)}
    , m_vetoTable{makeTable(m_vetoes, QStringLiteral("vetoes"), tr("Vetoes"), this)}
    , m_raise{new QPushButton{tr("R&aise an appeal…"), this}}
    , m_decide{new QPushButton{tr("&Decide…"), this}}
    , m_veto{new QPushButton{tr("Put a &veto…"), this}}
    , m_lift{new QPushButton{tr("&Lift the veto…"), this}}
    , m_empty{new QLabel{this}}
    , m_noVetoes{new QLabel{this}}
{
    m_appeals.setColumns({{tr("No."), true},
                          {tr("Unit")},
                          {tr("About")},
                          {tr("Indicator")},
                          {tr("Raised by")},
                          {tr("On")},
                          {tr("Decision")},
                          {tr("What is said")}});
    m_vetoes.setColumns({{tr("Unit")}, {tr("Veto")}, {tr("Approved by")}, {tr("On")}, {tr("Reason")}});
    m_raise->setObjectName(QStringLiteral("raiseAppeal"));
    m_decide->setObjectName(QStringLiteral("decideAppeal"));
    m_veto->setObjectName(QStringLiteral("putVeto"));
    m_lift->setObjectName(QStringLiteral("liftVeto"));
    m_empty->setWordWrap(true);
    m_noVetoes->setWordWrap(true);

    auto *down = new QVBoxLayout{this};
    auto *appealHead = new QHBoxLayout;
    appealHead->addWidget(new QLabel{tr("Appeals: points that are wrong, counted twice or missing"), this},
                          1);
    appealHead->addWidget(m_raise);
    appealHead->addWidget(m_decide);
    down->addLayout(appealHead);
    down->addWidget(m_empty);
    down->addWidget(m_appealTable, 3);
    auto *vetoHead = new QHBoxLayout;
    vetoHead->addWidget(
        new QLabel{tr("Vetoes: grounds that give the lowest grade, whatever the score"), this}, 1);
    vetoHead->addWidget(m_veto);
    vetoHead->addWidget(m_lift);
    down->addLayout(vetoHead);
    down->addWidget(m_noVetoes);
    down->addWidget(m_vetoTable, 2);

    connect(&m_desk, &RoundDesk::loaded, this, &RoundAppealsPanel::fill);
    connect(&m_desk, &RoundDesk::roleChanged, this, &RoundAppealsPanel::fill);
    connect(m_raise, &QPushButton::clicked, this, &RoundAppealsPanel::raise);
    connect(m_decide, &QPushButton::clicked, this, &RoundAppealsPanel::decide);
    connect(m_veto, &QPushButton::clicked, this, &RoundAppealsPanel::veto);
    connect(m_lift, &QPushButton::clicked, this, &RoundAppealsPanel::lift);
}

void RoundAppealsPanel::fill()
{
    const RoundView *view = m_desk.view();
    if (view == nullptr)
        return;
    QList<TextTableModel::Row> appeals;
    for (const StoredRoundAppeal &stored : view->appeals) {
        const RoundAppeal &appeal = stored.value;
        const int number = static_cast<int>(appeals.size()) + 1;
        QString indicator = appeal.indicator;
        if (const auto index = view->scheme.findIndicator(appeal.indicator))
            indicator += u' ' + view->scheme.indicators.at(*index).title.text();
        const QString decision = appeal.decision
                                     ? tr("%1 by %2 on %3: %4", "decision, who, day, reason")
                                           .arg(displayName(*appeal.decision), appeal.decidedBy,
                                                appeal.decidedOn.toString(Qt::ISODate), appeal.decisionReason)
                                     : tr("waits for a decision");
        appeals.append({{{.text = QString::number(number)},
                         {.text = m_desk.unitName(appeal.unit)},
                         {.text = displayName(appeal.kind)},
                         {.text = indicator},
                         {.text = appeal.raisedBy},
                         {.text = appeal.raisedOn.toString(Qt::ISODate)},
                         {.text = decision,
                          .colour = appeal.decision ? std::nullopt : std::optional{tone::warning()},
                          .toolTip = decision},
                         {.text = appeal.text, .toolTip = appeal.text}},
                        number});
    }
    m_appeals.setRows(appeals);
    m_appealTable->resizeColumnsToContents();
    m_empty->setVisible(appeals.isEmpty());
    m_appealTable->setVisible(!appeals.isEmpty());
    m_empty->setText(
        view->round.value.state == RoundState::Appeals
            ? tr("Nobody has appealed yet.")
            : tr("Appeals are taken while the round is at “%1”.").arg(displayName(RoundState::Appeals)));

    QList<TextTableModel::Row> vetoes;
    for (const StoredRoundVeto &stored : view->vetoes) {
        QString title = stored.value.veto;
        for (const Veto &ground : view->scheme.vetoes) {
            if (ground.code == stored.value.veto)
                title = ground.title.text();
        }
        vetoes.append({{{.text = m_desk.unitName(stored.value.unit)},
                        {.text = title},
                        {.text = stored.value.approver},
                        {.text = stored.value.decidedOn.toString(Qt::ISODate)},
                        {.text = stored.value.reason, .toolTip = stored.value.reason}},
                       QStringList{stored.value.unit, stored.value.veto}});
    }
    m_vetoes.setRows(vetoes);
    m_vetoTable->resizeColumnsToContents();
    m_noVetoes->setVisible(vetoes.isEmpty());
    m_vetoTable->setVisible(!vetoes.isEmpty());
    m_noVetoes->setText(view->scheme.vetoes.isEmpty() ? tr("The scheme of this round has no vetoes.")
                                                      : tr("There is no veto on any unit."));

    allow(m_raise, m_desk.refusalOf(RoundAction::RaiseAppeal));
    const QString decide = m_desk.refusalOf(RoundAction::DecideAppeal);
    allow(m_decide,
          decide.isEmpty() && view->openAppeals() == 0 ? tr("No appeal waits for a decision.") : decide);
    const QString veto = m_desk.refusalOf(RoundAction::Veto);
    allow(m_veto, veto.isEmpty() && view->scheme.vetoes.isEmpty() ? m_noVetoes->text() : veto);
    const QString lift = m_desk.refusalOf(RoundAction::LiftVeto);
    allow(m_lift, lift.isEmpty() && vetoes.isEmpty() ? tr("There is no veto on any unit.") : lift);
}

void RoundAppealsPanel::raise()
{
    const RoundView *view = m_desk.view();
    auto *dialog =
        new ActionDialog{tr("Raise an appeal"),
                         tr("Say which points are wrong, counted twice or missing. The office or the "
                            "standing committee decides, with a reason."),
                         tr("Raise the appeal"), this};
    auto *unit = dialog->addChoice(tr("&Unit:"), QStringLiteral("appealUnit"));
    fillUnits(unit, *view);
    auto *kind = dialog->addChoice(tr("&About:"), QStringLiteral("appealKind"));
    for (const AppealKind known : {AppealKind::Wrong, AppealKind::Double, AppealKind::Missing})
        kind->addItem(displayName(known), toKey(known));
    auto *indicator = dialog->addChoice(tr("&Indicator:"), QStringLiteral("appealIndicator"));
    indicator->addItem(tr("not about one indicator"), QString{});
    for (const Indicator &known : view->scheme.indicators)
        indicator->addItem(known.code + u' ' + known.title.text(), known.code);
    auto *text = dialog->addText(tr("&What is wrong:"), QStringLiteral("appealText"));
    auto *by = dialog->addLine(tr("&Raised by:"), QStringLiteral("appealBy"));
    by->setText(m_desk.workspace().session().actor());
    dialog->setAction([this, dialog, unit, kind, indicator, text, by](const ActionDialog::Done &done) {
        const RoundAppealDraft draft{.unit = unit->currentData().toString(),
                                     .kind = *fromKey<AppealKind>(kind->currentData().toString()),
                                     .indicator = indicator->currentData().toString(),
                                     .text = text->toPlainText(),
                                     .raisedBy = by->text().trimmed()};
        m_desk.act(
            dialog,
            [code = m_desk.code(), draft, actor = m_desk.actor()](RoundService &rounds) {
                return asDone(rounds.appeal(code, draft, actor));
            },
            done);
    });
    dialog->open();
}

void RoundAppealsPanel::decide()
{
    const RoundView *view = m_desk.view();
    auto *dialog =
        new ActionDialog{tr("Decide an appeal"),
                         tr("An accepted appeal changes no points by itself: correct the record or the "
                            "score as well. The decision is kept with its reason."),
                         tr("Decide"), this};
    auto *appeal = dialog->addChoice(tr("A&ppeal:"), QStringLiteral("decideWhich"));
    for (qsizetype i = 0; i < view->appeals.size(); ++i) {
        const RoundAppeal &known = view->appeals.at(i).value;
        if (!known.decision)
            appeal->addItem(tr("%1: %2, %3: %4", "number, unit, about, text")
                                .arg(QString::number(i + 1), m_desk.unitName(known.unit),
                                     displayName(known.kind), known.text.section(u'\n', 0, 0)),
                            static_cast<int>(i) + 1);
    }
    const int chosen = m_appealTable->currentIndex().data(TextTableModel::DataRole).toInt();
    appeal->setCurrentIndex(qMax(0, appeal->findData(chosen)));
    auto *decision = dialog->addChoice(tr("&Decision:"), QStringLiteral("decideHow"));
    for (const AppealDecision known : {AppealDecision::Accepted, AppealDecision::Rejected})
        decision->addItem(displayName(known), toKey(known));
    auto *reason = dialog->addText(tr("&Reason:"), QStringLiteral("decideReason"));
    dialog->setAction([this, dialog, appeal, decision, reason](const ActionDialog::Done &done) {
        m_desk.act(
            dialog,
            [code = m_desk.code(), number = appeal->currentData().toInt(),
             how = *fromKey<AppealDecision>(decision->currentData().toString()),
             actor = m_desk.actor(reason->toPlainText())](RoundService &rounds) {
                return asDone(rounds.decide(code, number, how, actor));
            },
            done);
    });
    dialog->open();
}

void RoundAppealsPanel::veto()
{
    const RoundView *view = m_desk.view();
    auto *dialog =
        new ActionDialog{tr("Put a veto"),
                         tr("The unit gets the lowest grade and the last rank, whatever its points. A named "
                            "person must have approved it; the reason is printed on the sheet."),
                         tr("Put the veto"), this};
    auto *unit = dialog->addChoice(tr("&Unit:"), QStringLiteral("vetoUnit"));
    fillUnits(unit, *view);
    auto *ground = dialog->addChoice(tr("&Ground:"), QStringLiteral("vetoGround"));
    for (const Veto &known : view->scheme.vetoes)
        ground->addItem(known.title.text(), known.code);
    auto *approver = dialog->addLine(tr("A&pproved by:"), QStringLiteral("vetoApprover"));
    auto *reason = dialog->addText(tr("&Reason:"), QStringLiteral("vetoReason"));
    dialog->setAction([this, dialog, unit, ground, approver, reason](const ActionDialog::Done &done) {
        const RoundVetoDraft draft{.unit = unit->currentData().toString(),
                                   .veto = ground->currentData().toString(),
                                   .approver = approver->text(),
                                   .reason = reason->toPlainText()};
        m_desk.act(
            dialog,
            [code = m_desk.code(), draft, actor = m_desk.actor(draft.reason)](RoundService &rounds) {
                return asDone(rounds.veto(code, draft, actor));
            },
            done);
    });
    dialog->open();
}

void RoundAppealsPanel::lift()
{
    QModelIndex chosen = m_vetoTable->currentIndex();
    if (!chosen.isValid())
        chosen = m_vetoes.index(0, 0);
    const QStringList veto = chosen.data(TextTableModel::DataRole).toStringList();
    auto *dialog = new ActionDialog{tr("Lift the veto"),
                                    tr("%1: %2").arg(m_vetoes.index(chosen.row(), 0).data().toString(),
                                                     m_vetoes.index(chosen.row(), 1).data().toString()),
                                    tr("Lift the veto"), this};
    auto *reason = dialog->addText(tr("&Reason:"), QStringLiteral("liftReason"));
    dialog->setAction([this, dialog, veto, reason](const ActionDialog::Done &done) {
        m_desk.act(
            dialog,
            [code = m_desk.code(), veto, actor = m_desk.actor(reason->toPlainText())](RoundService &rounds) {
                return rounds.liftVeto(code, veto.value(0), veto.value(1), actor);
            },
            done);
    });
    dialog->open();
}

} // namespace liaison
