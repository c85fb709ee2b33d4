#include "ui/pages/recordpage.h"

#include "ui/forms/opinionstepspanel.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/recordtarget.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/splitterheights.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

/// The list that holds records of a kind.
QString listPage(const QString &entity)
{
    if (entity == QStringLiteral("mandate") || entity == QStringLiteral("person"))
        return QStringLiteral("deputies");
    if (entity == QStringLiteral("activity"))
        return QStringLiteral("activities");
    for (const char *known : {"visit", "reception", "opinion", "station", "town", "office"}) {
        if (entity == QLatin1String{known})
            return entity + u's';
    }
    return entity.startsWith(QStringLiteral("round")) || entity == QStringLiteral("evaluation_round")
               ? QStringLiteral("rounds")
               : QString{};
}

/// The form that a record of this kind is printed on; empty if there is none.
QString formOf(const QString &entity)
{
    struct Form
    {
        const char *entity;
        const char *form;
    };
    static constexpr Form Forms[] = {
        {"opinion", "hand-over"},    {"activity", "sign-in"},
        {"visit", "visit-register"}, {"reception", "reception-register"},
        {"mandate", "duty-archive"}, {"station", "station-sheet"},
        {"town", "town-sheet"},
    };
    for (const Form &form : Forms) {
        if (entity == QLatin1String{form.entity})
            return QString::fromLatin1(form.form);
    }
    return {};
}

} // namespace

RecordPage::RecordPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_judgement{new QLabel{this}}
    , m_facts{new FactsView{this}}
    , m_splitter{new QSplitter{Qt::Vertical, this}}
    , m_tabs{new QTabWidget{this}}
{
    m_judgement->setObjectName(QStringLiteral("judgement"));
    m_facts->setObjectName(QStringLiteral("facts_view"));
    m_judgement->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setDocumentMode(true);

    auto *content = new QWidget{this};
    auto *down = new QVBoxLayout{content};
    down->setContentsMargins(14, 10, 14, 10);
    down->setSpacing(8);
    down->addWidget(m_judgement);
    down->addWidget(m_facts);
    down->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setObjectName(QStringLiteral("recordScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    m_splitter->setObjectName(QStringLiteral("recordSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(scroll);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    makeActions();
    const auto openTarget = [this](const Target &target) { m_workspace.open(target); };
    connect(m_facts, &FactsView::targetChosen, this, openTarget);
    connect(&workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_isStale = true;
    });
}

void RecordPage::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const char *icon,
                             void (RecordPage::*slot)()) {
        auto *action = new QAction{QIcon::fromTheme(QLatin1String{icon}), text, this};
        action->setObjectName(QLatin1String{name});
        if (slot != nullptr)
            connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_edit = make("editRecord", tr("&Edit"), "document-edit", &RecordPage::edit);
    m_edit->setShortcut(QKeySequence{QStringLiteral("Ctrl+E")});
    m_print = make("printRecord", tr("&Print"), "document-print", &RecordPage::print);
    m_showInList = make("showInList", tr("Show in &list"), "view-list-details", &RecordPage::showInList);
    m_cancel = make("markCancelled", tr("Mark &cancelled…"), "dialog-cancel", nullptr);
    m_duplicate = make("markDuplicate", tr("Mark as d&uplicate…"), "edit-copy", nullptr);
    m_valid = make("markValid", tr("Make &valid again…"), "dialog-ok-apply", nullptr);
    m_remove = make("removeRecord", tr("&Remove…"), "edit-delete", &RecordPage::remove);
    connect(m_cancel, &QAction::triggered, this, [this] { mark(EntryStatus::Cancelled); });
    connect(m_duplicate, &QAction::triggered, this, [this] { mark(EntryStatus::Duplicate); });
    connect(m_valid, &QAction::triggered, this, [this] { mark(EntryStatus::Valid); });
    auto *menu = new QMenu{this};
    menu->addActions({m_cancel, m_duplicate, m_valid});
    menu->addSeparator();
    menu->addAction(m_remove);
    m_more = make("moreRecord", tr("More"), "overflow-menu", nullptr);
    m_more->setMenu(menu);
}

QList<QAction *> RecordPage::headerActions()
{
    return {m_edit, m_print, m_showInList, m_more};
}

void RecordPage::open(const Target &target)
{
    if (!m_isStale && target == m_shown && m_view) {
        showTitle(); // the header has forgotten it
        return;
    }
    const bool isSame =
        target.entity == m_shown.entity && target.id == m_shown.id && target.hints == m_shown.hints;
    m_shown = target;
    if (!isSame) {
        m_view.reset();
        m_facts->setFields({});
        m_judgement->clear();
        clearTabs();
        refreshActions();
    }
    refresh();
}

