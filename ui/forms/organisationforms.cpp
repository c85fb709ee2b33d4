#include "ui/forms/organisationforms.h"

#include "app/services/organisationservice.h"
#include "app/services/registerservice.h"
#include "ui/forms/formvalues.h"
#include "ui/forms/recordchoice.h"
#include "ui/forms/unitchoices.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace liaison {

using namespace formvalues;

namespace {

const QString NameKey = QStringLiteral("name");
const QString TownKey = QStringLiteral("town");
const QString PopulationKey = QStringLiteral("population");

/// Digits, also with separators ("41 200", "41,200").
QString digits(QString text)
{
    return text.remove(u' ').remove(u',').remove(u'，');
}

} // namespace

TownForm::TownForm(const FormContext &context) : EntryForm{context, QStringLiteral("town")}
{
    using Place = FormFields::Place;
    QLineEdit *name = m_fields->addLine(NameKey, tr("&Name"), Place::Left);
    QComboBox *kind = m_fields->addEnum<TownKind>(QStringLiteral("kind"), tr("&Kind"), Place::Right);
    m_fields->addLine(PopulationKey, tr("&Population"), Place::Left);
    m_fields->findChild<QLineEdit *>(PopulationKey)->setPlaceholderText(tr("residents; empty if not known"));
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
    connect(name, &QLineEdit::textEdited, kind, [kind](const QString &text) {
        if (const auto guessed = townKindFromName(text))
            kind->setCurrentIndex(kind->findData(toKey(*guessed)));
    });
}

QString TownForm::firstField() const
{
    return NameKey;
}

Result<QJsonObject> TownForm::read(qint64 record)
{
    const auto stored = RegisterService{m_context.workspace.session()}.find<Town>(TownId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    const Town &town = stored->value;
    return QJsonObject{{NameKey, town.name},
                       {QStringLiteral("kind"), toKey(town.kind)},
                       {PopulationKey, town.population ? QString::number(*town.population) : QString{}}};
}

SaveOutcome TownForm::store()
{
    const auto organisation = OrganisationService{m_context.workspace.session()}.organisation();
    if (!organisation)
        return {.error = organisation.error()};
    const QJsonObject values = m_fields->values();
    TownDraft draft{.district = organisation->district.id,
                    .name = values[NameKey].toString(),
                    .kind = fromKey<TownKind>(values[u"kind"].toString())};
    bool isNumber = true;
    const QString population = digits(values[PopulationKey].toString());
    if (!population.isEmpty())
        draft.population = population.toLongLong(&isNumber);
    const Result<Town, FieldErrors> town = validate(draft);
    FieldErrors wrong = town ? FieldErrors{} : town.error();
    if (!isNumber)
        wrong[PopulationKey] = tr("Enter the number of residents in digits.");
    if (isTaken(organisation->towns, draft.name, recordId()))
        wrong[NameKey] = tr("There is a town of this name already.");
    if (!wrong.isEmpty())
        return {.wrong = wrong};
    RegisterService service = registers();
    const auto stored = recordId() == 0 ? service.add(*town) : service.change<Town>(*m_known, *town);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: town %1").arg(town->name)};
}

OfficeForm::OfficeForm(const FormContext &context) : EntryForm{context, QStringLiteral("office")}
{
    m_fields->addLine(NameKey, tr("&Name"), FormFields::Place::Wide);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
}

QString OfficeForm::firstField() const
{
    return NameKey;
}

Result<QJsonObject> OfficeForm::read(qint64 record)
{
    const auto stored = RegisterService{m_context.workspace.session()}.find<Office>(OfficeId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return QJsonObject{{NameKey, stored->value.name}};
}

SaveOutcome OfficeForm::store()
{
    const auto organisation = OrganisationService{m_context.workspace.session()}.organisation();
    if (!organisation)
        return {.error = organisation.error()};
    const QString name = m_fields->values().value(NameKey).toString();
    const Result<Office, FieldErrors> office = validateOffice(organisation->district.id, name);
    FieldErrors wrong = office ? FieldErrors{} : office.error();
    if (isTaken(organisation->offices, name, recordId()))
        wrong[NameKey] = tr("There is an office of this name already.");
    if (!wrong.isEmpty())
        return {.wrong = wrong};
    RegisterService service = registers();
    const auto stored = recordId() == 0 ? service.add(*office) : service.change<Office>(*m_known, *office);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: office %1").arg(office->name)};
}

DeputyGroupForm::DeputyGroupForm(const FormContext &context)
    : EntryForm{context, QStringLiteral("deputy_group")}
    , m_town{new RecordChoice{{}, this}}
{
    using Place = FormFields::Place;
    m_town->addTo(*m_fields, TownKey, tr("&Town"), Place::Left);
    m_fields->addLine(NameKey, tr("&Name"), Place::Right);
    m_fields->addLine(QStringLiteral("convener"), tr("Con&vener"), Place::Left);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
}

QString DeputyGroupForm::firstField() const
{
    return m_town->record() == 0 ? TownKey : NameKey;
}

QStringList DeputyGroupForm::carriedFields() const
{
    return {TownKey};
}

void DeputyGroupForm::refreshed()
{
    if (const auto organisation = OrganisationService{m_context.workspace.session()}.organisation())
        m_town->setRecords(choices(organisation->towns));
}

Result<QJsonObject> DeputyGroupForm::read(qint64 record)
{
    const auto stored =
        RegisterService{m_context.workspace.session()}.find<DeputyGroup>(DeputyGroupId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return QJsonObject{{TownKey, stored->value.town.value()},
                       {NameKey, stored->value.name},
                       {QStringLiteral("convener"), stored->value.convener}};
}

SaveOutcome DeputyGroupForm::store()
{
    const auto organisation = OrganisationService{m_context.workspace.session()}.organisation();
    if (!organisation)
        return {.error = organisation.error()};
    const QJsonObject values = m_fields->values();
    const DeputyGroupDraft draft{.town = toId<TownId>(values[TownKey]),
                                 .name = values[NameKey].toString(),
                                 .convener = values[u"convener"].toString()};
    const Result<DeputyGroup, FieldErrors> group = validate(draft);
    FieldErrors wrong = group ? FieldErrors{} : group.error();
    QList<StoredDeputyGroup> beside;
    for (const StoredDeputyGroup &other : organisation->groups) {
        if (other.value.town == draft.town)
            beside.append(other);
    }
    if (isTaken(beside, draft.name, recordId()))
        wrong[NameKey] = tr("This town has a group of this name already.");
    if (!wrong.isEmpty())
        return {.wrong = wrong};
    RegisterService service = registers();
    const auto stored = recordId() == 0 ? service.add(*group) : service.change<DeputyGroup>(*m_known, *group);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: deputy group %1").arg(group->name)};
}

} // namespace liaison
