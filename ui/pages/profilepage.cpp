#include "ui/pages/profilepage.h"

#include "app/services/signalservice.h"
#include "ui/widgets/profileview.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int EarlierPeriods = 5;

const QString PointsKey = QStringLiteral("points");
const QString SignalsKey = QStringLiteral("signals");

Target recordOf(const QString &entity, const QString &uid)
{
    return {.page = QStringLiteral("record"), .entity = entity, .hints = {{QStringLiteral("uid"), uid}}};
}

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > 80 ? line.left(80) + u'…' : line;
}

} // namespace

ProfilePage::ProfilePage(Workspace &workspace, Subject subject, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_subject{subject}
    , m_view{new ProfileView{this}}
{
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->addLazyPart(PointsKey, subject == Subject::Deputy ? tr("Duty points") : tr("Points"));
    if (subject == Subject::Station)
        m_view->addLazyPart(SignalsKey, tr("Signals (for reviewers)"));
    makeActions();

    connect(m_view, &ProfileView::targetChosen, this, [this](const Target &target) {
        // Points of another period are explained in that period.
        if (const auto period = Period::fromText(target.hints.value(QStringLiteral("period")).toString()))
            m_workspace.setPeriod(*period);
        m_workspace.open(target);
    });
    connect(m_view, &ProfileView::evidenceWanted, this, &ProfilePage::readEvidence);
    connect(m_view, &ProfileView::partWanted, this, [this](const QString &key) {
        if (key == PointsKey)
            readPoints();
        else
            readSignals();
    });
    const auto outdated = [this] {
        if (isVisible())
            refresh();
        else
            m_isStale = true;
    };
    connect(&workspace, &Workspace::changed, this, outdated);
    connect(&workspace, &Workspace::periodChanged, this, outdated);
}

QAction *ProfilePage::addAction(const char *name, const QString &text, const char *icon,
                                void (ProfilePage::*slot)())
{
    auto *action = new QAction{QIcon::fromTheme(QLatin1String{icon}), text, this};
    action->setObjectName(QLatin1String{name});
    if (slot != nullptr)
        connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void ProfilePage::makeActions()
{
    if (m_subject != Subject::Town)
        addAction("newVisitHere",
                  m_subject == Subject::Deputy ? tr("New visit of the deputy") : tr("New visit"), "list-add",
                  &ProfilePage::newVisit);
    QAction *lists = addAction("openLists", tr("Lists"), "view-list-details", nullptr);
    auto *menu = new QMenu{this};
    const auto addList = [this, menu](const QString &page, const QString &text) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, page] { openList(page); });
    };
    addList(QStringLiteral("visits"), tr("Visits"));
    addList(QStringLiteral("receptions"), tr("Receptions"));
    addList(QStringLiteral("activities"), tr("Activities"));
    if (m_subject != Subject::Deputy) {
        addList(QStringLiteral("opinions"), tr("Opinions"));
        addList(QStringLiteral("deputies"), tr("Deputies"));
    }
    if (m_subject == Subject::Town)
        addList(QStringLiteral("stations"), tr("Stations"));
    lists->setMenu(menu);
    addAction("printProfile", tr("Print"), "document-print", &ProfilePage::print);
    QAction *more = addAction("moreProfile", tr("More"), "overflow-menu", nullptr);
    auto *moreMenu = new QMenu{this};
    const auto addMore = [this, moreMenu](const char *name, const QString &text, const char *icon,
                                          void (ProfilePage::*slot)()) {
        QAction *action = moreMenu->addAction(QIcon::fromTheme(QLatin1String{icon}), text);
        action->setObjectName(QLatin1String{name});
        connect(action, &QAction::triggered, this, slot);
    };
    addMore("showInRanking", tr("Show in the ranking"), "view-sort", &ProfilePage::showInRanking);
    addMore("editProfile", tr("Edit"), "document-edit", &ProfilePage::edit);
    addMore("profileHistory", tr("Record and history"), "view-history", &ProfilePage::showHistory);
    more->setMenu(moreMenu);
}

QString ProfilePage::entity() const
{
    return m_subject == Subject::Deputy ? QStringLiteral("mandate") : toKey(m_subject);
}

QString ProfilePage::hintName() const
{
    return toKey(m_subject);
}

void ProfilePage::open(const Target &target)
{
    if (target.id != m_shown.id) {
        m_view->clear();
        m_isStale = true;
    }
    m_shown = target;
    m_shown.page = toKey(m_subject);
    if (m_isStale)
        refresh();
    else
        Q_EMIT subtitleChanged(m_title); // the header has forgotten it
}

void ProfilePage::refresh()
{
    m_isStale = false;
    const quint64 generation = ++m_generation;
    m_workspace.queries().run(
        this,
        [subject = m_subject, id = m_shown.id, period = m_workspace.period()](Session &session) {
            return ProfileService{session}.profile(subject, id, period);
        },
        [this, generation](const Result<Profile> &profile) {
            if (generation != m_generation)
                return;
            for (QAction *action : std::as_const(m_actions))
                action->setEnabled(profile.has_value());
            if (profile) {
                show(*profile);
                return;
            }
            m_view->clear(profile.error().message);
        });
}

void ProfilePage::show(const Profile &profile)
{
    m_uid = profile.uid;
    m_station = 0;
    for (const RecordField &field : profile.facts) {
        if (field.key == QStringLiteral("station") && !field.links.isEmpty())
            m_station = field.links.first().id;
    }
    m_view->showProfile(profile);
    m_title = profile.title;
    Q_EMIT subtitleChanged(m_title);
}

