#include "ui/forms/opinionstepform.h"

#include "app/domain/typedday.h"
#include "ui/forms/lookupcache.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/dayedit.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int TextLines = 3;

// In the order in which they stand in the form; as the life cycle names them, and "merged_into".
const QStringList &fieldOrder()
{
    static const QStringList order{QStringLiteral("taken_on"),    QStringLiteral("handler"),
                                   QStringLiteral("due_on"),      QStringLiteral("rating"),
                                   QStringLiteral("merged_into"), QStringLiteral("outcome"),
                                   QStringLiteral("note")};
    return order;
}

QPlainTextEdit *textInput(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    const int margins = 2 * edit->frameWidth() + static_cast<int>(2 * edit->document()->documentMargin());
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * TextLines + margins);
    return edit;
}

/// The text of a button without its mnemonic: "Assign", 交办.
QString plainText(QString action)
{
    static const QRegularExpression mnemonic{QStringLiteral("\\(&.\\)|&|…")};
    return action.remove(mnemonic);
}

bool needsReason(OpinionState state)
{
    switch (state) {
    case OpinionState::Returned:
    case OpinionState::Rejected:
    case OpinionState::MergedInto:
    case OpinionState::EscalatedToSuggestion:
    case OpinionState::TransferredUp:
    case OpinionState::Withdrawn:
        return true;
    case OpinionState::Draft:
    case OpinionState::Received:
    case OpinionState::AnsweredOnSpot:
    case OpinionState::Assigned:
    case OpinionState::Accepted:
    case OpinionState::Handling:
    case OpinionState::Answered:
    case OpinionState::Rated:
    case OpinionState::Closed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

OpinionStepForm::OpinionStepForm(const LookupCache &lookup, QDate today, QWidget *parent)
    : QWidget{parent}
    , m_today{today}
    , m_form{new QFormLayout}
    , m_title{new QLabel}
    , m_takenOn{new DayEdit{today, MissingDateParts::Past}}
    , m_handler{new UnitPicker{UnitPicker::Kind::Office, lookup}}
    , m_dueOn{new DayEdit{today, MissingDateParts::Future}}
    , m_ratings{new QWidget}
    , m_rating{new QButtonGroup{this}}
    , m_mergedInto{new QLineEdit}
    , m_outcome{textInput(QStringLiteral("stepOutcome"))}
    , m_note{textInput(QStringLiteral("stepNote"))}
    , m_otherErrors{new QLabel}
    , m_save{new QPushButton{QIcon::fromTheme(QStringLiteral("document-save")), tr("&Save the step")}}
{
    m_takenOn->edit()->setObjectName(QStringLiteral("stepDay"));
    m_handler->setObjectName(QStringLiteral("stepHandler"));
    m_dueOn->edit()->setObjectName(QStringLiteral("stepDue"));
    m_mergedInto->setObjectName(QStringLiteral("stepMergedInto"));
    m_otherErrors->setObjectName(QStringLiteral("stepErrors"));
    m_otherErrors->setWordWrap(true);
    m_otherErrors->hide();
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("stepTitle"));

    auto *ratings = new QHBoxLayout{m_ratings};
    ratings->setContentsMargins({});
    for (const auto &[rating, key] : EnumKeys<OpinionRating>::Entries) {
        auto *button = new QRadioButton{displayName(rating)};
        button->setObjectName(QStringLiteral("rating_") + QString::fromUtf16(key));
        m_rating->addButton(button, static_cast<int>(rating));
        ratings->addWidget(button);
    }
    ratings->addStretch(1);

    add(QStringLiteral("taken_on"), new QLabel{tr("&Day")}, m_takenOn, m_takenOn->edit());
    add(QStringLiteral("handler"), new QLabel{tr("&Office")}, m_handler, m_handler);
    add(QStringLiteral("due_on"), new QLabel{tr("Dead&line")}, m_dueOn, m_dueOn->edit());
    add(QStringLiteral("rating"), new QLabel{tr("&Rating")}, m_ratings,
        m_rating->button(static_cast<int>(OpinionRating::Satisfied)));
    add(QStringLiteral("merged_into"), new QLabel{tr("Into opinion n&o.")}, m_mergedInto, m_mergedInto);
    add(QStringLiteral("outcome"), new QLabel{tr("Ans&wer")}, m_outcome, m_outcome);
    add(QStringLiteral("note"), new QLabel{tr("&Note")}, m_note, m_note);

    m_save->setObjectName(QStringLiteral("saveStep"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *cancel = new QPushButton{tr("&Cancel")};
    cancel->setObjectName(QStringLiteral("cancelStep"));
    cancel->setToolTip(tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSizeConstraint(QLayout::SetMinimumSize); // errors that wrap never squeeze the inputs
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addWidget(m_otherErrors);
    layout->addLayout(buttons);

    connect(m_save, &QPushButton::clicked, this, &OpinionStepForm::submitted);
    connect(cancel, &QPushButton::clicked, this, &OpinionStepForm::cancelled);
    connect(m_takenOn, &DayEdit::dayChanged, this, &OpinionStepForm::suggestDeadline);
    connect(m_dueOn->edit(), &QLineEdit::textEdited, this, [this] { m_isDeadlineTyped = true; });
    for (QLineEdit *edit :
         {m_takenOn->edit(), static_cast<QLineEdit *>(m_handler), m_dueOn->edit(), m_mergedInto})
        connect(edit, &QLineEdit::textEdited, this, &OpinionStepForm::touch);
    for (QPlainTextEdit *edit : {m_outcome, m_note})
        connect(edit, &QPlainTextEdit::textChanged, this, &OpinionStepForm::touch);
    connect(m_rating, &QButtonGroup::buttonClicked, this, &OpinionStepForm::touch);
}

void OpinionStepForm::add(const QString &name, QLabel *label, QWidget *input, QWidget *focus)
{
    auto *error = new QLabel;
    error->setObjectName(QStringLiteral("stepError_") + name);
    error->setWordWrap(true);
    error->hide();
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout{box};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(input);
    layout->addWidget(error);
    label->setBuddy(focus);
    m_form->addRow(label, box);
    m_fields.insert(name, {label, box, focus, error});
}

void OpinionStepForm::showField(const QString &name, bool isShown, const QString &label)
{
    const Field field = m_fields.value(name);
    if (!label.isEmpty())
        field.label->setText(label);
    field.label->setVisible(isShown);
    field.box->setVisible(isShown);
    field.error->hide();
}

void OpinionStepForm::begin(const Opinion &opinion, OpinionState state, int handlingDays)
{
    using S = OpinionState;
    m_state = state;
    m_handlingDays = handlingDays;
    m_isDeadlineTyped = false;
    const bool isAnswer = state == S::Answered || state == S::AnsweredOnSpot;
    m_title->setText(plainText(stepAction(opinion.state, state)));
    showField(QStringLiteral("taken_on"), true);
    showField(QStringLiteral("handler"), state == S::Assigned);
    showField(QStringLiteral("due_on"), state == S::Assigned);
    showField(QStringLiteral("rating"), state == S::Rated);
    showField(QStringLiteral("merged_into"), state == S::MergedInto);
    showField(QStringLiteral("outcome"), isAnswer);
    showField(QStringLiteral("note"), !isAnswer, needsReason(state) ? tr("Reaso&n") : tr("&Note"));
    m_otherErrors->hide();

    m_takenOn->setDay(m_today);
    m_handler->clear();
    m_handler->setUnit(0);
    suggestDeadline();
    m_rating->setExclusive(false);
    const QList<QAbstractButton *> ratings = m_rating->buttons();
    for (QAbstractButton *button : ratings)
        button->setChecked(false);
    m_rating->setExclusive(true);
    m_mergedInto->clear();
    m_outcome->clear();
    m_note->clear();
    m_isTouched = false;

    const QString first = state == S::Assigned     ? QStringLiteral("handler")
                          : state == S::Rated      ? QStringLiteral("rating")
                          : state == S::MergedInto ? QStringLiteral("merged_into")
                          : isAnswer               ? QStringLiteral("outcome")
                                                   : QStringLiteral("note");
    m_fields.value(first).focus->setFocus();
}

OpinionStepDraft OpinionStepForm::draft() const
{
    using S = OpinionState;
    OpinionStepDraft draft{.state = m_state, .takenOn = m_takenOn->day(), .note = m_note->toPlainText()};
    if (m_state == S::Assigned) {
        m_handler->settle();
        if (m_handler->unit() > 0)
            draft.handler = OfficeId{m_handler->unit()};
        draft.dueOn = m_dueOn->day();
    }
    if (m_state == S::Rated && m_rating->checkedId() >= 0)
        draft.rating = static_cast<OpinionRating>(m_rating->checkedId());
    if (m_state == S::Answered || m_state == S::AnsweredOnSpot) {
        draft.outcome = m_outcome->toPlainText();
        draft.note = m_outcome->toPlainText(); // the history keeps the answers of all rounds
    }
    return draft;
}

QString OpinionStepForm::mergedInto() const
{
    return m_mergedInto->text().trimmed();
}

void OpinionStepForm::showErrors(const FieldErrors &errors)
{
    QStringList others;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it) {
        if (!m_fields.contains(it.key()) || m_fields.value(it.key()).box->isHidden())
            others.append(it.value());
    }
    QWidget *first = nullptr;
    for (const QString &name : fieldOrder()) {
        const Field field = m_fields.value(name);
        const QString text = errors.value(name);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, tone::problem());
        field.error->setPalette(colours);
        field.error->setText(text);
        field.error->setVisible(!text.isEmpty() && !field.box->isHidden());
        if (!text.isEmpty() && first == nullptr && !field.box->isHidden())
            first = field.focus;
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tone::problem());
    m_otherErrors->setPalette(colours);
    m_otherErrors->setText(others.join(u'\n'));
    m_otherErrors->setVisible(!others.isEmpty());
    if (first != nullptr)
        first->setFocus();
}

void OpinionStepForm::touch()
{
    m_isTouched = true;
}

void OpinionStepForm::suggestDeadline()
{
    if (!m_isDeadlineTyped && m_takenOn->day().isValid())
        m_dueOn->setDay(m_takenOn->day().addDays(m_handlingDays));
}

void OpinionStepForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT submitted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

QString stepAction(OpinionState from, OpinionState to)
{
    switch (to) {
    case OpinionState::Draft:
    case OpinionState::Received:
        return OpinionStepForm::tr("Rece&ived…");
    case OpinionState::AnsweredOnSpot:
        return OpinionStepForm::tr("Answered on the s&pot…");
    case OpinionState::Rejected:
        return OpinionStepForm::tr("Re&ject…");
    case OpinionState::Assigned:
        return OpinionStepForm::tr("&Assign…");
    case OpinionState::Accepted:
        return OpinionStepForm::tr("Accept&ed…");
    case OpinionState::Returned:
        return OpinionStepForm::tr("Returned b&y the office…");
    case OpinionState::Handling:
        return from == OpinionState::Rated ? OpinionStepForm::tr("&Handle again…")
                                           : OpinionStepForm::tr("In &handling…");
    case OpinionState::Answered:
        return OpinionStepForm::tr("Ans&wered…");
    case OpinionState::Rated:
        return OpinionStepForm::tr("Ra&te…");
    case OpinionState::Closed:
        return OpinionStepForm::tr("Clo&se…");
    case OpinionState::MergedInto:
        return OpinionStepForm::tr("&Merge into another…");
    case OpinionState::EscalatedToSuggestion:
        return OpinionStepForm::tr("Turn into a su&ggestion…");
    case OpinionState::TransferredUp:
        return OpinionStepForm::tr("Transfer &up…");
    case OpinionState::Withdrawn:
        return OpinionStepForm::tr("Withdraw&n…");
    }
    Q_UNREACHABLE();
}

} // namespace liaison
