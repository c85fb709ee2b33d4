#include "app/storage/formqueries.h"

#include <algorithm>

namespace liaison {

namespace {

struct Condition
{
    QString text;
    QList<Database::Binding> bindings;
};

QString dayOf(EntityKind entity)
{
    return entity == EntityKind::Opinion ? QStringLiteral("received_on") : QStringLiteral("held_on");
}

QString tookPart(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Visit:
        return QStringLiteral("id IN (SELECT d.visit_id FROM visit_deputy d WHERE d.mandate_id = :deputy)");
    case EntityKind::Reception:
        return QStringLiteral(
            "id IN (SELECT d.reception_id FROM reception_deputy d WHERE d.mandate_id = :deputy)");
    case EntityKind::Activity:
        return QStringLiteral("id IN (SELECT d.activity_id FROM activity_attendance d"
                              " WHERE d.mandate_id = :deputy)");
    case EntityKind::Opinion:
        return QStringLiteral("reception_id IN (SELECT d.reception_id FROM reception_deputy d"
                              " WHERE d.mandate_id = :deputy)");
    default:
        Q_UNREACHABLE(); // no other register is printed
    }
}

Condition conditionOf(EntityKind entity, const EntryScope &scope)
{
    const QString day = dayOf(entity);
    Condition condition{
        QStringLiteral("status = 'valid' AND %1 >= :first AND %1 <= :last%2")
            .arg(day, entity == EntityKind::Opinion ? QStringLiteral(" AND state <> 'draft'") : QString{}),
        {{QStringLiteral(":first"), scope.days.first}, {QStringLiteral(":last"), scope.days.last}}};
    if (scope.station) {
        condition.text += QStringLiteral(" AND station_id = :station");
        condition.bindings.append({QStringLiteral(":station"), *scope.station});
    }
    if (scope.town) {
        condition.text +=
            QStringLiteral(" AND station_id IN (SELECT s.id FROM station s WHERE s.town_id = :town)");
        condition.bindings.append({QStringLiteral(":town"), *scope.town});
    }
    if (scope.deputy) {
        condition.text += QStringLiteral(" AND ") + tookPart(entity);
        condition.bindings.append({QStringLiteral(":deputy"), *scope.deputy});
    }
    return condition;
}

/// The repository gives them by id.
template <typename Entity>
auto within(Database &database, const EntryScope &scope)
{
    const Condition condition = conditionOf(Mapping<Entity>::Kind, scope);
    auto entries = Repository<Entity>{database}.select(condition.text, condition.bindings);
    std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        if constexpr (std::is_same_v<Entity, Opinion>)
            return a.value.receivedOn < b.value.receivedOn;
        else
            return a.value.heldOn < b.value.heldOn;
    });
    return entries;
}

} // namespace

QList<StoredVisit> visitsWithin(Database &database, const EntryScope &scope)
{
    return within<Visit>(database, scope);
}

QList<StoredReception> receptionsWithin(Database &database, const EntryScope &scope)
{
    return within<Reception>(database, scope);
}

QList<StoredActivity> activitiesWithin(Database &database, const EntryScope &scope)
{
    return within<Activity>(database, scope);
}

QList<StoredOpinion> opinionsWithin(Database &database, const EntryScope &scope)
{
    return within<Opinion>(database, scope);
}

QSet<qint64> countedWithin(Database &database, EntityKind entity, const EntryScope &scope)
{
    const Condition condition = conditionOf(entity, scope);
    QSet<qint64> result;
    Query query = database.run(QStringLiteral("SELECT id FROM %1 WHERE counted = 1 AND %2")
                                   .arg(entitySpec(entity).name, condition.text),
                               condition.bindings);
    while (query.next())
        result.insert(query.integer(0));
    return result;
}

} // namespace liaison
