#pragma once

#include "app/evaluation/scheme.h"
#include "app/services/chartservice.h"
#include "app/services/evaluationservice.h"
#include "app/services/evaluationunits.h"
#include "app/storage/measurestore.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace liaison {

/// What all charts start from: whom, when, and who is whose peer.
struct ChartContext
{
    Session &session;
    ChartRequest request;
    Scheme scheme;
    QString round; ///< code of the round that is of this period, or empty
    MeasureScope scope;
    QDateTime now; ///< UTC
    EvaluationUnits all;
    QStringList groups; ///< peer group of each unit

    /// Throws StorageError. Errors: InvalidInput, NotFound.
    [[nodiscard]] static Result<ChartContext> of(Session &session, const ChartRequest &request);

    /// Points and ranks, with what was entered in the round. Throws StorageError.
    [[nodiscard]] Result<Evaluation> evaluate() const;

    /// Index of the unit, or -1.
    [[nodiscard]] qsizetype indexOf(qint64 id) const { return all.ids.indexOf(id); }
    [[nodiscard]] const QString &nameOf(qsizetype unit) const { return all.units.at(unit).name; }
    /// Units of the peer group that was asked for, in the order of the Chinese dictionary.
    [[nodiscard]] QList<qsizetype> asked() const;
    /// The chosen units that exist, at most MostUnits, in the order in which they were chosen.
    [[nodiscard]] QList<qsizetype> chosen() const;
    /// With whom @a units are compared: the group asked for, else the group that they share, else all.
    [[nodiscard]] QList<qsizetype> peersOf(const QList<qsizetype> &units) const;
    /// "peers: 联络站"
    [[nodiscard]] QString peerGroupOf(const QList<qsizetype> &units) const;
    /// Ids of the stations that count; nothing: all.
    [[nodiscard]] std::optional<QSet<qint64>> onlyStations() const;

    /// Title, unit, period, n and cut-off filled in.
    [[nodiscard]] ChartData begin(const QString &unit, qsizetype count) const;
    /// Months of the period that have begun: each cut to the days that are measured.
    [[nodiscard]] QList<DateRange> months() const;
    /// hints with from and to, and "station", "town" or "deputy".
    [[nodiscard]] QVariantMap hints(const DateRange &days, std::optional<qint64> unit) const;
    /// What the ranking page shall explain: the unit, or one indicator of it.
    [[nodiscard]] QVariantMap rankingHints(qint64 unit, const QString &indicator = {}) const;
    [[nodiscard]] QStringList namesOf(const QList<qsizetype> &units) const;
    /// The list behind a value of a measure: of visits, opinions …
    [[nodiscard]] ChartDrill drill(const QString &measure, const DateRange &days,
                                   std::optional<qint64> unit) const;
};

/// What a measure gives for one unit; entries are visits, receptions, activities and opinions together.
inline const QString EntriesMeasure = QStringLiteral("entries");
/// The four kinds beside each other: a choice of the trend only.
inline const QString EntriesByKind = QStringLiteral("kinds");

/// As MeasureStore::values(), also for EntriesMeasure. Throws StorageError.
[[nodiscard]] MeasureValues chartValues(Session &session, const QString &measure, const MeasureScope &scope);
/// A unit without evidence: 0, or nothing of nothing.
[[nodiscard]] Fraction chartValue(const MeasureValues &values, const QString &measure, qint64 id, int months);

[[nodiscard]] bool isShare(const QString &measure);
/// "12", "9/12 (75.0 %)", "–" if there is nothing to measure.
[[nodiscard]] QString measuredText(const QString &measure, const Fraction &value);
/// "75.0 %"
[[nodiscard]] QString shareInPercent(double share);
[[nodiscard]] QString plainNumber(double value);
[[nodiscard]] ChartCell realCell(double value, const QString &text);
[[nodiscard]] ChartCell wholeCell(qint64 value);
/// Nothing of no values; between the two middle ones of an even number.
[[nodiscard]] std::optional<double> medianOf(QList<double> values);

// One file each.
[[nodiscard]] Result<ChartData> rankingChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> profileChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> trendChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> heatMapChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> workloadChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> categoriesChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> latenessChart(const ChartContext &context);
[[nodiscard]] Result<ChartData> distributionChart(const ChartContext &context);

} // namespace liaison
