#include "app/services/fieldwords.h"

#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/duty.h"
#include "app/domain/measure.h"
#include "app/domain/opinion.h"
#include "app/domain/organisation.h"
#include "app/domain/planitem.h"
#include "app/domain/publicityitem.h"
#include "app/domain/reception.h"
#include "app/domain/round.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"

#include <QCoreApplication>

namespace liaison {

namespace {

/// The heads of the lists and the labels of a record are the same words.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

struct More
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

template <typename E>
QString wordsOf(const QString &key)
{
    const std::optional<E> value = fromKey<E>(key);
    return value ? displayName(*value) : key;
}

QString groundWords(const QString &key)
{
    const std::optional<EndGround> ground = fromKey<EndGround>(key);
    if (!ground)
        return key;
    switch (*ground) {
    case EndGround::MovedOut:
        return More::tr("moved out of the area");
    case EndGround::Resigned:
        return More::tr("resigned");
    case EndGround::OrderedResignation:
        return More::tr("ordered to resign");
    case EndGround::AbsentTwice:
        return More::tr("absent from two sessions without leave");
    case EndGround::Recalled:
        return More::tr("recalled");
    case EndGround::LostNationality:
        return More::tr("lost the nationality");
    case EndGround::DeprivedRights:
        return More::tr("deprived of political rights");
    case EndGround::LostCapacity:
        return More::tr("lost the capacity to act");
    case EndGround::Deceased:
        return More::tr("deceased");
    }
    Q_UNREACHABLE();
}

struct Label
{
    const char *field;
    const char *context;
    const char *text;
};

/// Labels that depend on the kind of record.
QString ownLabel(EntityKind kind, const QString &field)
{
    const auto is = [&field](const char *name) { return field == QLatin1String{name}; };
    switch (kind) {
    case EntityKind::Person:
        if (is("name"))
            return Text::tr("name", "of a person");
        break;
    case EntityKind::Station:
        if (is("parent"))
            return Text::tr("parent station");
        break;
    case EntityKind::Opinion:
        if (is("reception"))
            return More::tr("raised at reception");
        break;
    case EntityKind::Activity:
        if (is("title"))
            return Text::tr("title");
        break;
    case EntityKind::EvaluationRound:
        if (is("state"))
            return More::tr("step");
        if (is("reason"))
            return More::tr("reason");
        break;
    case EntityKind::RoundAppeal:
        if (is("kind"))
            return More::tr("what is claimed");
        if (is("text"))
            return Text::tr("content");
        break;
    default:
        break;
    }
    return {};
}

} // namespace

QString fieldLabel(EntityKind kind, const QString &field)
{
    if (const QString own = ownLabel(kind, field); !own.isEmpty())
        return own;
    static constexpr Label Labels[] = {
        {"name", "Listing", QT_TRANSLATE_NOOP("Listing", "name")},
        {"value", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "value")},
        {"district", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "district")},
        {"starts_on", "Listing", QT_TRANSLATE_NOOP("Listing", "from")},
        {"ends_on", "Listing", QT_TRANSLATE_NOOP("Listing", "to")},
        {"kind", "Listing", QT_TRANSLATE_NOOP("Listing", "kind")},
        {"population", "Listing", QT_TRANSLATE_NOOP("Listing", "residents")},
        {"town", "Listing", QT_TRANSLATE_NOOP("Listing", "town")},
        {"tier", "Listing", QT_TRANSLATE_NOOP("Listing", "kind")},
        {"head", "Listing", QT_TRANSLATE_NOOP("Listing", "station head")},
        {"liaison_officer", "Listing", QT_TRANSLATE_NOOP("Listing", "liaison officer")},
        {"phone", "Listing", QT_TRANSLATE_NOOP("Listing", "telephone")},
        {"area", "Listing", QT_TRANSLATE_NOOP("Listing", "area (m²)")},
        {"opened_on", "Listing", QT_TRANSLATE_NOOP("Listing", "opened")},
        {"note", "Listing", QT_TRANSLATE_NOOP("Listing", "remark")},
        {"convener", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "convener")},
        {"sex", "Listing", QT_TRANSLATE_NOOP("Listing", "sex")},
        {"born_on", "Listing", QT_TRANSLATE_NOOP("Listing", "born")},
        {"ethnicity", "Listing", QT_TRANSLATE_NOOP("Listing", "ethnicity")},
        {"political_affiliation", "Listing", QT_TRANSLATE_NOOP("Listing", "political affiliation")},
        {"education", "Listing", QT_TRANSLATE_NOOP("Listing", "education")},
        {"employment", "Listing", QT_TRANSLATE_NOOP("Listing", "employer and post")},
        {"person", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "person")},
        {"term", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "term")},
        {"level", "Listing", QT_TRANSLATE_NOOP("Listing", "level")},
        {"station", "Listing", QT_TRANSLATE_NOOP("Listing", "station")},
        {"group", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "deputy group")},
        {"electoral_district", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "electoral district")},
        {"from_on", "Listing", QT_TRANSLATE_NOOP("Listing", "from")},
        {"to_on", "Listing", QT_TRANSLATE_NOOP("Listing", "to")},
        {"end_ground", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "ground of the end")},
        {"end_law", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "article of law")},
        {"held_on", "Listing", QT_TRANSLATE_NOOP("Listing", "date")},
        {"deputies", "Listing", QT_TRANSLATE_NOOP("Listing", "deputies")},
        {"attendance", "Listing", QT_TRANSLATE_NOOP("Listing", "deputies")},
        {"mode", "Listing", QT_TRANSLATE_NOOP("Listing", "mode")},
        {"place", "Listing", QT_TRANSLATE_NOOP("Listing", "place")},
        {"resident", "Listing", QT_TRANSLATE_NOOP("Listing", "person visited")},
        {"visitor", "Listing", QT_TRANSLATE_NOOP("Listing", "visitor")},
        {"people", "Listing", QT_TRANSLATE_NOOP("Listing", "people")},
        {"content", "Listing", QT_TRANSLATE_NOOP("Listing", "content")},
        {"outcome", "Listing", QT_TRANSLATE_NOOP("Listing", "outcome")},
        {"status", "Listing", QT_TRANSLATE_NOOP("Listing", "status")},
        {"entered_on", "Listing", QT_TRANSLATE_NOOP("Listing", "entered on")},
        {"category", "Listing", QT_TRANSLATE_NOOP("Listing", "category")},
        {"organiser", "Listing", QT_TRANSLATE_NOOP("Listing", "organiser")},
        {"result", "Listing", QT_TRANSLATE_NOOP("Listing", "result")},
        {"number", "Listing", QT_TRANSLATE_NOOP("Listing", "number")},
        {"received_on", "Listing", QT_TRANSLATE_NOOP("Listing", "received on")},
        {"raised_by", "Listing", QT_TRANSLATE_NOOP("Listing", "raised by")},
        {"handler", "Listing", QT_TRANSLATE_NOOP("Listing", "handled by")},
        {"assigned_on", "Listing", QT_TRANSLATE_NOOP("Listing", "assigned on")},
        {"due_on", "Listing", QT_TRANSLATE_NOOP("Listing", "deadline")},
        {"answered_on", "Listing", QT_TRANSLATE_NOOP("Listing", "answered on")},
        {"rating", "Listing", QT_TRANSLATE_NOOP("Listing", "rating")},
        {"state", "Listing", QT_TRANSLATE_NOOP("Listing", "state")},
        {"round", "Listing", QT_TRANSLATE_NOOP("Listing", "round")},
        {"opinion", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "opinion")},
        {"taken_on", "Listing", QT_TRANSLATE_NOOP("Listing", "date")},
        {"actor", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "by whom")},
        {"code", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "code")},
        {"subject", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "what is evaluated")},
        {"period", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "period")},
        {"scheme", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "scheme")},
        {"fingerprint", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "fingerprint")},
        {"cut_off", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "cut-off")},
        {"supersedes", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "supersedes")},
        {"from_state", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "from step")},
        {"to_state", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "to step")},
        {"role", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "in which capacity")},
        {"unit", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "unit")},
        {"input", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "item")},
        {"rater", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "rater")},
        {"base", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "out of")},
        {"evidence", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "evidence")},
        {"scored_by", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "scored by")},
        {"scored_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "scored on")},
        {"veto", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "veto")},
        {"approver", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "approved by")},
        {"reason", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "reason")},
        {"decided_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "decided on")},
        {"indicator", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "indicator")},
        {"raised_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "raised on")},
        {"decision", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "decision")},
        {"decision_reason", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "reason")},
        {"decided_by", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "decided by")},
        {"sealed_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "sealed on")},
        {"first_day", "Listing", QT_TRANSLATE_NOOP("Listing", "from")},
        {"last_day", "Listing", QT_TRANSLATE_NOOP("Listing", "to")},
        {"late_after_days", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "late after days")},
        {"program_version", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "program version")},
        {"journal_seq", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "journal entry")},
        {"journal_hash", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "journal hash")},
        {"sha256", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "check sum")},
        {"parent", "Listing", QT_TRANSLATE_NOOP("Listing", "parent station")},
        {"reception", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "raised at reception")},
        {"title", "Listing", QT_TRANSLATE_NOOP("Listing", "title")},
        {"text", "Listing", QT_TRANSLATE_NOOP("Listing", "content")},
        {"version", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "version")},
        {"saved_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "saved on")},
        {"records", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "records")},
        {"responsible", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "responsible")},
        {"submitted_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "sent in on")},
        {"author", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "author")},
        {"medium", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "adopted by")},
        {"adopted_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "adopted on")},
        {"link", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "link or clipping")},
        {"entity", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "kind of record")},
        {"record", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "record")},
        {"verdict", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "verdict")},
        {"reviewer", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "reviewed by")},
        {"reviewed_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "reviewed on")},
        {"excused_by", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "excused by")},
        {"excused_on", "FieldWords", QT_TRANSLATE_NOOP("FieldWords", "excused on")},
    };
    for (const Label &label : Labels) {
        if (field == QLatin1String{label.field})
            return QCoreApplication::translate(label.context, label.text);
    }
    return field;
}

