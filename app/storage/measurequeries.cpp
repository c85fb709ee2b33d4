#include "app/storage/measurequeries.h"

#include <QStringList>

namespace liaison {

namespace {

/// A register whose rows are duty entries.
struct Source
{
    const char *table;
    const char *day;
    const char *deputies; ///< link table, or nullptr where no deputies are recorded
    const char *present;  ///< condition on the link that the deputy took part
};

constexpr Source Visits{"visit", "held_on", "visit_deputy", ""};
constexpr Source Receptions{"reception", "held_on", "reception_deputy", ""};
constexpr Source Activities{"activity", "held_on", "activity_attendance", " AND d.presence = 'attended'"};
constexpr Source Opinions{"opinion", "received_on", nullptr, ""};

struct Columns
{
    const char *amount = "1";
    const char *base = "1";
    const char *item = "''";
    const char *condition = "";
    bool eachDeputy = false; ///< one row per deputy also where the subject is a place
};

// Portable on both engines: a date cast to text is ISO 8601.
constexpr auto Month = "substr(CAST(e.held_on AS TEXT), 1, 7)";
constexpr auto Day = "CAST(e.held_on AS TEXT)";
constexpr auto OpinionMonth = "substr(CAST(e.received_on AS TEXT), 1, 7)";

/// Evidence of one register for one kind of subject. Only entries that count are looked at.
QString evidence(const Source &source, Subject subject, const Columns &columns)
{
    const QString table = QString::fromLatin1(source.table);
    QString subjectColumn;
    QString join;
    switch (subject) {
    case Subject::Station:
        subjectColumn = QStringLiteral("e.station_id");
        break;
    case Subject::Town:
        subjectColumn = QStringLiteral("s.town_id");
        join = QStringLiteral(" JOIN station s ON s.id = e.station_id");
        break;
    case Subject::Deputy:
        subjectColumn = QStringLiteral("d.mandate_id");
        break;
    }
    if (subject == Subject::Deputy || columns.eachDeputy)
        join += QStringLiteral(" JOIN %1 d ON d.%2_id = e.id%3")
                    .arg(QString::fromLatin1(source.deputies), table, QString::fromLatin1(source.present));
    return QStringLiteral("SELECT %1 AS subject, '%2' AS entity, e.id AS record, e.%3 AS day, %4 AS amount,"
                          " %5 AS base, %6 AS item FROM %2 e%7"
                          " WHERE e.counted = 1 AND e.%3 >= :first AND e.%3 <= :last%8")
        .arg(subjectColumn, table, QString::fromLatin1(source.day), QString::fromLatin1(columns.amount),
             QString::fromLatin1(columns.base), QString::fromLatin1(columns.item), join,
             QString::fromLatin1(columns.condition));
}

/// Visits, receptions and activities together.
QString dutyEvidence(Subject subject, const Columns &columns)
{
    return QStringList{evidence(Visits, subject, columns), evidence(Receptions, subject, columns),
                       evidence(Activities, subject, columns)}
        .join(QStringLiteral(" UNION ALL "));
}

/// Duty entries and, for places, opinions: "any entry".
QString anyEvidence(Subject subject, const Columns &columns, const Columns &opinionColumns)
{
    QString sql = dutyEvidence(subject, columns);
    if (subject != Subject::Deputy)
        sql += QStringLiteral(" UNION ALL ") + evidence(Opinions, subject, opinionColumns);
    return sql;
}

/// Residents (mandates of the place that overlap the period); amount 1 for those who took part in any
/// counted entry anywhere.
QString residentEvidence(Subject subject)
{
    QStringList tookPart;
    for (const Source &source : {Visits, Receptions, Activities})
        tookPart.append(QStringLiteral("EXISTS (SELECT 1 FROM %1 d JOIN %2 e ON e.id = d.%2_id"
                                       " WHERE d.mandate_id = m.id%3 AND e.counted = 1"
                                       " AND e.held_on >= :first AND e.held_on <= :last)")
                            .arg(QString::fromLatin1(source.deputies), QString::fromLatin1(source.table),
                                 QString::fromLatin1(source.present)));
    return QStringLiteral("SELECT m.%1 AS subject, 'mandate' AS entity, m.id AS record, m.from_on AS day,"
                          " CASE WHEN %2 THEN 1 ELSE 0 END AS amount, 1 AS base, '' AS item FROM mandate m"
                          " WHERE m.%1 IS NOT NULL AND m.from_on <= :last AND m.to_on >= :first")
        .arg(subject == Subject::Town ? QStringLiteral("town_id") : QStringLiteral("station_id"),
             tookPart.join(QStringLiteral(" OR ")));
}

} // namespace

std::optional<MeasureQuery> measureQuery(const QString &measureId, Subject subject)
{
    const auto is = [&measureId](const char *id) { return measureId == QLatin1String{id}; };

    if (is("visits"))
        return MeasureQuery{evidence(Visits, subject, {}), Aggregate::Sum};
    if (is("receptions"))
        return MeasureQuery{evidence(Receptions, subject, {}), Aggregate::Sum};
    if (is("activities"))
        return MeasureQuery{evidence(Activities, subject, {}), Aggregate::Sum};
    if (is("people_received"))
        return MeasureQuery{evidence(Receptions, subject, {.amount = "e.people"}), Aggregate::Sum};

    if (is("days_active"))
        return MeasureQuery{dutyEvidence(subject, {.item = Day}), Aggregate::DistinctItems};
    if (is("months_active"))
        return MeasureQuery{anyEvidence(subject, {.item = Month}, {.item = OpinionMonth}),
                            Aggregate::DistinctItems};
    if (is("deputies_active") && subject != Subject::Deputy)
        return MeasureQuery{dutyEvidence(subject, {.item = "CAST(d.mandate_id AS TEXT)", .eachDeputy = true}),
                            Aggregate::DistinctItems};
    if (is("deputies_active_share") && subject != Subject::Deputy)
        return MeasureQuery{residentEvidence(subject), Aggregate::SumOfBase};

    // Back-filled entries: made more than :late_after days after the event.
    if (is("late_entries")) {
        const Columns late{.condition = " AND e.entry_lag_days > :late_after"};
        return MeasureQuery{anyEvidence(subject, late, late), Aggregate::Sum};
    }
    if (is("late_entries_share")) {
        const Columns late{.amount = "CASE WHEN e.entry_lag_days > :late_after THEN 1 ELSE 0 END"};
        return MeasureQuery{anyEvidence(subject, late, late), Aggregate::SumOfBase};
    }

    if (subject == Subject::Deputy)
        return std::nullopt; // opinions belong to places
    if (is("opinions_received"))
        return MeasureQuery{evidence(Opinions, subject, {}), Aggregate::Sum};
    if (is("opinions_answered"))
        return MeasureQuery{
            evidence(Opinions, subject, {.amount = "CASE WHEN e.answered_on IS NOT NULL THEN 1 ELSE 0 END"}),
            Aggregate::SumOfBase};
    // Of those that were answered or whose deadline has passed; without a deadline an answer is in time.
    if (is("opinions_in_time"))
        return MeasureQuery{
            evidence(Opinions, subject,
                     {.amount = "CASE WHEN e.answered_on IS NOT NULL AND (e.due_on IS NULL OR"
                                " e.answered_on <= e.due_on) THEN 1 ELSE 0 END",
                      .condition = " AND (e.answered_on IS NOT NULL OR e.due_on < :cut_off)"}),
            Aggregate::SumOfBase};
    // Satisfied of all rated; "mostly satisfied" does not count as satisfied.
    if (is("opinions_satisfied"))
        return MeasureQuery{evidence(Opinions, subject,
                                     {.amount = "CASE WHEN e.rating = 'satisfied' THEN 1 ELSE 0 END",
                                      .condition = " AND e.rating IS NOT NULL"}),
                            Aggregate::SumOfBase};
    return std::nullopt;
}

} // namespace liaison
