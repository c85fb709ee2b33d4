#include "ui/forms/attendancetable.h"

#include "app/services/organisationservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/lookupcache.h"
#include "ui/models/attendancemodel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/suggestions.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostOffered = 30;
constexpr int VisibleRows = 5;

/// 1, 2, 3, 4; in the order in which they are needed.
std::optional<Presence> presenceOf(int key)
{
    switch (key) {
    case Qt::Key_1:
        return Presence::Attended;
    case Qt::Key_2:
        return Presence::Leave;
    case Qt::Key_3:
        return Presence::Absent;
    case Qt::Key_4:
        return Presence::Invited;
    default:
        return std::nullopt;
    }
}

Presence after(Presence presence)
{
    switch (presence) {
    case Presence::Invited:
        return Presence::Attended;
    case Presence::Attended:
        return Presence::Leave;
    case Presence::Leave:
        return Presence::Absent;
    case Presence::Absent:
        return Presence::Invited;
    }
    Q_UNREACHABLE();
}

} // namespace

AttendanceTable::AttendanceTable(Workspace &workspace, const LookupCache &lookup, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_model{new AttendanceModel{this}}
    , m_add{new QLineEdit}
    , m_ofStation{new QPushButton{tr("Whole s&tation")}}
    , m_ofGroup{new QPushButton{tr("&Group")}}
    , m_ofTown{new QPushButton{tr("Whole to&wn")}}
    , m_groups{new QMenu{this}}
    , m_allAttended{new QPushButton{tr("All the others a&ttended")}}
    , m_table{new QTableView}
    , m_totals{new QLabel}
{
    m_add->setObjectName(QStringLiteral("attendanceAdd"));
    m_add->setAccessibleName(tr("Invite a deputy"));
    m_add->setPlaceholderText(tr("Invite: name, pinyin or initials"));
    m_ofStation->setObjectName(QStringLiteral("inviteStation"));
    m_ofGroup->setObjectName(QStringLiteral("inviteGroup"));
    m_ofGroup->setMenu(m_groups);
    m_ofTown->setObjectName(QStringLiteral("inviteTown"));
    m_allAttended->setObjectName(QStringLiteral("allAttended"));
    m_totals->setObjectName(QStringLiteral("attendanceTotals"));

    m_table->setObjectName(QStringLiteral("attendanceList"));
    m_table->setAccessibleName(tr("Attendance list"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next input
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AttendanceModel::NameColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AttendanceModel::SeatColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AttendanceModel::PresenceColumn, QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(fontMetrics().height() * (VisibleRows + 1) * 3 / 2);
    m_table->installEventFilter(this);

    auto *invite = new QHBoxLayout;
    invite->addWidget(m_add, 1);
    invite->addWidget(m_ofStation);
    invite->addWidget(m_ofGroup);
    invite->addWidget(m_ofTown);
    auto *below = new QHBoxLayout;
    below->addWidget(m_totals, 1);
    below->addWidget(m_allAttended);
    auto *keys =
        new QLabel{tr("In the list: 1 attended, 2 on leave, 3 absent, 4 only invited, Space next, Delete "
                      "removes; Ctrl+A all.")};
    keys->setForegroundRole(QPalette::PlaceholderText);
    keys->setWordWrap(true);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addLayout(invite);
    layout->addWidget(m_table, 1);
    layout->addLayout(below);
    layout->addWidget(keys);

    auto *suggestions =
        new Suggestions{m_add,
                        [this, &lookup](const QString &typed) {
                            QList<Suggestion> result;
                            const auto found = lookup.book().findDeputies(
                                typed, m_day, m_station ? m_station->value() : 0, MostOffered);
                            for (const DeputyChoice *deputy : found)
                                result.append({deputy->keys.name, deputy->where(), deputy->mandate});
                            return result;
                        },
                        true, this};
    connect(suggestions, &Suggestions::taken, this, [this](const Suggestion &suggestion) {
        m_add->clear();
        inviteOne(suggestion.value.toLongLong());
    });
    connect(m_ofStation, &QPushButton::clicked, this, [this] {
        if (m_station)
            this->invite(SeatScope::Station, m_station->value());
    });
    connect(m_ofTown, &QPushButton::clicked, this, [this] {
        if (m_town)
            this->invite(SeatScope::Town, m_town->value());
    });
    connect(m_groups, &QMenu::aboutToShow, this, &AttendanceTable::fillGroups);
    connect(m_allAttended, &QPushButton::clicked, this, [this] {
        QList<int> open;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->presence(row) == Presence::Invited)
                open.append(row);
        }
        m_model->setPresence(open, Presence::Attended);
        m_table->setFocus();
    });
    connect(m_model, &AttendanceModel::attendanceChanged, this, &AttendanceTable::showTotals);
    connect(m_model, &AttendanceModel::attendanceChanged, this, &AttendanceTable::attendanceChanged);
    setFocusProxy(m_add);
    setContext(std::nullopt, {});
    showTotals();
}

void AttendanceTable::setContext(std::optional<StationId> station, QDate day)
{
    m_day = day;
    if (station != m_station || !station) {
        m_station = station;
        m_town.reset();
        if (station) {
            if (const auto found = RegisterService{m_workspace.session()}.find<Station>(*station))
                m_town = found->value.town;
        }
    }
    m_ofStation->setEnabled(m_station.has_value());
    m_ofGroup->setEnabled(m_town.has_value());
    m_ofTown->setEnabled(m_town.has_value());
}

void AttendanceTable::fillGroups()
{
    m_groups->clear();
    if (const auto organisation = OrganisationService{m_workspace.session()}.organisation();
        organisation && m_town) {
        for (const StoredDeputyGroup &group : organisation->groups) {
            if (group.value.town != *m_town)
                continue;
            const qint64 id = group.id.value();
            connect(m_groups->addAction(group.value.name), &QAction::triggered, this,
                    [this, id] { invite(SeatScope::Group, id); });
        }
    }
    if (m_groups->isEmpty())
        m_groups->addAction(tr("This town has no deputy group yet."))->setEnabled(false);
}

void AttendanceTable::invite(SeatScope scope, qint64 id)
{
    const auto deputies = DeputyService{m_workspace.session()}.seated(scope, id, m_day);
    if (!deputies) {
        m_workspace.prompts().showError(this, deputies.error());
        return;
    }
    const int first = m_model->rowCount();
    const int added = m_model->invite(*deputies);
    m_workspace.say(
        added > 0 ? tr("%n deputy(ies) invited.", nullptr, added)
                  : tr("Nobody to add: all of them are in the list, or none is in office on that day."));
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1), 0));
        m_table->setFocus();
    }
}

