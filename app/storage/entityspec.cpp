#include "app/storage/entityspec.h"

#include "app/base/text.h"

#include <algorithm>

namespace liaison {

namespace {

FieldSpec text(const char *name)
{
    return {.name = QString::fromLatin1(name), .type = FieldType::Text, .column = QString::fromLatin1(name)};
}

FieldSpec plain(const char *name, FieldType type)
{
    return {.name = QString::fromLatin1(name), .type = type, .column = QString::fromLatin1(name)};
}

FieldSpec reference(const char *name, EntityKind target)
{
    return {.name = QString::fromLatin1(name),
            .type = FieldType::Reference,
            .column = QString::fromLatin1(name) + QStringLiteral("_id"),
            .target = target};
}

FieldSpec deputies(const char *name, const char *owner, const char *table, const char *extra = "")
{
    return {.name = QString::fromLatin1(name),
            .type = FieldType::Links,
            .target = EntityKind::Mandate,
            .linkTable = QString::fromLatin1(table),
            .linkOwner = QString::fromLatin1(owner) + QStringLiteral("_id"),
            .linkTarget = QStringLiteral("mandate_id"),
            .linkExtra = QString::fromLatin1(extra)};
}

// person: the name is the first field.
FieldValue pinyinOfPerson(const FieldValues &values)
{
    return text::pinyinOfName(std::get<QString>(values.front()));
}

FieldValue initialsOfPerson(const FieldValues &values)
{
    return text::initials(text::pinyinOfName(std::get<QString>(values.front())));
}

QList<EntitySpec> makeEntities()
{
    using K = EntityKind;
    using T = FieldType;
    const auto spec = [](EntityKind kind, const char *name, QList<FieldSpec> fields,
                         QList<DerivedColumn> derived = {}) {
        return EntitySpec{kind, QString::fromLatin1(name), std::move(fields), std::move(derived), false};
    };
    QList<EntitySpec> entities{
        spec(K::Setting, "setting", {text("name"), text("value")}),
        spec(K::District, "district", {text("name")}),
        spec(K::Term, "term",
             {reference("district", K::District), text("name"), plain("starts_on", T::Date),
              plain("ends_on", T::Date)}),
        spec(K::Town, "town",
             {reference("district", K::District), text("name"), plain("kind", T::Key),
              plain("population", T::Integer)}),
        spec(K::Office, "office", {reference("district", K::District), text("name")}),
        spec(K::Station, "station",
             {reference("town", K::Town), reference("parent", K::Station), text("name"),
              plain("tier", T::Key), text("head"), text("liaison_officer"), text("phone"),
              plain("area", T::Decimal), plain("opened_on", T::Key), text("note")}),
        spec(K::DeputyGroup, "deputy_group", {reference("town", K::Town), text("name"), text("convener")}),
        spec(K::Person, "person",
             {text("name"), plain("sex", T::Key), plain("born_on", T::Key), text("ethnicity"),
              text("political_affiliation"), text("education"), text("employment"), text("phone")},
             {{QStringLiteral("pinyin"), pinyinOfPerson}, {QStringLiteral("initials"), initialsOfPerson}}),
        spec(K::Mandate, "mandate",
             {reference("person", K::Person), reference("term", K::Term), plain("level", T::Key),
              reference("town", K::Town), reference("station", K::Station),
              reference("group", K::DeputyGroup), text("electoral_district"), plain("from_on", T::Date),
              plain("to_on", T::Date), plain("end_ground", T::Key), text("end_law")}),
        spec(K::Visit, "visit",
             {reference("station", K::Station), plain("held_on", T::Date),
              deputies("deputies", "visit", "visit_deputy"), plain("mode", T::Key), text("place"),
              text("resident"), plain("people", T::Integer), text("content"), text("outcome"),
              plain("status", T::Key), plain("entered_on", T::Date)}),
        spec(K::Reception, "reception",
             {reference("station", K::Station), plain("held_on", T::Date),
              deputies("deputies", "reception", "reception_deputy"), plain("mode", T::Key), text("place"),
              text("visitor"), plain("people", T::Integer), text("content"), text("outcome"),
              plain("status", T::Key), plain("entered_on", T::Date)}),
        spec(K::Activity, "activity",
             {reference("station", K::Station), plain("held_on", T::Date),
              deputies("attendance", "activity", "activity_attendance", "presence"),
              plain("category", T::Key), text("kind"), text("title"), text("place"), text("organiser"),
              text("content"), text("result"), plain("status", T::Key), plain("entered_on", T::Date)}),
        spec(K::Opinion, "opinion",
             {reference("station", K::Station), text("number"), plain("received_on", T::Date),
              text("raised_by"), text("category"), text("content"), reference("reception", K::Reception),
              reference("handler", K::Office), plain("assigned_on", T::Date), plain("due_on", T::Date),
              plain("answered_on", T::Date), plain("rating", T::Key), plain("state", T::Key),
              plain("round", T::Integer), text("outcome"), plain("status", T::Key),
              plain("entered_on", T::Date)}),
        spec(K::OpinionStep, "opinion_step",
             {reference("opinion", K::Opinion), plain("state", T::Key), plain("taken_on", T::Date),
              text("actor"), text("note")}),
        spec(K::EvaluationRound, "evaluation_round",
             {text("code"), plain("subject", T::Key), text("period"), text("scheme"), text("fingerprint"),
              plain("state", T::Key), plain("opened_on", T::Date), plain("cut_off", T::Date),
              reference("supersedes", K::EvaluationRound), text("reason")}),
        spec(K::RoundStep, "round_step",
             {reference("round", K::EvaluationRound), plain("from_state", T::Key), plain("to_state", T::Key),
              plain("role", T::Key), text("actor"), text("note"), plain("taken_on", T::Date)}),
        spec(K::RoundScore, "round_score",
             {reference("round", K::EvaluationRound), text("unit"), text("input"), text("rater"),
              plain("value", T::Decimal), plain("base", T::Integer), text("note"), text("evidence"),
              plain("role", T::Key), text("scored_by"), plain("scored_on", T::Date)}),
        spec(K::RoundVeto, "round_veto",
             {reference("round", K::EvaluationRound), text("unit"), text("veto"), text("approver"),
              text("reason"), plain("decided_on", T::Date)}),
        spec(K::RoundAppeal, "round_appeal",
             {reference("round", K::EvaluationRound), text("unit"), plain("kind", T::Key), text("indicator"),
              text("text"), text("raised_by"), plain("raised_on", T::Date), plain("decision", T::Key),
              text("decision_reason"), text("decided_by"), plain("decided_on", T::Date)}),
        spec(K::RoundSeal, "round_seal",
             {reference("round", K::EvaluationRound), plain("sealed_on", T::Date),
              plain("first_day", T::Date), plain("last_day", T::Date), plain("late_after_days", T::Integer),
              text("program_version"), plain("journal_seq", T::Integer), text("journal_hash"),
              text("sha256")}),
        spec(K::OwnScheme, "own_scheme",
             {text("code"), text("version"), plain("subject", T::Key), text("title"), text("content"),
              text("fingerprint"), text("note"), plain("saved_on", T::Date)}),
        spec(K::PlanItem, "plan_item",
             {reference("station", K::Station), plain("kind", T::Key), plain("due_on", T::Date),
              text("title"), text("responsible")}),
        spec(K::PublicityItem, "publicity_item",
             {reference("town", K::Town), reference("station", K::Station), plain("submitted_on", T::Date),
              plain("kind", T::Key), text("title"), text("author"), text("medium"), plain("level", T::Key),
              plain("adopted_on", T::Date), text("link"), plain("status", T::Key),
              plain("entered_on", T::Date)}),
        spec(K::EntryReview, "entry_review",
             {text("entity"), text("record"), plain("verdict", T::Key), text("note"), text("reviewer"),
              plain("reviewed_on", T::Date)}),
        spec(K::DueExcuse, "due_excuse",
             {text("kind"), text("subject"), text("period"), text("reason"), text("excused_by"),
              plain("excused_on", T::Date)}),
    };
    for (EntitySpec &entity : entities) {
        for (FieldSpec &field : entity.fields) {
            field.jsonName = '"' + field.name.toLatin1() + "\":";
            if (field.target)
                entities[static_cast<int>(*field.target)].isTarget = true;
        }
    }
    return entities;
}

} // namespace

int EntitySpec::indexOf(const QString &field) const
{
    for (int i = 0; i < fields.size(); ++i) {
        if (fields.at(i).name == field)
            return i;
    }
    return -1;
}

const QList<EntitySpec> &allEntities()
{
    static const QList<EntitySpec> entities = makeEntities();
    return entities;
}

const EntitySpec &entitySpec(EntityKind kind)
{
    const EntitySpec &spec = allEntities().at(static_cast<int>(kind));
    Q_ASSERT(spec.kind == kind);
    return spec;
}

const EntitySpec *findEntitySpec(const QString &name)
{
    const QList<EntitySpec> &entities = allEntities();
    const auto found = std::find_if(entities.cbegin(), entities.cend(),
                                    [&name](const EntitySpec &spec) { return spec.name == name; });
    return found == entities.cend() ? nullptr : &*found;
}

} // namespace liaison
