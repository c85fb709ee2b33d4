#include "ui/pages/entrypage.h"

#include "ui/forms/lookupcache.h"
#include "ui/forms/texttemplates.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace liaison {

namespace {

/// A mandate is shown with its person, and a new person comes with a mandate.
QString formOf(const Target &target)
{
    const bool isDeputy = target.entity == QStringLiteral("mandate") ||
                          (target.entity == QStringLiteral("person") && target.id == 0);
    return isDeputy ? QStringLiteral("deputy") : target.entity;
}

constexpr int StoreDraftAfterMs = 2000;
const QString LastForm = QStringLiteral("entry/lastForm");

/// Only the form that is shown decides how much room it needs.
class FormStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() == nullptr ? QSize{} : currentWidget()->sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QSize{} : currentWidget()->minimumSizeHint();
    }
};

} // namespace

EntryPage::EntryPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_lookup{new LookupCache{workspace, this}}
    , m_templates{new TextTemplates{workspace, this}}
    , m_forms{allForms()}
    , m_tabs{new QTabBar{this}}
    , m_scroll{new QScrollArea{this}}
    , m_stack{new FormStack}
    , m_draftBar{new QFrame{this}}
    , m_draftText{new QLabel{m_draftBar}}
    , m_newAction{new QAction{QIcon::fromTheme(QStringLiteral("document-new")), tr("New entry"), this}}
    , m_templatesAction{
          new QAction{QIcon::fromTheme(QStringLiteral("insert-text")), tr("Frequent texts…"), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(12, 8, 12, 8);
    makeDraftBar();
    column->addWidget(m_draftBar);

    m_tabs->setObjectName(QStringLiteral("entryTabs"));
    m_tabs->setAccessibleName(tr("Kind of entry"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(true);
    m_tabs->setToolTip(tr("Ctrl+Page Down and Ctrl+Page Up change the form."));
    for (const FormInfo &info : std::as_const(m_forms)) {
        const int tab = m_tabs->addTab(info.title);
        m_tabs->setTabVisible(tab, info.isTab);
    }
    column->addWidget(m_tabs);

    // Lines of a form are not drawn out over a wide screen: they would be hard to follow.
    auto *content = new QWidget;
    auto *row = new QHBoxLayout{content};
    row->setContentsMargins(0, 8, 0, 0);
    m_stack->setMaximumWidth(fontMetrics().averageCharWidth() * 170);
    row->addWidget(m_stack, 1);
    row->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);

    auto *footer = new QWidget{this};
    makeFooter(footer);
    column->addWidget(footer);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        showForm(tab);
        if (EntryForm *shown = shownForm(); shown != nullptr && !m_tabs->hasFocus())
            shown->focusFirst();
    });
    connect(m_newAction, &QAction::triggered, this, &EntryPage::startAnew);
    connect(m_templatesAction, &QAction::triggered, this, [this] { m_templates->editAll(window()); });

    // The field that has the focus is seen, also in a form that is longer than the window.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && m_stack->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, fontMetrics().height());
    });

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(StoreDraftAfterMs);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { storeDrafts(false); });
    workspace.queries().run(
        this, [](Session &session) { return DraftService{session}.leftOver(); },
        [this](const Result<QList<StoredDraft>> &found) {
            if (found)
                m_leftOver = *found;
            offerDraft();
        });
}

EntryPage::~EntryPage() = default;

void EntryPage::makeFooter(QWidget *footer)
{
    auto *row = new QHBoxLayout{footer};
    row->setContentsMargins(0, 4, 0, 0);
    const auto add = [&](const QString &name, const QString &icon, const QString &text, const QString &hint,
                         auto action) {
        auto *button = new QPushButton{QIcon::fromTheme(icon), text, footer};
        button->setObjectName(name);
        button->setToolTip(hint);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, action);
    };
    add(QStringLiteral("saveNext"), QStringLiteral("document-save"), tr("Save and &next (Ctrl+Enter)"),
        tr("Saves and opens the next with the same station, date and deputies."), [this] {
            if (EntryForm *shown = shownForm())
                shown->save(EntryForm::After::Next);
        });
    add(QStringLiteral("saveStay"), QStringLiteral("document-save"), tr("&Save (Ctrl+S)"),
        tr("Saves and keeps the record open."), [this] {
            if (EntryForm *shown = shownForm())
                shown->save(EntryForm::After::Stay);
        });
    add(QStringLiteral("takeBack"), QStringLiteral("edit-undo"), tr("Clear (Esc)"),
        tr("Takes the input back; asks if something would be lost."), [this] {
            if (EntryForm *shown = shownForm())
                shown->takeBack();
        });
    row->addStretch();
    auto *keys = new QLabel{tr("Enter: next field    Ctrl+T: frequent texts"), footer};
    keys->setProperty("mayElide", true);
    keys->setMinimumWidth(1);
    keys->setEnabled(false);
    row->addWidget(keys);
}

