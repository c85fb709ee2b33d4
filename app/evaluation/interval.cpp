#include "app/evaluation/interval.h"

#include "app/evaluation/objectreader.h"

namespace liaison {

namespace {

const QString From = QStringLiteral("from");
const QString Below = QStringLiteral("below");

} // namespace

bool Interval::contains(const Fraction &value) const
{
    return (!from || compare(value, from->fraction()) >= 0) &&
           (!below || compare(value, below->fraction()) < 0);
}

QString Interval::words() const
{
    if (from && below)
        return tr("%1 to below %2").arg(from->text(), below->text());
    if (from)
        return tr("%1 and more").arg(from->text());
    if (below)
        return tr("below %1").arg(below->text());
    return tr("any value");
}

QString Interval::formula(const QString &value) const
{
    QString result = value;
    if (from)
        result.prepend(from->text() + QStringLiteral(" ≤ "));
    if (below)
        result.append(QStringLiteral(" < ") + below->text());
    return result;
}

Interval Interval::read(ObjectReader &json, bool mayBePercent)
{
    const auto readEnd = [&json, mayBePercent](const QString &key) -> std::optional<Amount> {
        if (!json.has(key))
            return std::nullopt;
        const std::optional<Amount> end = json.amount(key);
        if (end && end->percent && !mayBePercent)
            json.complain(key, tr("Percentages are for rates only, found %1.").arg(end->text()));
        return end;
    };
    return {readEnd(From), readEnd(Below)};
}

void Interval::checkTiling(const QList<Interval> &intervals, QList<ObjectReader> &readers)
{
    Q_ASSERT(intervals.size() == readers.size());
    const qsizetype last = intervals.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const Interval &interval = intervals.at(i);
        if (i == 0 && readers[i].has(From))
            readers[i].complain(
                From, tr("The lowest band must have no lower end, or small values fall into no band."));
        if (i > 0 && !readers[i].has(From))
            readers[i].complain(
                From, tr("This is missing. Only the lowest band, which comes first, has no lower end."));
        if (i == last && readers[i].has(Below))
            readers[i].complain(
                Below, tr("The highest band must have no upper end, or large values fall into no band."));
        if (i < last && !readers[i].has(Below))
            readers[i].complain(
                Below, tr("This is missing. Only the highest band, which comes last, has no upper end."));
        if (interval.from && interval.below &&
            compare(interval.from->fraction(), interval.below->fraction()) >= 0)
            readers[i].complain(
                Below,
                tr("Expected more than %1, found %2.").arg(interval.from->text(), interval.below->text()));
        if (i == 0 || !interval.from || !intervals.at(i - 1).below)
            continue;
        const Amount &end = *intervals.at(i - 1).below;
        const auto order = compare(interval.from->fraction(), end.fraction());
        if (order > 0)
            readers[i].complain(
                From,
                tr("Values from %1 to below %2 fall into no band.").arg(end.text(), interval.from->text()));
        if (order < 0)
            readers[i].complain(
                From,
                tr("Values from %1 to below %2 fall into two bands.").arg(interval.from->text(), end.text()));
    }
}

} // namespace liaison
