#pragma once

#include "app/domain/enumkey.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace liaison {

enum class ChartKind {
    Ranking,      ///< points, or ranks with their 5–95 % bands, a row for each unit
    Profile,      ///< units against the median of their peers, a row for each indicator
    Trend,        ///< month by month
    HeatMap,      ///< stations × months
    Workload,     ///< opinions received against the rate of those resolved
    Categories,   ///< opinions by category, with the cumulative share
    Lateness,     ///< days from event to entry
    Distribution, ///< entries of each deputy
};

template <>
struct EnumKeys<ChartKind>
{
    static constexpr std::pair<ChartKind, const char16_t *> Entries[] = {
        {ChartKind::Ranking, u"ranking"},   {ChartKind::Profile, u"profile"},
        {ChartKind::Trend, u"trend"},       {ChartKind::HeatMap, u"heatmap"},
        {ChartKind::Workload, u"workload"}, {ChartKind::Categories, u"categories"},
        {ChartKind::Lateness, u"lateness"}, {ChartKind::Distribution, u"distribution"},
    };
};

/// Which page with which filter shows the records behind a mark; the window knows it as a Target.
struct ChartDrill
{
    QString page = {};
    QString entity = {};
    qint64 id = 0;
    QVariantMap hints = {};

    friend bool operator==(const ChartDrill &, const ChartDrill &) = default;
};

/// One of the units that a bar stands for, where a bar is not one list of records.
struct ChartMember
{
    QString name = {};
    QString number = {};
    ChartDrill drill = {};
};

/// One bar, point or cell.
struct ChartMark
{
    double value = 0;   ///< for drawing only; what is stated is text
    double x = 0;       ///< of scatter charts
    bool known = true;  ///< false: nothing to draw (too few data, no such month yet)
    bool apart = false; ///< drawn unlike the others: the bar of nobody's entries, of late ones
    std::optional<std::pair<double, double>> band = {}; ///< 5–95 %
    QString label = {};                                 ///< beside the mark; may be empty
    QString text = {}; ///< a sentence: what the mark says when it has the focus
    std::optional<ChartDrill> drill = {};
    QList<ChartMember> members = {};
};

struct ChartSeries
{
    enum class Shape { Bar, Line, Dots, Cells, Guide };

    QString name = {};
    Shape shape = Shape::Bar;
    bool reference = false;  ///< the peers' median: drawn apart from the units
    bool secondAxis = false; ///< of shares, at the right
    QList<ChartMark> marks = {};
};

struct ChartAxis
{
    QString title = {};
    bool percent = false; ///< values are shares of 1
    bool whole = true;    ///< only whole numbers are marked
    double minimum = 0;
    double maximum = 0; ///< not above minimum: as the values need
};

/// A threshold between two categories or at a value.
struct ChartLimit
{
    double at = 0;
    QString text = {};
};

struct ChartCell
{
    QString text = {};
    std::optional<double> number = {}; ///< nothing: text

    friend bool operator==(const ChartCell &, const ChartCell &) = default;
};

/// The numbers of the chart, exactly as stated.
struct ChartTable
{
    QStringList heads = {};
    QList<QList<ChartCell>> rows = {};
};

/// One chart, ready to be drawn on a screen or on paper: all words translated, all numbers computed.
struct ChartData
{
    ChartKind kind = ChartKind::Ranking;
    QString title = {};
    QString unit = {};   ///< what is counted: "entries a month"
    QString period = {}; ///< "2026年上半年 (2026-01-01 – 2026-06-30)"
    QString count = {};  ///< "n = 8 stations"
    QString cutOff = {}; ///< "2026-07-10 17:30"
    QStringList notes = {};
    QString emptyText = {}; ///< why there is nothing and what to do; empty if there is something

    QStringList categories = {}; ///< rows (ranking, profile), columns (others); none of scatter charts
    QList<ChartSeries> series = {};
    ChartAxis xAxis = {}; ///< of scatter charts; else only the title
    ChartAxis valueAxis = {};
    ChartAxis secondAxis = {};
    std::optional<ChartLimit> limit = {};
    ChartTable table = {};

    /// One row for each category (or for each series of a heat map), as many as there are units.
    [[nodiscard]] bool hasRows() const
    {
        return kind == ChartKind::Ranking || kind == ChartKind::Profile || kind == ChartKind::HeatMap;
    }
    [[nodiscard]] qsizetype rowCount() const
    {
        return kind == ChartKind::HeatMap ? series.size() : hasRows() ? categories.size() : 0;
    }
};

} // namespace liaison