QString keyWords(EntityKind kind, const QString &field, const QString &key)
{
    const auto is = [&field](const char *name) { return field == QLatin1String{name}; };
    if (key.isEmpty())
        return key;
    if (is("status"))
        return wordsOf<EntryStatus>(key);
    if (is("mode"))
        return kind == EntityKind::Visit ? wordsOf<VisitMode>(key) : wordsOf<ReceptionMode>(key);
    if (is("rating"))
        return wordsOf<OpinionRating>(key);
    if (is("presence"))
        return wordsOf<Presence>(key);
    if (is("sex"))
        return wordsOf<Sex>(key);
    if (is("level"))
        return kind == EntityKind::PublicityItem ? wordsOf<MediumLevel>(key) : wordsOf<DeputyLevel>(key);
    if (is("verdict"))
        return wordsOf<ReviewVerdict>(key);
    if (is("end_ground"))
        return groundWords(key);
    if (is("tier"))
        return wordsOf<StationTier>(key);
    if (is("subject"))
        return wordsOf<Subject>(key);
    if (is("role"))
        return wordsOf<RoundRole>(key);
    if (is("decision"))
        return wordsOf<AppealDecision>(key);
    if (is("from_state") || is("to_state"))
        return wordsOf<RoundState>(key);
    switch (kind) {
    case EntityKind::Town:
        return is("kind") ? wordsOf<TownKind>(key) : key;
    case EntityKind::Activity:
        return is("category") ? wordsOf<ActivityCategory>(key) : key;
    case EntityKind::Opinion:
    case EntityKind::OpinionStep:
        return is("state") ? wordsOf<OpinionState>(key) : key;
    case EntityKind::EvaluationRound:
        return is("state") ? wordsOf<RoundState>(key) : key;
    case EntityKind::RoundAppeal:
        return is("kind") ? wordsOf<AppealKind>(key) : key;
    case EntityKind::PlanItem:
        return is("kind") ? wordsOf<PlanKind>(key) : key;
    case EntityKind::PublicityItem:
        return is("kind") ? wordsOf<PublicityKind>(key) : key;
    default:
        return key;
    }
}

} // namespace liaison
