#include "app/evaluation/bandsrule.h"

#include "app/evaluation/objectreader.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qsizetype MaxBands = 50;

} // namespace

BandsRule::BandsRule(QList<Band> bands) : m_bands{std::move(bands)}
{
    Q_ASSERT(!m_bands.isEmpty());
}

std::shared_ptr<const Rule> BandsRule::read(ObjectReader &json, const RuleContext &context)
{
    const qsizetype problems = json.problemCount();
    QList<ObjectReader> readers = json.objects(QStringLiteral("bands"), 2, MaxBands);
    QList<Band> bands;
    QList<Interval> intervals;
    for (ObjectReader &reader : readers) {
        intervals.append(Interval::read(reader, !context.hasOnly(ValueKind::Number)));
        const auto points = reader.number(QStringLiteral("points"), {}, context.limit());
        bands.append({intervals.last(), points.value_or(Decimal{})});
        reader.refuseUnknownKeys();
    }
    Interval::checkTiling(intervals, readers);
    if (json.problemCount() > problems)
        return nullptr;

    const auto fewer = [](const Band &a, const Band &b) { return a.points < b.points; };
    const bool rises = std::is_sorted(bands.cbegin(), bands.cend(), fewer);
    const bool falls = std::is_sorted(bands.crbegin(), bands.crend(), fewer);
    if (!rises && !falls) {
        json.complain(QStringLiteral("bands"),
                      tr("The points must only rise or only fall from band to band."));
        return nullptr;
    }
    if (!context.canBeMetBy(std::max(bands.first().points, bands.last().points))) {
        json.complain(
            QStringLiteral("bands"),
            tr("The maximum of %1 points can never be met: no band gives it.").arg(context.limit().text()));
        return nullptr;
    }
    return std::make_shared<BandsRule>(std::move(bands));
}

const BandsRule::Band &BandsRule::bandOf(const RuleInput &input) const
{
    const Fraction &value = input.values.front().fraction();
    const auto it = std::find_if(m_bands.cbegin(), m_bands.cend(),
                                 [&value](const Band &band) { return band.interval.contains(value); });
    Q_ASSERT(it != m_bands.cend());
    return *it;
}

Decimal BandsRule::points(const RuleInput &input) const
{
    return bandOf(input).points;
}

QString BandsRule::words() const
{
    QStringList parts;
    for (const Band &band : m_bands)
        parts.append(tr("%1: %2 points").arg(band.interval.words(), band.points.text()));
    if (m_bands.first().points < m_bands.last().points)
        std::reverse(parts.begin(), parts.end()); // the best one is read first
    return parts.join(tr("; ", "between two bands of a rule"));
}

QString BandsRule::formula(const RuleInput &input) const
{
    const Band &band = bandOf(input);
    return QStringLiteral("%1 → %2").arg(band.interval.formula(input.values.front().text()),
                                         band.points.text());
}

} // namespace liaison
