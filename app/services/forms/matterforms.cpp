#include "app/services/forms/matterforms.h"

#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/entrymapping.h"

#include <algorithm>

namespace liaison {

namespace {

using Align = PrintForm::Align;
using Signature = EvaluationSheet::SignatureBlock;

constexpr qsizetype SummaryLength = 60; // characters of an opinion on its receipt
constexpr qsizetype SignInRows = 18;    // at least, so that guests find room
constexpr qsizetype SpareRows = 4;
constexpr qsizetype BallotRows = 8;

QString summary(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= SummaryLength ? line : line.left(SummaryLength) + u'…';
}

void addRows(PrintForm::Table &table, qsizetype rows, bool numbered)
{
    for (qsizetype i = 0; i < rows; ++i)
        table.rows.append({{numbered ? QString::number(table.rows.size() + 1) : QString{}}});
}

} // namespace

PrintForm MatterForms::handOver(const StoredOpinion &stored) const
{
    const Opinion &opinion = stored.value;
    Hand hand{.station = m_context.names.station(opinion.station.value()),
              .handler = opinion.handler ? m_context.names.office(opinion.handler->value()) : QString{},
              .number = opinion.number,
              .assignedOn = dayText(opinion.assignedOn),
              .receivedOn = dayText(opinion.receivedOn),
              .raisedBy = opinion.raisedBy.isEmpty() ? tr("anonymous") : opinion.raisedBy,
              .category = opinion.category,
              .dueOn = dayText(opinion.dueOn),
              .content = opinion.content,
              .outcome = opinion.outcome,
              .answeredOn = dayText(opinion.answeredOn)};
    return handOver(m_context.form(tr("Opinion hand-over sheet"), hand.station, hand.number), hand);
}

PrintForm MatterForms::blankHandOver() const
{
    return handOver(m_context.blankForm(tr("Opinion hand-over sheet")), {});
}

PrintForm MatterForms::handOver(PrintForm form, const Hand &hand) const
{
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Number"), .value = hand.number},
        {.label = tr("Assigned on"), .value = hand.assignedOn},
        {.label = tr("Liaison station"), .value = hand.station},
        {.label = tr("Received on"), .value = hand.receivedOn},
        {.label = tr("Raised by"), .value = hand.raisedBy},
        {.label = tr("Category"), .value = hand.category},
        {.label = tr("Handler"), .value = hand.handler},
        {.label = tr("Reply until"), .value = hand.dueOn},
        {.label = tr("Opinion"), .value = hand.content, .mm = 28, .wide = true},
        {.label = tr("Request"), .value = {}, .mm = 13, .wide = true},
    }});
    form.parts.append(PrintForm::Signatures{
        .blocks = {{tr("Handed over by"), FormTexts::signature(), FormTexts::seal(), FormTexts::dateLine()},
                   {tr("Accepted by the handler"), FormTexts::signature(), FormTexts::seal(),
                    FormTexts::dateLine()}},
        .mm = 19});
    form.parts.append(
        PrintForm::CutLine{tr("Cut here. The handler fills in the receipt and returns it to the station.")});
    form.parts.append(PrintForm::Text{.text = tr("Receipt of the opinion hand-over sheet"),
                                      .style = PrintForm::Text::Style::Cover,
                                      .align = Align::Centre});
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Number"), .value = hand.number},
        {.label = tr("Handler"), .value = hand.handler},
        {.label = tr("Opinion"), .value = summary(hand.content), .mm = 9, .wide = true},
        {.label = tr("Outcome"), .value = hand.outcome, .mm = 20, .wide = true},
        {.label = tr("Answered on"), .value = hand.answeredOn, .mm = 8},
        {.label = tr("Telephone"), .value = {}, .mm = 8},
        {.label = tr("Rating"), .value = FormTexts::ratingBoxes(), .mm = 8, .wide = true},
    }});
    form.parts.append(PrintForm::Signatures{
        .blocks = {{tr("Person in charge"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Handler"), FormTexts::signature(), FormTexts::seal(), FormTexts::dateLine()}},
        .mm = 18});
    return finished(std::move(form));
}

PrintForm::Table MatterForms::signInTable() const
{
    return {.columns = {{.title = tr("No."), .mm = 12, .align = Align::Centre},
                        {.title = tr("Name"), .mm = 26, .align = Align::Centre},
                        {.title = tr("Employer and post"), .stretch = 1},
                        {.title = tr("Telephone"), .mm = 29, .align = Align::Centre},
                        {.title = tr("Signature"), .mm = 30},
                        {.title = tr("Remark"), .mm = 18, .align = Align::Centre}},
            .rows = {},
            .rowMm = 9.5};
}

PrintForm MatterForms::signIn(const StoredActivity &stored) const
{
    const Activity &activity = stored.value;
    const QString station = m_context.names.station(activity.station.value());
    PrintForm form = m_context.form(tr("Sign-in sheet"), station, dayText(activity.heldOn));
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Activity"), .value = activity.title, .wide = true},
        {.label = tr("Date"), .value = dayText(activity.heldOn)},
        {.label = tr("Category"),
         .value = activity.kind.isEmpty() ? displayName(activity.category) : activity.kind},
        {.label = tr("Place"), .value = activity.place},
        {.label = tr("Organiser"), .value = activity.organiser},
    }});
    PrintForm::Table table = signInTable();
    for (const Attendance &attendance : activity.attendance) {
        const std::optional<StoredMandate> mandate =
            Repository<Mandate>{m_context.database()}.find(attendance.deputy);
        const std::optional<StoredPerson> person =
            mandate ? Repository<Person>{m_context.database()}.find(mandate->value.person) : std::nullopt;
        if (!person)
            throw StorageError{StorageError::Kind::Conflict,
                               QStringLiteral("mandate %1").arg(attendance.deputy.value())};
        const bool excused = attendance.presence == Presence::Leave;
        table.rows.append(
            {{QString::number(table.rows.size() + 1), person->value.name, person->value.employment,
              person->value.phone, QString{}, excused ? displayName(attendance.presence) : QString{}}});
    }
    addRows(table, std::max(SpareRows, SignInRows - table.rows.size()), true);
    form.parts.append(table);
    form.points = 10.5;
    return finished(std::move(form));
}

