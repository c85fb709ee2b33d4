#include "ui/forms/publicityform.h"

#include "app/services/dueservice.h"
#include "app/services/organisationservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/recordchoice.h"
#include "ui/forms/unitchoices.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace liaison {

using namespace formvalues;

namespace {

const QString TownKey = QStringLiteral("town");
const QString StationKey = QStringLiteral("station");
const QString SubmittedKey = QStringLiteral("submitted_on");
const QString KindKey = QStringLiteral("kind");
const QString TitleKey = QStringLiteral("title");
const QString AuthorKey = QStringLiteral("author");
const QString MediumKey = QStringLiteral("medium");
const QString LevelKey = QStringLiteral("level");
const QString AdoptedKey = QStringLiteral("adopted_on");
const QString LinkKey = QStringLiteral("link");

} // namespace

PublicityForm::PublicityForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("publicity_item")}
    , m_town{new RecordChoice{{}, this}}
    , m_station{new RecordChoice{tr("no station"), this}}
{
    using Place = FormFields::Place;
    m_town->addTo(*m_fields, TownKey, tr("&Town"), Place::Left);
    m_fields->addDay(SubmittedKey, tr("Sent in &on"), Place::Right);
    m_fields->addLine(TitleKey, tr("T&itle"), Place::Wide);
    m_fields->addEnum<PublicityKind>(KindKey, tr("&Kind"), Place::Left);
    m_fields->addLine(AuthorKey, tr("&Author"), Place::Right);
    m_station->addTo(*m_fields, StationKey, tr("&Station"), Place::Left);
    m_fields->addLine(LinkKey, tr("&Link or clipping"), Place::Right);
    m_fields->addLine(MediumKey, tr("Adopted &by (medium)"), Place::Left);
    QComboBox *level = m_fields->addEnum<MediumLevel>(LevelKey, tr("L&evel of the medium"), Place::Right);
    level->insertItem(0, tr("not adopted"), QString{});
    m_fields->addDay(AdoptedKey, tr("Adopte&d on"), Place::Left);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
    connect(m_town, &RecordChoice::recordChanged, this, &PublicityForm::showStations);
}

QJsonObject PublicityForm::defaults() const
{
    return {{SubmittedKey, fromDay(m_context.workspace.clock().today())},
            {KindKey, toKey(PublicityKind::WorkNews)},
            {LevelKey, QString{}}};
}

QString PublicityForm::firstField() const
{
    return m_town->record() == 0 ? TownKey : TitleKey;
}

QStringList PublicityForm::carriedFields() const
{
    return {TownKey, SubmittedKey};
}

void PublicityForm::refreshed()
{
    if (const auto organisation = OrganisationService{m_context.workspace.session()}.organisation()) {
        m_town->setRecords(choices(organisation->towns));
        showStations();
    }
}

void PublicityForm::showStations()
{
    QList<RecordChoice::Record> records;
    if (m_town->record() > 0) {
        OrganisationService service{m_context.workspace.session()};
        if (const auto stations = service.stationsOf(TownId{m_town->record()}))
            records = choices(*stations);
    }
    m_station->setRecords(records);
}

Result<QJsonObject> PublicityForm::read(qint64 record)
{
    const auto stored =
        RegisterService{m_context.workspace.session()}.find<PublicityItem>(PublicityItemId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    const PublicityItem &item = stored->value;
    return QJsonObject{{TownKey, item.town.value()},
                       {StationKey, fromId(item.station)},
                       {SubmittedKey, fromDay(item.submittedOn)},
                       {KindKey, toKey(item.kind)},
                       {TitleKey, item.title},
                       {AuthorKey, item.author},
                       {MediumKey, item.medium},
                       {LevelKey, item.level ? toKey(*item.level) : QString{}},
                       {AdoptedKey, fromDay(item.adoptedOn)},
                       {LinkKey, item.link}};
}

SaveOutcome PublicityForm::store()
{
    const QJsonObject values = m_fields->values();
    const PublicityItemDraft draft{.town = toId<TownId>(values[TownKey]),
                                   .station = toId<StationId>(values[StationKey]),
                                   .submittedOn = toDay(values[SubmittedKey]),
                                   .kind = fromKey<PublicityKind>(values[KindKey].toString()),
                                   .title = values[TitleKey].toString(),
                                   .author = values[AuthorKey].toString(),
                                   .medium = values[MediumKey].toString(),
                                   .level = fromKey<MediumLevel>(values[LevelKey].toString()),
                                   .adoptedOn = toDay(values[AdoptedKey]),
                                   .link = values[LinkKey].toString(),
                                   .status = m_known ? m_known->value.status : EntryStatus::Valid};
    Result<PublicityItem, FieldErrors> item = validate(draft, m_context.workspace.clock().today());
    if (!item)
        return {.wrong = item.error()};
    RegisterService service = registers();
    if (recordId() != 0)
        item->enteredOn = m_known->value.enteredOn; // a correction does not make it late, nor young
    const auto stored = recordId() == 0 ? service.add(*item) : service.change<PublicityItem>(*m_known, *item);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: publicity item “%1”").arg(item->title)};
}

} // namespace liaison
