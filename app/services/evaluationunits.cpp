#include "app/services/evaluationunits.h"

#include "app/base/text.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/namebook.h"
#include "app/storage/registerqueries.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationService)
};

void add(EvaluationUnits &result, qint64 id, const Uid &uid, const QString &name,
         QMap<QString, QString> attributes)
{
    result.ids.append(id);
    result.units.append({.key = uid.text(),
                         .name = name,
                         .sortKey = text::collationKey(name),
                         .attributes = std::move(attributes)});
}

EvaluationUnits stations(Database &database, const DateRange &days)
{
    EvaluationUnits result;
    const NameBook names{database};
    const QHash<qint64, qint64> mandates = mandatesOfStations(database, days);
    QHash<TownId, QString> townKinds;
    const QList<StoredTown> towns = Repository<Town>{database}.all();
    for (const StoredTown &town : towns)
        townKinds.insert(town.id, displayName(town.value.kind));
    const QList<StoredStation> stored = Repository<Station>{database}.all();
    for (const StoredStation &station : stored)
        add(result, station.id.value(), station.uid, station.value.name,
            {{QStringLiteral("tier"), displayName(station.value.tier)},
             {QStringLiteral("town"), names.town(station.value.town.value())},
             {QStringLiteral("town_kind"), townKinds.value(station.value.town)},
             {QStringLiteral("deputies"), QString::number(mandates.value(station.id.value()))}});
    return result;
}

EvaluationUnits towns(Database &database)
{
    EvaluationUnits result;
    const QList<StoredTown> stored = Repository<Town>{database}.all();
    for (const StoredTown &town : stored)
        add(result, town.id.value(), town.uid, town.value.name,
            {{QStringLiteral("kind"), displayName(town.value.kind)},
             {QStringLiteral("residents"),
              town.value.population ? QString::number(*town.value.population) : QString{}}});
    return result;
}

EvaluationUnits deputies(Database &database, const DateRange &days)
{
    EvaluationUnits result;
    const NameBook names{database};
    QHash<QString, int> bearers;
    const QList<StoredMandate> stored = Repository<Mandate>{database}.all();
    for (const StoredMandate &mandate : stored)
        ++bearers[names.deputy(mandate.id.value())];
    for (const StoredMandate &mandate : stored) {
        if (!mandate.value.held().intersected(days))
            continue;
        // Same-name deputies are told apart wherever a name is shown.
        const QString plain = names.deputy(mandate.id.value());
        const QString town = names.town(mandate.value.town.value());
        const QString level = displayName(mandate.value.level);
        const QString name =
            bearers.value(plain) > 1 ? QStringLiteral("%1（%2·%3）").arg(plain, town, level) : plain;
        add(result, mandate.id.value(), mandate.uid, name,
            {{QStringLiteral("level"), level},
             {QStringLiteral("town"), town},
             {QStringLiteral("station"),
              mandate.value.station ? names.station(mandate.value.station->value()) : QString{}}});
    }
    return result;
}

} // namespace

EvaluationUnits evaluationUnits(Database &database, const MeasureScope &scope)
{
    switch (scope.subject) {
    case Subject::Station:
        return stations(database, scope.days);
    case Subject::Town:
        return towns(database);
    case Subject::Deputy:
        return deputies(database, scope.days);
    }
    Q_UNREACHABLE();
}

Fraction measuredValue(const Measure &measure, const MeasureValues &values, qint64 id,
                       const MeasureScope &scope)
{
    if (measure.kind == MeasureKind::Count)
        return values.value(id, Fraction{0, 1});
    return values.value(id,
                        Fraction{0, measure.id == QStringLiteral("months_active_share") ? scope.months : 0});
}

Result<qsizetype> findUnit(const Facts &facts, Subject subject, const QString &name)
{
    if (const std::optional<qsizetype> unit = facts.findUnit(name.trimmed()))
        return *unit;
    const QString wanted = text::nameKey(name);
    QList<qsizetype> exact;
    QList<qsizetype> partial;
    for (qsizetype unit = 0; unit < facts.unitCount(); ++unit) {
        const QString known = text::nameKey(facts.unit(unit).name);
        if (known == wanted)
            exact.append(unit);
        else if (known.contains(wanted))
            partial.append(unit);
    }
    const QList<qsizetype> &found = exact.isEmpty() ? partial : exact;
    if (found.size() == 1 && !wanted.isEmpty())
        return found.first();

    QStringList candidates;
    for (const qsizetype unit : found.first(std::min<qsizetype>(found.size(), 10)))
        candidates.append(QStringLiteral("%1 [%2]").arg(facts.unit(unit).name, facts.unit(unit).key));
    if (found.isEmpty() || wanted.isEmpty())
        return Error{
            ErrorCode::NotFound, Text::tr("There is no %1 called “%2”.").arg(displayName(subject), name), {}};
    return Error{ErrorCode::Conflict,
                 Text::tr("Several bear the name “%1”; name one by its identity:\n%2")
                     .arg(name, candidates.join(u'\n')),
                 {}};
}

} // namespace liaison
