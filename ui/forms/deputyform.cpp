#include "ui/forms/deputyform.h"

#include "app/services/registerservice.h"
#include "ui/forms/deputyformvalues.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/namesakechoice.h"
#include "ui/forms/personform.h"
#include "ui/forms/recordchoice.h"
#include "ui/forms/unitchoices.h"
#include "ui/forms/unitpicker.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dayedit.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

using namespace formvalues;

namespace {

const QString NameKey = QStringLiteral("name");
const QString PersonKey = QStringLiteral("person");
const QString TermKey = QStringLiteral("term");
const QString TownKey = QStringLiteral("town");
const QString GroupKey = QStringLiteral("group");
const QString FromKey = QStringLiteral("from_on");
const QString ToKey = QStringLiteral("to_on");
const QString GroundKey = QStringLiteral("end_ground");
const QString LawKey = QStringLiteral("end_law");

} // namespace

DeputyForm::DeputyForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("deputy")}
    , m_namesakes{new NamesakeChoice{this}}
    , m_term{new RecordChoice{{}, this}}
    , m_town{new RecordChoice{{}, this}}
    , m_group{new RecordChoice{tr("none"), this}}
    , m_otherSeats{new QLabel{this}}
    , m_another{new QPushButton{tr("Add another &mandate of this person"), this}}
{
    addPersonFields();
    addMandateFields();
    m_otherSeats->setObjectName(QStringLiteral("otherSeats"));
    m_otherSeats->setWordWrap(true);
    m_another->setObjectName(QStringLiteral("anotherMandate"));
    m_column->addWidget(m_otherSeats);
    m_column->addWidget(m_another, 0, Qt::AlignLeft);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
    connect(m_another, &QPushButton::clicked, this, [this] {
        const qint64 person = m_known->person.id.value();
        m_context.workspace.open(
            {.page = QStringLiteral("entry"), .entity = entity(), .hints = {{PersonKey, person}}});
    });
}

void DeputyForm::addPersonFields()
{
    PersonForm::addNameAndSex(*m_fields);
    m_namesakes->setProperty("tall", true);
    m_fields->addCustom(
        PersonKey, tr("Same name"), FormFields::Place::Wide, m_namesakes,
        [this] { return m_namesakes->choice() ? QJsonValue{*m_namesakes->choice()} : QJsonValue{}; },
        [this](const QJsonValue &value) {
            m_namesakes->setChoice(value.isDouble() ? std::optional{value.toInteger()} : std::nullopt);
        });
    PersonForm::addDetails(*m_fields);

    const auto *name = m_fields->findChild<QLineEdit *>(NameKey);
    connect(name, &QLineEdit::textChanged, this, &DeputyForm::lookForNamesakes);
    connect(m_namesakes, &NamesakeChoice::chosen, this, [this] {
        m_fields->noteChange(PersonKey);
        adopt();
    });
}

void DeputyForm::addMandateFields()
{
    using Place = FormFields::Place;
    m_term->addTo(*m_fields, TermKey, tr("&Term"), Place::Left);
    m_fields->addEnum<DeputyLevel>(QStringLiteral("level"), tr("&Level"), Place::Right);
    UnitPicker *station = m_fields->addStation(QStringLiteral("station"), tr("&Station"), Place::Left);
    m_town->addTo(*m_fields, TownKey, tr("To&wn"), Place::Right);
    m_group->addTo(*m_fields, GroupKey, tr("Deputy &group"), Place::Left);
    m_fields->addLine(QStringLiteral("electoral_district"), tr("Electoral &district"), Place::Right);
    m_fields->addDay(FromKey, tr("F&rom"), Place::Left);
    m_fields->addDay(ToKey, tr("&Until"), Place::Right, MissingDateParts::Past);
    m_ground = m_fields->addChoice(GroundKey, tr("Mid-term e&xit"), Place::Left);
    m_ground->addItem(tr("none: until the end of the term"), QString{});
    for (const auto &[ground, key] : EnumKeys<EndGround>::Entries)
        m_ground->addItem(displayName(ground), QString::fromUtf16(key));
    m_fields->addLine(LawKey, tr("&Article of law"), Place::Right);

    connect(m_term, &RecordChoice::recordChanged, this, &DeputyForm::setTerm);
    connect(station, &UnitPicker::unitChanged, this, &DeputyForm::followStation);
    connect(m_town, &RecordChoice::recordChanged, this, &DeputyForm::listGroups);
    // Only what the user chooses moves the other fields; a record that is shown stays as it is.
    connect(m_ground, &QComboBox::activated, this, &DeputyForm::followGround);
}

