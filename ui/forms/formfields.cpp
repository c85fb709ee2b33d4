#include "ui/forms/formfields.h"

#include "app/base/text.h"
#include "ui/forms/deputypicker.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/linearea.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>

namespace liaison {

FormFields::FormFields(const LookupCache &lookup, QDate today, QWidget *parent)
    : QWidget{parent}
    , m_lookup{lookup}
    , m_today{today}
    , m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

UnitPicker *FormFields::addUnit(UnitPicker *picker, const QString &key, const QString &label, Place place)
{
    addCustom(
        key, label, place, picker, [picker] { return picker->unit() == 0 ? QJsonValue{} : picker->unit(); },
        [picker](const QJsonValue &value) { picker->setUnit(value.toInteger()); });
    connect(picker, &UnitPicker::unitChanged, this, [this, key] { noteChange(key); });
    m_units.append(picker);
    return picker;
}

UnitPicker *FormFields::addStation(const QString &key, const QString &label, Place place)
{
    return addUnit(new UnitPicker{UnitPicker::Kind::Station, m_lookup, this}, key, label, place);
}

UnitPicker *FormFields::addOffice(const QString &key, const QString &label, Place place)
{
    return addUnit(new UnitPicker{UnitPicker::Kind::Office, m_lookup, this}, key, label, place);
}

DayEdit *FormFields::addDay(const QString &key, const QString &label, Place place, MissingDateParts missing)
{
    auto *editor = new DayEdit{m_today, missing, this};
    addCustom(
        key, label, place, editor,
        [editor] {
            return editor->day().isValid() ? QJsonValue{editor->day().toString(Qt::ISODate)} : QJsonValue{};
        },
        [editor](const QJsonValue &value) {
            editor->setDay(QDate::fromString(value.toString(), Qt::ISODate));
        });
    editor->edit()->setObjectName(key + QStringLiteral("Edit"));
    connect(editor, &DayEdit::dayChanged, this, [this, key] { noteChange(key); });
    m_days.append(editor);
    return editor;
}

DeputyPicker *FormFields::addDeputies(const QString &key, const QString &label, Place place)
{
    auto *editor = new DeputyPicker{m_lookup, this};
    addCustom(
        key, label, place, editor,
        [editor] {
            QJsonArray array;
            for (const qint64 mandate : editor->mandates())
                array.append(mandate);
            return QJsonValue{array};
        },
        [editor](const QJsonValue &value) {
            QList<qint64> mandates;
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array)
                mandates.append(item.toInteger());
            editor->setMandates(mandates);
        });
    editor->edit()->setObjectName(key + QStringLiteral("Edit"));
    connect(editor, &DeputyPicker::mandatesChanged, this, [this, key] { noteChange(key); });
    m_deputies.append(editor);
    return editor;
}

QLineEdit *FormFields::addLine(const QString &key, const QString &label, Place place)
{
    auto *editor = new QLineEdit{this};
    addCustom(
        key, label, place, editor, [editor] { return QJsonValue{editor->text()}; },
        [editor](const QJsonValue &value) { editor->setText(value.toString()); });
    connect(editor, &QLineEdit::textChanged, this, [this, key] { noteChange(key); });
    return editor;
}

QPlainTextEdit *FormFields::addText(const QString &key, const QString &label, Place place, int lines)
{
    auto *editor = new LineArea{lines, this};
    editor->setTabChangesFocus(true);
    addCustom(
        key, label, place, editor, [editor] { return QJsonValue{editor->toPlainText()}; },
        [editor](const QJsonValue &value) {
            if (editor->toPlainText() != value.toString())
                editor->setPlainText(value.toString());
        });
    m_grid->setRowStretch(m_row, lines);
    connect(editor, &QPlainTextEdit::textChanged, this, [this, key] { noteChange(key); });
    return editor;
}

QSpinBox *FormFields::addNumber(const QString &key, const QString &label, Place place, int least, int most)
{
    auto *editor = new QSpinBox{this};
    editor->setRange(least, most);
    editor->setMaximumWidth(editor->fontMetrics().averageCharWidth() * 16);
    addCustom(
        key, label, place, editor, [editor] { return QJsonValue{editor->value()}; },
        [editor](const QJsonValue &value) { editor->setValue(value.toInt(editor->minimum())); });
    connect(editor, &QSpinBox::valueChanged, this, [this, key] { noteChange(key); });
    return editor;
}