void RecordPage::refresh()
{
    m_isStale = false;
    const quint64 generation = ++m_generation;
    QString uid = m_shown.hints.value(QStringLiteral("uid")).toString();
    if (uid.isEmpty() && m_view)
        uid = m_view->uid;
    m_workspace.queries().run(
        this,
        [entity = m_shown.entity, id = m_shown.id, uid](Session &session) -> Result<Loaded> {
            RecordService service{session};
            Result<RecordView> view = uid.isEmpty() ? service.view(entity, id) : service.view(entity, uid);
            Loaded loaded;
            if (view)
                loaded.view = std::move(*view);
            else if (view.error().code != ErrorCode::NotFound || uid.isEmpty())
                return view.error();
            Result<QList<RecordChange>> history =
                service.history(entity, loaded.view ? loaded.view->uid : uid);
            if (!history)
                return history.error();
            loaded.history = std::move(*history);
            return loaded;
        },
        [this, generation](const Result<Loaded> &loaded) {
            if (generation != m_generation)
                return;
            if (loaded) {
                show(*loaded);
                return;
            }
            m_view.reset();
            m_facts->setFields({});
            clearTabs();
            m_judgement->setText(loaded.error().message);
            refreshActions();
        });
}

void RecordPage::clearTabs()
{
    // The steps of an opinion stay, perhaps one is being entered. QTabWidget::clear() would keep the tables.
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (m_tabs->widget(i) != m_steps)
            delete m_tabs->widget(i);
    }
}

void RecordPage::show(const Loaded &loaded)
{
    const int tab = m_tabs->currentIndex();
    const bool isAnother = !m_view;
    clearTabs();
    if (loaded.view) {
        m_view = loaded.view;
        m_shown.id = m_view->link.id;
        m_facts->setFields(m_view->fields);
        showJudgement(*m_view);
        showSteps();
        showLinked(m_view->linked);
        if (isAnother)
            fitHeights(*m_splitter);
        showTitle();
    } else {
        m_shown.hints.insert(QStringLiteral("uid"),
                             m_view ? m_view->uid : m_shown.hints.value(QStringLiteral("uid")));
        m_view.reset();
        m_facts->setFields({});
        m_judgement->setText(
            tr("This record was removed. Its history is kept; “Undo” in the menu “Edit” brings it "
               "back if you removed it."));
    }
    showHistory(loaded.history);
    if (m_shown.hints.value(QStringLiteral("show")) == QStringLiteral("steps") && m_steps != nullptr)
        m_tabs->setCurrentWidget(m_steps);
    else if (tab > 0 && tab < m_tabs->count())
        m_tabs->setCurrentIndex(tab);
    refreshActions();
}

void RecordPage::showTitle()
{
    Q_EMIT subtitleChanged(tr("%1: %2", "kind of record: its name").arg(m_view->kind, m_view->link.text));
}

void RecordPage::showJudgement(const RecordView &view)
{
    if (!view.status) {
        m_judgement->hide();
        return;
    }
    const QColor colour = view.isCounted ? tone::good() : tone::warning();
    const QString counts = view.isCounted ? QStringLiteral("✓ ") + tr("Counts in figures and scores.")
                                          : QStringLiteral("⚠ ") + view.whyNotCounted;
    QString lag;
    if (view.isLate)
        lag = tr("Entered %n day(s) after the event: late.", nullptr, view.lagDays);
    else if (view.lagDays > 0)
        lag = tr("Entered %n day(s) after the event.", nullptr, view.lagDays);
    else
        lag = tr("Entered on the day of the event.");
    m_judgement->setText(
        QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;&nbsp;<span style=\"color:%3\">%4</span>")
            .arg(colour.name(), counts.toHtmlEscaped(),
                 (view.isLate ? tone::warning() : tone::muted()).name(), lag.toHtmlEscaped()));
    m_judgement->show();
}

void RecordPage::showSteps()
{
    const bool isOpinion = m_shown.entity == QStringLiteral("opinion");
    if (!isOpinion) {
        delete m_steps;
        m_steps = nullptr;
        return;
    }
    if (m_steps == nullptr) {
        m_steps = new OpinionStepsPanel{m_workspace, m_tabs};
        m_steps->setObjectName(QStringLiteral("opinionSteps"));
        m_tabs->insertTab(0, m_steps, tr("Steps"));
        m_tabs->setCurrentIndex(0);
    }
    if (const OpinionId id{m_view->link.id}; m_steps->opinion() != id)
        m_steps->showOpinion(id);
}

bool RecordPage::mayLeave()
{
    return m_steps == nullptr || m_steps->mayLeave();
}