QJsonObject DeputyForm::defaults() const
{
    QJsonObject values{{QStringLiteral("sex"), toKey(Sex::Unknown)},
                       {QStringLiteral("level"), toKey(DeputyLevel::District)},
                       {GroundKey, QString{}}};
    const auto organisation = OrganisationService{m_context.workspace.session()}.organisation();
    const QDate today = m_context.workspace.clock().today();
    for (const StoredTerm &term : organisation ? organisation->terms : QList<StoredTerm>{}) {
        if (term.value.startsOn <= today && today <= term.value.endsOn)
            values.insert(TermKey, term.id.value());
    }
    return values;
}

QString DeputyForm::firstField() const
{
    return m_known && recordId() == 0 ? TermKey : NameKey;
}

QStringList DeputyForm::carriedFields() const
{
    return {TermKey, QStringLiteral("level"), QStringLiteral("station"), TownKey, GroupKey};
}

void DeputyForm::refreshed()
{
    const auto organisation = OrganisationService{m_context.workspace.session()}.organisation();
    m_organisation = organisation ? std::optional{*organisation} : std::nullopt;
    if (m_organisation) {
        m_term->setRecords(choices(m_organisation->terms));
        m_town->setRecords(choices(m_organisation->towns));
    }
    if (recordId() == 0) {
        adopt();
        if (m_town->record() == 0)
            followStation();
        if (!toDay(m_fields->values().value(FromKey)).isValid())
            setTerm();
    }
    lookForNamesakes();
    listGroups();
    showOtherSeats();
}

/// Only for new deputies: whether the name is on file.
void DeputyForm::lookForNamesakes()
{
    QList<Namesake> namesakes;
    if (recordId() == 0) {
        const auto found = DeputyService{m_context.workspace.session()}.namesakes(
            m_fields->values().value(NameKey).toString());
        if (found)
            namesakes = *found;
        const std::optional<qint64> choice = m_namesakes->choice();
        const bool isListed =
            std::any_of(namesakes.cbegin(), namesakes.cend(), [&](const Namesake &namesake) {
                return namesake.person.id.value() == choice.value_or(0);
            });
        if (choice && !isListed && (namesakes.isEmpty() || *choice != 0)) { // it was about another name
            m_namesakes->setChoice(std::nullopt);
            m_known.reset();
            showOtherSeats();
        }
    }
    m_namesakes->setNamesakes(namesakes);
    m_fields->setFieldVisible(PersonKey, !namesakes.isEmpty());
}

/// The person on file who was chosen: her or his data instead of what was typed, and the other mandates.
void DeputyForm::adopt()
{
    const qint64 person = m_namesakes->choice().value_or(0);
    if (recordId() != 0)
        return;
    m_known.reset();
    if (person > 0) {
        const auto record = DeputyService{m_context.workspace.session()}.find(PersonId{person});
        if (record) {
            m_known = *record;
            m_fields->setValues(deputyvalues::fromPerson(record->person.value));
        }
    }
    showOtherSeats();
}

void DeputyForm::showOtherSeats()
{
    QStringList lines;
    for (const StoredMandate &mandate : m_known ? m_known->mandates : QList<StoredMandate>{}) {
        if (mandate.id.value() == recordId())
            continue;
        lines.append(tr("%1, %2 to %3")
                         .arg(displayName(mandate.value.level), mandate.value.from.toString(Qt::ISODate),
                              mandate.value.to.toString(Qt::ISODate)));
    }
    m_otherSeats->setText(tr("Other mandates: %1").arg(lines.join(QStringLiteral("; "))));
    m_otherSeats->setVisible(!lines.isEmpty());
    m_another->setVisible(recordId() != 0);
}

DateRange DeputyForm::termRange() const
{
    for (const StoredTerm &term : m_organisation ? m_organisation->terms : QList<StoredTerm>{}) {
        if (term.id.value() == m_term->record())
            return {term.value.startsOn, term.value.endsOn};
    }
    return {};
}

/// A new mandate lasts the whole term until somebody says otherwise.
void DeputyForm::setTerm()
{
    const DateRange term = termRange();
    if (recordId() == 0 && term.first.isValid())
        m_fields->setValues({{FromKey, fromDay(term.first)}, {ToKey, fromDay(term.last)}});
}

/// Who is resident at a station usually sits for its town.
void DeputyForm::followStation()
{
    if (station() == 0)
        return;
    const auto found = RegisterService{m_context.workspace.session()}.find<Station>(StationId{station()});
    if (found && m_town->record() != found->value.town.value())
        m_town->setRecord(found->value.town.value());
}

