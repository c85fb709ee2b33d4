#include "ui/forms/deputyformvalues.h"

#include "ui/forms/formvalues.h"
#include "ui/forms/partialdatetext.h"

#include <QCoreApplication>

namespace liaison::deputyvalues {

using namespace formvalues;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeputyForm)
};

} // namespace

QJsonObject fromPerson(const Person &person)
{
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("sex"), toKey(person.sex)},
            {QStringLiteral("born_on"), person.bornOn ? person.bornOn->text() : QString{}},
            {QStringLiteral("ethnicity"), person.ethnicity},
            {QStringLiteral("political_affiliation"), person.politicalAffiliation},
            {QStringLiteral("education"), person.education},
            {QStringLiteral("employment"), person.employment},
            {QStringLiteral("phone"), person.phone}};
}

QJsonObject fromMandate(const Mandate &mandate)
{
    return {{QStringLiteral("term"), mandate.term.value()},
            {QStringLiteral("level"), toKey(mandate.level)},
            {QStringLiteral("town"), mandate.town.value()},
            {QStringLiteral("station"), fromId(mandate.station)},
            {QStringLiteral("group"), fromId(mandate.group)},
            {QStringLiteral("electoral_district"), mandate.electoralDistrict},
            {QStringLiteral("from_on"), fromDay(mandate.from)},
            {QStringLiteral("to_on"), fromDay(mandate.to)},
            {QStringLiteral("end_ground"), mandate.endGround ? toKey(*mandate.endGround) : QString{}},
            {QStringLiteral("end_law"), mandate.endLaw}};
}

PersonDraft personOf(const QJsonObject &values, FieldErrors &wrong)
{
    PersonDraft draft{.name = values[u"name"].toString(),
                      .sex = fromKey<Sex>(values[u"sex"].toString()).value_or(Sex::Unknown),
                      .ethnicity = values[u"ethnicity"].toString(),
                      .politicalAffiliation = values[u"political_affiliation"].toString(),
                      .education = values[u"education"].toString(),
                      .employment = values[u"employment"].toString(),
                      .phone = values[u"phone"].toString()};
    const QString born = values[u"born_on"].toString().trimmed();
    if (!born.isEmpty()) {
        draft.bornOn = partialDateFromTyped(born);
        if (!draft.bornOn)
            wrong[QStringLiteral("born_on")] =
                Text::tr("Enter the year, month or day: 1975, 1975-07 or 1975-07-21.");
    }
    return draft;
}

MandateDraft mandateOf(const QJsonObject &values)
{
    return {.term = toId<TermId>(values[u"term"]),
            .level = fromKey<DeputyLevel>(values[u"level"].toString()),
            .town = toId<TownId>(values[u"town"]),
            .station = toId<StationId>(values[u"station"]),
            .group = toId<DeputyGroupId>(values[u"group"]),
            .electoralDistrict = values[u"electoral_district"].toString(),
            .from = toDay(values[u"from_on"]),
            .to = toDay(values[u"to_on"]),
            .endGround = fromKey<EndGround>(values[u"end_ground"].toString()),
            .endLaw = values[u"end_law"].toString()};
}

} // namespace liaison::deputyvalues