void RecordPage::showLinked(const QList<LinkedRecords> &linked)
{
    for (const LinkedRecords &records : linked) {
        if (records.entity == QStringLiteral("opinion_step"))
            continue; // showSteps()
        QList<ViewRow> rows;
        for (const LinkedRecords::Line &line : records.lines)
            rows.append({.cells = {line.day.toString(Qt::ISODate), line.link.text, line.detail},
                         .target = targetOf(line.link.entity, line.link.id)});
        auto *view = new RowsView{m_tabs};
        view->setObjectName(QStringLiteral("linked_") + records.entity);
        view->setAccessibleName(records.title);
        view->setTable({{tr("Date")}, {tr("Record")}, {tr("Details")}}, rows, 1);
        view->setEmptyText(tr("None."));
        connect(view, &RowsView::targetChosen, &m_workspace, &Workspace::open);
        const QString number =
            records.isCut ? tr("%L1 or more").arg(rows.size()) : QLocale{}.toString(rows.size());
        m_tabs->addTab(view, tr("%1 (%2)", "tab: number of its lines").arg(records.title, number));
    }
}

void RecordPage::showHistory(const QList<RecordChange> &history)
{
    QList<ViewRow> rows;
    for (const RecordChange &change : history) {
        QStringList first{change.at, change.actor, change.group, HistoryService::displayName(change.op)};
        if (change.fields.isEmpty())
            rows.append({.cells = first});
        for (const FieldChange &field : change.fields) {
            const auto oneLine = [](QString text) { return text.replace(u'\n', u' '); };
            rows.append(
                {.cells = first + QStringList{field.field, oneLine(field.before), oneLine(field.after)}});
            first = {{}, {}, {}, {}}; // said once for each change
        }
    }
    auto *view = new RowsView{m_tabs};
    view->setObjectName(QStringLiteral("history"));
    view->setAccessibleName(tr("History"));
    view->setTable({{tr("When")},
                    {tr("Who")},
                    {tr("Occasion")},
                    {tr("What")},
                    {tr("Field")},
                    {tr("Before")},
                    {tr("After")}},
                   rows, 6);
    m_tabs->addTab(view, tr("History (%L1)").arg(history.size()));
}

void RecordPage::refreshActions()
{
    const bool isThere = m_view.has_value();
    const QString &entity = m_shown.entity;
    const bool isRound =
        entity.startsWith(QStringLiteral("round")) || entity == QStringLiteral("evaluation_round");
    m_edit->setEnabled(isThere && !isRound && entity != QStringLiteral("opinion_step"));
    m_print->setEnabled(isThere && !formOf(entity).isEmpty());
    m_showInList->setEnabled(isThere && !listPage(entity).isEmpty());
    const std::optional<EntryStatus> status = isThere ? m_view->status : std::nullopt;
    m_cancel->setVisible(status == EntryStatus::Valid);
    m_duplicate->setVisible(status == EntryStatus::Valid);
    m_valid->setVisible(status && status != EntryStatus::Valid);
    m_remove->setEnabled(isThere && m_view->isRemovable);
}

void RecordPage::edit()
{
    m_workspace.open({.page = QStringLiteral("entry"), .entity = m_shown.entity, .id = m_shown.id});
}

void RecordPage::print()
{
    QVariantMap hints{{QStringLiteral("form"), formOf(m_shown.entity)}, {QStringLiteral("id"), m_shown.id}};
    for (const RecordField &field : m_view->fields) { // registers are those of a station
        if (field.key == QStringLiteral("station") && !field.links.isEmpty())
            hints.insert(QStringLiteral("station"), field.links.first().id);
    }
    m_workspace.open(
        {.page = QStringLiteral("printing"), .entity = m_shown.entity, .id = m_shown.id, .hints = hints});
}

void RecordPage::showInList()
{
    m_workspace.open({.page = listPage(m_shown.entity), .entity = m_shown.entity, .id = m_shown.id});
}

void RecordPage::mark(EntryStatus status)
{
    if (!m_view)
        return;
    QString title = tr("Make valid again");
    if (status == EntryStatus::Cancelled)
        title = tr("Mark cancelled");
    else if (status == EntryStatus::Duplicate)
        title = tr("Mark as duplicate");
    const std::optional<QString> reason = m_workspace.prompts().askText(this, title, tr("&Reason"), {}, true);
    if (!reason)
        return;
    const Result<> done = RecordService{m_workspace.session()}.setStatus(m_shown.entity, m_view->link.id,
                                                                         m_view->head, status, *reason);
    if (!done)
        m_workspace.prompts().showError(this, done.error());
    else
        m_workspace.say(tr("%1: %2", "what was done: to which record").arg(title, m_view->link.text));
}

void RecordPage::remove()
{
    if (!m_view ||
        !m_workspace.prompts().confirm(this, tr("Remove “%1”?").arg(m_view->link.text),
                                       tr("It can be brought back with “Undo”; its history is kept. An entry "
                                          "that was made by mistake may also be marked cancelled."),
                                       tr("Remove")))
        return;
    const QString name = m_view->link.text;
    const Result<> done =
        RecordService{m_workspace.session()}.remove(m_shown.entity, m_view->link.id, m_view->head);
    if (!done)
        m_workspace.prompts().showError(this, done.error());
    else
        m_workspace.say(tr("Removed: %1").arg(name));
}

} // namespace liaison
