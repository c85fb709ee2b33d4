#include "ui/widgets/rounddetail.h"

#include "app/domain/roundlifecycle.h"
#include "app/services/evaluationservice.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/models/schemeoffers.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/roundpanels.h"
#include "ui/widgets/roundreplaypanel.h"
#include "ui/widgets/roundscorespanel.h"
#include "ui/widgets/stepline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

namespace liaison {

namespace {

QString periodText(const QString &text)
{
    const std::optional<Period> period = Period::fromText(text);
    return period ? period->displayText() : text;
}

template <typename T>
Result<> asDone(const Result<T> &result)
{
    return result ? Result<>{} : Result<>{result.error()};
}

} // namespace

RoundDetail::RoundDetail(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_desk{workspace}
    , m_head{new QLabel{this}}
    , m_lineage{new QLabel{this}}
    , m_steps{new StepLine{this}}
    , m_role{new QComboBox{this}}
    , m_next{new QLabel{this}}
    , m_advance{addButton(QStringLiteral("roundAdvance"), &RoundDetail::advance)}
    , m_return{addButton(QStringLiteral("roundReturn"), &RoundDetail::sendBack)}
    , m_seal{addButton(QStringLiteral("roundSeal"), &RoundDetail::seal)}
    , m_supersede{addButton(QStringLiteral("roundSupersede"), &RoundDetail::supersede)}
    , m_tabs{new QTabWidget{this}}
    , m_scores{new RoundScoresPanel{m_desk, this}}
    , m_historyTable{new QTableView{this}}
{
    m_head->setObjectName(QStringLiteral("roundHead"));
    m_head->setWordWrap(true);
    m_lineage->setObjectName(QStringLiteral("roundLineage"));
    m_lineage->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("roundNext"));
    m_next->setWordWrap(true);
    m_steps->setObjectName(QStringLiteral("roundSteps"));
    m_role->setObjectName(QStringLiteral("roundRole"));
    for (const auto &[role, key] : EnumKeys<RoundRole>::Entries)
        m_role->addItem(displayName(role), QString::fromUtf16(key));
    m_role->setCurrentIndex(m_role->findData(toKey(m_desk.role())));
    auto *roleLabel = new QLabel{tr("I act &as:"), this};
    roleLabel->setBuddy(m_role);
    auto *declaration = new QLabel{
        tr("This is your own declaration: it is recorded with your name, and nobody checks it."), this};
    QPalette muted = declaration->palette();
    muted.setColor(QPalette::WindowText, tone::muted());
    declaration->setPalette(muted);
    declaration->setWordWrap(true);

    m_history.setColumns(
        {{tr("Day")}, {tr("Step")}, {tr("In the role")}, {tr("By")}, {tr("Note or reason")}});
    m_historyTable->setObjectName(QStringLiteral("roundHistory"));
    m_historyTable->setAccessibleName(tr("Steps taken"));
    m_historyTable->setModel(&m_history);
    m_historyTable->setAlternatingRowColors(true);
    m_historyTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_historyTable->setTabKeyNavigation(false);
    m_historyTable->verticalHeader()->hide();
    m_historyTable->horizontalHeader()->setStretchLastSection(true);

    auto *results = new RoundResultsPanel{m_desk, this};
    m_tabs->setObjectName(QStringLiteral("roundTabs"));
    m_tabs->addTab(results, tr("&Results"));
    m_tabs->addTab(m_scores, tr("S&cores"));
    m_tabs->addTab(new RoundAppealsPanel{m_desk, this}, tr("Appeals and ve&toes"));
    m_tabs->addTab(m_historyTable, tr("Steps ta&ken"));
    m_tabs->addTab(new RoundReplayPanel{m_desk, this}, tr("Proo&f"));

    auto *down = new QVBoxLayout{this};
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_head);
    down->addWidget(m_lineage);
    down->addWidget(m_steps);
    auto *act = new QHBoxLayout;
    act->addWidget(roleLabel);
    act->addWidget(m_role);
    act->addWidget(declaration, 1);
    for (QPushButton *button : {m_advance, m_return, m_seal, m_supersede})
        act->addWidget(button);
    down->addLayout(act);
    down->addWidget(m_next);
    down->addWidget(m_tabs, 1);
    setTabOrder(m_role, m_advance);

    connect(&m_desk, &RoundDesk::loaded, this, &RoundDetail::fill);
    connect(&m_desk, &RoundDesk::roleChanged, this, &RoundDetail::fillActions);
    connect(&m_desk, &RoundDesk::failed, this, [this](const Error &error) {
        m_head->setText(error.message);
        m_tabs->setEnabled(false);
    });
    connect(m_role, &QComboBox::activated, this, [this] {
        if (!mayLeave()) {
            m_role->setCurrentIndex(m_role->findData(toKey(m_desk.role())));
            return;
        }
        m_desk.setRole(*fromKey<RoundRole>(m_role->currentData().toString()));
    });
}

