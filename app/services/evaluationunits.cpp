#include "app/services/evaluationunits.h"

#include "app/base/text.h"
#include "app/storage/mapping/deputymapping.h"
#include "app/storage/mapping/organisationmapping.h"
#include "app/storage/namebook.h"

#include <QHash>

namespace liaison {

namespace {

void add(EvaluationUnits &result, qint64 id, const Uid &uid, const QString &name,
         QMap<QString, QString> attributes)
{
    result.ids.append(id);
    result.units.append({.key = uid.text(),
                         .name = name,
                         .sortKey = text::pinyin(name),
                         .attributes = std::move(attributes)});
}

EvaluationUnits stations(Database &database)
{
    EvaluationUnits result;
    const NameBook names{database};
    const QList<StoredStation> stored = Repository<Station>{database}.all();
    for (const StoredStation &station : stored)
        add(result, station.id.value(), station.uid, station.value.name,
            {{QStringLiteral("tier"), displayName(station.value.tier)},
             {QStringLiteral("town"), names.town(station.value.town.value())}});
    return result;
}

EvaluationUnits towns(Database &database)
{
    EvaluationUnits result;
    const QList<StoredTown> stored = Repository<Town>{database}.all();
    for (const StoredTown &town : stored)
        add(result, town.id.value(), town.uid, town.value.name,
            {{QStringLiteral("kind"), displayName(town.value.kind)}});
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
        return stations(database);
    case Subject::Town:
        return towns(database);
    case Subject::Deputy:
        return deputies(database, scope.days);
    }
    Q_UNREACHABLE();
}

} // namespace liaison
