#include "ui/pages/lists/listfilterbar.h"

#include "app/base/text.h"
#include "app/domain/typedday.h"
#include "app/services/registerlist.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/unitpicker.h"
#include "ui/models/registersource.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>

namespace liaison {

namespace {

constexpr int PauseMs = 250;

struct Names
{
    QList<std::pair<qint64, QString>> towns = {};
    QString deputy = {};
    QHash<QString, QStringList> choices = {};
};

/// One for the window: it holds every deputy and station.
LookupCache &sharedLookup(Workspace &workspace)
{
    auto *known =
        workspace.findChild<LookupCache *>(QStringLiteral("sharedLookup"), Qt::FindDirectChildrenOnly);
    if (known == nullptr) {
        known = new LookupCache{workspace, &workspace, LookupCache::Reading::WhenAsked};
        known->setObjectName(QStringLiteral("sharedLookup"));
    }
    return *known;
}

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ListFilterBar::ListFilterBar(Workspace &workspace, const ListSpec &spec, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_spec{spec}
    , m_flow{new FlowLayout{this}}
    , m_search{new QLineEdit{this}}
    , m_deputyChip{new QToolButton{this}}
{
    setObjectName(QStringLiteral("filterBar"));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_flow->setContentsMargins(12, 8, 12, 8);
    m_flow->setSpacing(8);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ListFilterBar::announce);
    makeInputs();
    if (m_spec.hasEvents)
        makeEventInputs();

    m_deputyChip->setObjectName(QStringLiteral("deputyChip"));
    m_deputyChip->setIcon(QIcon::fromTheme(QStringLiteral("edit-clear")));
    m_deputyChip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_deputyChip->hide();
    m_flow->addWidget(m_deputyChip);
    connect(m_deputyChip, &QToolButton::clicked, this, [this] {
        m_deputy = 0;
        m_deputyChip->hide();
        announce();
    });
}

void ListFilterBar::makeInputs()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search: words, names, pinyin, initials (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().horizontalAdvance(QString{20, u'人'}));
    m_flow->addWidget(m_search);
    m_flow->setStretching(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            m_pause.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ListFilterBar::announce);

    if (m_spec.hasTown)
        m_town = addBox(QStringLiteral("town"), tr("All towns"), tr("Town"));
    const auto picker = [this](UnitPicker::Kind kind, const char *name, const QString &all,
                               const QString &spoken) {
        m_lookup = &sharedLookup(m_workspace);
        auto *made = new UnitPicker{kind, *m_lookup, this};
        made->setObjectName(QLatin1String{name} + QStringLiteral("Filter"));
        made->setAccessibleName(spoken);
        made->setPlaceholderText(all);
        made->setToolTip(tr("Name, pinyin or initials"));
        made->setClearButtonEnabled(true);
        made->setMinimumWidth(fontMetrics().horizontalAdvance(QString{13, u'人'}));
        m_flow->addWidget(made);
        made->installEventFilter(this);
        connect(made, &UnitPicker::unitChanged, this, &ListFilterBar::announce);
        return made;
    };
    if (m_spec.hasStation)
        m_station = picker(UnitPicker::Kind::Station, "station", tr("All stations"), tr("Station"));
    for (const ListSpec::Choice &choice : m_spec.choices) {
        QComboBox *box = addBox(choice.field, choice.all, choice.name);
        for (const auto &[key, text] : choice.values)
            box->addItem(text, key);
        m_choices.insert(choice.field, box);
    }
    if (m_spec.kind == ListKind::Opinions)
        m_office = picker(UnitPicker::Kind::Office, "office", tr("All offices"), tr("Handled by"));
}

bool ListFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // Reading every deputy and station of a province takes longer than the list: not before somebody looks
    // for one.
    if (event->type() == QEvent::FocusIn && m_lookup != nullptr)
        m_lookup->ask();
    return QWidget::eventFilter(watched, event);
}

void ListFilterBar::makeEventInputs()
{
    addCheck("period", tr("Only the chosen period"));
    m_from = addDay("from", tr("From"));
    m_to = addDay("to", tr("To"));
    addCheck("late", tr("Late entries"));
    if (m_spec.kind == ListKind::Opinions)
        addCheck("overdue", tr("Overdue"));
    connect(&m_workspace, &Workspace::periodChanged, this, [this] {
        if (m_checks.value(QStringLiteral("period"))->isChecked())
            announce();
    });
}

QComboBox *ListFilterBar::addBox(const QString &field, const QString &all, const QString &name)
{
    auto *box = new QComboBox{this};
    box->setObjectName(field + QStringLiteral("Filter"));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaxVisibleItems(24);
    box->addItem(all, QVariant{});
    m_flow->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, field] {
        if (m_setting)
            return;
        m_wantedChoice.remove(field);
        if (field == QStringLiteral("town"))
            m_wantedTown = 0;
        announce();
    });
    return box;
}

