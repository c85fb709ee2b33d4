#include "ui/forms/personform.h"

#include "app/services/registerservice.h"
#include "ui/forms/deputyformvalues.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace liaison {

void PersonForm::addNameAndSex(FormFields &fields)
{
    fields.addLine(QStringLiteral("name"), tr("&Name"), FormFields::Place::Left);
    fields.addEnum<Sex>(QStringLiteral("sex"), tr("Se&x"), FormFields::Place::Right);
}

void PersonForm::addDetails(FormFields &fields)
{
    using Place = FormFields::Place;
    fields.addLine(QStringLiteral("born_on"), tr("&Born"), Place::Left)
        ->setPlaceholderText(tr("1975, 1975-07 or 1975-07-21"));
    fields.addLine(QStringLiteral("ethnicity"), tr("Eth&nicity"), Place::Right);
    fields.addLine(QStringLiteral("political_affiliation"), tr("Political a&ffiliation"), Place::Left);
    fields.addLine(QStringLiteral("education"), tr("Ed&ucation"), Place::Right);
    fields.addLine(QStringLiteral("employment"), tr("&Employer and post"), Place::Left);
    fields.addLine(QStringLiteral("phone"), tr("&Phone"), Place::Right);
}

PersonForm::PersonForm(const FormContext &context) : EntryForm{context, QStringLiteral("person")}
{
    addNameAndSex(*m_fields);
    addDetails(*m_fields);
    m_column->setStretchFactor(m_fields, 0);
    m_column->addStretch(1);
}

QString PersonForm::firstField() const
{
    return QStringLiteral("name");
}

Result<QJsonObject> PersonForm::read(qint64 record)
{
    const auto stored = RegisterService{m_context.workspace.session()}.find<Person>(PersonId{record});
    if (!stored)
        return stored.error();
    m_known = *stored;
    return deputyvalues::fromPerson(stored->value);
}

SaveOutcome PersonForm::store()
{
    FieldErrors wrong;
    const PersonDraft draft = deputyvalues::personOf(m_fields->values(), wrong);
    const Result<Person, FieldErrors> person = validate(draft, m_context.workspace.clock().today());
    if (!person)
        wrong.insert(person.error());
    if (!wrong.isEmpty())
        return {.wrong = wrong};
    RegisterService service = registers();
    const auto stored = recordId() == 0 ? service.add(*person) : service.change<Person>(*m_known, *person);
    if (!stored)
        return {.error = stored.error()};
    return {.id = stored->id.value(), .said = tr("Saved: person %1").arg(person->name)};
}

} // namespace liaison
