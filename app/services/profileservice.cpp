#include "app/services/profileservice.h"

#include "app/domain/opinion.h"
#include "app/services/fieldwords.h"
#include "app/services/recordwords.h"
#include "app/services/storageguard.h"
#include "app/storage/profilequeries.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostRooms = 500;

/// The period of the same kind before it; nothing before the first people's congress.
std::optional<Period> periodBefore(const Period &period)
{
    const QDate day = period.range().first.addMonths(-period.months());
    if (day.year() < 1954)
        return std::nullopt;
    switch (period.kind()) {
    case Period::Kind::Year:
        return Period::fromText(QString::number(day.year()));
    case Period::Kind::HalfYear:
        return Period::fromText(QStringLiteral("%1-H%2").arg(day.year()).arg(day.month() > 6 ? 2 : 1));
    case Period::Kind::Quarter:
        return Period::fromText(QStringLiteral("%1-Q%2").arg(day.year()).arg((day.month() + 2) / 3));
    case Period::Kind::Month:
        return Period::fromText(
            QStringLiteral("%1-%2").arg(day.year()).arg(day.month(), 2, 10, QLatin1Char{'0'}));
    }
    Q_UNREACHABLE();
}

EntityKind kindOf(Subject subject)
{
    switch (subject) {
    case Subject::Station:
        return EntityKind::Station;
    case Subject::Deputy:
        return EntityKind::Mandate;
    case Subject::Town:
        return EntityKind::Town;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Profile> ProfileService::profile(Subject subject, qint64 id, const Period &period)
try {
    Database &database = m_session.database();
    const EntitySpec &spec = entitySpec(kindOf(subject));
    const Result<RecordView> view = RecordService{m_session}.view(spec.name, id);
    if (!view)
        return view.error();
    const Result<Figures> figures = FigureService{m_session}.figures(subject, id, period);
    if (!figures)
        return figures.error();
    Transaction snapshot{database, Transaction::Mode::Read};
    const std::optional<Record> record = RecordReader{database}.find(spec, id);
    if (!record)
        return Error{ErrorCode::NotFound, tr("The record no longer exists."), {}};

    Profile profile{subject, id, view->uid, view->link.text, view->fields, {}, false, *figures, {}};
    const QDate last = lastEntryOf(database, subject, id);
    const Result<Settings> rules = m_session.settings();
    if (!rules)
        return rules.error();
    const qint64 days = last.isValid() ? last.daysTo(m_session.clock().today()) : 0;
    profile.isDormant = rules->dormantAfterDays > 0 && (!last.isValid() || days >= rules->dormantAfterDays);
    if (!last.isValid())
        profile.lastEntry = tr("No entry yet.");
    else if (profile.isDormant)
        profile.lastEntry = tr("No entry for %n day(s); the last is of %1.", nullptr, static_cast<int>(days))
                                .arg(last.toString(Qt::ISODate));
    else
        profile.lastEntry = tr("Last entry: %1.").arg(last.toString(Qt::ISODate));

    switch (subject) {
    case Subject::Deputy:
        deputyParts(profile, *record);
        break;
    case Subject::Station:
        stationParts(profile, *record);
        break;
    case Subject::Town:
        townParts(profile, *record);
        break;
    }
    return profile;
} catch (const StorageError &error) {
    return toError(error);
}

ProfilePart ProfileService::residents(Subject place, qint64 id, const DateRange &days)
{
    Database &database = m_session.database();
    ProfilePart part{.key = QStringLiteral("deputies"),
                     .title = place == Subject::Town ? tr("Deputies") : tr("Resident deputies"),
                     .heads = {tr("Name"), tr("Level"), tr("Deputy group"), tr("From"), tr("To"),
                               tr("Days in the period"), tr("Visits"), tr("Receptions"), tr("Activities")},
                     .wideColumn = 2};
    part.note = tr(
        "Mandates held within the period. Figures are of all stations, as the deputy's score counts them.");
    const EntitySpec &spec = entitySpec(EntityKind::Mandate);
    RecordWords words{database};
    MeasureStore store{database};
    const Result<Settings> settings = m_session.settings();
    const MeasureScope scope{Subject::Deputy, days, m_session.clock().today(), 0,
                             settings ? settings->lateAfterDays : Settings{}.lateAfterDays};
    const auto measured = [&](const char *measure, qint64 mandate) {
        return QString::number(store.values(*findMeasure(QString::fromLatin1(measure)), scope, mandate)
                                   .value(mandate, Fraction{0, 1})
                                   .numerator);
    };
    for (const Record &mandate : mandatesOf(database, place, id, days)) {
        const auto field = [&](const char *name) {
            const int index = spec.indexOf(QString::fromLatin1(name));
            return words.text(spec, index, mandate.values[static_cast<size_t>(index)]);
        };
        const DateRange held{dateField(spec, mandate.values, "from_on"),
                             dateField(spec, mandate.values, "to_on")};
        const std::optional<DateRange> overlap = held.intersected(days);
        part.lines.append(
            {spec.name,
             mandate.ref.id,
             {field("person"), field("level"), field("group"), field("from_on"), field("to_on"),
              QString::number(overlap ? overlap->days() : 0), measured("visits", mandate.ref.id),
              measured("receptions", mandate.ref.id), measured("activities", mandate.ref.id)}});
    }
    part.counted = part.lines.size();
    return part;
}

ProfilePart ProfileService::opinions(Subject place, qint64 id, const DateRange &days)
{
    ProfilePart part{
        .key = QStringLiteral("opinions"),
        .title = tr("Opinions by state"),
        .heads = {tr("State"), tr("Received in the period"), tr("Ever received"), tr("Overdue now")},
        .wideColumn = 0};
    part.note = tr("Overdue: not answered, and the deadline has passed.");
    qint64 overdue = 0;
    QList<OpinionStateCount> states =
        opinionStates(m_session.database(), place, id, days, m_session.clock().today());
    std::sort(states.begin(), states.end(), [](const OpinionStateCount &a, const OpinionStateCount &b) {
        return fromKey<OpinionState>(a.state) < fromKey<OpinionState>(b.state);
    });
    for (const OpinionStateCount &state : std::as_const(states)) {
        part.lines.append({QStringLiteral("opinion_state"),
                           id,
                           {keyWords(EntityKind::Opinion, QStringLiteral("state"), state.state),
                            QString::number(state.inPeriod), QString::number(state.everCounted),
                            QString::number(state.overdue)},
                           true,
                           state.state});
        overdue += state.overdue;
        part.counted += state.inPeriod;
    }
    if (overdue > 0)
        part.title = tr("Opinions, %n overdue", nullptr, static_cast<int>(overdue));
    return part;
}

ProfilePart ProfileService::stations(const QList<Record> &records, const QString &key, const QString &title)
{
    Database &database = m_session.database();
    ProfilePart part{
        .key = key,
        .title = title,
        .heads = {tr("Name"), tr("Kind"), tr("Station head"), tr("Liaison officer"), tr("Last entry")},
        .wideColumn = 0};
    const EntitySpec &spec = entitySpec(EntityKind::Station);
    for (const Record &station : records) {
        const QDate last = lastEntryOf(database, Subject::Station, station.ref.id);
        part.lines.append(
            {spec.name,
             station.ref.id,
             {textField(spec, station.values, "name"),
              keyWords(spec.kind, QStringLiteral("tier"), textField(spec, station.values, "tier")),
              textField(spec, station.values, "head"), textField(spec, station.values, "liaison_officer"),
              last.isValid() ? last.toString(Qt::ISODate) : tr("none")}});
    }
    part.counted = part.lines.size();
    return part;
}

void ProfileService::stationParts(Profile &profile, const Record &station)
{
    Database &database = m_session.database();
    const DateRange &days = profile.figures.days;
    profile.parts.append(residents(Subject::Station, profile.id, days));
    profile.parts.append(opinions(Subject::Station, profile.id, days));
    const QList<Record> rooms =
        referringRecords(database, EntityKind::Station, QStringLiteral("parent"), station.ref.id, MostRooms);
    profile.parts.append(stations(rooms, QStringLiteral("rooms"), tr("Rooms and points")));
}

void ProfileService::townParts(Profile &profile, const Record &town)
{
    Database &database = m_session.database();
    profile.parts.append(
        stations(stationsOfTown(database, town.ref.id), QStringLiteral("stations"), tr("Stations")));
    profile.parts.append(residents(Subject::Town, profile.id, profile.figures.days));
    profile.parts.append(opinions(Subject::Town, profile.id, profile.figures.days));
}

Result<QList<PeriodPoints>> ProfileService::points(Subject subject, qint64 id, const Period &period,
                                                   int earlier)
{
    EvaluationService service{m_session};
    const Result<Scheme> scheme = service.loadScheme(subject, {});
    if (!scheme)
        return scheme.error();
    QList<PeriodPoints> result;
    std::optional<Period> next{period};
    for (int i = 0; i <= earlier && next; ++i, next = periodBefore(*next)) {
        PeriodPoints line{*next, {}, {}, {}};
        const Result<Evaluation> evaluation = service.evaluate(subject, *next, *scheme);
        const qsizetype unit = evaluation ? evaluation->ids.indexOf(id) : -1;
        if (!evaluation) {
            line.points = evaluation.error().message;
        } else if (unit < 0) {
            line.points = tr("no mandate in this period");
        } else {
            const ScoreTotal total = evaluation->scores.total(unit);
            line.isScored = total.isDefined();
            line.points = line.isScored ? total.rounded().text() : tr("nothing to measure");
            for (const RankedUnit &ranked : evaluation->ranking.ranked) {
                if (ranked.unit != unit)
                    continue;
                const RankPosition &place = ranked.group.isEmpty() ? ranked.overall : ranked.inGroup;
                line.rank = place.tied ? tr("%L1 of %L2, tied").arg(place.rank).arg(place.size)
                                       : tr("%L1 of %L2", "rank").arg(place.rank).arg(place.size);
                if (!ranked.group.isEmpty())
                    line.rank += QStringLiteral(" · ") + ranked.group;
            }
            for (const UnrankedUnit &unranked : evaluation->ranking.tooFew) {
                if (unranked.unit == unit)
                    line.rank = unranked.reason();
            }
            if (const Grade *grade = gradeOf(evaluation->scores, evaluation->ranking, unit))
                line.grade = grade->title.text();
        }
        result.append(line);
    }
    return result;
}

} // namespace liaison
