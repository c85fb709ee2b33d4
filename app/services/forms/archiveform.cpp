#include "app/services/forms/archiveform.h"

#include <algorithm>

namespace liaison {

namespace {

using Align = PrintForm::Align;
using Style = PrintForm::Text::Style;

constexpr qsizetype LinesByHand = 8;

QString optionalText(const std::optional<PartialDate> &date)
{
    return date ? date->text() : QString{};
}

} // namespace

void ArchiveForm::addHeading(PrintForm &form, const QString &text)
{
    form.parts.append(PrintForm::Text{.text = text, .style = Style::Heading});
}

PrintForm ArchiveForm::booklet(MandateId deputy) const
{
    const std::optional<StoredMandate> mandate = Repository<Mandate>{m_context.database()}.find(deputy);
    const std::optional<StoredPerson> person =
        mandate ? Repository<Person>{m_context.database()}.find(mandate->value.person) : std::nullopt;
    if (!person)
        throw StorageError{StorageError::Kind::Conflict, QStringLiteral("mandate %1").arg(deputy.value())};

    PrintForm form = m_context.form(tr("Duty archive of a deputy"), person->value.name, m_period);
    form.parts.clear(); // the title stands on the cover
    addCover(form, *person, *mandate);
    addFacts(form, *person, *mandate);
    addActivities(form, deputy);
    addContacts(form, deputy);
    addPoints(form, deputy);
    addByHand(form);
    return finished(std::move(form));
}

void ArchiveForm::addCover(PrintForm &form, const StoredPerson &person, const StoredMandate &mandate) const
{
    const auto line = [&form](const QString &text, Style style) {
        form.parts.append(PrintForm::Text{.text = text, .style = style, .align = Align::Centre});
    };
    form.parts.append(PrintForm::Space{55});
    form.parts.append(PrintForm::Title{form.title, m_period});
    form.parts.append(PrintForm::Space{40});
    line(tr("Name: %1").arg(person.value.name), Style::Cover);
    line(displayName(mandate.value.level), Style::Cover);
    line(tr("Term: %1").arg(m_context.names.term(mandate.value.term.value())), Style::Cover);
    const QString station = mandate.value.station ? m_context.names.station(mandate.value.station->value())
                                                  : m_context.names.town(mandate.value.town.value());
    line(station, Style::Cover);
    form.parts.append(PrintForm::Space{45});
    line(m_context.district, Style::Cover);
    line(tr("As of %1").arg(dayText(m_context.today)), Style::Cover);
    form.parts.append(PrintForm::PageBreak{});
}

void ArchiveForm::addFacts(PrintForm &form, const StoredPerson &person, const StoredMandate &mandate) const
{
    addHeading(form, tr("1. Basic facts"));
    const Mandate &seat = mandate.value;
    PrintForm::Fields fields{{
        {.label = tr("Name", "of a person"), .value = person.value.name},
        {.label = tr("Sex"), .value = displayName(person.value.sex)},
        {.label = tr("Born"), .value = optionalText(person.value.bornOn)},
        {.label = tr("Ethnicity"), .value = person.value.ethnicity},
        {.label = tr("Political affiliation"), .value = person.value.politicalAffiliation},
        {.label = tr("Education"), .value = person.value.education},
        {.label = tr("Employer and post"), .value = person.value.employment, .wide = true},
        {.label = tr("Level"), .value = displayName(seat.level)},
        {.label = tr("Term"), .value = m_context.names.term(seat.term.value())},
        {.label = tr("Electoral district"), .value = seat.electoralDistrict},
        {.label = tr("Deputy group"),
         .value = seat.group ? m_context.names.group(seat.group->value()) : QString{}},
        {.label = tr("Town"), .value = m_context.names.town(seat.town.value())},
        {.label = tr("Station"),
         .value = seat.station ? m_context.names.station(seat.station->value()) : QString{}},
        {.label = tr("Mandate"),
         .value = QStringLiteral("%1 – %2").arg(dayText(seat.from), dayText(seat.to)),
         .wide = true},
    }};
    if (!seat.endLaw.isEmpty())
        fields.fields.append({.label = tr("Ended by"), .value = seat.endLaw, .wide = true});
    form.parts.append(fields);
}

void ArchiveForm::addActivities(PrintForm &form, MandateId deputy) const
{
    using Category = ActivityCategory;
    const EntryScope scope{.days = m_days, .deputy = deputy.value()};
    const QList<StoredActivity> activities = activitiesWithin(m_context.database(), scope);
    struct Part
    {
        QString heading;
        QList<Category> categories;
    };
    const QList<Part> parts{
        {tr("2. Meetings"), {Category::SitIn, Category::SpecialInquiry, Category::WorkAppraisal}},
        {tr("3. Inspection and research"),
         {Category::Inspection, Category::SpecialResearch, Category::LawEnforcementCheck}},
        {tr("4. Training"), {Category::Study}},
        {tr("5. Group activities and service to the public"),
         {Category::GroupActivity, Category::PublicService, Category::Other}},
    };
    for (const Part &part : parts) {
        addHeading(form, part.heading);
        PrintForm::Table table{.columns = {{.title = tr("Date"), .mm = 24, .align = Align::Centre},
                                           {.title = tr("Category"), .mm = 28},
                                           {.title = tr("Activity"), .stretch = 3},
                                           {.title = tr("Place"), .stretch = 1.5},
                                           {.title = tr("Presence"), .mm = 18, .align = Align::Centre}},
                               .emptyText = FormTexts::noEntries()};
        for (const StoredActivity &stored : activities) {
            const Activity &activity = stored.value;
            if (!part.categories.contains(activity.category))
                continue;
            const auto own =
                std::find_if(activity.attendance.cbegin(), activity.attendance.cend(),
                             [deputy](const Attendance &entry) { return entry.deputy == deputy; });
            table.rows.append({{dayText(activity.heldOn),
                                activity.kind.isEmpty() ? displayName(activity.category) : activity.kind,
                                activity.title, activity.place,
                                own == activity.attendance.cend() ? QString{} : displayName(own->presence)}});
        }
        form.parts.append(table);
    }
}

void ArchiveForm::addContacts(PrintForm &form, MandateId deputy) const
{
    const EntryScope scope{.days = m_days, .deputy = deputy.value()};
    addHeading(form, tr("6. Visits and receptions"));
    PrintForm::Table visits{.columns = {{.title = tr("Date"), .mm = 24, .align = Align::Centre},
                                        {.title = tr("Mode"), .mm = 22, .align = Align::Centre},
                                        {.title = tr("What was raised"), .stretch = 3},
                                        {.title = tr("What was done"), .stretch = 2}},
                            .emptyText = FormTexts::noEntries()};
    struct Contact
    {
        QDate day;
        QStringList cells;
    };
    QList<Contact> contacts;
    for (const StoredVisit &stored : visitsWithin(m_context.database(), scope)) {
        const Visit &visit = stored.value;
        contacts.append(
            {visit.heldOn, {dayText(visit.heldOn), displayName(visit.mode), visit.content, visit.outcome}});
    }
    for (const StoredReception &stored : receptionsWithin(m_context.database(), scope)) {
        const Reception &reception = stored.value;
        contacts.append(
            {reception.heldOn,
             {dayText(reception.heldOn), displayName(reception.mode), reception.content, reception.outcome}});
    }
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact &a, const Contact &b) { return a.day < b.day; });
    for (const Contact &contact : std::as_const(contacts))
        visits.rows.append({contact.cells});
    form.parts.append(visits);

    addHeading(form, tr("7. Opinions raised at receptions"));
    PrintForm::Table opinions{.columns = {{.title = tr("Received"), .mm = 24, .align = Align::Centre},
                                          {.title = tr("Opinion"), .stretch = 3},
                                          {.title = tr("Handler"), .stretch = 1.2},
                                          {.title = tr("State"), .mm = 20, .align = Align::Centre},
                                          {.title = tr("Rating"), .mm = 22, .align = Align::Centre}},
                              .emptyText = FormTexts::noEntries()};
    for (const StoredOpinion &stored : opinionsWithin(m_context.database(), scope)) {
        const Opinion &opinion = stored.value;
        opinions.rows.append(
            {{dayText(opinion.receivedOn), opinion.content,
              opinion.handler ? m_context.names.office(opinion.handler->value()) : QString{},
              displayName(opinion.state), opinion.rating ? displayName(*opinion.rating) : QString{}}});
    }
    form.parts.append(opinions);
}