QLineEdit *ListFilterBar::addDay(const char *field, const QString &name)
{
    auto *edit = new QLineEdit{this};
    edit->setObjectName(QLatin1String{field} + QStringLiteral("Filter"));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(name);
    edit->setToolTip(tr("A day (2026-3-5, 5, yesterday), a month (2026-03) or a year (2026)"));
    edit->setClearButtonEnabled(true);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("2026-07-10 0000")));
    m_flow->addWidget(edit);
    connect(edit, &QLineEdit::editingFinished, this, &ListFilterBar::settleDays);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            announce();
    });
    return edit;
}

QCheckBox *ListFilterBar::addCheck(const char *field, const QString &text)
{
    auto *check = new QCheckBox{text, this};
    check->setObjectName(QLatin1String{field} + QStringLiteral("Filter"));
    m_flow->addWidget(check);
    m_checks.insert(QLatin1String{field}, check);
    connect(check, &QCheckBox::toggled, this, &ListFilterBar::announce);
    return check;
}

QDate ListFilterBar::dayOf(const QLineEdit *edit, bool isEnd) const
{
    static const QRegularExpression part{QStringLiteral("^(\\d{4})(?:[-./年](\\d{1,2})月?)?年?$")};
    const QString text = edit == nullptr ? QString{} : text::normalized(edit->text());
    const QRegularExpressionMatch match = part.match(text);
    if (!match.hasMatch())
        return text.isEmpty() ? QDate{} : dayFromTyped(text, m_workspace.clock().today()).value_or(QDate{});
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).isEmpty() ? (isEnd ? 12 : 1) : match.captured(2).toInt();
    const QDate first{year, month, 1};
    return isEnd && first.isValid() ? first.addMonths(1).addDays(-1) : first;
}

void ListFilterBar::settleDays()
{
    for (QLineEdit *edit : {m_from, m_to}) {
        const QDate day = dayOf(edit, edit == m_to);
        const bool wrong = !day.isValid() && !edit->text().trimmed().isEmpty();
        QPalette colours;
        if (wrong)
            colours.setColor(QPalette::Text, tone::problem());
        edit->setPalette(colours);
        if (wrong)
            m_workspace.say(tr("“%1” is no day. Write 2026-3-5, 2026-03 or 2026.").arg(edit->text()));
        else if (day.isValid())
            edit->setText(day.toString(Qt::ISODate));
    }
    announce();
}

QVariantMap ListFilterBar::state() const
{
    QVariantMap state;
    const auto put = [&state](const QString &key, const QVariant &value) { state.insert(key, value); };
    if (const QString text = text::normalized(m_search->text()); !text.isEmpty())
        put(QStringLiteral("text"), text);
    if (m_wantedTown > 0)
        put(QStringLiteral("town"), m_wantedTown);
    else if (m_town != nullptr && m_town->currentIndex() > 0)
        put(QStringLiteral("town"), m_town->currentData());
    if (m_station != nullptr && m_station->unit() > 0)
        put(QStringLiteral("station"), m_station->unit());
    if (m_office != nullptr && m_office->unit() > 0)
        put(QStringLiteral("office"), m_office->unit());
    if (m_deputy > 0)
        put(QStringLiteral("deputy"), m_deputy);
    for (auto box = m_choices.cbegin(); box != m_choices.cend(); ++box) {
        if (const QString wanted = m_wantedChoice.value(box.key()); !wanted.isEmpty())
            put(box.key(), wanted);
        else if ((*box)->currentIndex() > 0)
            put(box.key(), (*box)->currentData());
    }
    for (auto check = m_checks.cbegin(); check != m_checks.cend(); ++check) {
        if ((*check)->isChecked())
            put(check.key(), true);
    }
    if (const QDate from = dayOf(m_from, false); from.isValid())
        put(QStringLiteral("from"), from);
    if (const QDate to = dayOf(m_to, true); to.isValid())
        put(QStringLiteral("to"), to);
    return state;
}

void ListFilterBar::setState(const QVariantMap &state)
{
    const QVariantMap before = this->state();
    m_setting = true;
    m_search->setText(state.value(QStringLiteral("text")).toString());
    m_wantedTown = 0;
    if (m_town != nullptr) {
        const qint64 town = state.value(QStringLiteral("town")).toLongLong();
        choose(m_town, town);
        if (town > 0 && m_town->currentIndex() == 0)
            m_wantedTown = town;
    }
    if (m_station != nullptr)
        m_station->setUnit(state.value(QStringLiteral("station")).toLongLong());
    if (m_office != nullptr)
        m_office->setUnit(state.value(QStringLiteral("office")).toLongLong());
    if ((m_station != nullptr && m_station->unit() > 0) || (m_office != nullptr && m_office->unit() > 0))
        m_lookup->ask();
    for (auto box = m_choices.cbegin(); box != m_choices.cend(); ++box) {
        const QString key = state.value(box.key()).toString();
        choose(*box, key.isEmpty() ? QVariant{} : QVariant{key});
        m_wantedChoice.remove(box.key());
        if (!key.isEmpty() && (*box)->currentIndex() == 0)
            m_wantedChoice.insert(box.key(), key);
    }
    for (auto check = m_checks.cbegin(); check != m_checks.cend(); ++check)
        (*check)->setChecked(state.value(check.key()).toBool());
    const auto day = [&state](const char *key) {
        const QDate date = state.value(QLatin1String{key}).toDate();
        return date.isValid() ? date.toString(Qt::ISODate) : QString{};
    };
    if (m_from != nullptr) {
        m_from->setText(day("from"));
        m_to->setText(day("to"));
    }
    m_deputy = state.value(QStringLiteral("deputy")).toLongLong();
    if (m_deputy > 0 || m_wantedTown > 0 || !m_wantedChoice.isEmpty())
        readNames();
    m_deputyChip->setVisible(m_deputy > 0);
    m_setting = false;
    if (this->state() != before)
        announce();
}

