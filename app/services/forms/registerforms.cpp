#include "app/services/forms/registerforms.h"

namespace liaison {

namespace {

using Align = PrintForm::Align;

QString number(qsizetype value)
{
    return QString::number(value);
}

/// Two lines of one cell; an empty one leaves no gap.
QString lines(const QString &first, const QString &second)
{
    QStringList both{first, second};
    both.removeAll({});
    return both.join(u'\n');
}

} // namespace

QString RegisterForms::unit() const
{
    if (m_scope.station)
        return m_context.names.station(*m_scope.station);
    if (m_scope.town)
        return m_context.names.town(*m_scope.town);
    return m_context.district;
}

PrintForm::Text RegisterForms::sums(qsizetype entries, qint64 people, qsizetype counted,
                                    qint64 countedPeople) const
{
    QString text = tr("Entries: %1. People: %2.").arg(number(entries)).arg(people);
    if (counted != entries)
        text +=
            u' ' + tr("Of these %1 entries with %2 people count in evaluations; the others have no content.")
                       .arg(number(counted))
                       .arg(countedPeople);
    return {.text = text, .style = PrintForm::Text::Style::Note};
}

PrintForm RegisterForms::visits() const
{
    const QList<StoredVisit> visits = visitsWithin(m_context.database(), m_scope);
    const QSet<qint64> counted = countedWithin(m_context.database(), EntityKind::Visit, m_scope);
    PrintForm form = m_context.form(tr("Visit register"), unit(), m_period);
    form.paper = PrintForm::Paper::Landscape;
    form.points = 9;
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 11, .align = Align::Centre},
                                       {.title = tr("Date"), .mm = 20, .align = Align::Centre}},
                           .emptyText = FormTexts::noEntries()};
    if (!m_scope.station)
        table.columns.append({.title = tr("Station"), .stretch = 1.4});
    table.columns += {{.title = tr("Deputies"), .stretch = 1.3},
                      {.title = tr("Mode"), .mm = 18, .align = Align::Centre},
                      {.title = tr("Person visited"), .mm = 20},
                      {.title = tr("People"), .mm = 13, .align = Align::Right},
                      {.title = tr("Place"), .stretch = 1.3},
                      {.title = tr("What was raised"), .stretch = 3.2},
                      {.title = tr("What was done"), .stretch = 2.2}};
    qint64 people = 0;
    qint64 countedPeople = 0;
    for (const StoredVisit &stored : visits) {
        const Visit &visit = stored.value;
        people += visit.people;
        countedPeople += counted.contains(stored.id.value()) ? visit.people : 0;
        QStringList cells{number(table.rows.size() + 1), dayText(visit.heldOn)};
        if (!m_scope.station)
            cells.append(m_context.names.station(visit.station.value()));
        cells += {m_context.deputies(visit.deputies),
                  displayName(visit.mode),
                  visit.resident,
                  number(visit.people),
                  visit.place,
                  visit.content,
                  visit.outcome};
        table.rows.append({cells});
    }
    form.parts.append(table);
    form.parts.append(sums(visits.size(), people, counted.size(), countedPeople));
    return finished(std::move(form));
}