PrintForm MatterForms::blankSignIn() const
{
    PrintForm form = m_context.blankForm(tr("Sign-in sheet"));
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Activity"), .mm = 9, .wide = true},
        {.label = tr("Date"), .mm = 9},
        {.label = tr("Category"), .mm = 9},
        {.label = tr("Place"), .mm = 9},
        {.label = tr("Organiser"), .mm = 9},
    }});
    PrintForm::Table table = signInTable();
    addRows(table, 19, true);
    form.parts.append(table);
    return finished(std::move(form));
}

PrintForm MatterForms::blankVisit() const
{
    PrintForm form = m_context.blankForm(tr("Visit record"));
    form.points = 12;
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Liaison station"), .mm = 10},
        {.label = tr("Date"), .mm = 10},
        {.label = tr("Deputies"), .mm = 10, .wide = true},
        {.label = tr("Mode"),
         .value = tr("□ visit    □ home visit    □ telephone    □ online"),
         .mm = 10,
         .wide = true},
        {.label = tr("Person visited"), .mm = 10},
        {.label = tr("People"), .mm = 10},
        {.label = tr("Place"), .mm = 10},
        {.label = tr("Telephone"), .mm = 10},
        {.label = tr("What was raised"), .mm = 72, .wide = true},
        {.label = tr("What was done"), .mm = 44, .wide = true},
        {.label = tr("Remark"), .mm = 12, .wide = true},
    }});
    form.parts.append(PrintForm::Signatures{
        .blocks = {{tr("Deputy"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Person visited"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Recorded by"), FormTexts::signature(), {}, FormTexts::dateLine()}},
        .mm = 14});
    return finished(std::move(form));
}