QComboBox *FormFields::addChoice(const QString &key, const QString &label, Place place)
{
    auto *editor = new QComboBox{this};
    addCustom(
        key, label, place, editor, [editor] { return QJsonValue{editor->currentData().toString()}; },
        [editor](const QJsonValue &value) {
            editor->setCurrentIndex(std::max(0, editor->findData(value.toString())));
        });
    connect(editor, &QComboBox::currentIndexChanged, this, [this, key] { noteChange(key); });
    return editor;
}

void FormFields::addItem(QComboBox *box, const QString &text, const QString &key)
{
    const QSignalBlocker blocker{box};
    box->addItem(text, key);
}

void FormFields::addCustom(const QString &key, const QString &label, Place place, QWidget *editor,
                           std::function<QJsonValue()> get, std::function<void(const QJsonValue &)> set)
{
    editor->installEventFilter(this);
    Field field{.key = key, .editor = editor, .get = std::move(get), .set = std::move(set)};
    editor->setObjectName(key);
    // "&Place" and 地点(&L) without their mnemonics.
    static const QRegularExpression mnemonic{QStringLiteral("\\(&.\\)|&")};
    const QString name = QString{label}.remove(mnemonic);
    editor->setAccessibleName(name);
    if (QWidget *inner = editor->focusProxy())
        inner->setAccessibleName(name);
    field.label = new QLabel{label, this};
    field.label->setBuddy(editor);
    field.mark = new QLabel{tr("carried"), this};
    field.mark->setVisible(false);
    field.error = new QLabel{this};
    field.error->setObjectName(key + QStringLiteral("Error"));
    field.error->setWordWrap(true);
    field.error->setVisible(false);

    const bool isRight = place == Place::Right;
    if (!isRight)
        m_row += 2;
    const bool isTall =
        qobject_cast<QPlainTextEdit *>(editor) != nullptr || editor->property("tall").toBool();
    const Qt::Alignment side = Qt::AlignRight | (isTall ? Qt::AlignTop : Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addStretch();
    head->addWidget(field.mark, 0, side);
    head->addWidget(field.label, 0, side);
    const int column = isRight ? 2 : 0;
    m_grid->addLayout(head, m_row, column, isTall ? Qt::AlignTop : Qt::Alignment{});
    m_grid->addWidget(editor, m_row, column + 1, 1, place == Place::Wide ? 3 : 1);
    m_grid->addWidget(field.error, m_row + 1, column + 1, 1, place == Place::Wide ? 3 : 1);
    m_grid->setRowMinimumHeight(m_row + 1, 4);
    m_fields.append(field);
    colour(m_fields.last());
}

void FormFields::addWide(QWidget *widget)
{
    m_row += 2;
    m_grid->addWidget(widget, m_row, 0, 1, 4);
}

void FormFields::noteChange(const QString &key)
{
    if (m_setting)
        return;
    for (Field &field : m_fields) {
        if (field.key != key)
            continue;
        setCarried(field, false);
        field.error->setVisible(false);
    }
    Q_EMIT changed(key);
}

QJsonObject FormFields::values() const
{
    QJsonObject result;
    for (const Field &field : m_fields)
        result.insert(field.key, field.get());
    return result;
}

void FormFields::setValues(const QJsonObject &values)
{
    {
        const QScopedValueRollback setting{m_setting, true};
        for (Field &field : m_fields) {
            if (!values.contains(field.key))
                continue;
            field.set(values.value(field.key));
            setCarried(field, false);
        }
    }
    Q_EMIT changed({});
}

void FormFields::enter(const QString &key, const QJsonValue &value)
{
    if (const Field *field = find(key))
        field->set(value);
}

const FormFields::Field *FormFields::find(const QString &key) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&key](const Field &field) { return field.key == key; });
    return found == m_fields.cend() ? nullptr : &*found;
}

QString FormFields::labelOf(const QString &key) const
{
    const Field *field = find(key);
    return field == nullptr ? key : field->editor->accessibleName();
}

