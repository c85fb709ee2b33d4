#include "ui/forms/stationform.h"

#include "app/services/organisationservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/partialdatetext.h"
#include "ui/forms/recordchoice.h"
#include "ui/forms/unitchoices.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

using namespace formvalues;

namespace {

const QString NameKey = QStringLiteral("name");
const QString TownKey = QStringLiteral("town");
const QString TierKey = QStringLiteral("tier");
const QString ParentKey = QStringLiteral("parent");
const QString AreaKey = QStringLiteral("area");
const QString OpenedKey = QStringLiteral("opened_on");

QJsonObject toJson(const Station &station)
{
    return {{TownKey, station.town.value()},
            {NameKey, station.name},
            {TierKey, toKey(station.tier)},
            {ParentKey, fromId(station.parent)},
            {QStringLiteral("head"), station.head},
            {QStringLiteral("liaison_officer"), station.liaisonOfficer},
            {QStringLiteral("phone"), station.phone},
            {AreaKey, station.area ? station.area->text() : QString{}},
            {OpenedKey, station.openedOn ? station.openedOn->text() : QString{}},
            {QStringLiteral("note"), station.note}};
}

} // namespace

StationForm::StationForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("station")}
    , m_town{new RecordChoice{{}, this}}
    , m_parent{new RecordChoice{tr("none"), this}}
{
    using Place = FormFields::Place;
    m_town->addTo(*m_fields, TownKey, tr("&Town"), Place::Left);
    QComboBox *tier = m_fields->addEnum<StationTier>(TierKey, tr("T&ier"), Place::Right);
    m_fields->addLine(NameKey, tr("&Name"), Place::Left);
    m_parent->addTo(*m_fields, ParentKey, tr("&Belongs to"), Place::Right);
    m_fields->addLine(QStringLiteral("head"), tr("Station &head"), Place::Left);
    m_fields->addLine(QStringLiteral("liaison_officer"), tr("Liaison &officer"), Place::Right);
    m_fields->addLine(QStringLiteral("phone"), tr("&Phone"), Place::Left);
    m_fields->addLine(AreaKey, tr("&Area"), Place::Right)->setPlaceholderText(tr("square metres"));
    m_fields->addLine(OpenedKey, tr("Open&ed"), Place::Left)
        ->setPlaceholderText(tr("2019, 2019-11 or 2019-11-08"));
    QPlainTextEdit *note = m_fields->addText(QStringLiteral("note"), tr("No&te"), Place::Wide, 3);
    note->setMaximumHeight(fontMetrics().lineSpacing() * 8);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);

    connect(m_town, &RecordChoice::recordChanged, this, &StationForm::listParents);
    connect(tier, &QComboBox::currentIndexChanged, this, &StationForm::listParents);
}

QJsonObject StationForm::defaults() const
{
    return {{TierKey, toKey(StationTier::Station)}};
}

QString StationForm::firstField() const
{
    return m_town->record() == 0 ? TownKey : NameKey;
}

QStringList StationForm::carriedFields() const
{
    return {TownKey, TierKey, ParentKey};
}

void StationForm::refreshed()
{
    if (const auto organisation = OrganisationService{m_context.workspace.session()}.organisation())
        m_town->setRecords(choices(organisation->towns));
    listParents();
}

/// Rooms and points belong to a station of their town.
void StationForm::listParents()
{
    const bool hasParent = m_fields->values().value(TierKey) != toKey(StationTier::Station);
    m_fields->setFieldVisible(ParentKey, hasParent);
    QList<RecordChoice::Record> parents;
    if (m_town->record() > 0) {
        const auto stations =
            OrganisationService{m_context.workspace.session()}.stationsOf(TownId{m_town->record()});
        for (const StoredStation &station : stations ? *stations : QList<StoredStation>{}) {
            if (station.value.tier == StationTier::Station && station.id.value() != recordId())
                parents.append({station.id.value(), station.value.name});
        }
    }
    m_parent->setRecords(parents);
}

Result<QJsonObject> StationForm::read(qint64 record)
{
    const auto stored = RegisterService{m_context.workspace.session()}.find<Station>(StationId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return toJson(stored->value);
}

SaveOutcome StationForm::store()
{
    const QJsonObject values = m_fields->values();
    FieldErrors wrong;
    StationDraft draft{.town = toId<TownId>(values[TownKey]),
                       .name = values[NameKey].toString(),
                       .tier = fromKey<StationTier>(values[TierKey].toString()),
                       .head = values[u"head"].toString(),
                       .liaisonOfficer = values[u"liaison_officer"].toString(),
                       .phone = values[u"phone"].toString(),
                       .note = values[u"note"].toString()};
    if (draft.tier != StationTier::Station)
        draft.parent = toId<StationId>(values[ParentKey]);
    const QString area = values[AreaKey].toString().trimmed();
    if (!area.isEmpty()) {
        draft.area = Decimal::fromText(area);
        if (!draft.area)
            wrong[AreaKey] = tr("Enter the area as a number: 120 or 85.5.");
    }
    const QString opened = values[OpenedKey].toString().trimmed();
    if (!opened.isEmpty()) {
        draft.openedOn = partialDateFromTyped(opened);
        if (!draft.openedOn)
            wrong[OpenedKey] = tr("Enter the year, month or day: 2019, 2019-11 or 2019-11-08.");
    }
    OrganisationService organisation{m_context.workspace.session()};
    if (draft.town) {
        const auto beside = organisation.stationsOf(*draft.town);
        if (!beside)
            return {.error = beside.error()};
        if (isTaken(*beside, draft.name, recordId()))
            wrong[NameKey] = tr("This town has a station of this name already.");
        const bool isHere =
            !draft.parent || std::any_of(beside->cbegin(), beside->cend(),
                                         [&](const auto &station) { return station.id == *draft.parent; });
        if (!isHere)
            wrong[ParentKey] = tr("Choose a station of the same town.");
    }
    const Result<Station, FieldErrors> station = validate(draft, m_context.workspace.clock().today());
    if (!station)
        wrong.insert(station.error());
    if (!wrong.isEmpty())
        return {.wrong = wrong};
    RegisterService service = registers();
    const auto stored = recordId() == 0 ? service.add(*station) : service.change<Station>(*m_known, *station);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: station %1").arg(station->name)};
}

} // namespace liaison
