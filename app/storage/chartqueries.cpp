#include "app/storage/chartqueries.h"

#include <QStringList>

namespace liaison {

QList<CategoryCount> opinionCategories(Database &database, const DateRange &days)
{
    QList<CategoryCount> result;
    Query rows = database.run(QStringLiteral("SELECT station_id, category, count(*) FROM opinion"
                                             " WHERE counted = 1 AND received_on >= :first AND"
                                             " received_on <= :last GROUP BY station_id, category"
                                             " ORDER BY station_id, category"),
                              {{QStringLiteral(":first"), days.first}, {QStringLiteral(":last"), days.last}});
    while (rows.next())
        result.append({rows.integer(0), rows.text(1), rows.integer(2)});
    return result;
}

QList<LagCount> entryLags(Database &database, const DateRange &days, const QString &entity)
{
    struct Register
    {
        const char *table;
        const char *day;
    };
    constexpr Register Registers[] = {
        {"visit", "held_on"}, {"reception", "held_on"}, {"activity", "held_on"}, {"opinion", "received_on"}};
    QStringList parts;
    for (const Register &source : Registers) {
        if (entity.isEmpty() || entity == QLatin1String{source.table})
            parts.append(QStringLiteral("SELECT station_id, entry_lag_days FROM %1 WHERE counted = 1 AND"
                                        " %2 >= :first AND %2 <= :last")
                             .arg(QLatin1String{source.table}, QLatin1String{source.day}));
    }
    Q_ASSERT(!parts.isEmpty());
    QList<LagCount> result;
    Query rows = database.run(QStringLiteral("SELECT station_id, entry_lag_days, count(*) FROM (%1) x"
                                             " GROUP BY station_id, entry_lag_days"
                                             " ORDER BY station_id, entry_lag_days")
                                  .arg(parts.join(QStringLiteral(" UNION ALL "))),
                              {{QStringLiteral(":first"), days.first}, {QStringLiteral(":last"), days.last}});
    while (rows.next())
        result.append({rows.integer(0), rows.integer(1), rows.integer(2)});
    return result;
}

} // namespace liaison