PrintForm MatterForms::blankReception() const
{
    PrintForm form = m_context.blankForm(tr("Reception register"));
    form.paper = PrintForm::Paper::Landscape;
    form.parts.append(
        PrintForm::Fields{{{.label = tr("Liaison station"), .mm = 9}, {.label = tr("Month"), .mm = 9}}});
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 12, .align = Align::Centre},
                                       {.title = tr("Date"), .mm = 24},
                                       {.title = tr("Deputies on duty"), .mm = 34},
                                       {.title = tr("Mode"), .mm = 18},
                                       {.title = tr("Visitor"), .mm = 24},
                                       {.title = tr("People"), .mm = 14},
                                       {.title = tr("What was raised"), .stretch = 3},
                                       {.title = tr("Answer and handling"), .stretch = 2},
                                       {.title = tr("Visitor's signature"), .mm = 26}},
                           .rows = {},
                           .rowMm = 15};
    addRows(table, 8, true);
    form.parts.append(table);
    return finished(std::move(form));
}

PrintForm MatterForms::ballot(const QStringList &names, const QString &period) const
{
    PrintForm form = m_context.form(tr("Satisfaction ballot"), m_context.district, period);
    form.points = 12;
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 14, .align = Align::Centre},
                                       {.title = tr("Who is rated"), .stretch = 1},
                                       {.title = tr("Satisfied"), .mm = 26},
                                       {.title = tr("Mostly satisfied"), .mm = 26},
                                       {.title = tr("Dissatisfied"), .mm = 26},
                                       {.title = tr("Abstain"), .mm = 22}},
                           .rows = {},
                           .rowMm = 12};
    for (const QString &name : names)
        table.rows.append({{QString::number(table.rows.size() + 1), name}});
    if (names.isEmpty())
        addRows(table, BallotRows, true);
    form.parts.append(table);
    form.parts.append(PrintForm::Fields{{{.label = tr("Comments"), .mm = 36, .wide = true}}});
    form.parts.append(PrintForm::Text{
        .text = tr(
            "Put one tick (√) in each line. A line with several ticks is void; one without a tick counts as "
            "abstention. The ballot is secret: do not sign it."),
        .style = PrintForm::Text::Style::Note});
    // A secret ballot tells nothing about who printed it when.
    form.printedBy.clear();
    form.journalHead.clear();
    form.cutOff.clear();
    return finished(std::move(form));
}

PrintForm MatterForms::countSheet(const QStringList &names, const QString &period) const
{
    PrintForm form = m_context.form(tr("Ballot count sheet"), m_context.district, period);
    form.parts.append(PrintForm::Fields{{
        {.label = tr("Meeting"), .mm = 9, .wide = true},
        {.label = tr("Date"), .mm = 9},
        {.label = tr("Place"), .mm = 9},
        {.label = tr("Given out"), .mm = 9},
        {.label = tr("Returned"), .mm = 9},
        {.label = tr("Valid"), .mm = 9},
        {.label = tr("Void"), .mm = 9},
    }});
    PrintForm::Table table{.columns = {{.title = tr("No."), .mm = 12, .align = Align::Centre},
                                       {.title = tr("Who is rated"), .stretch = 1},
                                       {.title = tr("Satisfied"), .mm = 22},
                                       {.title = tr("Mostly satisfied"), .mm = 22},
                                       {.title = tr("Dissatisfied"), .mm = 22},
                                       {.title = tr("Abstain"), .mm = 20},
                                       {.title = tr("Satisfied (%)"), .mm = 22}},
                           .rows = {},
                           .rowMm = 10};
    for (const QString &name : names)
        table.rows.append({{QString::number(table.rows.size() + 1), name}});
    if (names.isEmpty())
        addRows(table, BallotRows + SpareRows, true);
    form.parts.append(table);
    form.parts.append(PrintForm::Signatures{
        .blocks = {{tr("Counted by"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Supervised by"), FormTexts::signature(), {}, FormTexts::dateLine()},
                   {tr("Chair"), FormTexts::signature(), {}, FormTexts::dateLine()}},
        .mm = 18});
    return finished(std::move(form));
}

} // namespace liaison
