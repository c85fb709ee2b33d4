#include "ui/forms/opinionrows.h"

#include "ui/forms/formvalues.h"
#include "ui/forms/lookupcache.h"

#include <QComboBox>
#include <QFrame>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

using namespace formvalues;

namespace {

const QString Settlement = QStringLiteral("settlement");
const QString Waits = QStringLiteral("waits");
const QString Answered = QStringLiteral("answered");
const QString HandedOver = QStringLiteral("handed_over");

} // namespace

OpinionRows::OpinionRows(const LookupCache &lookup, QDate today, std::function<QString(int ahead)> number,
                         QWidget *parent)
    : QWidget{parent}
    , m_lookup{lookup}
    , m_today{today}
    , m_number{std::move(number)}
    , m_column{new QVBoxLayout{this}}
    , m_add{new QPushButton{QIcon::fromTheme(QStringLiteral("list-add")), tr("&Add an opinion"), this}}
{
    m_column->setContentsMargins({});
    m_add->setObjectName(QStringLiteral("addOpinion"));
    m_add->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    m_column->addLayout(foot);
    setProperty("tall", true);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(true); });
}

OpinionRows::Row &OpinionRows::makeRow()
{
    using Place = FormFields::Place;
    auto *frame = new QFrame{this};
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setObjectName(QStringLiteral("opinionRow"));
    auto *fields = new FormFields{m_lookup, m_today, frame};
    QPlainTextEdit *content = fields->addText(QStringLiteral("content"), tr("Opinion"), Place::Wide, 2);
    fields->addLine(QStringLiteral("raised_by"), tr("Raised by"), Place::Left);
    fields->addLine(QStringLiteral("category"), tr("Category"), Place::Right);
    QComboBox *settlement = fields->addChoice(Settlement, tr("Settlement"), Place::Left);
    {
        const QSignalBlocker blocker{settlement};
        settlement->addItem(tr("to be handed over later"), Waits);
        settlement->addItem(tr("answered on the spot"), Answered);
        settlement->addItem(tr("handed over to an office"), HandedOver);
    }
    fields->addLine(QStringLiteral("number"), tr("Number"), Place::Right);
    fields->addLine(QStringLiteral("outcome"), tr("Answer"), Place::Wide);
    fields->addOffice(QStringLiteral("handler"), tr("Office"), Place::Left);
    fields->addDay(QStringLiteral("due_on"), tr("Deadline"), Place::Right, MissingDateParts::Future);
    auto *remove = new QToolButton{frame};
    remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    remove->setText(tr("Remove"));
    remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setObjectName(QStringLiteral("removeOpinion"));

    auto *line = new QHBoxLayout{frame};
    line->setContentsMargins(6, 6, 6, 4);
    line->addWidget(fields, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    m_column->insertWidget(static_cast<int>(m_rows.size()), frame);
    frame->show();
    QWidget *before = m_rows.isEmpty() ? nullptr : m_rows.last().frame;
    if (before != nullptr)
        setTabOrder(m_rows.last().fields->findChild<QWidget *>(QStringLiteral("due_on")), content);
    connect(remove, &QToolButton::clicked, this, [this, frame] { removeRow(frame); });
    connect(fields, &FormFields::changed, this, [this, fields](const QString &key) {
        if (key.isEmpty() || key == Settlement)
            showSettlement(*fields);
        if (!key.isEmpty())
            Q_EMIT changed();
    });
    showSettlement(*fields);
    m_rows.append({frame, fields, {}});
    Q_EMIT rowMade(fields);
    return m_rows.last();
}

void OpinionRows::showSettlement(const FormFields &fields)
{
    auto &shown = const_cast<FormFields &>(fields); // visibility is no state of the values
    const QString settlement = fields.values()[Settlement].toString();
    shown.setFieldVisible(QStringLiteral("outcome"), settlement == Answered);
    shown.setFieldVisible(QStringLiteral("handler"), settlement == HandedOver);
    shown.setFieldVisible(QStringLiteral("due_on"), settlement == HandedOver);
}

void OpinionRows::addRow(bool focus)
{
    Row &row = makeRow();
    row.proposed = m_number(static_cast<int>(m_rows.size()) - 1);
    row.fields->setValues({{QStringLiteral("number"), row.proposed}});
    Q_EMIT changed();
    if (focus)
        row.fields->focusField(QStringLiteral("content"));
}

void OpinionRows::removeRow(QWidget *frame)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [frame](const Row &row) { return row.frame == frame; });
    if (found == m_rows.end())
        return;
    m_rows.erase(found);
    m_add->setFocus();
    frame->hide();
    frame->deleteLater();
    renumber();
    Q_EMIT changed();
}

void OpinionRows::renumber()
{
    int ahead = 0;
    for (Row &row : m_rows) {
        const QString present = row.fields->values()[u"number"].toString();
        const QString proposed = m_number(ahead++);
        if (present == row.proposed && proposed != present)
            row.fields->setValues({{QStringLiteral("number"), proposed}});
        row.proposed = proposed;
    }
}

QJsonArray OpinionRows::values() const
{
    QJsonArray array;
    for (const Row &row : m_rows)
        array.append(row.fields->values());
    return array;
}

void OpinionRows::setValues(const QJsonArray &values)
{
    while (!m_rows.isEmpty()) {
        m_rows.last().frame->hide();
        m_rows.last().frame->deleteLater();
        m_rows.removeLast();
    }
    for (const QJsonValue &value : values)
        makeRow().fields->setValues(value.toObject());
}

QList<RaisedOpinionDraft> OpinionRows::drafts(std::optional<StationId> station, QDate day) const
{
    QList<RaisedOpinionDraft> result;
    for (const Row &row : m_rows) {
        const QJsonObject values = row.fields->values();
        const QString settlement = values[Settlement].toString();
        RaisedOpinionDraft draft{.opinion = {.station = station,
                                             .number = values[u"number"].toString(),
                                             .receivedOn = day,
                                             .raisedBy = values[u"raised_by"].toString(),
                                             .category = values[u"category"].toString(),
                                             .content = values[u"content"].toString()}};
        if (settlement == Answered) {
            draft.opinion.outcome = values[u"outcome"].toString();
            draft.step = OpinionStepDraft{.state = OpinionState::AnsweredOnSpot, .takenOn = day};
        } else if (settlement == HandedOver) {
            draft.step = OpinionStepDraft{.state = OpinionState::Assigned,
                                          .takenOn = day,
                                          .handler = toId<OfficeId>(values[u"handler"])};
            if (const QDate due = toDay(values[u"due_on"]); due.isValid())
                draft.step->dueOn = due;
        }
        result.append(draft);
    }
    return result;
}

bool OpinionRows::showErrors(const QList<FieldErrors> &errors)
{
    bool isRight = true;
    // From the last to the first, so that the focus ends at the first wrong field.
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const FieldErrors wrong = errors.value(i);
        m_rows.at(i).fields->showErrors(wrong);
        isRight = isRight && wrong.isEmpty();
    }
    return isRight;
}

QList<FieldErrors> OpinionRows::settle()
{
    QList<FieldErrors> errors;
    for (const Row &row : std::as_const(m_rows))
        errors.append(row.fields->settle());
    return errors;
}

} // namespace liaison
