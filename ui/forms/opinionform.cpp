#include "ui/forms/opinionform.h"

#include "app/services/lookupservice.h"
#include "app/services/opinionservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/opinionstepspanel.h"
#include "ui/forms/recordchoice.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace liaison {

using namespace formvalues;

namespace {

const QString Number = QStringLiteral("number");
constexpr qsizetype ShownOfContent = 24;

/// @a known: the opinion on file. What has happened to it stays as it is: that is changed by steps only.
OpinionDraft draftOf(const QJsonObject &values, const std::optional<StoredOpinion> &known)
{
    OpinionDraft draft{.station = toId<StationId>(values[u"station"]),
                       .number = values[Number].toString(),
                       .receivedOn = toDay(values[u"received_on"]),
                       .raisedBy = values[u"raised_by"].toString(),
                       .category = values[u"category"].toString(),
                       .content = values[u"content"].toString(),
                       .reception = toId<ReceptionId>(values[u"reception"]),
                       .status =
                           fromKey<EntryStatus>(values[u"status"].toString()).value_or(EntryStatus::Valid)};
    if (known) {
        draft.handler = known->value.handler;
        draft.assignedOn = known->value.assignedOn;
        draft.dueOn = known->value.dueOn;
        draft.answeredOn = known->value.answeredOn;
        draft.rating = known->value.rating;
        draft.state = known->value.state;
        draft.outcome = known->value.outcome;
    }
    return draft;
}

QJsonObject toJson(const Opinion &opinion)
{
    return {{QStringLiteral("station"), opinion.station.value()},
            {Number, opinion.number},
            {QStringLiteral("received_on"), fromDay(opinion.receivedOn)},
            {QStringLiteral("raised_by"), opinion.raisedBy},
            {QStringLiteral("category"), opinion.category},
            {QStringLiteral("content"), opinion.content},
            {QStringLiteral("reception"), fromId(opinion.reception)},
            {QStringLiteral("status"), toKey(opinion.status)}};
}

} // namespace

OpinionForm::OpinionForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("opinion")}
    , m_reception{new RecordChoice{tr("not raised at a reception"), this}}
    , m_steps{new OpinionStepsPanel{context.workspace, this}}
{
    using Place = FormFields::Place;
    UnitPicker *station = m_fields->addStation(QStringLiteral("station"), tr("S&tation"), Place::Left);
    DayEdit *day = m_fields->addDay(QStringLiteral("received_on"), tr("&Received on"), Place::Right);
    m_fields->addLine(Number, tr("Num&ber"), Place::Left);
    QLineEdit *raisedBy = m_fields->addLine(QStringLiteral("raised_by"), tr("Raised b&y"), Place::Right);
    raisedBy->setPlaceholderText(tr("empty: anonymous"));
    m_fields->addLine(QStringLiteral("category"), tr("Cate&gory"), Place::Left);
    m_reception->addTo(*m_fields, QStringLiteral("reception"), tr("Rece&ption"), Place::Right);
    QPlainTextEdit *content =
        m_fields->addText(QStringLiteral("content"), tr("&What was raised"), Place::Wide, 5);
    content->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_fields->addEnum<EntryStatus>(QStringLiteral("status"), tr("Stat&us"), Place::Left);
    m_column->addWidget(m_steps, 2);
    m_steps->setContentShown(false);
    m_steps->hide();

    connect(station, &UnitPicker::unitChanged, this, [this] {
        proposeNumber();
        listReceptions();
    });
    connect(day, &DayEdit::dayChanged, this, [this] {
        proposeNumber();
        listReceptions();
    });
    connect(&context.workspace, &Workspace::changed, this, &OpinionForm::followSteps);
    offerRecent(QStringLiteral("category"), entity(), QStringLiteral("category"));
    offerRecent(QStringLiteral("raised_by"), entity(), QStringLiteral("raised_by"));
    offerTemplates(content);
}

QJsonObject OpinionForm::defaults() const
{
    return {{QStringLiteral("status"), toKey(EntryStatus::Valid)}};
}