void ArchiveForm::addPoints(PrintForm &form, MandateId deputy) const
{
    addHeading(form, tr("8. Duty points"));
    PrintForm::Table table{.columns = {{.title = tr("Period"), .stretch = 2},
                                       {.title = tr("Points"), .mm = 24, .align = Align::Right},
                                       {.title = tr("Max."), .mm = 20, .align = Align::Right},
                                       {.title = tr("Rank"), .stretch = 1.5, .align = Align::Centre},
                                       {.title = tr("Grade"), .mm = 28, .align = Align::Centre}},
                           .emptyText = tr("Not evaluated")};
    for (const auto &evaluation : m_evaluations) {
        const qsizetype unit = evaluation->ids.indexOf(deputy.value());
        if (unit < 0)
            continue; // the mandate was not held then
        const ScoreTable &scores = evaluation->scores;
        const ScoreTotal &total = scores.total(unit);
        QString rank = tr("too few to rank");
        for (const RankedUnit &ranked : evaluation->ranking.ranked) {
            if (ranked.unit == unit)
                rank = tr("%1 of %2").arg(ranked.inGroup.rank).arg(ranked.inGroup.size);
        }
        const Grade *grade = gradeOf(scores, evaluation->ranking, unit);
        table.rows.append(
            {{evaluation->period.displayText(),
              total.isDefined() ? total.rounded().text() : QStringLiteral("–"), total.maximum.text(), rank,
              grade == nullptr ? QStringLiteral("–") : grade->title.text()}});
        if (form.schemeVersion.isEmpty()) {
            const Scheme &scheme = scores.scheme();
            form.schemeVersion =
                QStringLiteral("%1 %2 (%3)").arg(scheme.id, scheme.version, scheme.fingerprint().left(8));
            form.exampleMark = scheme.exampleMark.text();
        }
    }
    form.parts.append(table);
}

/// The registers do not hold these yet; the archive has them all the same.
void ArchiveForm::addByHand(PrintForm &form) const
{
    addHeading(form, tr("9. Suggestions, duty reports, commendations (filled in by hand)"));
    PrintForm::Table table{.columns = {{.title = tr("Date"), .mm = 24, .align = Align::Centre},
                                       {.title = tr("Kind"), .mm = 30},
                                       {.title = tr("Content"), .stretch = 1},
                                       {.title = tr("Result"), .mm = 36}},
                           .rowMm = 10};
    for (qsizetype i = 0; i < LinesByHand; ++i)
        table.rows.append({{QString{}}});
    form.parts.append(table);
    form.parts.append(PrintForm::Signatures{
        .blocks = {{tr("Deputy"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Station"), FormTexts::signature(), FormTexts::seal(), FormTexts::dateLine()}},
        .mm = 22});
}

} // namespace liaison
