#include "app/exchange/import/opinionrowplanner.h"

#include "app/base/text.h"
#include "app/domain/checks.h"
#include "app/exchange/import/entrycontent.h"

#include <algorithm>

namespace liaison {

namespace {

size_t contentHash(StationId station, QDate receivedOn, const QString &raisedBy, const QString &content)
{
    return hashOfWritten(content,
                         hashOfWritten(raisedBy, qHashMulti(0, station.value(), receivedOn.toJulianDay())));
}

} // namespace

OpinionRowPlanner::OpinionRowPlanner(const PlanningContext &context) : m_context{context}, m_reader{context}
{
    const QList<DirectoryOffice> offices = context.directory.offices();
    for (const DirectoryOffice &office : offices)
        m_offices.insert(text::nameKey(office.name), office.id);
}

void OpinionRowPlanner::plan(PlanningRow &row)
{
    const DirectoryStation *station = m_reader.station(row);
    PlannedOpinion opinion{
        .draft = {
            .station = station ? std::optional{station->id} : std::nullopt,
            .number = row.text(RegisterField::Number).simplified(),
            .receivedOn = m_reader.requiredDay(row, RegisterField::ReceivedOn).value_or(QDate{}),
            .raisedBy = m_reader.residentName(row, RegisterField::RaisedBy),
            .category = row.text(RegisterField::Category),
            .content = row.requiredText(RegisterField::Content),
            .assignedOn = m_reader.optionalDay(row, RegisterField::AssignedOn),
            .dueOn = m_reader.optionalDay(row, RegisterField::DueOn),
            .answeredOn = m_reader.optionalDay(row, RegisterField::AnsweredOn),
            .rating = row.word<OpinionRating>(RegisterField::Rating),
            .outcome = row.text(RegisterField::Outcome),
        }};
    readHandler(row, opinion);
    readState(row, opinion.draft);

    const auto valid = validate(opinion.draft, m_context.today);
    // An office that the import creates has no id yet.
    if (!valid)
        row.refuse(valid.error(),
                   m_newOffice.isEmpty() ? QStringList{} : QStringList{QStringLiteral("handler")});
    if (row.isRefused())
        return;
    findDuplicate(row, opinion.draft, station->town);
    if (row.isStored())
        acceptOffice(opinion);
    row.setPayload(std::move(opinion));
}

void OpinionRowPlanner::readHandler(PlanningRow &row, PlannedOpinion &opinion)
{
    m_newOffice.clear();
    QString name = row.text(RegisterField::Handler).simplified();
    const auto separator = std::find_if(name.cbegin(), name.cend(),
                                        [](QChar c) { return QStringView{u"、，,；;/"}.contains(c); });
    if (separator != name.cend()) {
        name.truncate(separator - name.cbegin());
        name = name.trimmed();
        row.warn(RegisterField::Handler,
                 tr("Several offices are named; only the first is stored as the handler."));
    }
    if (name.isEmpty())
        return;
    const auto office = m_offices.constFind(text::nameKey(name));
    if (office != m_offices.cend())
        opinion.draft.handler = *office;
    else if (name.size() <= checks::MaxNameLength)
        m_newOffice = name;
    else
        row.refuse(RegisterField::Handler, tr("The name of the office is too long."));
}

void OpinionRowPlanner::readState(PlanningRow &row, OpinionDraft &draft)
{
    if (const auto state = row.word<OpinionState>(RegisterField::State)) {
        draft.state = *state;
        return;
    }
    // Without a state, the furthest step that has left a trace.
    if (draft.rating)
        draft.state = OpinionState::Rated;
    else if (draft.answeredOn.isValid())
        draft.state = OpinionState::Answered;
    else if (draft.assignedOn.isValid() || draft.handler || !m_newOffice.isEmpty())
        draft.state = OpinionState::Assigned;
    if (row.hasColumn(RegisterField::State) && row.isBlank(RegisterField::State))
        row.warn(RegisterField::State,
                 tr("Nothing is written here; taken for “%1”.").arg(displayName(draft.state)));
}

void OpinionRowPlanner::acceptOffice(PlannedOpinion &opinion)
{
    if (m_newOffice.isEmpty())
        return;
    const QString key = text::nameKey(m_newOffice);
    auto known = m_newOffices.constFind(key);
    if (known == m_newOffices.cend()) {
        m_context.content.offices.append(m_newOffice);
        known = m_newOffices.insert(key, m_context.content.offices.size() - 1);
    }
    opinion.newOffice = *known;
}

void OpinionRowPlanner::findDuplicate(PlanningRow &row, const OpinionDraft &draft, TownId town)
{
    loadStored(town, draft.receivedOn.year());
    const auto isSame = [&draft](const Known &known) {
        return known.station == *draft.station && known.receivedOn == draft.receivedOn &&
               sameWritten(known.raisedBy, draft.raisedBy) && sameWritten(known.content, draft.content);
    };
    if (!draft.number.isEmpty()) {
        const TownAndYear scope{town.value(), draft.receivedOn.year()};
        const auto it = m_byNumber.constFind({scope, text::nameKey(draft.number)});
        if (it != m_byNumber.cend() && isSame(m_known.at(*it)))
            return markSame(row, m_known.at(*it), m_context.content);
        if (it != m_byNumber.cend())
            return row.refuse(RegisterField::Number,
                              tr("This number belongs to another opinion of that year: “%1”.")
                                  .arg(m_known.at(*it).content.left(30).simplified()));
    }
    const size_t hash = contentHash(*draft.station, draft.receivedOn, draft.raisedBy, draft.content);
    for (auto it = m_byContent.constFind(hash); it != m_byContent.cend() && it.key() == hash; ++it) {
        const Known &known = m_known.at(*it);
        if (!isSame(known))
            continue;
        if (draft.number.isEmpty() || known.number.isEmpty())
            return markSame(row, known, m_context.content);
        row.warn(RegisterField::Content,
                 tr("The same opinion also stands under number %1.").arg(known.number));
        break;
    }
    remember({*draft.station, draft.receivedOn, draft.number, draft.raisedBy, draft.content,
              static_cast<qsizetype>(m_context.content.rows.size())},
             town);
}

void OpinionRowPlanner::loadStored(TownId town, int year)
{
    const TownAndYear key{town.value(), year};
    if (m_loaded.contains(key))
        return;
    m_loaded.insert(key);
    const QList<Opinion> opinions =
        m_context.directory.opinions(town, {QDate{year, 1, 1}, QDate{year, 12, 31}});
    for (const Opinion &opinion : opinions)
        remember({opinion.station, opinion.receivedOn, opinion.number, opinion.raisedBy, opinion.content,
                  std::nullopt},
                 town);
}

void OpinionRowPlanner::remember(const Known &known, TownId town)
{
    const qsizetype index = m_known.size();
    m_known.append(known);
    if (!known.number.isEmpty()) {
        const TownAndYear scope{town.value(), known.receivedOn.year()};
        m_byNumber.insert({scope, text::nameKey(known.number)}, index);
    }
    m_byContent.insert(contentHash(known.station, known.receivedOn, known.raisedBy, known.content), index);
}

void OpinionRowPlanner::markSame(PlanningRow &row, const Known &known, const ImportPlan::Content &content)
{
    if (known.row)
        row.markRepeated(content, *known.row);
    else
        row.markDuplicate(tr("This opinion is stored already."));
}

} // namespace liaison