QPushButton *RoundDetail::addButton(const QString &name, void (RoundDetail::*slot)())
{
    auto *button = new QPushButton{this};
    button->setObjectName(name);
    button->hide();
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

bool RoundDetail::mayLeave()
{
    if (m_scores->unsavedCount() == 0)
        return true;
    switch (m_desk.workspace().prompts().askUnsaved(
        this, tr("%n score(s) are not saved.", nullptr, static_cast<int>(m_scores->unsavedCount())))) {
    case Prompts::Unsaved::Save:
        m_scores->save();
        return m_scores->unsavedCount() == 0; // saved on a thread: the next try leaves
    case Prompts::Unsaved::Discard:
        m_scores->discard();
        return true;
    case Prompts::Unsaved::Stay:
        return false;
    }
    Q_UNREACHABLE();
}

void RoundDetail::fill()
{
    m_tabs->setEnabled(true);
    fillHead();
    fillSteps();
    fillActions();
    Q_EMIT shown(m_desk.code());
}

void RoundDetail::fillHead()
{
    const RoundView &view = *m_desk.view();
    const EvaluationRound &round = view.round.value;
    m_head->setText(
        tr("%1 · %2 · version %3 (%4) · opened on %5", "scheme, period, version, fingerprint, day")
            .arg(view.scheme.title.text(), periodText(round.period), view.scheme.version,
                 round.fingerprint.left(8), round.openedOn.toString(Qt::ISODate)));
    QStringList lineage;
    if (!view.scheme.exampleMark.zhCn.isEmpty())
        lineage.append(
            tr("The scheme is an example (示例): it is in force nowhere until your standing committee "
               "approves it."));
    if (!view.supersedes.isEmpty())
        lineage.append(tr("Takes the place of the round %1: %2").arg(view.supersedes, round.reason));
    if (!view.supersededBy.isEmpty())
        lineage.append(tr("Superseded by the round %1.").arg(view.supersededBy));
    m_lineage->setText(lineage.join(u'\n'));
    m_lineage->setVisible(!lineage.isEmpty());
}

void RoundDetail::fillSteps()
{
    const RoundView &view = *m_desk.view();
    QList<StepLine::Step> line;
    for (const auto &[state, key] : EnumKeys<RoundState>::Entries)
        line.append({displayName(state), {}, {}});
    QList<TextTableModel::Row> rows;
    const int present = static_cast<int>(view.round.value.state);
    for (const StoredRoundStep &stored : view.steps) {
        const RoundStep &step = stored.value;
        const int to = static_cast<int>(step.to);
        if (to <= present && step.from != step.to)
            line[to] = {displayName(step.to), step.actor + u'\n' + step.takenOn.toString(Qt::ISODate),
                        tr("%1: %2", "role: note").arg(displayName(step.role), step.note)};
        QString what;
        if (!step.from)
            what = tr("opened");
        else if (step.to < *step.from)
            what = tr("sent back to “%1”").arg(displayName(step.to));
        else if (step.to == *step.from)
            what = tr("veto lifted");
        else
            what = tr("taken to “%1”").arg(displayName(step.to));
        rows.prepend({{{.text = step.takenOn.toString(Qt::ISODate)},
                       {.text = what},
                       {.text = displayName(step.role)},
                       {.text = step.actor},
                       {.text = step.note, .toolTip = step.note}},
                      {}});
    }
    m_steps->setSteps(line, present);
    m_history.setRows(rows);
    m_historyTable->resizeColumnsToContents();
}

void RoundDetail::fillActions()
{
    const RoundView *view = m_desk.view();
    if (view == nullptr)
        return;
    m_role->setCurrentIndex(m_role->findData(toKey(m_desk.role())));
    const RoundState state = view->round.value.state;
    const auto next =
        state == RoundState::Sealed ? state : static_cast<RoundState>(static_cast<int>(state) + 1);
    const auto before =
        state == RoundState::Open ? state : static_cast<RoundState>(static_cast<int>(state) - 1);
    m_advance->setText(tr("Take &further: %1…").arg(displayName(next)));
    m_return->setText(
        tr("Send &back: %1…").arg(displayName(state == RoundState::Appeals ? RoundState::Review : before)));
    m_seal->setText(tr("S&eal…"));
    m_supersede->setText(tr("Supersede by a &new round…"));
    const auto offer = [this](QPushButton *button, RoundAction action) {
        button->setVisible(m_desk.refusalOf(action).isEmpty());
    };
    offer(m_advance, RoundAction::Advance);
    offer(m_return, RoundAction::Return);
    offer(m_seal, RoundAction::Seal);
    offer(m_supersede, RoundAction::Supersede);
    m_supersede->setEnabled(view->supersededBy.isEmpty());

    QStringList sentences;
    for (const RoundRule &rule : roundRules()) {
        if (rule.state != state)
            continue;
        QStringList roles;
        for (const RoundRole role : rule.roles)
            roles.append(displayName(role));
        sentences.append(tr("%1: %2", "action: roles").arg(displayName(rule.action), roles.join(tr(", "))));
    }
    m_next->setText(tr("Possible now — %1").arg(sentences.join(tr("; "))));
    if (state == RoundState::Appeals && view->openAppeals() > 0)
        m_next->setText(m_next->text() + u'\n' +
                        tr("%n appeal(s) wait for a decision; until then the round cannot be sealed.",
                           nullptr, static_cast<int>(view->openAppeals())));
}

void RoundDetail::advance()
{
    auto *dialog =
        new ActionDialog{m_advance->text().remove(u'&').remove(u'…'),
                         m_desk.view()->round.value.state == RoundState::Review
                             ? tr("The day of the data is fixed today: records entered later change no "
                                  "points of this round.")
                             : tr("The step is recorded with your name, the role “%1” and the note.")
                                   .arg(displayName(m_desk.role())),
                         tr("Take further"), this};
    auto *note = dialog->addText(tr("&Note (may be empty):"), QStringLiteral("stepNote"));
    dialog->setAction([this, dialog, note](const ActionDialog::Done &done) {
        m_desk.act(
            dialog,
            [code = m_desk.code(), actor = m_desk.actor(note->toPlainText())](RoundService &rounds) {
                return asDone(rounds.advance(code, actor));
            },
            done);
    });
    dialog->open();
}

void RoundDetail::sendBack()
{
    auto *dialog = new ActionDialog{
        m_return->text().remove(u'&').remove(u'…'),
        tr("Scores stay as they are. Say why the round goes back: those who work on it read it."),
        tr("Send back"), this};
    auto *note = dialog->addText(tr("&Reason:"), QStringLiteral("stepNote"));
    dialog->setAction([this, dialog, note](const ActionDialog::Done &done) {
        m_desk.act(
            dialog,
            [code = m_desk.code(), actor = m_desk.actor(note->toPlainText())](RoundService &rounds) {
                return asDone(rounds.sendBack(code, actor));
            },
            done);
    });
    dialog->open();
}

void RoundDetail::seal()
{
    auto *dialog = new ActionDialog{
        tr("Seal the round %1").arg(m_desk.code()),
        tr("Facts, scheme, points and ranks are frozen for good, with a check sum. Nobody can "
           "change anything in the round afterwards, also not with undo. If something turns "
           "out to be wrong later, a new round supersedes this one; both stay readable."),
        tr("Seal for good"), this};
    auto *note = dialog->addText(tr("&Note (may be empty):"), QStringLiteral("stepNote"));
    dialog->setAction([this, dialog, note](const ActionDialog::Done &done) {
        m_desk.act(
            dialog,
            [code = m_desk.code(), actor = m_desk.actor(note->toPlainText())](RoundService &rounds) {
                return asDone(rounds.seal(code, actor));
            },
            done);
    });
    dialog->open();
}

void RoundDetail::supersede()
{
    Workspace &workspace = m_desk.workspace();
    const Subject subject = m_desk.view()->round.value.subject;
    auto *dialog =
        new ActionDialog{tr("Supersede the round %1").arg(m_desk.code()),
                         tr("A new round of the same period is opened with the same scores and vetoes. The "
                            "sealed one stays as it is and refers to the new one."),
                         tr("Open the new round"), this};
    auto *scheme = dialog->addChoice(tr("&Scheme:"), QStringLiteral("supersedeScheme"));
    scheme->addItem(tr("the same"), QString{});
    const QList<SchemeOffer> choices = schemeOffers(workspace.session(), subject);
    for (const SchemeOffer &choice : choices)
        scheme->addItem(choice.text, choice.name);
    auto *reason = dialog->addText(tr("&Reason:"), QStringLiteral("stepNote"));
    dialog->setAction([this, dialog, scheme, reason, subject](const ActionDialog::Done &done) {
        std::optional<Scheme> other;
        if (const QString name = scheme->currentData().toString(); !name.isEmpty()) {
            const Result<Scheme> loaded =
                EvaluationService{m_desk.workspace().session()}.loadScheme(subject, name);
            if (!loaded) {
                done(loaded.error());
                return;
            }
            other = *loaded;
        }
        auto successor = std::make_shared<QString>();
        m_desk.act(
            dialog,
            [successor, other, code = m_desk.code(),
             actor = m_desk.actor(reason->toPlainText())](RoundService &rounds) -> Result<> {
                const Result<StoredRound> round = rounds.supersede(code, other, actor);
                if (!round)
                    return round.error();
                *successor = round->value.code;
                return {};
            },
            [this, successor, done](const Result<> &result) {
                done(result);
                if (result)
                    Q_EMIT successorOpened(*successor);
            });
    });
    dialog->open();
}

} // namespace liaison