void ProfilePage::readEvidence(const QString &measure)
{
    m_workspace.queries().run(
        this,
        [subject = m_subject, id = m_shown.id, period = m_workspace.period(), measure](Session &session) {
            return FigureService{session}.evidence(subject, id, period, measure);
        },
        [this, measure, generation = m_generation](const Result<QList<EvidenceLine>> &lines) {
            if (generation != m_generation)
                return;
            ProfileTable table{.heads = {{tr("Date")},
                                         {tr("Kind")},
                                         {tr("What")},
                                         {tr("Station")},
                                         {tr("Deputies")},
                                         {tr("Amount"), true}},
                               .wide = 2,
                               .emptyText = tr("There is no record behind this figure.")};
            if (!lines) {
                table.emptyText = lines.error().message;
            } else {
                table.note = tr("Records behind it: %L1", "of a figure").arg(lines->size());
                for (const EvidenceLine &line : *lines)
                    table.rows.append(
                        {.cells = {line.day.toString(Qt::ISODate), line.kind, oneLine(line.text), line.place,
                                   line.deputies, QString::number(line.amount)},
                         .target = recordOf(line.entity, line.uid)});
            }
            m_view->setEvidence(measure, table);
        });
}

void ProfilePage::readPoints()
{
    m_workspace.jobs().run(
        this,
        [subject = m_subject, id = m_shown.id, period = m_workspace.period()](Session &session) {
            return ProfileService{session}.points(subject, id, period, EarlierPeriods);
        },
        [this, generation = m_generation](const Result<QList<PeriodPoints>> &points) {
            if (generation != m_generation)
                return;
            ProfileTable table{
                .note = tr("By the example scheme; Enter opens the ranking with the records behind it."),
                .heads = {{tr("Period")},
                          {tr("Points"), true},
                          {tr("Rank in the peer group")},
                          {tr("Grade")}},
                .wide = 2,
                .emptyText = points ? QString{} : points.error().message};
            if (points) {
                for (const PeriodPoints &line : *points)
                    table.rows.append(
                        {.cells = {line.period.displayText(), line.points, line.rank, line.grade},
                         .target = {.page = QStringLiteral("ranking"),
                                    .hints = {{QStringLiteral("subject"), toKey(m_subject)},
                                              {QStringLiteral("unit"), m_shown.id},
                                              {QStringLiteral("period"), line.period.text()}}},
                         .isFaded = !line.isScored});
            }
            m_view->setLazyTable(PointsKey, table);
        });
}

void ProfilePage::readSignals()
{
    m_workspace.jobs().run(
        this,
        [uid = m_uid, period = m_workspace.period()](Session &session) -> Result<StationSignals> {
            StationSignals found{};
            const Result<> read = SignalService{session}.forEachStation(
                {.period = period, .station = uid},
                [&found](const StationSignals &station) { found = station; });
            if (!read)
                return read.error();
            return found;
        },
        [this, generation = m_generation](const Result<StationSignals> &found) {
            if (generation != m_generation)
                return;
            ProfileTable table{
                .note = tr("Patterns that a reviewer may want to look at. They are never points, say "
                           "nothing about why they are there, and are stored nowhere."),
                .heads = {{tr("Signal")}, {tr("Date")}, {tr("Entry")}, {tr("What")}},
                .wide = 3,
                .emptyText = found ? tr("No signal in this period.") : found.error().message};
            if (found) {
                for (const OpenedSignal &opened : found->found) {
                    table.rows.append(
                        {.cells = {
                             displayName(opened.signal.kind), {}, {}, oneLine(opened.signal.sentence)}});
                    for (const SignalRecord &record : opened.records)
                        table.rows.append(
                            {.cells = {{},
                                       record.heldOn.toString(Qt::ISODate),
                                       record.kind,
                                       oneLine(record.title.isEmpty() ? record.text : record.title)},
                             .target = recordOf(record.entity, record.uid)});
                }
            }
            m_view->setLazyTable(SignalsKey, table);
        });
}

void ProfilePage::newVisit()
{
    QVariantMap hints;
    if (m_subject == Subject::Station)
        hints = {{QStringLiteral("station"), m_shown.id}};
    else
        hints = {{QStringLiteral("deputy"), m_shown.id},
                 {QStringLiteral("deputies"), QVariantList{m_shown.id}}};
    if (m_station > 0)
        hints.insert(QStringLiteral("station"), m_station);
    m_workspace.open({.page = QStringLiteral("entry"), .entity = QStringLiteral("visit"), .hints = hints});
}

void ProfilePage::edit()
{
    m_workspace.open({.page = QStringLiteral("entry"), .entity = entity(), .id = m_shown.id});
}

void ProfilePage::showHistory()
{
    m_workspace.open({.page = QStringLiteral("record"), .entity = entity(), .id = m_shown.id});
}

void ProfilePage::showInRanking()
{
    m_workspace.open(
        {.page = QStringLiteral("ranking"),
         .hints = {{QStringLiteral("subject"), toKey(m_subject)}, {QStringLiteral("unit"), m_shown.id}}});
}

void ProfilePage::print()
{
    const QString form = m_subject == Subject::Deputy ? QStringLiteral("duty-archive")
                                                      : toKey(m_subject) + QStringLiteral("-sheet");
    m_workspace.open({.page = QStringLiteral("printing"),
                      .entity = entity(),
                      .id = m_shown.id,
                      .hints = {{QStringLiteral("form"), form}, {QStringLiteral("id"), m_shown.id}}});
}

void ProfilePage::openList(const QString &page)
{
    const DateRange days = m_workspace.period().range();
    QVariantMap hints{{hintName(), m_shown.id}};
    if (page != QStringLiteral("stations") && page != QStringLiteral("deputies")) {
        hints.insert(QStringLiteral("from"), days.first);
        hints.insert(QStringLiteral("to"), days.last);
    }
    m_workspace.open({.page = page, .hints = hints});
}

} // namespace liaison
