#include "ui/pages/lists/listspec.h"

#include "app/domain/activity.h"
#include "app/domain/deputy.h"
#include "app/domain/opinion.h"
#include "app/domain/organisation.h"
#include "app/domain/reception.h"
#include "app/domain/station.h"
#include "app/domain/visit.h"

#include <QHash>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

template <typename E>
ListSpec::Choice choice(const char *field, const QString &all, const QString &name)
{
    ListSpec::Choice result{QString::fromLatin1(field), all, name, {}, false};
    for (const auto &[value, key] : EnumKeys<E>::Entries)
        result.values.append({QString::fromUtf16(key), displayName(value)});
    return result;
}

ListSpec::Choice status()
{
    return choice<EntryStatus>("status", Text::tr("Any status"), Text::tr("Status"));
}

QStringList keys(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

ListSpec visits()
{
    return {.kind = ListKind::Visits,
            .page = QStringLiteral("visits"),
            .entity = QStringLiteral("visit"),
            .openPage = QStringLiteral("record"),
            .newEntity = QStringLiteral("visit"),
            .newText = Text::tr("New visit"),
            .emptyText =
                Text::tr("No visit has been registered yet. Press Ctrl+N to register the first one, or "
                         "import a register."),
            .shown = keys("held_on town station deputies mode resident people content outcome status"),
            .sort = QStringLiteral("held_on"),
            .descending = true,
            .hasEvents = true,
            .hasStation = true,
            .hasTown = true,
            .choices = {choice<VisitMode>("mode", Text::tr("All modes"), Text::tr("Mode")), status()}};
}

ListSpec receptions()
{
    return {.kind = ListKind::Receptions,
            .page = QStringLiteral("receptions"),
            .entity = QStringLiteral("reception"),
            .openPage = QStringLiteral("record"),
            .newEntity = QStringLiteral("reception"),
            .newText = Text::tr("New reception"),
            .emptyText =
                Text::tr("No reception has been registered yet. Press Ctrl+N to register the first one, "
                         "or import a register."),
            .shown = keys("held_on town station deputies mode visitor people content outcome status"),
            .sort = QStringLiteral("held_on"),
            .descending = true,
            .hasEvents = true,
            .hasStation = true,
            .hasTown = true,
            .choices = {choice<ReceptionMode>("mode", Text::tr("All modes"), Text::tr("Mode")), status()}};
}

ListSpec activities()
{
    return {
        .kind = ListKind::Activities,
        .page = QStringLiteral("activities"),
        .entity = QStringLiteral("activity"),
        .openPage = QStringLiteral("record"),
        .newEntity = QStringLiteral("activity"),
        .newText = Text::tr("New activity"),
        .emptyText =
            Text::tr("No activity has been registered yet. Press Ctrl+N to register the first one, or "
                     "import a register."),
        .shown = keys("held_on town station category title place attendance result status"),
        .sort = QStringLiteral("held_on"),
        .descending = true,
        .hasEvents = true,
        .hasStation = true,
        .hasTown = true,
        .choices = {choice<ActivityCategory>("category", Text::tr("All categories"), Text::tr("Category")),
                    status()}};
}

ListSpec opinions()
{
    ListSpec::Choice state = choice<OpinionState>("state", Text::tr("Any state"), Text::tr("State"));
    state.values.prepend({QStringLiteral("open"), Text::tr("not answered yet")});
    return {
        .kind = ListKind::Opinions,
        .page = QStringLiteral("opinions"),
        .entity = QStringLiteral("opinion"),
        .openPage = QStringLiteral("record"),
        .newEntity = QStringLiteral("opinion"),
        .newText = Text::tr("New opinion"),
        .emptyText =
            Text::tr("No opinion has been registered yet. Press Ctrl+N to register the first one, or "
                     "import a register."),
        .shown = keys("number received_on state days_left station content category handler due_on rating"),
        .sort = QStringLiteral("received_on"),
        .descending = true,
        .hasEvents = true,
        .hasStation = true,
        .hasTown = true,
        .choices = {state,
                    {QStringLiteral("category"), Text::tr("All categories"), Text::tr("Category"), {}, true},
                    choice<OpinionRating>("rating", Text::tr("Any rating"), Text::tr("Rating")),
                    status()}};
}

ListSpec stations()
{
    return {.kind = ListKind::Stations,
            .page = QStringLiteral("stations"),
            .entity = QStringLiteral("station"),
            .openPage = QStringLiteral("station"),
            .newEntity = QStringLiteral("station"),
            .newText = Text::tr("New station"),
            .emptyText =
                Text::tr("There is no station yet. Press Ctrl+N to add the first one, or import the list of "
                         "stations."),
            .shown = keys("name town tier parent head liaison_officer phone area opened_on"),
            .sort = QStringLiteral("name"),
            .hasTown = true,
            .choices = {choice<StationTier>("tier", Text::tr("All kinds"), Text::tr("Kind"))}};
}

ListSpec deputies()
{
    return {.kind = ListKind::Deputies,
            .page = QStringLiteral("deputies"),
            .entity = QStringLiteral("mandate"),
            .openPage = QStringLiteral("deputy"),
            .newEntity = QStringLiteral("mandate"),
            .newText = Text::tr("New deputy"),
            .emptyText =
                Text::tr("There is no deputy yet. Press Ctrl+N to add the first one, or import the list of "
                         "deputies."),
            .shown = keys("name sex level town station employment phone from_on to_on"),
            .sort = QStringLiteral("name"),
            .hasStation = true,
            .hasTown = true,
            .choices = {choice<DeputyLevel>("level", Text::tr("All levels"), Text::tr("Level")),
                        choice<Sex>("sex", Text::tr("Any sex"), Text::tr("Sex"))}};
}

ListSpec towns()
{
    return {.kind = ListKind::Towns,
            .page = QStringLiteral("towns"),
            .entity = QStringLiteral("town"),
            .openPage = QStringLiteral("town"),
            .newEntity = QStringLiteral("town"),
            .newText = Text::tr("New town"),
            .emptyText = Text::tr("There is no town yet. Press Ctrl+N to add the first one."),
            .shown = keys("name kind population"),
            .sort = QStringLiteral("name"),
            .choices = {choice<TownKind>("kind", Text::tr("All kinds"), Text::tr("Kind"))}};
}

ListSpec offices()
{
    return {.kind = ListKind::Offices,
            .page = QStringLiteral("offices"),
            .entity = QStringLiteral("office"),
            .openPage = QStringLiteral("record"),
            .newEntity = QStringLiteral("office"),
            .newText = Text::tr("New office"),
            .emptyText =
                Text::tr("There is no office that handles opinions yet. Press Ctrl+N to add the first one."),
            .shown = keys("name"),
            .sort = QStringLiteral("name")};
}

} // namespace