PrintForm RegisterForms::receptions() const
{
    const QList<StoredReception> receptions = receptionsWithin(m_context.database(), m_scope);
    const QSet<qint64> counted = countedWithin(m_context.database(), EntityKind::Reception, m_scope);
    PrintForm form = m_context.form(tr("Reception register"), unit(), m_period);
    form.paper = PrintForm::Paper::Landscape;
    form.points = 9;
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 11, .align = Align::Centre},
                                       {.title = tr("Date"), .mm = 20, .align = Align::Centre}},
                           .emptyText = FormTexts::noEntries()};
    if (!m_scope.station)
        table.columns.append({.title = tr("Station"), .stretch = 1.4});
    table.columns += {{.title = tr("Deputies on duty"), .stretch = 1.3},
                      {.title = tr("Mode"), .mm = 18, .align = Align::Centre},
                      {.title = tr("Visitor"), .mm = 20},
                      {.title = tr("People"), .mm = 13, .align = Align::Right},
                      {.title = tr("What was raised"), .stretch = 3.4},
                      {.title = tr("Answer and handling"), .stretch = 2.2},
                      {.title = tr("Opinions"), .mm = 20, .align = Align::Centre}};
    // Opinions are looked up for the whole register at once: they were received on the day or later.
    QHash<qint64, QStringList> opinions;
    EntryScope since = m_scope;
    since.days.last = std::max(m_context.today, m_scope.days.last);
    for (const StoredOpinion &opinion : opinionsWithin(m_context.database(), since)) {
        if (opinion.value.reception)
            opinions[opinion.value.reception->value()].append(
                opinion.value.number.isEmpty() ? tr("yes") : opinion.value.number);
    }
    qint64 people = 0;
    qint64 countedPeople = 0;
    for (const StoredReception &stored : receptions) {
        const Reception &reception = stored.value;
        people += reception.people;
        countedPeople += counted.contains(stored.id.value()) ? reception.people : 0;
        QStringList cells{number(table.rows.size() + 1), dayText(reception.heldOn)};
        if (!m_scope.station)
            cells.append(m_context.names.station(reception.station.value()));
        cells += {m_context.deputies(reception.deputies),
                  displayName(reception.mode),
                  reception.visitor,
                  number(reception.people),
                  reception.content,
                  reception.outcome,
                  opinions.value(stored.id.value()).join(u'\n')};
        table.rows.append({cells});
    }
    form.parts.append(table);
    form.parts.append(sums(receptions.size(), people, counted.size(), countedPeople));
    return finished(std::move(form));
}

PrintForm RegisterForms::opinions() const
{
    const QList<StoredOpinion> opinions = opinionsWithin(m_context.database(), m_scope);
    PrintForm form = m_context.form(tr("Opinion ledger"), unit(), m_period);
    form.paper = PrintForm::Paper::Landscape;
    form.points = 9;
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 10, .align = Align::Centre},
                                       {.title = tr("Number"), .mm = 20, .align = Align::Centre},
                                       {.title = tr("Received"), .mm = 20, .align = Align::Centre}},
                           .emptyText = FormTexts::noEntries()};
    if (!m_scope.station)
        table.columns.append({.title = tr("Station"), .stretch = 1.2});
    table.columns += {{.title = tr("Raised by"), .mm = 17},
                      {.title = tr("Category"), .mm = 18},
                      {.title = tr("Opinion"), .stretch = 3},
                      {.title = tr("Handler"), .stretch = 1.1},
                      {.title = tr("Assigned\nDeadline"), .mm = 20, .align = Align::Centre},
                      {.title = tr("Answered\nRating"), .mm = 20, .align = Align::Centre},
                      {.title = tr("State"), .mm = 18, .align = Align::Centre},
                      {.title = tr("Outcome"), .stretch = 2}};
    qsizetype answered = 0;
    qsizetype overdue = 0;
    for (const StoredOpinion &stored : opinions) {
        const Opinion &opinion = stored.value;
        answered += opinion.answeredOn.isValid() ? 1 : 0;
        const bool late =
            opinion.dueOn.isValid() && (opinion.answeredOn.isValid() ? opinion.answeredOn > opinion.dueOn
                                                                     : opinion.dueOn < m_context.today);
        overdue += late ? 1 : 0;
        QStringList cells{number(table.rows.size() + 1), opinion.number, dayText(opinion.receivedOn)};
        if (!m_scope.station)
            cells.append(m_context.names.station(opinion.station.value()));
        QString state = displayName(opinion.state);
        if (late)
            state += u'\n' + tr("(late)");
        cells +=
            {opinion.raisedBy,
             opinion.category,
             opinion.content,
             opinion.handler ? m_context.names.office(opinion.handler->value()) : QString{},
             lines(dayText(opinion.assignedOn), dayText(opinion.dueOn)),
             lines(dayText(opinion.answeredOn), opinion.rating ? displayName(*opinion.rating) : QString{}),
             state,
             opinion.outcome};
        table.rows.append({cells});
    }
    form.parts.append(table);
    form.parts.append(
        PrintForm::Text{.text = tr("Opinions: %1. Answered: %2. Past their deadline: %3.")
                                    .arg(number(opinions.size()), number(answered), number(overdue)),
                        .style = PrintForm::Text::Style::Note});
    return finished(std::move(form));
}

} // namespace liaison