RegisterFilter ListFilterBar::filter() const
{
    const QVariantMap now = state();
    const auto id = [&now](const char *key) {
        const qint64 value = now.value(QLatin1String{key}).toLongLong();
        return value > 0 ? std::optional{value} : std::nullopt;
    };
    RegisterFilter filter;
    filter.words = now.value(QStringLiteral("text"))
                       .toString()
                       .split(QRegularExpression{QStringLiteral("\\s+")}, Qt::SkipEmptyParts);
    filter.town = id("town");
    filter.station = id("station");
    filter.deputy = id("deputy");
    filter.office = id("office");
    filter.from = now.value(QStringLiteral("from")).toDate();
    filter.to = now.value(QStringLiteral("to")).toDate();
    for (auto box = m_choices.cbegin(); box != m_choices.cend(); ++box) {
        if (const QString key = now.value(box.key()).toString(); !key.isEmpty())
            filter.choices.insert(box.key(), {key});
    }
    if (now.contains(QStringLiteral("period"))) {
        const DateRange period = m_workspace.period().range();
        filter.from = filter.from.isValid() ? std::max(filter.from, period.first) : period.first;
        filter.to = filter.to.isValid() ? std::min(filter.to, period.last) : period.last;
    }
    if (now.contains(QStringLiteral("late"))) {
        const Result<Settings> settings = m_workspace.session().settings();
        filter.lateAfter = settings ? settings->lateAfterDays : Settings{}.lateAfterDays;
    }
    if (now.contains(QStringLiteral("overdue")))
        filter.overdueOn = m_workspace.clock().today();
    return filter;
}

void ListFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListFilterBar::addActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QToolButton{this};
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        if (action->menu() != nullptr)
            button->setPopupMode(QToolButton::InstantPopup);
        m_flow->addWidget(button);
    }
}

void ListFilterBar::readNames()
{
    m_workspace.queries().run(
        this,
        [kind = m_spec.kind, choices = m_spec.choices, deputy = m_deputy, towns = m_town != nullptr,
         directory = ListNames::of(m_workspace).directory()](Session &session) -> Result<Names> {
            RegisterList list{session, *directory};
            Names names;
            if (towns) {
                const Result<QList<std::pair<qint64, QString>>> read = list.towns();
                if (!read)
                    return read.error();
                names.towns = *read;
            }
            if (deputy > 0)
                names.deputy = list.deputyName(deputy);
            for (const ListSpec::Choice &choice : choices) {
                if (!choice.fromData)
                    continue;
                const Result<QStringList> values = list.distinctTexts(kind, choice.field);
                if (!values)
                    return values.error();
                names.choices.insert(choice.field, *values);
            }
            return names;
        },
        [this](const Result<Names> &names) {
            if (!names)
                return; // the list itself says what is wrong
            if (m_town != nullptr)
                fillTowns(names->towns);
            for (auto choice = names->choices.cbegin(); choice != names->choices.cend(); ++choice)
                fillChoice(choice.key(), choice.value());
            if (m_deputy > 0)
                showDeputy(names->deputy);
        });
}

void ListFilterBar::fillTowns(const QList<std::pair<qint64, QString>> &towns)
{
    const QSignalBlocker quiet{m_town};
    const QVariant chosen = m_wantedTown > 0 ? QVariant{m_wantedTown} : m_town->currentData();
    while (m_town->count() > 1)
        m_town->removeItem(m_town->count() - 1);
    for (const auto &[id, name] : towns)
        m_town->addItem(name, id);
    choose(m_town, chosen);
    m_wantedTown = 0;
    m_flow->invalidate();
}

void ListFilterBar::fillChoice(const QString &field, const QStringList &values)
{
    QComboBox *box = m_choices.value(field);
    const QSignalBlocker quiet{box};
    const QString wanted = m_wantedChoice.take(field);
    const QVariant chosen = wanted.isEmpty() ? box->currentData() : QVariant{wanted};
    while (box->count() > 1)
        box->removeItem(box->count() - 1);
    for (const QString &value : values)
        box->addItem(value, value);
    if (chosen.isValid() && box->findData(chosen) < 0)
        box->addItem(chosen.toString(), chosen); // it narrows the list, so it must be seen
    choose(box, chosen);
}

void ListFilterBar::showDeputy(const QString &name)
{
    m_deputyChip->setText(tr("Deputy: %1").arg(name));
    m_deputyChip->setToolTip(tr("Show the entries of all deputies again"));
}

void ListFilterBar::announce()
{
    m_pause.stop();
    if (!m_setting)
        Q_EMIT changed();
}

} // namespace liaison