void DeputyForm::listGroups()
{
    QList<StoredDeputyGroup> groups;
    for (const StoredDeputyGroup &group :
         m_organisation ? m_organisation->groups : QList<StoredDeputyGroup>{}) {
        if (group.value.town.value() == m_town->record())
            groups.append(group);
    }
    const bool isListed = std::any_of(groups.cbegin(), groups.cend(), [this](const StoredDeputyGroup &group) {
        return group.id.value() == m_group->record();
    });
    if (!isListed && m_organisation && m_town->record() != 0)
        m_group->setRecord(0);
    m_group->setRecords(choices(groups));
}

void DeputyForm::followGround()
{
    const QDate end = termRange().last;
    const QDate today = m_context.workspace.clock().today();
    const QJsonObject values = m_fields->values();
    const auto ground = fromKey<EndGround>(values.value(GroundKey).toString());
    const QDate to = toDay(values.value(ToKey));
    if (!ground) {
        m_fields->setValues({{LawKey, QString{}}, {ToKey, fromDay(end)}});
        return;
    }
    m_fields->setValues({{LawKey, lawInForce(*ground)}});
    if (!to.isValid() || to == end)
        m_fields->setValues({{ToKey, fromDay(std::min(today, end))}});
}

Result<QJsonObject> DeputyForm::read(qint64 record)
{
    const auto found = DeputyService{m_context.workspace.session()}.findByMandate(MandateId{record});
    if (!found)
        return found.error();
    const auto seat =
        std::find_if(found->mandates.cbegin(), found->mandates.cend(),
                     [record](const StoredMandate &mandate) { return mandate.id.value() == record; });
    if (seat == found->mandates.cend())
        return Error{ErrorCode::NotFound, tr("The mandate no longer exists."), {}};
    m_known = *found;
    QJsonObject values = deputyvalues::fromPerson(found->person.value);
    const QJsonObject mandate = deputyvalues::fromMandate(seat->value);
    for (auto it = mandate.begin(); it != mandate.end(); ++it)
        values.insert(it.key(), it.value());
    values.insert(PersonKey, found->person.id.value());
    return values;
}

DeputyChange DeputyForm::change(const Person &person, const Mandate &mandate) const
{
    DeputyChange change{.person = person};
    bool isNew = true;
    if (m_known) {
        change.known = m_known->person;
        for (const StoredMandate &seat : m_known->mandates) {
            const bool isThis = seat.id.value() == recordId();
            change.seats.append({seat, isThis ? mandate : seat.value});
            isNew = isNew && !isThis;
        }
    }
    if (isNew)
        change.seats.append({std::nullopt, mandate});
    return change;
}

SaveOutcome DeputyForm::store()
{
    const QJsonObject values = m_fields->values();
    FieldErrors wrong;
    const PersonDraft personDraft = deputyvalues::personOf(values, wrong);
    MandateDraft mandateDraft = deputyvalues::mandateOf(values);
    mandateDraft.person = m_known ? m_known->person.id : PersonId{1}; // save() puts a new person's in
    const Result<Person, FieldErrors> person = validate(personDraft, m_context.workspace.clock().today());
    const Result<Mandate, FieldErrors> mandate = validate(mandateDraft, termRange());
    if (!person)
        wrong.insert(person.error());
    if (!mandate)
        wrong.insert(mandate.error());
    if (m_namesakes->isNeeded() && !m_namesakes->choice())
        wrong[PersonKey] = tr("Say whether this is the same person or another one.");
    if (mandateDraft.endGround && *mandateDraft.endGround != EndGround::Deceased &&
        mandateDraft.endLaw.trimmed().isEmpty())
        wrong[LawKey] = tr("Name the article of law and its version.");
    if (!wrong.isEmpty())
        return {.wrong = wrong};

    DeputyService service{m_context.workspace.session()};
    service.forgetDraft(draftKey());
    const DeputyChange wanted = change(*person, *mandate);
    const Result<DeputyRecord> saved = service.save(wanted);
    if (!saved) {
        if (saved.error().code == ErrorCode::InvalidInput)
            return {.wrong = {{FromKey, saved.error().message}}};
        return {.error = saved.error()};
    }
    qint64 id = recordId();
    for (qsizetype i = 0; i < wanted.seats.size(); ++i) {
        if (!wanted.seats.at(i).known)
            id = saved->mandates.at(i).id.value();
    }
    return {.id = id, .said = tr("Saved: deputy %1").arg(person->name)};
}

} // namespace liaison
