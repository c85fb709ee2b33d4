#include "app/services/bulkservice.h"

#include "app/services/bulkdrafts.h"
#include "app/services/listingcolumns.h"
#include "app/services/storageguard.h"

#include <algorithm>
#include <optional>
#include <type_traits>

namespace liaison {

namespace {

constexpr int CellsInDescription = 3;

template <typename E>
QList<std::pair<QString, QString>> choicesOf()
{
    QList<std::pair<QString, QString>> choices;
    for (const auto &[value, key] : EnumKeys<E>::Entries)
        choices.append({QString::fromUtf16(key), displayName(value)});
    return choices;
}

} // namespace

QList<BulkService::Field> BulkService::fields(ListKind kind)
{
    const Field status{QStringLiteral("status"), tr("Status"), Input::Choice, choicesOf<EntryStatus>()};
    const Field station{QStringLiteral("station"), tr("Station"), Input::Station};
    const Field place{QStringLiteral("place"), tr("Place"), Input::Line};
    switch (kind) {
    case ListKind::Visits:
        return {status,
                station,
                {QStringLiteral("mode"), tr("Mode"), Input::Choice, choicesOf<VisitMode>()},
                place};
    case ListKind::Receptions:
        return {status,
                station,
                {QStringLiteral("mode"), tr("Mode"), Input::Choice, choicesOf<ReceptionMode>()},
                place};
    case ListKind::Activities:
        return {status,
                station,
                {QStringLiteral("category"), tr("Category"), Input::Choice, choicesOf<ActivityCategory>()},
                {QStringLiteral("kind"), tr("Kind"), Input::Line},
                {QStringLiteral("organiser"), tr("Organiser"), Input::Line},
                place};
    case ListKind::Opinions:
        return {status,
                station,
                {QStringLiteral("category"), tr("Category"), Input::Line},
                {QStringLiteral("handler"), tr("Handled by"), Input::Office},
                {QStringLiteral("due_on"), tr("Deadline"), Input::Date}};
    case ListKind::Stations:
        return {{QStringLiteral("tier"), tr("Kind"), Input::Choice, choicesOf<StationTier>()},
                {QStringLiteral("town"), tr("Town"), Input::Town},
                {QStringLiteral("parent"), tr("Parent station"), Input::Station},
                {QStringLiteral("liaison_officer"), tr("Liaison officer"), Input::Line}};
    case ListKind::Deputies:
        return {station,
                {QStringLiteral("town"), tr("Town"), Input::Town},
                {QStringLiteral("level"), tr("Level"), Input::Choice, choicesOf<DeputyLevel>()}};
    case ListKind::Towns:
    case ListKind::Offices:
        return {};
    }
    Q_UNREACHABLE();
}

template <typename Entity>
BulkOutcome BulkService::applyTo(const BulkEdit &edit, const QString &label)
{
    using IdType = typename Mapping<Entity>::IdType;
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), label};
    Repository<Entity> records{database};
    BulkOutcome outcome;
    const auto refuse = [&](qint64 id, const QString &reason) {
        outcome.refused.append({id, describe(edit.kind, id), reason});
    };
    for (const qint64 id : edit.ids) {
        const auto known = records.find(IdType{id});
        if (!known) {
            refuse(id, tr("It no longer exists."));
            continue;
        }
        const Result<Entity, FieldErrors> changed = [&] {
            if constexpr (std::is_same_v<Entity, Mandate>) {
                const std::optional<StoredTerm> term = Repository<Term>{database}.find(known->value.term);
                return withField(known->value, edit.field, edit.value,
                                 {term->value.startsOn, term->value.endsOn});
            } else {
                return withField(known->value, edit.field, edit.value, m_session.clock().today());
            }
        }();
        if (!changed) {
            refuse(id, QStringList{changed.error().values()}.join(u' '));
        } else if (*changed != known->value) {
            ++outcome.changed;
            if (outcome.refused.isEmpty()) // else nothing will be kept anyway
                records.update(group, *known, *changed);
        }
    }
    if (!outcome.refused.isEmpty())
        outcome.changed = 0; // the group rolls back
    else
        group.commit();
    return outcome;
}

