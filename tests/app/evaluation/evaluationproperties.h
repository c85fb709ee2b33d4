#pragma once

#include "app/evaluation/composite/compositereader.h"
#include "app/evaluation/composite/compositetable.h"
#include "app/evaluation/factsjson.h"
#include "app/evaluation/frozenresult.h"
#include "app/evaluation/ranking.h"
#include "app/evaluation/schemereader.h"
#include "tests/app/evaluation/fixtures.h"

#include <QByteArrayView>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <array>
#include <cmath>
#include <limits>

/// What must hold of the readers of the evaluation for every input whatsoever. Each function takes any bytes
/// and gives an empty text, or the property that is broken. The fuzzer and the tests share them.
namespace liaison::test {

/// Drawn from the bytes themselves, so that every input always meets the same facts.
class FactsDrawer
{
public:
    static constexpr qsizetype Units = 4;

    explicit FactsDrawer(QByteArrayView seed)
    {
        quint32 hash = 2'166'136'261; // FNV-1a
        for (const char byte : seed)
            hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619;
        m_random.seed(hash);
    }

    [[nodiscard]] Facts empty(const QString &groupAttribute)
    {
        QList<EvaluatedUnit> units;
        for (qsizetype i = 0; i < Units; ++i) {
            EvaluatedUnit unit{.key = QString::number(i), .group = QString::number(i % 2)};
            if (!groupAttribute.isEmpty())
                unit.attributes.insert(groupAttribute, QString::number(i / 2));
            units.append(unit);
        }
        constexpr std::array Periods{PeriodFacts{1, 28}, PeriodFacts{6, 181}, PeriodFacts{12, 365},
                                     PeriodFacts{PeriodFacts::MaxMonths, PeriodFacts::MaxDays}};
        return *Facts::create(Periods.at(m_random.bounded(quint32{Periods.size()})), units);
    }

    /// A column of numbers or rates, small and huge, with gaps.
    void addMeasure(Facts &facts, const QString &id, ValueKind kind)
    {
        if (facts.findMeasure(id))
            return;
        const qsizetype column = facts.addMeasure(id, kind);
        for (qsizetype unit = 0; unit < Units; ++unit) {
            if (m_random.bounded(6) != 0)
                facts.set(column, unit, value(kind));
        }
    }

    /// A column of what somebody may enter.
    void addInput(Facts &facts, const QString &id, const SchemeInput &input)
    {
        if (facts.findMeasure(id))
            return;
        const qsizetype column = facts.addMeasure(id, input.kind);
        for (qsizetype unit = 0; unit < Units; ++unit) {
            const std::array candidates{
                input.kind == ValueKind::Number ? MeasureValue::number(input.minimum) : value(input.kind),
                input.kind == ValueKind::Number ? MeasureValue::number(input.maximum.number)
                                                : value(input.kind),
                value(input.kind)};
            const MeasureValue &chosen = candidates.at(m_random.bounded(quint32{candidates.size()}));
            if (m_random.bounded(6) != 0 && input.allows(chosen))
                facts.set(column, unit, chosen);
        }
    }

private:
    [[nodiscard]] MeasureValue value(ValueKind kind)
    {
        if (kind == ValueKind::Number)
            return MeasureValue::number(
                Decimal::fromThousandths(number() * (m_random.bounded(4) ? 1000 : 1)));
        const qint64 whole = std::abs(number());
        return MeasureValue::rate({whole == 0            ? 0
                                   : m_random.bounded(4) ? std::abs(number()) % (whole + 1)
                                                         : number(),
                                   whole});
    }

    /// Times 1000 still within 64 bits.
    [[nodiscard]] qint64 number()
    {
        constexpr qint64 Largest = std::numeric_limits<qint64>::max() / Decimal::Scale;
        constexpr std::array<qint64, 7> Edges{0,       1,       -1, 1'000'000'000, Amount::Max.thousandths(),
                                              Largest, -Largest};
        return m_random.bounded(5) ? m_random.bounded(120)
                                   : Edges.at(m_random.bounded(quint32{Edges.size()}));
    }