void AttendanceTable::inviteOne(qint64 mandate)
{
    const auto deputies = DeputyService{m_workspace.session()}.seated(QList{MandateId{mandate}});
    if (!deputies) {
        m_workspace.prompts().showError(this, deputies.error());
        return;
    }
    if (m_model->invite(*deputies) > 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    else
        m_workspace.say(tr("This deputy is in the list already."));
}

QList<Attendance> AttendanceTable::attendance() const
{
    return m_model->attendance();
}

void AttendanceTable::setAttendance(const QList<Attendance> &attendance)
{
    QList<MandateId> mandates;
    for (const Attendance &one : attendance)
        mandates.append(one.deputy);
    const auto deputies = DeputyService{m_workspace.session()}.seated(mandates);
    if (deputies)
        m_model->setAttendance(*deputies, attendance);
    else
        m_workspace.prompts().showError(this, deputies.error());
}

void AttendanceTable::showTotals()
{
    const AttendanceModel::Totals totals = m_model->totals();
    QString text = tr("Invited %1 · attended %2 · on leave %3 · absent %4")
                       .arg(QString::number(totals.invited), QString::number(totals.attended),
                            QString::number(totals.leave), QString::number(totals.absent));
    if (totals.open > 0)
        text += tr(" · not noted yet %1").arg(totals.open);
    m_totals->setText(text);
    m_allAttended->setEnabled(totals.open > 0);
}

QList<int> AttendanceTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    return rows;
}

bool AttendanceTable::handleKey(int key)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return false;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_model->removeDeputies(rows);
        return true;
    }
    const std::optional<Presence> presence =
        key == Qt::Key_Space ? after(m_model->presence(m_table->currentIndex().row())) : presenceOf(key);
    if (!presence)
        return false;
    m_model->setPresence(rows, *presence);
    // On to the next: a list is noted from top to bottom. Space stays, as it may have to be pressed again.
    const int next = rows.first() + 1;
    if (rows.size() == 1 && key != Qt::Key_Space && next < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(next, 0));
    return true;
}

bool AttendanceTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers pressed = key->modifiers() & ~Qt::KeypadModifier;
        if (pressed == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
