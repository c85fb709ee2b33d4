#include "app/exchange/import/deputyrowplanner.h"

#include "app/exchange/import/celldate.h"
#include "app/exchange/import/cellnumber.h"
#include "app/exchange/import/namelist.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype MostNamesakes = 200; // all are compared with each other

QString digitsOf(const QString &phone)
{
    QString digits;
    std::copy_if(phone.cbegin(), phone.cend(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

DeputyRowPlanner::DeputyRowPlanner(const PlanningContext &context)
    : m_context{context}
    , m_stations{context.directory}
    , m_term{context.directory.term()}
{
    const QList<DirectoryDeputy> deputies = context.directory.deputies();
    for (const DirectoryDeputy &deputy : deputies)
        m_byName[deputyNameKey(deputy.name)].append({.person = deputy.person,
                                                     .sex = deputy.sex,
                                                     .bornOn = deputy.bornOn,
                                                     .phone = digitsOf(deputy.phone),
                                                     .level = deputy.level,
                                                     .term = deputy.term,
                                                     .town = deputy.town,
                                                     .station = deputy.station});
}

void DeputyRowPlanner::plan(PlanningRow &row)
{
    if (!m_term)
        return row.refuse(RegisterField::Name,
                          tr("The database has no term of office yet; set one up first."));

    PlannedDeputy deputy{
        .person =
            {
                .name = row.requiredText(RegisterField::Name).simplified(),
                .sex = row.word<Sex>(RegisterField::Sex).value_or(Sex::Unknown),
                .ethnicity = row.text(RegisterField::Ethnicity),
                .politicalAffiliation = row.text(RegisterField::PoliticalAffiliation),
                .education = row.text(RegisterField::Education),
                .employment = row.text(RegisterField::Employment),
                .phone = phoneFromCell(row.cell(RegisterField::Phone)),
            },
        .mandate =
            {
                .term = m_term->id,
                .electoralDistrict = row.text(RegisterField::ElectoralDistrict),
            },
    };
    if (const QString key = deputyNameKey(deputy.person.name); key.size() <= 4)
        deputy.person.name = key; // "王 芳", spread out to fill its cell
    if (!row.isBlank(RegisterField::BornOn))
        deputy.person.bornOn =
            row.take(RegisterField::BornOn, partialDateFromCell(row.cell(RegisterField::BornOn)));
    if (!row.requiredText(RegisterField::Level).isEmpty())
        deputy.mandate.level = row.word<DeputyLevel>(RegisterField::Level);
    readPlace(row, deputy.mandate);
    readTermOfOffice(row, deputy.mandate);

    if (const auto valid = validate(deputy.person, m_context.today); !valid)
        row.refuse(valid.error());
    // The person is found or created with the row.
    if (const auto valid = validate(deputy.mandate, m_term->range); !valid)
        row.refuse(valid.error(), {QStringLiteral("person")});
    if (row.isRefused())
        return;
    findPerson(row, deputy);
    row.setPayload(std::move(deputy));
}

void DeputyRowPlanner::readPlace(PlanningRow &row, MandateDraft &mandate) const
{
    if (!row.isBlank(RegisterField::Town))
        mandate.town = row.take(RegisterField::Town, m_stations.findTown(row.text(RegisterField::Town)));
    if (!row.isBlank(RegisterField::Station)) {
        const auto index =
            row.take(RegisterField::Station, m_stations.find(row.text(RegisterField::Station), mandate.town));
        if (index) {
            mandate.station = m_stations.station(*index).id;
            mandate.town = m_stations.station(*index).town;
        }
    }
    if (mandate.town && mandate.level == DeputyLevel::Town &&
        townKindFromName(m_stations.townName(*mandate.town)) == TownKind::Subdistrict)
        row.warn(RegisterField::Level, tr("A subdistrict has no congress of its own."));
}

void DeputyRowPlanner::readTermOfOffice(PlanningRow &row, MandateDraft &mandate) const
{
    mandate.from = m_term->range.first;
    mandate.to = m_term->range.last;
    const auto read = [&row](RegisterField field, QDate &day) {
        if (!row.isBlank(field))
            day = row.take(field, dayFromCell(row.cell(field), row.year())).value_or(day);
    };
    read(RegisterField::FromOn, mandate.from);
    read(RegisterField::ToOn, mandate.to);
    mandate.endGround = row.word<EndGround>(RegisterField::EndGround);
}

void DeputyRowPlanner::findPerson(PlanningRow &row, PlannedDeputy &deputy)
{
    const auto index = static_cast<qsizetype>(m_context.content.rows.size());
    Known self{.personRow = index,
               .row = index,
               .sex = deputy.person.sex,
               .bornOn = deputy.person.bornOn,
               .phone = digitsOf(deputy.person.phone),
               .level = *deputy.mandate.level,
               .term = deputy.mandate.term,
               .town = deputy.mandate.town,
               .station = deputy.mandate.station};
    QList<Known> &namesakes = m_byName[deputyNameKey(deputy.person.name)];

    if (namesakes.size() >= MostNamesakes)
        return row.refuse(RegisterField::Name,
                          tr("More than %1 deputies have this name.").arg(MostNamesakes));

    QList<Known> same;
    for (const Known &namesake : namesakes) {
        const bool sameSeat = namesake.level == self.level && namesake.term == self.term;
        switch (compare(self, namesake)) {
        case Identity::Same:
            if (sameSeat)
                return markSame(row, namesake);
            if (same.isEmpty() || !isSamePerson(same.first(), namesake))
                same.append(namesake);
            break;
        case Identity::Other:
            if (!self.phone.isEmpty() && self.phone == namesake.phone)
                row.warn(RegisterField::BornOn,
                         tr("Taken for another person than %1 with the same telephone number.")
                             .arg(describe(namesake)));
            break;
        case Identity::Unknown:
            if (sameSeat && namesake.town == self.town && namesake.station == self.station)
                return markSame(row, namesake);
            return row.refuse(
                RegisterField::Name,
                tr("This may be %1; give the month of birth, or the same telephone number, so that they "
                   "can be told apart.")
                    .arg(describe(namesake)));
        }
    }
    if (same.size() > 1)
        return row.refuse(RegisterField::Name,
                          tr("This may be %1 or %2.").arg(describe(same.at(0)), describe(same.at(1))));
    if (!same.isEmpty()) {
        self.person = deputy.mandate.person = same.first().person;
        self.personRow = deputy.personRow = same.first().personRow;
    }
    namesakes.append(self);
}

void DeputyRowPlanner::markSame(PlanningRow &row, const Known &known) const
{
    if (known.row)
        row.markRepeated(m_context.content, *known.row);
    else
        row.markDuplicate(tr("This deputy is stored already: %1.").arg(describe(known)));
}

DeputyRowPlanner::Identity DeputyRowPlanner::compare(const Known &a, const Known &b)
{
    const bool sexesDiffer = a.sex != Sex::Unknown && b.sex != Sex::Unknown && a.sex != b.sex;
    if (sexesDiffer)
        return Identity::Other;
    if (a.bornOn && b.bornOn) {
        if (a.bornOn->year() != b.bornOn->year())
            return Identity::Other;
        if (a.bornOn->month() > 0 && b.bornOn->month() > 0)
            return a.bornOn->month() == b.bornOn->month() ? Identity::Same : Identity::Other;
    }
    return !a.phone.isEmpty() && a.phone == b.phone ? Identity::Same : Identity::Unknown;
}

bool DeputyRowPlanner::isSamePerson(const Known &a, const Known &b)
{
    return a.person ? a.person == b.person : a.personRow == b.personRow;
}

QString DeputyRowPlanner::describe(const Known &known) const
{
    const QString where = known.station ? m_stations.stationName(*known.station)
                          : known.town  ? m_stations.townName(*known.town)
                                        : QString{};
    const QString born = known.bornOn ? known.bornOn->text() : tr("birth not known");
    return tr("the deputy of %1 (%2, %3)", "place (level, birth)").arg(where, displayName(known.level), born);
}

} // namespace liaison
