#include "app/services/listingcolumns.h"

#include "app/base/decimal.h"
#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/opinion.h"
#include "app/domain/organisation.h"
#include "app/domain/reception.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell{} : Cell{.kind = Cell::Kind::Text, .text = text};
}

Cell numberCell(qint64 thousandths)
{
    const Decimal decimal = Decimal::fromThousandths(thousandths);
    return {.kind = Cell::Kind::Number, .text = decimal.text(), .number = decimal.toDouble()};
}

const FieldValue &valueOf(const ListSource &source, const QString &field)
{
    return source.record.values[static_cast<size_t>(source.spec.indexOf(field))];
}

Cell plainCell(const ListSource &source, const QString &field)
{
    const FieldValue &value = valueOf(source, field);
    if (const auto *text = std::get_if<QString>(&value))
        return textCell(*text);
    if (const auto *date = std::get_if<QDate>(&value))
        return {.kind = Cell::Kind::Date, .text = date->toString(Qt::ISODate), .date = *date};
    if (const auto *number = std::get_if<qint64>(&value)) {
        const FieldType type = source.spec.fields.at(source.spec.indexOf(field)).type;
        return numberCell(type == FieldType::Decimal ? *number : *number * Decimal::Scale);
    }
    if (const auto *links = std::get_if<LinkList>(&value))
        return textCell(source.names.deputies(*links));
    return {};
}

ListColumnSpec plain(const char *key, const QString &title)
{
    const QString field = QString::fromLatin1(key);
    return {{field, title}, [field](const ListSource &source) { return plainCell(source, field); }};
}

template <typename E>
ListColumnSpec choice(const char *key, const QString &title)
{
    const QString field = QString::fromLatin1(key);
    return {{field, title}, [field](const ListSource &source) {
                const auto *text = std::get_if<QString>(&valueOf(source, field));
                const std::optional<E> value = text == nullptr ? std::nullopt : fromKey<E>(*text);
                return value ? textCell(displayName(*value)) : Cell{};
            }};
}

using NameOf = QString (NameBook::*)(qint64) const;

ListColumnSpec name(const char *key, const QString &title, const char *field, NameOf nameOf)
{
    const QString reference = QString::fromLatin1(field);
    return {{QString::fromLatin1(key), title}, [reference, nameOf](const ListSource &source) {
                const auto *id = std::get_if<qint64>(&valueOf(source, reference));
                return id == nullptr ? Cell{} : textCell((source.names.*nameOf)(*id));
            }};
}

/// Columns of the person behind a mandate.
template <typename CellOf>
ListColumnSpec ofPerson(const char *key, const QString &title, CellOf cellOf)
{
    return {{QString::fromLatin1(key), title}, [cellOf](const ListSource &source) {
                const EntitySpec &spec = entitySpec(EntityKind::Person);
                if (!source.person)
                    source.person =
                        source.reader.find(spec, std::get<qint64>(valueOf(source, QStringLiteral("person"))));
                return source.person
                           ? cellOf(ListSource{source.names, source.reader, *source.person, spec, {}})
                           : Cell{};
            }};
}

ListColumnSpec personField(const char *key, const QString &title)
{
    return ofPerson(key, title, plain(key, title).cell);
}

ListColumnSpec uid()
{
    return {{QStringLiteral("uid"), Text::tr("identity")},
            [](const ListSource &source) { return textCell(source.record.ref.uid.text()); }};
}

QList<ListColumnSpec> deputyColumns()
{
    return {
        personField("name", Text::tr("name", "of a person")),
        ofPerson("sex", Text::tr("sex"), choice<Sex>("sex", {}).cell),
        personField("ethnicity", Text::tr("ethnicity")),
        personField("born_on", Text::tr("born")),
        personField("political_affiliation", Text::tr("political affiliation")),
        personField("education", Text::tr("education")),
        personField("employment", Text::tr("employer and post")),
        choice<DeputyLevel>("level", Text::tr("level")),
        name("town", Text::tr("town"), "town", &NameBook::town),
        name("station", Text::tr("station"), "station", &NameBook::station),
        personField("phone", Text::tr("telephone")),
        plain("from_on", Text::tr("from")),
        plain("to_on", Text::tr("to")),
        uid(),
    };
}