Result<BulkOutcome> BulkService::apply(const BulkEdit &edit)
try {
    const QList<Field> known = fields(edit.kind);
    const auto field = std::find_if(known.cbegin(), known.cend(),
                                    [&edit](const Field &candidate) { return candidate.key == edit.field; });
    if (field == known.cend() || edit.ids.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Choose what shall be changed."), {}};
    if (edit.ids.size() > MostRecords)
        return Error{ErrorCode::InvalidInput,
                     tr("At most %n record(s) can be changed in one go.", nullptr, MostRecords),
                     {}};
    QString shown = edit.value;
    if (field->input == Input::Choice) {
        const auto choice =
            std::find_if(field->choices.cbegin(), field->choices.cend(),
                         [&edit](const auto &candidate) { return candidate.first == edit.value; });
        if (choice == field->choices.cend())
            return Error{ErrorCode::InvalidInput, tr("Choose a value for “%1”.").arg(field->title), {}};
        shown = choice->second;
    }
    const bool takesOut = edit.field == QStringLiteral("status") && edit.value != toKey(EntryStatus::Valid);
    if (takesOut && edit.reason.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Say why these entries shall no longer count."), {}};

    // The reason stands in the label of the group: history and undo show it with every one of these records.
    QString label = tr("%1 of %n record(s) of “%2”", nullptr, static_cast<int>(edit.ids.size()))
                        .arg(field->title, ListingService::title(edit.kind));
    if (field->input == Input::Choice || field->input == Input::Line || field->input == Input::Date)
        label += QStringLiteral(" → ") + shown;
    if (!edit.reason.trimmed().isEmpty())
        label += QStringLiteral(" (%1)").arg(edit.reason.simplified());

    switch (edit.kind) {
    case ListKind::Visits:
        return applyTo<Visit>(edit, label);
    case ListKind::Receptions:
        return applyTo<Reception>(edit, label);
    case ListKind::Activities:
        return applyTo<Activity>(edit, label);
    case ListKind::Opinions:
        return applyTo<Opinion>(edit, label);
    case ListKind::Stations:
        return applyTo<Station>(edit, label);
    case ListKind::Deputies:
        return applyTo<Mandate>(edit, label);
    case ListKind::Towns:
    case ListKind::Offices:
        break; // they have no such fields
    }
    Q_UNREACHABLE();
} catch (const StorageError &error) {
    return toError(error);
}

template <typename Entity>
void BulkService::removeFrom(ChangeGroup &group, qint64 id)
{
    using IdType = typename Mapping<Entity>::IdType;
    Database &database = m_session.database();
    Repository<Entity> records{database};
    const auto known = records.find(IdType{id});
    if (!known)
        return; // somebody else was faster
    if constexpr (std::is_same_v<Entity, Opinion>) {
        Repository<OpinionStep> steps{database};
        const QList<StoredOpinionStep> ofOpinion =
            steps.select(QStringLiteral("opinion_id = :opinion"), {{QStringLiteral(":opinion"), id}});
        for (const StoredOpinionStep &step : ofOpinion)
            steps.remove(group, step);
    }
    records.remove(group, *known);
    if constexpr (std::is_same_v<Entity, Mandate>) {
        const qint64 person = known->value.person.value();
        const auto others =
            records.select(QStringLiteral("person_id = :person"), {{QStringLiteral(":person"), person}});
        if (others.isEmpty())
            Repository<Person>{database}.remove(group,
                                                *Repository<Person>{database}.find(known->value.person));
    }
}

Result<int> BulkService::remove(ListKind kind, const QList<qint64> &ids)
try {
    if (ids.isEmpty() || ids.size() > MostRecords)
        return Error{ErrorCode::InvalidInput,
                     tr("At most %n record(s) can be removed in one go.", nullptr, MostRecords),
                     {}};
    const QString label = tr("Removal of %n record(s) of “%1”", nullptr, static_cast<int>(ids.size()))
                              .arg(ListingService::title(kind));
    qint64 present = 0;
    try {
        ChangeGroup group{m_session.database(), m_session.writer(), label};
        for (const qint64 id : ids) {
            present = id;
            switch (kind) {
            case ListKind::Visits:
                removeFrom<Visit>(group, id);
                break;
            case ListKind::Receptions:
                removeFrom<Reception>(group, id);
                break;
            case ListKind::Activities:
                removeFrom<Activity>(group, id);
                break;
            case ListKind::Opinions:
                removeFrom<Opinion>(group, id);
                break;
            case ListKind::Stations:
                removeFrom<Station>(group, id);
                break;
            case ListKind::Deputies:
                removeFrom<Mandate>(group, id);
                break;
            case ListKind::Towns:
                removeFrom<Town>(group, id);
                break;
            case ListKind::Offices:
                removeFrom<Office>(group, id);
                break;
            }
        }
        group.commit();
    } catch (const StorageError &error) {
        if (error.kind() != StorageError::Kind::Constraint)
            throw;
        return Error{ErrorCode::Conflict,
                     tr("“%1” cannot be removed: other records depend on it. Nothing was changed.")
                         .arg(describe(kind, present)),
                     error.detail()};
    }
    return static_cast<int>(ids.size());
} catch (const StorageError &error) {
    return toError(error);
}

QString BulkService::describe(ListKind kind, qint64 id)
{
    if (!m_names)
        m_names = std::make_unique<NameBook>(m_session.database());
    RecordReader reader{m_session.database()};
    const EntitySpec &spec = entitySpec(listedEntity(kind));
    const std::optional<Record> record = reader.find(spec, id);
    if (!record)
        return QString::number(id);
    QStringList texts;
    const ListSource source{*m_names, reader, *record, spec, {}};
    const QList<ListColumnSpec> columns = listingColumns(kind);
    for (const ListColumnSpec &column : columns) {
        const QString text = column.cell(source).text;
        if (!text.isEmpty() && texts.size() < CellsInDescription)
            texts.append(text);
    }
    return texts.join(u' ');
}

} // namespace liaison