QString FormFields::textOf(const QString &key, const QJsonValue &value) const
{
    const Field *field = find(key);
    if (field == nullptr)
        return {};
    if (const auto *box = qobject_cast<QComboBox *>(field->editor))
        return box->itemText(box->findData(value.toString()));
    if (const auto *picker = qobject_cast<UnitPicker *>(field->editor))
        return picker->nameOf(value.toInteger());
    if (qobject_cast<DeputyPicker *>(field->editor) != nullptr) {
        QStringList names;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (const DeputyChoice *deputy = m_lookup.book().deputy(item.toInteger()))
                names.append(deputy->keys.name);
        }
        return text::list(names);
    }
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return text.size() > 60 ? text.left(60) + QStringLiteral("…") : text;
}

void FormFields::setFieldVisible(const QString &key, bool visible)
{
    if (const Field *field = find(key)) {
        field->label->setVisible(visible);
        field->editor->setVisible(visible);
    }
}

QStringList FormFields::showErrors(const FieldErrors &errors)
{
    clearErrors();
    QStringList homeless;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it) {
        if (find(it.key()) == nullptr)
            homeless.append(it.value());
    }
    const Field *first = nullptr;
    for (const Field &field : std::as_const(m_fields)) {
        if (!errors.contains(field.key))
            continue;
        field.error->setText(errors.value(field.key));
        field.error->setVisible(true);
        field.editor->setAccessibleDescription(field.error->text());
        if (first == nullptr)
            first = &field;
    }
    if (first != nullptr)
        first->editor->setFocus(Qt::OtherFocusReason);
    return homeless;
}

void FormFields::clearErrors()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.error->isHidden())
            field.editor->setAccessibleDescription({});
        field.error->setVisible(false);
    }
}

void FormFields::markCarried(const QStringList &keys)
{
    for (Field &field : m_fields) {
        if (keys.contains(field.key))
            setCarried(field, true);
    }
}

bool FormFields::isCarried(const QString &key) const
{
    const Field *field = find(key);
    return field != nullptr && field->isCarried;
}

void FormFields::setCarried(Field &field, bool carried)
{
    if (field.isCarried == carried)
        return;
    field.isCarried = carried;
    colour(field);
}

void FormFields::colour(Field &field)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    field.error->setPalette(colours);
    colours.setColor(QPalette::WindowText, tone::muted());
    field.mark->setPalette(colours);
    field.mark->setVisible(field.isCarried);
    // Tokens and their input share the ground of the picker.
    const bool isOwnInput =
        field.editor->focusProxy() == nullptr || qobject_cast<DeputyPicker *>(field.editor) != nullptr;
    QWidget *input = isOwnInput ? field.editor : field.editor->focusProxy();
    if (field.isCarried) {
        QPalette ground = palette();
        ground.setColor(QPalette::Base, tone::carried());
        input->setPalette(ground);
    } else {
        input->setPalette({});
    }
    field.editor->update();
}

FieldErrors FormFields::settle()
{
    FieldErrors errors;
    for (UnitPicker *picker : std::as_const(m_units)) {
        picker->settle();
        if (!picker->pending().isEmpty())
            errors[picker->objectName()] =
                tr("“%1” is not known. Choose from the list.").arg(picker->pending());
    }
    for (DeputyPicker *picker : std::as_const(m_deputies)) {
        picker->settle();
        if (!picker->pending().isEmpty())
            errors[picker->objectName()] =
                tr("“%1” names no deputy, or several. Choose from the list.").arg(picker->pending());
    }
    for (const DayEdit *day : std::as_const(m_days)) {
        if (day->isWrong())
            errors[day->objectName()] =
                tr("“%1” is not a date. Type 5, 3-5 or 2026-3-5.").arg(day->edit()->text());
    }
    return errors;
}

void FormFields::focusField(const QString &key)
{
    if (const Field *field = find(key))
        field->editor->setFocus(Qt::TabFocusReason);
}

void FormFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange) {
        for (Field &field : m_fields)
            colour(field);
    }
}

/// Keys of the whole form reach it although a text area or a combo box would take them; the wheel scrolls the
/// form instead of changing a value that only happens to lie under the pointer.
bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    bool isForForm = false;
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        isForForm = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier &&
                    (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_S);
    } else if (event->type() == QEvent::Wheel) {
        isForForm =
            qobject_cast<QComboBox *>(watched) != nullptr || qobject_cast<QSpinBox *>(watched) != nullptr;
    }
    if (!isForForm)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true; // not here, but on to the parents
}

} // namespace liaison
