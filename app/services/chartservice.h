#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/report/chartdata.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

/// Which of many units a ranking shows.
enum class ChartExtent { All, Top, Bottom, TopAndBottom };

template <>
struct EnumKeys<ChartExtent>
{
    static constexpr std::pair<ChartExtent, const char16_t *> Entries[] = {
        {ChartExtent::All, u"all"},
        {ChartExtent::Top, u"top"},
        {ChartExtent::Bottom, u"bottom"},
        {ChartExtent::TopAndBottom, u"both"},
    };
};

struct ChartRequest
{
    ChartKind kind;
    Period period;
    Subject subject = Subject::Station; ///< of rankings and profiles; others are of stations or deputies
    QString scheme = {};      ///< key of a SchemeChoice; empty: the example. Also names the peer groups
    QString group = {};       ///< peer group; empty: all
    QList<qint64> units = {}; ///< chosen; what is done without any depends on the chart
    QString measure = {};     ///< of trend, heat map and workload; empty: the chart's own
    ChartExtent extent = ChartExtent::All;
    int extentCount = 20;
    bool ranks = false; ///< ranking: ranks with their bands instead of points

    static constexpr qsizetype MostUnits = 4; ///< chosen at once: more cannot be told apart
};

struct ChartUnit
{
    qint64 id;
    QString uid;
    QString name;
    QString group;
    QString search; ///< pinyin and initials
};

struct ChartScheme
{
    QString key;
    QString title;
};

/// What the options of a chart can be.
struct ChartChoices
{
    QList<ChartUnit> units; ///< in the order of the Chinese dictionary
    QStringList groups;
    QList<ChartScheme> schemes; ///< of the subject; those of its rounds first
};

/// Computes charts from the measures and the scores that rankings use, in one state of the data.
class ChartService
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)

public:
    explicit ChartService(Session &session) : m_session{session} {}

    /// Errors: InvalidInput (period not begun, scheme of another subject), NotFound, StorageFailed.
    [[nodiscard]] Result<ChartData> chart(const ChartRequest &request);
    [[nodiscard]] Result<ChartChoices> choices(const ChartRequest &request);

    /// Writes the table of a chart to a .xlsx or .csv file, with what the chart states below it. Errors:
    /// InvalidInput for another suffix, OutputFailed.
    [[nodiscard]] static Result<> writeTable(const ChartData &data, const QString &path);

    /// Whom the chart evaluates or counts: the subject asked for where it leaves a choice.
    [[nodiscard]] static Subject subjectOf(const ChartRequest &request);
    /// Ids of the measures that the chart can show, the default first; empty where there is no choice.
    [[nodiscard]] static QStringList measuresOf(ChartKind kind);
    /// "entries of all kinds", or the title of the measure.
    [[nodiscard]] static QString measureTitle(const QString &id);
    [[nodiscard]] static QString chartTitle(ChartKind kind);

private:
    Session &m_session;
};

} // namespace liaison
