#include "ui/forms/entryform.h"

#include "app/services/lookupservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/texttemplates.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/suggestions.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace liaison {

namespace {

const QString StationKey = QStringLiteral("station");
const QString LastStation = QStringLiteral("entry/lastStation");
constexpr int MostRecentSeen = 8;

QString dayKey(const QString &entity)
{
    return entity == QStringLiteral("opinion") ? QStringLiteral("received_on") : QStringLiteral("held_on");
}

} // namespace

EntryForm::EntryForm(FormContext context, QString entity, QWidget *parent)
    : QWidget{parent}
    , m_context{context}
    , m_fields{new FormFields{context.lookup, context.workspace.clock().today(), this}}
    , m_column{new QVBoxLayout{this}}
    , m_entity{std::move(entity)}
    , m_notice{new QLabel{this}}
{
    m_column->setContentsMargins({});
    m_notice->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("formNotice"));
    m_notice->setVisible(false);
    m_column->addWidget(m_notice);
    m_column->addWidget(m_fields, 1);
    connect(m_fields, &FormFields::changed, this, &EntryForm::noteChange);
    connect(&context.lookup, &LookupCache::renewed, this, [this] {
        // The only station there is needs no choosing.
        if (m_record == 0 && station() == 0 && !isDirty() && m_context.lookup.book().stations.size() == 1)
            startNew();
    });
}

bool EntryForm::isDirty() const
{
    return m_fields->values() != m_baseline;
}

qint64 EntryForm::station() const
{
    return m_fields->values().value(StationKey).toInteger();
}

QDate EntryForm::day() const
{
    return QDate::fromString(m_fields->values().value(dayKey(m_entity)).toString(), Qt::ISODate);
}

DraftKey EntryForm::draftKey() const
{
    return {m_context.workspace.session().actor(), m_entity, m_record};
}

RegisterService EntryForm::registers() const
{
    RegisterService service{m_context.workspace.session()};
    service.forgetDraft(draftKey());
    return service;
}

QString EntryForm::savedText(const QString &kind) const
{
    const UnitChoice *unit = m_context.lookup.book().station(station());
    return tr("Saved: %1 of %2, %3")
        .arg(kind, day().toString(Qt::ISODate), unit == nullptr ? QString{} : unit->keys.name);
}

QStringList EntryForm::carriedFields() const
{
    return {StationKey, dayKey(m_entity), QStringLiteral("deputies")};
}

QString EntryForm::firstField() const
{
    return station() == 0 ? StationKey : dayKey(m_entity);
}

void EntryForm::focusFirst()
{
    m_fields->focusField(firstField());
}

void EntryForm::baseline()
{
    refreshed(); // what a form fills in by itself is not typed
    m_baseline = m_fields->values();
    m_fields->clearErrors();
    showNotice({});
    readRecent();
    Q_EMIT shownAnew();
}

void EntryForm::startNew(const QVariantMap &hints)
{
    m_record = 0;
    QJsonObject values;
    const QJsonObject present = m_fields->values();
    for (auto it = present.begin(); it != present.end(); ++it)
        values.insert(it.key(), QJsonValue{});
    const QJsonObject preset = defaults();
    for (auto it = preset.begin(); it != preset.end(); ++it)
        values.insert(it.key(), it.value());
    values.insert(dayKey(m_entity), m_context.workspace.clock().today().toString(Qt::ISODate));

    const QList<UnitChoice> &stations = m_context.lookup.book().stations;
    const qint64 last = m_context.workspace.settings().value(LastStation).toLongLong();
    if (stations.size() == 1)
        values.insert(StationKey, stations.first().id);
    else if (last != 0 && (!m_context.lookup.isReady() || m_context.lookup.book().station(last) != nullptr))
        values.insert(StationKey, last);

    for (auto it = hints.begin(); it != hints.end(); ++it) {
        const QString key = it.key() == QStringLiteral("heldOn") ? dayKey(m_entity) : it.key();
        if (!values.contains(key))
            continue;
        values.insert(key, it.value().typeId() == QMetaType::QDate
                               ? QJsonValue{it.value().toDate().toString(Qt::ISODate)}
                               : QJsonValue::fromVariant(it.value()));
    }
    m_fields->setValues(values);
    baseline();
}

bool EntryForm::load(qint64 record)
{
    const Result<QJsonObject> values = read(record);
    if (!values) {
        m_context.workspace.prompts().showError(this, values.error());
        return false;
    }
    m_record = record;
    m_fields->setValues(*values);
    baseline();
    return true;
}

void EntryForm::fromDraft(const QJsonObject &draft)
{
    m_fields->setValues(draft);
    readRecent();
    refreshed();
    Q_EMIT edited();
}

