#include "ui/widgets/roundreplaypanel.h"

#include "app/services/recordlookup.h"
#include "ui/models/rounddesk.h"
#include "ui/shell/workspace.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int EntityRole = Qt::UserRole;
constexpr int UidRole = Qt::UserRole + 1;

/// The kind of record that a unit is.
QString entityOf(Subject subject)
{
    return subject == Subject::Deputy ? QStringLiteral("mandate") : toKey(subject);
}

QString orNone(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("—") : value;
}

} // namespace

RoundReplayPanel::RoundReplayPanel(RoundDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_replay{new QPushButton{QIcon::fromTheme(QStringLiteral("view-refresh")), tr("&Compute it again"),
                               this}}
    , m_verdict{new QLabel{this}}
    , m_tree{new QTreeWidget{this}}
{
    m_replay->setObjectName(QStringLiteral("replay"));
    m_replay->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_verdict->setObjectName(QStringLiteral("replayVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tree->setObjectName(QStringLiteral("replayDifferences"));
    m_tree->setAccessibleName(tr("Differences"));
    m_tree->setHeaderLabels({tr("What differs"), tr("Sealed"), tr("Now")});
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto *down = new QVBoxLayout{this};
    down->addWidget(m_replay);
    down->addWidget(m_verdict);
    down->addWidget(m_tree, 1);

    connect(&m_desk, &RoundDesk::loaded, this, &RoundReplayPanel::fill);
    connect(m_replay, &QPushButton::clicked, this, &RoundReplayPanel::replay);
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { openRecord(item); });
}

void RoundReplayPanel::fill()
{
    const RoundView *view = m_desk.view();
    m_replay->setEnabled(view->seal.has_value());
    if (m_shown == m_desk.code() && view->seal)
        return; // what was found stays until it is computed again
    m_shown.clear();
    m_tree->clear();
    m_tree->hide();
    if (view->seal)
        m_verdict->setText(
            tr("Sealed on %1 by version %2 of the program; SHA-256 %3.\nComputing it again proves that "
               "the frozen facts still give these points, and names every record that has changed since.")
                .arg(view->seal->value.sealedOn.toString(Qt::ISODate), view->seal->value.programVersion,
                     view->seal->value.sha256));
    else
        m_verdict->setText(
            tr("The round is not sealed yet. A sealed round can be computed again at any time."));
}

void RoundReplayPanel::replay()
{
    m_replay->setEnabled(false);
    m_verdict->setText(tr("Computing…"));
    m_desk.workspace().jobs().run(
        this, [code = m_desk.code()](Session &session) { return ReplayService{session}.replay(code); },
        [this, code = m_desk.code()](const Result<Replay> &replay) {
            m_replay->setEnabled(true);
            if (code != m_desk.code())
                return;
            if (!replay) {
                m_verdict->setText(replay.error().message);
                return;
            }
            m_shown = code;
            showReplay(*replay);
        });
}

void RoundReplayPanel::addDifferences(const QString &title, const QList<ResultDifference> &differences)
{
    if (differences.isEmpty())
        return;
    auto *group = new QTreeWidgetItem{m_tree, {title}};
    for (const ResultDifference &difference : differences) {
        auto *item = new QTreeWidgetItem{group,
                                         {tr("%1: %2", "unit: what").arg(difference.name, difference.what),
                                          orNone(difference.before), orNone(difference.after)}};
        item->setData(0, EntityRole, entityOf(m_desk.view()->round.value.subject));
        item->setData(0, UidRole, difference.key);
    }
    group->setExpanded(true);
}

void RoundReplayPanel::showReplay(const Replay &replay)
{
    m_tree->clear();
    QStringList lines;
    if (!replay.problem.isEmpty())
        lines.append(tr("From the frozen facts: %1").arg(replay.problem));
    else if (!replay.isContentIntact)
        lines.append(
            tr("✗ What was frozen does not give the hash of the seal: it was altered outside this program."));
    if (replay.isReproduced())
        lines.append(tr("✓ From the frozen facts: identical points, ranks and hash."));
    else if (replay.problem.isEmpty())
        lines.append(
            tr("✗ From the frozen facts: version %1 of the program gives other points or another hash (%2).")
                .arg(replay.programVersion, replay.recomputedHash.left(16)));
    if (!replay.isJournalContinued)
        lines.append(tr(
            "✗ The journal does not contain the state that was sealed: the records come from another copy, "
            "or the journal was cut."));
    if (!replay.liveProblem.isEmpty())
        lines.append(tr("From the records as they are now: %1").arg(replay.liveProblem));
    else if (replay.isLiveSame())
        lines.append(tr("✓ From the records as they are now: the same points and ranks."));
    else
        lines.append(
            tr("✗ From the records as they are now: %n figure(s) differ. Open a line to see the record.",
               nullptr, static_cast<int>(replay.facts.size() + replay.live.size())));
    if (!replay.supersededBy.isEmpty())
        lines.append(tr("Superseded by the round %1.").arg(replay.supersededBy));
    m_verdict->setText(lines.join(u'\n'));

    addDifferences(tr("Frozen facts, computed by this version"), replay.frozen);
    if (!replay.facts.isEmpty()) {
        auto *group = new QTreeWidgetItem{m_tree, {tr("What is counted, and the records behind it")}};
        for (const FactDifference &fact : replay.facts) {
            auto *item = new QTreeWidgetItem{group,
                                             {tr("%1: %2", "unit: what").arg(fact.name, fact.title),
                                              orNone(fact.before), orNone(fact.after)}};
            for (const ChangedRecord &record : fact.records) {
                auto *line = new QTreeWidgetItem{item, {describe(record)}};
                line->setToolTip(0, describe(record));
                line->setData(0, EntityRole, record.entity);
                line->setData(0, UidRole, record.uid);
            }
            if (fact.records.isEmpty())
                new QTreeWidgetItem{item, {tr("The journal names no record behind this.")}};
            item->setExpanded(true);
        }
        group->setExpanded(true);
    }
    addDifferences(tr("Points and ranks from the records as they are now"), replay.live);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
    m_tree->resizeColumnToContents(1);
    m_tree->resizeColumnToContents(2);
}

void RoundReplayPanel::openRecord(const QTreeWidgetItem *item)
{
    const QString entity = item->data(0, EntityRole).toString();
    if (entity.isEmpty())
        return;
    Workspace &workspace = m_desk.workspace();
    const Result<qint64> id = recordIdOf(workspace.session(), entity, item->data(0, UidRole).toString());
    if (!id) {
        workspace.say(id.error().message);
        return;
    }
    workspace.open({.page = QStringLiteral("record"), .entity = entity, .id = *id});
}

} // namespace liaison