QList<ListColumnSpec> stationColumns()
{
    return {
        plain("name", Text::tr("name")),
        name("town", Text::tr("town"), "town", &NameBook::town),
        choice<StationTier>("tier", Text::tr("kind")),
        name("parent", Text::tr("parent station"), "parent", &NameBook::station),
        plain("head", Text::tr("station head")),
        plain("liaison_officer", Text::tr("liaison officer")),
        plain("phone", Text::tr("telephone")),
        plain("area", Text::tr("area (m²)")),
        plain("opened_on", Text::tr("opened")),
        plain("note", Text::tr("remark")),
        uid(),
    };
}

/// Visits and receptions share a form; only the mode and the name of the person differ.
template <typename Mode>
QList<ListColumnSpec> contactColumns(const char *person, const QString &personTitle)
{
    return {
        plain("held_on", Text::tr("date")),
        name("town", Text::tr("town"), "station", &NameBook::townOfStation),
        name("station", Text::tr("station"), "station", &NameBook::station),
        plain("deputies", Text::tr("deputies")),
        choice<Mode>("mode", Text::tr("mode")),
        plain(person, personTitle),
        plain("people", Text::tr("people")),
        plain("place", Text::tr("place")),
        plain("content", Text::tr("content")),
        plain("outcome", Text::tr("outcome")),
        choice<EntryStatus>("status", Text::tr("status")),
        plain("entered_on", Text::tr("entered on")),
        uid(),
    };
}

QList<ListColumnSpec> activityColumns()
{
    return {
        plain("held_on", Text::tr("date")),
        name("town", Text::tr("town"), "station", &NameBook::townOfStation),
        name("station", Text::tr("station"), "station", &NameBook::station),
        choice<ActivityCategory>("category", Text::tr("category")),
        plain("kind", Text::tr("kind")),
        plain("title", Text::tr("title")),
        plain("place", Text::tr("place")),
        plain("organiser", Text::tr("organiser")),
        plain("attendance", Text::tr("deputies")),
        plain("content", Text::tr("content")),
        plain("result", Text::tr("result")),
        choice<EntryStatus>("status", Text::tr("status")),
        plain("entered_on", Text::tr("entered on")),
        uid(),
    };
}

QList<ListColumnSpec> opinionColumns()
{
    return {
        plain("number", Text::tr("number")),
        plain("received_on", Text::tr("received on")),
        name("town", Text::tr("town"), "station", &NameBook::townOfStation),
        name("station", Text::tr("station"), "station", &NameBook::station),
        plain("raised_by", Text::tr("raised by")),
        plain("category", Text::tr("category")),
        plain("content", Text::tr("content")),
        name("handler", Text::tr("handled by"), "handler", &NameBook::office),
        plain("assigned_on", Text::tr("assigned on")),
        plain("due_on", Text::tr("deadline")),
        plain("answered_on", Text::tr("answered on")),
        choice<OpinionRating>("rating", Text::tr("rating")),
        choice<OpinionState>("state", Text::tr("state")),
        plain("round", Text::tr("round")),
        plain("outcome", Text::tr("outcome")),
        choice<EntryStatus>("status", Text::tr("status")),
        plain("entered_on", Text::tr("entered on")),
        uid(),
    };
}

} // namespace

QList<ListColumnSpec> listingColumns(ListKind kind)
{
    switch (kind) {
    case ListKind::Towns:
        return {plain("name", Text::tr("name")), choice<TownKind>("kind", Text::tr("kind")),
                plain("population", Text::tr("residents")), uid()};
    case ListKind::Stations:
        return stationColumns();
    case ListKind::Deputies:
        return deputyColumns();
    case ListKind::Offices:
        return {plain("name", Text::tr("name")), uid()};
    case ListKind::Visits:
        return contactColumns<VisitMode>("resident", Text::tr("person visited"));
    case ListKind::Receptions:
        return contactColumns<ReceptionMode>("visitor", Text::tr("visitor"));
    case ListKind::Activities:
        return activityColumns();
    case ListKind::Opinions:
        return opinionColumns();
    }
    Q_UNREACHABLE();
}

EntityKind listedEntity(ListKind kind)
{
    switch (kind) {
    case ListKind::Towns:
        return EntityKind::Town;
    case ListKind::Stations:
        return EntityKind::Station;
    case ListKind::Deputies:
        return EntityKind::Mandate;
    case ListKind::Offices:
        return EntityKind::Office;
    case ListKind::Visits:
        return EntityKind::Visit;
    case ListKind::Receptions:
        return EntityKind::Reception;
    case ListKind::Activities:
        return EntityKind::Activity;
    case ListKind::Opinions:
        return EntityKind::Opinion;
    }
    Q_UNREACHABLE();
}

} // namespace liaison