    QRandomGenerator m_random;
};

/// Every total within its caps, every formula ending with its points, everybody ranked or told why not.
inline QString brokenScore(const Facts &facts, const Scheme &scheme)
{
    const Result<ScoreTable> scores = score(facts, scheme);
    if (!scores)
        return {}; // such as a measure that the facts lack
    Decimal bonus;
    for (const SchemeBlock &block : scheme.blocks)
        bonus += block.kind == BlockKind::Bonus ? block.maximum : Decimal{};
    for (qsizetype unit = 0; unit < facts.unitCount(); ++unit) {
        for (qsizetype i = 0; i < scheme.indicators.size(); ++i) {
            const Indicator &indicator = scheme.indicators.at(i);
            const Decimal points = scores->points(unit, i);
            if (points > indicator.maximum || points < indicator.floor)
                return QStringLiteral("%1: %2 points").arg(indicator.code, points.text());
            const ScoreLine line = scores->line(unit, i);
            if (line.points != points || line.rule.isEmpty())
                return QStringLiteral("%1: line and table differ").arg(indicator.code);
            if (!line.formula.isEmpty() && !line.formula.endsWith(u' ' + points.text()))
                return QStringLiteral("%1: %2 points by \"%3\"")
                    .arg(indicator.code, points.text(), line.formula);
        }
        for (qsizetype i = 0; i < scheme.blocks.size(); ++i) {
            const Decimal points = scores->blockTotal(unit, i).points;
            if (points > scheme.blocks.at(i).maximum || points < scheme.blocks.at(i).floor)
                return QStringLiteral("block %1: %2 points").arg(scheme.blocks.at(i).code, points.text());
        }
        const ScoreTotal &total = scores->total(unit);
        if (!total.isDefined())
            continue;
        if (total.counted > scheme.maximum || total.points > total.counted || total.rounded() < Decimal{} ||
            total.rounded() > scheme.maximum + bonus)
            return QStringLiteral("total %1").arg(total.formula());
        if (!scheme.grades.isEmpty() && scheme.gradeRule.by == GradeRule::By::Score &&
            !scores->isIncomplete(unit) && !scores->grade(unit))
            return QStringLiteral("no grade for %1").arg(total.formula());
        if (scores->isVetoed(unit) == scores->vetoText(unit).isEmpty())
            return QStringLiteral("veto without words, or words without veto");
    }
    const Ranking ranking = rank(*scores);
    if (ranking.ranked.size() + ranking.tooFew.size() != facts.unitCount())
        return QStringLiteral("somebody is neither ranked nor told why not");
    const FrozenResult frozen = freeze(*scores, ranking);
    const Result<FrozenResult> thawed = frozenResultFromJson(toJson(frozen));
    return thawed && *thawed == frozen ? QString{} : QStringLiteral("the frozen result does not come back");
}

/// A scheme that is accepted can be written canonically and read again, and keeps to its caps.
inline QString brokenByScheme(QByteArrayView json)
{
    static const KnownMeasures Known = measures();
    const auto scheme = readScheme(json, Known);
    if (!scheme)
        return scheme.error().text().isEmpty() ? QStringLiteral("refused without a word") : QString{};
    const auto again = readScheme(scheme->canonicalText, Known);
    if (!again)
        return QStringLiteral("canonical text refused: ") + again.error().text();
    if (again->canonicalText != scheme->canonicalText || again->fingerprint() != scheme->fingerprint())
        return QStringLiteral("canonical text is not canonical");

    FactsDrawer drawer{json};
    Facts facts = drawer.empty(scheme->peerGroupAttribute);
    for (const SchemeInput &input : scheme->inputs) {
        if (input.raters.isEmpty())
            drawer.addInput(facts, input.id, input);
        for (const qsizetype rater : input.raters)
            drawer.addInput(facts, input.columnOf(scheme->raters.at(rater)), input);
    }
    QStringList needed = scheme->measureIds();
    for (const RankingNeed &need : scheme->rankingNeeds)
        needed.append(need.measure);
    for (const QString &id : std::as_const(needed))
        drawer.addMeasure(facts, id, Known.value(id));
    return brokenScore(facts, *scheme);
}

/// As of a scheme; an index is a finite number or none, and the weights sum up to 1; to 0 where no indicator
/// tells the units apart, and then no unit has an index.
inline QString brokenByComposite(QByteArrayView json)
{
    static const QStringList Measures{QStringLiteral("a"),         QStringLiteral("b"),
                                      QStringLiteral("c"),         QStringLiteral("patents"),
                                      QStringLiteral("internet"),  QStringLiteral("exports"),
                                      QStringLiteral("royalties"), QStringLiteral("schooling")};
    const auto scheme = readCompositeScheme(json, Measures);
    if (!scheme)
        return scheme.error().text().isEmpty() ? QStringLiteral("refused without a word") : QString{};
    if (!isCompositeScheme(json))
        return QStringLiteral("read, but not known as a composite scheme");
    const auto again = readCompositeScheme(scheme->canonicalText, Measures);
    if (!again)
        return QStringLiteral("canonical text refused: ") + again.error().text();
    if (again->canonicalText != scheme->canonicalText || again->fingerprint() != scheme->fingerprint())
        return QStringLiteral("canonical text is not canonical");

    FactsDrawer drawer{json};
    Facts facts = drawer.empty({});
    for (const QString &id : Measures)
        drawer.addMeasure(facts, id, ValueKind::Number);
    const Result<CompositeTable> table = CompositeTable::create(facts, *scheme);
    if (!table)
        return {};
    bool hasIndex = false;
    for (qsizetype unit = 0; unit < facts.unitCount(); ++unit) {
        const std::optional<double> index = table->index(unit);
        hasIndex = hasIndex || index;
        if (index && !std::isfinite(*index))
            return QStringLiteral("the index is no number");
    }
    double sum = 0;
    for (const double weight : table->weights())
        sum += weight;
    const double wanted = hasIndex || sum > 0 ? 1 : 0;
    if (!table->weights().empty() && !(std::abs(sum - wanted) < 1e-9))
        return QStringLiteral("the weights sum up to %1").arg(sum);
    if (table->ranking().ranked.size() + table->ranking().tooFew.size() != facts.unitCount())
        return QStringLiteral("somebody is neither ranked nor told why not");
    for (const Normalisation normalisation : scheme->alternatives.normalisations) {
        for (const Aggregation aggregation : scheme->alternatives.aggregations) {
            if (const auto variant = table->variant(normalisation, aggregation);
                variant && !std::isfinite(variant->offsetUsed))
                return QStringLiteral("the offset is no number");
        }
    }
    return {};
}

/// Facts that are accepted come back byte for byte, and can be scored.
inline QString brokenByFacts(QByteArrayView bytes)
{
    const QByteArray json = bytes.toByteArray();
    const Result<Facts> facts = factsFromJson(json);
    if (!facts)
        return facts.error().message.isEmpty() ? QStringLiteral("refused without a word") : QString{};
    if (factsToJson(*facts) != json)
        return QStringLiteral("not the same bytes again");
    static const Scheme Small = *readScheme(smallScheme(), measures());
    return brokenScore(*facts, Small);
}

/// A frozen result that is accepted comes back byte for byte and is not different from itself.
inline QString brokenByFrozenResult(QByteArrayView bytes)
{
    const QByteArray json = bytes.toByteArray();
    const Result<FrozenResult> result = frozenResultFromJson(json);
    if (!result)
        return result.error().message.isEmpty() ? QStringLiteral("refused without a word") : QString{};
    if (toJson(*result) != json)
        return QStringLiteral("not the same bytes again");
    QSet<QString> keys;
    for (const FrozenUnit &unit : *result)
        keys.insert(unit.key);
    if (keys.size() == result->size() && !differences(*result, *result).isEmpty())
        return QStringLiteral("different from itself");
    return {};
}

} // namespace liaison::test