Result<QJsonObject> OpinionForm::read(qint64 record)
{
    const Result<StoredOpinion> stored =
        RegisterService{m_context.workspace.session()}.find<Opinion>(OpinionId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return toJson(stored->value);
}

SaveOutcome OpinionForm::store()
{
    const bool isNew = recordId() == 0;
    const std::optional<StoredOpinion> known = isNew ? std::nullopt : m_known;
    const Result<Opinion, FieldErrors> opinion =
        validate(draftOf(m_fields->values(), known), m_context.workspace.clock().today());
    FieldErrors wrong = opinion ? FieldErrors{} : opinion.error();
    const qint64 of = station();
    const QString number = m_fields->values().value(Number).toString().trimmed();
    // A number that was double before stays; nobody has to mend the ledger to correct a word.
    const bool isRenumbered =
        isNew || number != m_known->value.number || of != m_known->value.station.value();
    if (of > 0 && !number.isEmpty()) {
        const auto other = OpinionService{m_context.workspace.session()}.numbered(StationId{of}, number);
        if (other && *other && (*other)->id.value() != recordId() && isRenumbered)
            wrong[Number] = tr("Number %1 is taken by the opinion received on %2.")
                                .arg(number, (*other)->value.receivedOn.toString(Qt::ISODate));
    }
    if (!wrong.isEmpty())
        return {.wrong = wrong};

    Opinion value = *opinion;
    RegisterService service = registers();
    if (!isNew) {
        value.enteredOn = m_known->value.enteredOn; // a correction does not make an entry late
        value.round = m_known->value.round;
    }
    const Result<StoredOpinion> stored =
        isNew ? service.add(value) : service.change<Opinion>(*m_known, value);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = savedText(tr("opinion"))};
}

QStringList OpinionForm::carriedFields() const
{
    return {QStringLiteral("station"), QStringLiteral("received_on"), QStringLiteral("reception")};
}

QString OpinionForm::firstField() const
{
    return station() == 0 ? QStringLiteral("station") : QStringLiteral("received_on");
}

void OpinionForm::refreshed()
{
    const bool isStored = recordId() != 0;
    m_fields->setFieldVisible(QStringLiteral("status"), isStored);
    m_steps->setVisible(isStored);
    if (isStored)
        m_steps->showOpinion(OpinionId{recordId()});
    proposeNumber();
    listReceptions();
}

/// A step taken, or taken back, does not touch what the form shows: it is no conflict with what is typed
/// here.
void OpinionForm::followSteps(const CommittedChange &change)
{
    if (recordId() == 0 || !m_known || !change.kinds.contains(EntityKind::Opinion))
        return;
    const auto stored = RegisterService{m_context.workspace.session()}.find<Opinion>(m_known->id);
    if (stored && toJson(stored->value) == toJson(m_known->value))
        m_known = *stored;
}

/// The ledger's next number, as long as the user has not typed another one.
void OpinionForm::proposeNumber()
{
    const QString present = m_fields->values().value(Number).toString();
    const qint64 of = station();
    if (recordId() != 0 || of == 0 || !day().isValid() || (!present.isEmpty() && present != m_proposed))
        return;
    const auto number = LookupService{m_context.workspace.session()}.nextOpinionNumber(StationId{of}, day());
    if (!number)
        return;
    m_proposed = *number;
    m_fields->setValues({{Number, *number}});
}

void OpinionForm::listReceptions()
{
    const qint64 of = station();
    if (of == 0 || !day().isValid()) {
        m_reception->setRecords({});
        return;
    }
    const qint64 chosen = m_reception->record();
    const auto receptions = OpinionService{m_context.workspace.session()}.receptionsAround(
        StationId{of}, day(), chosen > 0 ? std::optional{ReceptionId{chosen}} : std::nullopt);
    QList<RecordChoice::Record> records;
    if (receptions) {
        for (const StoredReception &reception : *receptions) {
            QString about = reception.value.content.simplified();
            if (about.size() > ShownOfContent)
                about = about.left(ShownOfContent) + u'…';
            records.append({reception.id.value(), QStringList{reception.value.heldOn.toString(Qt::ISODate),
                                                              reception.value.visitor, about}
                                                      .join(u' ')
                                                      .simplified()});
        }
    }
    m_reception->setRecords(records);
}

} // namespace liaison