bool EntryForm::save(After after)
{
    FieldErrors wrong = m_fields->settle();
    SaveOutcome outcome;
    if (wrong.isEmpty()) {
        Q_EMIT saving();
        outcome = store();
    } else {
        outcome.wrong = wrong;
    }
    if (outcome.id == 0)
        Q_EMIT edited(); // still unsaved
    if (outcome.isRefused)
        return false;
    if (!outcome.wrong.isEmpty()) {
        const QStringList others = m_fields->showErrors(outcome.wrong);
        showNotice(others.join(u' '));
        return false;
    }
    if (outcome.error) {
        if (outcome.error->code == ErrorCode::Conflict && m_record != 0)
            resolveConflict();
        else
            showNotice(outcome.error->message);
        return false;
    }

    if (station() != 0)
        m_context.workspace.settings().setValue(LastStation, station());
    m_context.workspace.say(outcome.said);
    const QJsonObject values = m_fields->values();
    Q_EMIT saved(outcome.id);
    if (after == After::Stay) {
        load(outcome.id);
        return true;
    }
    startNew();
    QJsonObject carried;
    const QStringList keys = carriedFields();
    for (const QString &key : keys) {
        if (values.contains(key))
            carried.insert(key, values.value(key));
    }
    m_fields->setValues(carried);
    m_fields->markCarried(carried.keys());
    baseline();
    focusFirst();
    return true;
}

/// Somebody else has saved the record meanwhile. What only they changed is taken over, what was typed here
/// stays, and the user reads both; saving again is then a change of their state.
void EntryForm::resolveConflict()
{
    const QJsonObject mine = m_fields->values();
    const QJsonObject before = m_baseline;
    const Result<QJsonObject> theirs = read(m_record);
    if (!theirs) {
        showNotice(tr("The record was removed meanwhile. The input is kept here; copy what you need."));
        return;
    }
    QJsonObject merged = mine;
    QStringList lines;
    for (auto it = theirs->begin(); it != theirs->end(); ++it) {
        if (it.value() == before.value(it.key()))
            continue;
        if (mine.value(it.key()) == before.value(it.key())) {
            merged.insert(it.key(), it.value());
            lines.append(tr("%1 is now “%2” (taken over)")
                             .arg(m_fields->labelOf(it.key()), m_fields->textOf(it.key(), it.value())));
        } else if (mine.value(it.key()) != it.value()) {
            lines.append(tr("%1: they wrote “%2”, your “%3” is kept")
                             .arg(m_fields->labelOf(it.key()), m_fields->textOf(it.key(), it.value()),
                                  m_fields->textOf(it.key(), mine.value(it.key()))));
        }
    }
    m_fields->setValues(merged);
    m_baseline = *theirs;
    showNotice(tr("Somebody else has changed this record meanwhile; it was not overwritten. %1. Save again "
                  "if this is right.")
                   .arg(lines.join(QStringLiteral("; "))));
}

bool EntryForm::takeBack()
{
    if (isDirty()) {
        switch (m_context.workspace.prompts().askUnsaved(this, tr("Save what was typed?"))) {
        case Prompts::Unsaved::Stay:
            return false;
        case Prompts::Unsaved::Save:
            return save(After::Stay);
        case Prompts::Unsaved::Discard:
            break;
        }
    }
    Q_EMIT cleared();
    startNew();
    focusFirst();
    return true;
}

void EntryForm::noteChange(const QString &key)
{
    if (key.isEmpty() || key == StationKey)
        readRecent();
    if (!key.isEmpty())
        Q_EMIT edited();
}

void EntryForm::showNotice(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    m_notice->setPalette(colours);
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void EntryForm::offerRecent(const QString &key, const QString &entity, const QString &field)
{
    m_recent.insert(key, {entity, field, {}});
    if (auto *edit = m_fields->findChild<QLineEdit *>(key))
        attachRecent(edit, key);
}

void EntryForm::attachRecent(QLineEdit *edit, const QString &key)
{
    const auto find = [this, key](const QString &typed) {
        QList<Suggestion> result;
        const QStringList texts = m_recent.value(key).texts;
        for (const QString &text : texts) {
            const bool fits = typed.isEmpty() || matchRank(typed, keysOfText(text)).has_value();
            if (fits && text != typed && result.size() < MostRecentSeen)
                result.append({text, {}, text});
        }
        return result;
    };
    auto *suggestions = new Suggestions{edit, find, false, edit};
    connect(suggestions, &Suggestions::taken, edit,
            [edit](const Suggestion &suggestion) { edit->setText(suggestion.text); });
}

void EntryForm::readRecent()
{
    const qint64 of = station();
    if (m_recent.isEmpty() || of == 0 || of == m_recentStation)
        return;
    m_recentStation = of;
    const int generation = ++m_recentGeneration;
    for (auto it = m_recent.cbegin(); it != m_recent.cend(); ++it) {
        const QString key = it.key();
        m_context.workspace.queries().run(
            this,
            [entity = it->entity, field = it->field, of](Session &session) {
                return LookupService{session}.recent(entity, field, StationId{of});
            },
            [this, key, generation](const Result<QStringList> &texts) {
                if (generation == m_recentGeneration && texts)
                    m_recent[key].texts = *texts;
            });
    }
}

void EntryForm::offerTemplates(QPlainTextEdit *edit)
{
    m_context.templates.attach(edit);
}

bool EntryForm::handleKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && modifiers == Qt::ControlModifier) {
        save(After::Next);
        return true;
    }
    if (isEnter && modifiers == Qt::NoModifier) {
        focusNextChild();
        return true;
    }
    if (event->key() == Qt::Key_S && modifiers == Qt::ControlModifier) {
        save(After::Stay);
        return true;
    }
    if (event->key() == Qt::Key_Escape && modifiers == Qt::NoModifier) {
        takeBack();
        return true;
    }
    return false;
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

} // namespace liaison
