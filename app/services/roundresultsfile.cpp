#include "app/services/roundresultsfile.h"

#include "app/exchange/tablewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RoundResultsFile)
};

Cell text(const QString &value)
{
    return value.isEmpty() ? Cell{} : Cell{.kind = Cell::Kind::Text, .text = value};
}

Cell number(const QString &value)
{
    return value.isEmpty() ? Cell{}
                           : Cell{.kind = Cell::Kind::Number, .text = value, .number = value.toDouble()};
}

} // namespace

FrozenResult inOrderOfRank(FrozenResult results)
{
    std::stable_sort(results.begin(), results.end(), [](const FrozenUnit &a, const FrozenUnit &b) {
        if ((a.rank == 0) != (b.rank == 0))
            return b.rank == 0;
        return a.rank < b.rank;
    });
    return results;
}

QString shownTotal(const FrozenUnit &unit)
{
    return unit.total.section(u' ', -1); // "45.5 × 100 ÷ 92 ≈ 49.457"
}

Result<> writeRoundResults(const QString &path, const RoundView &view, const FrozenResult &results)
{
    QStringList heads{Text::tr("rank"),          Text::tr("name"),   Text::tr("peer group"),
                      Text::tr("rank in group"), Text::tr("points"), Text::tr("grade")};
    for (const Indicator &indicator : view.scheme.indicators)
        heads.append(indicator.code + u' ' + indicator.title.text());
    auto writer = makeTableWriter(path, {view.round.value.code, heads});
    if (!writer)
        return writer.error();
    for (const FrozenUnit &unit : inOrderOfRank(results)) {
        const auto grade = std::find_if(view.scheme.grades.cbegin(), view.scheme.grades.cend(),
                                        [&unit](const Grade &known) { return known.code == unit.grade; });
        const bool isRanked = unit.rank > 0;
        QList<Cell> row{isRanked ? number(QString::number(unit.rank)) : Cell{},
                        text(unit.name),
                        text(unit.group),
                        isRanked ? number(QString::number(unit.groupRank)) : Cell{},
                        number(shownTotal(unit)),
                        text(grade == view.scheme.grades.cend() ? unit.grade : grade->title.text())};
        for (const Indicator &indicator : view.scheme.indicators) {
            const auto line = std::find_if(
                unit.lines.cbegin(), unit.lines.cend(),
                [&indicator](const FrozenUnit::Line &known) { return known.code == indicator.code; });
            row.append(line != unit.lines.cend() && line->counts ? number(line->points) : Cell{});
        }
        if (const Result<> written = (*writer)->writeRow(row); !written)
            return written.error();
    }
    return (*writer)->finish();
}

} // namespace liaison
