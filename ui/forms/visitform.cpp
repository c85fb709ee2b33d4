#include "ui/forms/visitform.h"

#include "app/domain/checks.h"
#include "app/services/registerservice.h"
#include "ui/forms/deputypicker.h"
#include "ui/forms/duplicatebar.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace liaison {

using namespace formvalues;

namespace {

QJsonObject toJson(const Visit &visit)
{
    return {{QStringLiteral("station"), visit.station.value()},
            {QStringLiteral("held_on"), fromDay(visit.heldOn)},
            {QStringLiteral("deputies"), fromDeputies(visit.deputies)},
            {QStringLiteral("mode"), toKey(visit.mode)},
            {QStringLiteral("place"), visit.place},
            {QStringLiteral("resident"), visit.resident},
            {QStringLiteral("people"), visit.people},
            {QStringLiteral("content"), visit.content},
            {QStringLiteral("outcome"), visit.outcome},
            {QStringLiteral("status"), toKey(visit.status)}};
}

VisitDraft draftOf(const QJsonObject &values)
{
    return {.station = toId<StationId>(values[u"station"]),
            .heldOn = toDay(values[u"held_on"]),
            .deputies = toDeputies(values[u"deputies"]),
            .mode = fromKey<VisitMode>(values[u"mode"].toString()),
            .place = values[u"place"].toString(),
            .resident = values[u"resident"].toString(),
            .people = values[u"people"].toInt(),
            .content = values[u"content"].toString(),
            .outcome = values[u"outcome"].toString(),
            .status = fromKey<EntryStatus>(values[u"status"].toString()).value_or(EntryStatus::Valid)};
}

} // namespace

VisitForm::VisitForm(const FormContext &context) : EntryForm{context, QStringLiteral("visit")}
{
    using Place = FormFields::Place;
    UnitPicker *station = m_fields->addStation(QStringLiteral("station"), tr("S&tation"), Place::Left);
    DayEdit *day = m_fields->addDay(QStringLiteral("held_on"), tr("&Date"), Place::Right);
    DeputyPicker *deputies = m_fields->addDeputies(QStringLiteral("deputies"), tr("D&eputies"), Place::Wide);
    m_fields->addEnum<VisitMode>(QStringLiteral("mode"), tr("&Kind"), Place::Left);
    m_fields->addNumber(QStringLiteral("people"), tr("P&eople"), Place::Right, 1, checks::MaxPeople);
    m_fields->addLine(QStringLiteral("place"), tr("P&lace"), Place::Left);
    m_fields->addLine(QStringLiteral("resident"), tr("&Resident"), Place::Right);
    QPlainTextEdit *content =
        m_fields->addText(QStringLiteral("content"), tr("&What was raised"), Place::Wide, 6);
    QPlainTextEdit *outcome = m_fields->addText(QStringLiteral("outcome"), tr("&Outcome"), Place::Wide, 3);
    m_fields->addEnum<EntryStatus>(QStringLiteral("status"), tr("Stat&us"), Place::Left);

    m_column->insertWidget(1, new DuplicateBar{context, *this});

    connect(station, &UnitPicker::unitChanged, deputies, &DeputyPicker::setStation);
    connect(day, &DayEdit::dayChanged, deputies, &DeputyPicker::setDay);
    offerRecent(QStringLiteral("place"), entity(), QStringLiteral("place"));
    offerRecent(QStringLiteral("resident"), entity(), QStringLiteral("resident"));
    offerTemplates(content);
    offerTemplates(outcome);
}

QJsonObject VisitForm::defaults() const
{
    return {{QStringLiteral("mode"), toKey(VisitMode::Field)},
            {QStringLiteral("people"), 1},
            {QStringLiteral("status"), toKey(EntryStatus::Valid)}};
}

Result<QJsonObject> VisitForm::read(qint64 record)
{
    const Result<StoredVisit> stored =
        RegisterService{m_context.workspace.session()}.find<Visit>(VisitId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return toJson(stored->value);
}

SaveOutcome VisitForm::store()
{
    const Result<Visit, FieldErrors> visit =
        validate(draftOf(m_fields->values()), m_context.workspace.clock().today());
    if (!visit)
        return {.wrong = visit.error()};
    Visit value = *visit;
    RegisterService service = registers();
    if (recordId() != 0)
        value.enteredOn = m_known->value.enteredOn; // a correction does not make an entry late
    const Result<StoredVisit> stored =
        recordId() == 0 ? service.add(value) : service.change<Visit>(*m_known, value);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = savedText(tr("visit"))};
}

void VisitForm::refreshed()
{
    m_fields->setFieldVisible(QStringLiteral("status"), recordId() != 0);
}

} // namespace liaison