ListSpec listSpec(ListKind kind)
{
    switch (kind) {
    case ListKind::Visits:
        return visits();
    case ListKind::Receptions:
        return receptions();
    case ListKind::Activities:
        return activities();
    case ListKind::Opinions:
        return opinions();
    case ListKind::Stations:
        return stations();
    case ListKind::Deputies:
        return deputies();
    case ListKind::Towns:
        return towns();
    case ListKind::Offices:
        return offices();
    }
    Q_UNREACHABLE();
}

int columnCharacters(const QString &key)
{
    static const QHash<QString, int> characters{
        {QStringLiteral("content"), 22},    {QStringLiteral("outcome"), 14},
        {QStringLiteral("result"), 14},     {QStringLiteral("title"), 18},
        {QStringLiteral("station"), 12},    {QStringLiteral("parent"), 12},
        {QStringLiteral("name"), 12},       {QStringLiteral("note"), 14},
        {QStringLiteral("employment"), 16}, {QStringLiteral("deputies"), 8},
        {QStringLiteral("attendance"), 12}, {QStringLiteral("handler"), 8},
        {QStringLiteral("organiser"), 10},  {QStringLiteral("place"), 8},
        {QStringLiteral("town"), 6},        {QStringLiteral("phone"), 8},
        {QStringLiteral("days_left"), 8},   {QStringLiteral("people"), 3},
        {QStringLiteral("category"), 6},    {QStringLiteral("sex"), 3},
        {QStringLiteral("level"), 3},
    };
    return characters.value(key, 6);
}

} // namespace liaison