void EntryPage::makeDraftBar()
{
    m_draftBar->setObjectName(QStringLiteral("draftBar"));
    m_draftBar->setFrameShape(QFrame::StyledPanel);
    m_draftBar->setAutoFillBackground(true);
    m_draftText->setObjectName(QStringLiteral("draftText"));
    m_draftText->setWordWrap(true);
    m_draftText->setTextFormat(Qt::PlainText);
    auto *recover =
        new QPushButton{QIcon::fromTheme(QStringLiteral("edit-undo")), tr("Reco&ver"), m_draftBar};
    auto *discard =
        new QPushButton{QIcon::fromTheme(QStringLiteral("edit-delete")), tr("D&iscard"), m_draftBar};
    recover->setObjectName(QStringLiteral("recoverDraft"));
    discard->setObjectName(QStringLiteral("discardDraft"));
    auto *row = new QHBoxLayout{m_draftBar};
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_draftText, 1);
    row->addWidget(recover);
    row->addWidget(discard);
    connect(recover, &QPushButton::clicked, this, &EntryPage::recoverDraft);
    connect(discard, &QPushButton::clicked, this, &EntryPage::discardDraft);
    m_draftBar->hide();
}

EntryForm *EntryPage::form(qsizetype index)
{
    if (const auto found = m_open.constFind(index); found != m_open.cend())
        return found->form;
    EntryForm *made = m_forms.at(index).create({m_workspace, *m_lookup, *m_templates});
    made->setObjectName(m_forms.at(index).entity + QStringLiteral("Form"));
    m_stack->addWidget(made);
    m_open.insert(index, {made, {}, {}});
    connect(made, &EntryForm::edited, this, [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    connect(made, &EntryForm::saving, this, [this, index] { closeGate(m_open[index]); });
    connect(made, &EntryForm::saved, this, [this, index] { m_open[index].storedDraft = {}; });
    connect(made, &EntryForm::cleared, this, [this, index] { forgetDraft(m_open[index]); });
    connect(made, &EntryForm::shownAnew, this, &EntryPage::refreshTitle);
    made->startNew();
    return made;
}

EntryForm *EntryPage::shownForm() const
{
    return static_cast<EntryForm *>(m_stack->currentWidget());
}

void EntryPage::showForm(qsizetype index)
{
    if (index < 0 || index >= m_forms.size())
        return;
    EntryForm *shown = form(index);
    m_stack->setCurrentWidget(shown);
    m_stack->updateGeometry();
    m_scroll->ensureVisible(0, 0);
    if (m_tabs->currentIndex() != index)
        m_tabs->setCurrentIndex(static_cast<int>(index));
    m_tabs->setVisible(m_forms.at(index).isTab); // it would draw the hidden tab
    if (m_forms.at(index).isTab)
        m_workspace.settings().setValue(LastForm, m_forms.at(index).entity);
    refreshTitle();
}

void EntryPage::open(const Target &target)
{
    const QString wanted = target.entity.isEmpty() && shownForm() == nullptr
                               ? m_workspace.settings().value(LastForm, QStringLiteral("visit")).toString()
                               : formOf(target);
    const auto found = std::find_if(m_forms.cbegin(), m_forms.cend(),
                                    [&wanted](const FormInfo &info) { return info.entity == wanted; });
    if (found != m_forms.cend())
        showForm(found - m_forms.cbegin());
    else if (shownForm() == nullptr)
        showForm(0);
    EntryForm &shown = *shownForm();
    if (!target.entity.isEmpty())
        showRecord(shown, target);
    shown.focusFirst();
}

void EntryPage::showRecord(EntryForm &form, const Target &target)
{
    const bool isThere = target.id == form.recordId() && target.hints.isEmpty();
    if (isThere && (target.id == 0 || form.isDirty()))
        return;
    if (form.isDirty() && !form.takeBack())
        return; // its input is shown still
    if (target.id != 0)
        form.load(target.id);
    else
        form.startNew(target.hints);
}

void EntryPage::startAnew()
{
    EntryForm *shown = shownForm();
    if (shown == nullptr || (shown->isDirty() && !shown->takeBack()))
        return;
    shown->startNew();
    shown->focusFirst();
}

void EntryPage::refreshTitle()
{
    const EntryForm *shown = shownForm();
    if (shown == nullptr)
        return;
    const QString title = m_forms.at(m_tabs->currentIndex()).title;
    Q_EMIT subtitleChanged(shown->recordId() == 0 ? tr("New entry: %1").arg(title)
                                                  : tr("Change: %1").arg(title));
}

Target EntryPage::current() const
{
    const EntryForm *shown = shownForm();
    if (shown == nullptr)
        return {.page = QStringLiteral("entry")};
    return {.page = QStringLiteral("entry"), .entity = shown->entity(), .id = shown->recordId()};
}

bool EntryPage::mayLeave()
{
    storeDrafts(true);
    return true;
}

void EntryPage::keyPressEvent(QKeyEvent *event)
{
    const bool next = event->key() == Qt::Key_PageDown && event->modifiers() == Qt::ControlModifier;
    const bool previous = event->key() == Qt::Key_PageUp && event->modifiers() == Qt::ControlModifier;
    if (next || previous) {
        const auto count = m_forms.size();
        qsizetype index = m_tabs->currentIndex();
        do {
            index = (index + (next ? 1 : count - 1)) % count;
        } while (!m_forms.at(index).isTab);
        m_tabs->setCurrentIndex(static_cast<int>(index));
        return;
    }
    // Keys on the buttons at the foot mean the form.
    if (EntryForm *shown = shownForm();
        shown != nullptr && event->modifiers() != Qt::NoModifier && shown->handleKey(event))
        return;
    Page::keyPressEvent(event);
}

/// @a now: in this thread, because the page may go. Else on the thread for reads, behind nothing that takes
/// long.
void EntryPage::storeDrafts(bool now)
{
    m_draftTimer.stop();
    for (Open &open : m_open) {
        const QJsonObject draft = open.form->toDraft();
        if (!open.form->isDirty() && !open.storedDraft.isEmpty())
            forgetDraft(open); // changed back by hand
        if (!open.form->isDirty() || draft == open.storedDraft)
            continue;
        if (!open.gate || open.gate->load())
            open.gate = std::make_shared<std::atomic_bool>(false);
        open.storedDraft = draft;
        const QByteArray content = QJsonDocument{draft}.toJson(QJsonDocument::Compact);
        const QString entity = open.form->entity();
        const qint64 record = open.form->recordId();
        if (now) {
            if (const Result<> stored =
                    DraftService{m_workspace.session()}.store(entity, record, content, open.gate);
                !stored)
                m_workspace.say(stored.error().message);
            continue;
        }
        m_workspace.queries().run(
            this,
            [entity, record, content, gate = open.gate](Session &session) {
                return DraftService{session}.store(entity, record, content, gate);
            },
            [this](const Result<> &stored) {
                if (!stored)
                    m_workspace.say(stored.error().message);
            });
    }
}

void EntryPage::closeGate(Open &open)
{
    if (open.gate)
        open.gate->store(true);
    open.storedDraft = {};
}

void EntryPage::forgetDraft(Open &open)
{
    const bool hasDraft = open.gate != nullptr && !open.gate->load();
    closeGate(open);
    if (!hasDraft)
        return;
    // At once: left to a thread it could take away the draft that comes next under the same key.
    if (const Result<> gone =
            DraftService{m_workspace.session()}.discard(open.form->entity(), open.form->recordId());
        !gone)
        m_workspace.say(gone.error().message);
}

void EntryPage::offerDraft()
{
    m_draftBar->setVisible(!m_leftOver.isEmpty());
    if (m_leftOver.isEmpty())
        return;
    const StoredDraft &draft = m_leftOver.first();
    const auto info = std::find_if(m_forms.cbegin(), m_forms.cend(), [&draft](const FormInfo &item) {
        return item.entity == draft.key.kind();
    });
    const QString title = info == m_forms.cend() ? draft.key.kind() : info->title;
    const QDateTime at = draft.storedAt.toLocalTime();
    const QString time = at.date() == m_workspace.clock().today()
                             ? at.toString(QStringLiteral("HH:mm"))
                             : at.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QString text = tr("There is unsaved input from %1 (%2). Recover it?").arg(time, title);
    const QString content =
        QJsonDocument::fromJson(draft.content)[QStringLiteral("content")].toString().simplified();
    if (!content.isEmpty())
        text += QStringLiteral("  “%1”").arg(content.size() > 30 ? content.left(30) + QStringLiteral("…")
                                                                 : content);
    m_draftText->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tone::carried());
    m_draftBar->setPalette(colours);
}

void EntryPage::recoverDraft()
{
    const StoredDraft draft = m_leftOver.first();
    const auto info = std::find_if(m_forms.cbegin(), m_forms.cend(), [&draft](const FormInfo &item) {
        return item.entity == draft.key.kind();
    });
    if (info == m_forms.cend())
        return;
    showForm(info - m_forms.cbegin());
    EntryForm &shown = *shownForm();
    if (shown.isDirty() && !shown.takeBack())
        return;
    // The record may be gone: then the input becomes a new one.
    if (draft.key.record == 0 || !shown.load(draft.key.record))
        shown.startNew();
    shown.fromDraft(QJsonDocument::fromJson(draft.content).object());
    storeDrafts(true); // under its own key, before the old one goes
    shown.focusFirst();
    discardDraft();
}

void EntryPage::discardDraft()
{
    const DraftKey key = m_leftOver.takeFirst().key;
    m_workspace.queries().run(
        this, [key](Session &session) { return DraftService{session}.discard(key.entity, key.record); },
        [](const Result<> &) {});
    offerDraft();
}

} // namespace liaison
