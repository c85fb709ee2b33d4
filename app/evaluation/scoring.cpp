#include "app/evaluation/scoring.h"

#include <QVarLengthArray>

namespace liaison {

namespace {

using Values = QVarLengthArray<MeasureValue, 4>;

/// The values of one unit, up to the first one that is missing.
Values valuesOf(const Facts &facts, const QList<qsizetype> &measures, qsizetype unit)
{
    Values values;
    for (const qsizetype measure : measures) {
        const std::optional<MeasureValue> value = facts.value(measure, unit);
        if (!value)
            break;
        values.append(*value);
    }
    return values;
}

ScoreOrigin originOf(const Values &values, qsizetype measureCount)
{
    if (values.size() < measureCount)
        return ScoreOrigin::Missing;
    for (const MeasureValue &value : values) {
        if (!value.isDefined())
            return ScoreOrigin::NothingToMeasure;
    }
    return ScoreOrigin::Rule;
}

RuleInput inputOf(const Values &values, const Facts &facts)
{
    return {{values.constData(), static_cast<size_t>(values.size())}, facts.period()};
}

} // namespace

Fraction ScoreTotal::exact() const
{
    Q_ASSERT(isDefined());
    // At most MaxPoints each, so that both products stay within 64 bits.
    return {points.thousandths() * maximum.thousandths(), counted.thousandths() * Decimal::Scale};
}

Decimal ScoreTotal::rounded() const
{
    Q_ASSERT(isDefined());
    return points.scaled(maximum.thousandths(), counted.thousandths()).value_or(maximum);
}

QString ScoreTotal::formula() const
{
    if (!isDefined())
        return QStringLiteral("–");
    if (!isScaled())
        return points.text();
    const Decimal result = rounded();
    const bool exactly = compare(exact(), Fraction{result.thousandths(), Decimal::Scale}) == 0;
    return QStringLiteral("%1 × %2 ÷ %3 %4 %5")
        .arg(points.text(), maximum.text(), counted.text(),
             exactly ? QStringLiteral("=") : QStringLiteral("≈"), result.text());
}

std::strong_ordering compare(const ScoreTotal &a, const ScoreTotal &b)
{
    return compare(a.exact(), b.exact());
}

Decimal ScoreTable::points(qsizetype unit, qsizetype indicator) const
{
    return Decimal::fromThousandths(m_columns.at(indicator).thousandths.at(unit));
}

ScoreOrigin ScoreTable::origin(qsizetype unit, qsizetype indicator) const
{
    return m_columns.at(indicator).origins.at(unit);
}

GapPolicy ScoreTable::policy(qsizetype unit, qsizetype indicator) const
{
    const Indicator &definition = m_scheme.indicators.at(indicator);
    return origin(unit, indicator) == ScoreOrigin::Missing ? definition.whenMissing
                                                           : definition.whenNothingToMeasure;
}

bool ScoreTable::counts(qsizetype unit, qsizetype indicator) const
{
    return origin(unit, indicator) == ScoreOrigin::Rule || policy(unit, indicator) != GapPolicy::Exclude;
}

ScoreTotal ScoreTable::blockTotal(qsizetype unit, qsizetype block) const
{
    ScoreTotal total{{}, {}, m_scheme.blocks.at(block).maximum};
    for (qsizetype i = 0; i < m_scheme.indicators.size(); ++i) {
        if (m_scheme.indicators.at(i).block != block || !counts(unit, i))
            continue;
        total.points += points(unit, i);
        total.counted += m_scheme.indicators.at(i).maximum;
    }
    return total;
}

const Grade *ScoreTable::grade(qsizetype unit) const
{
    const ScoreTotal &total = m_totals.at(unit);
    if (!total.isDefined())
        return nullptr;
    const Fraction value = total.exact();
    for (const Grade &grade : m_scheme.grades) {
        if (grade.interval.contains(value))
            return &grade;
    }
    return nullptr;
}

QString ScoreTable::reason(qsizetype unit, qsizetype indicator) const
{
    QString cause;
    if (origin(unit, indicator) == ScoreOrigin::NothingToMeasure) {
        cause = tr("nothing to measure");
    } else {
        for (const qsizetype measure : m_columns.at(indicator).measures) {
            if (!m_facts.value(measure, unit)) {
                cause = m_facts.missingReason(measure, unit);
                break;
            }
        }
    }
    switch (policy(unit, indicator)) {
    case GapPolicy::Zero:
        return tr("%1: no points").arg(cause);
    case GapPolicy::Full:
        return tr("%1: full points").arg(cause);
    case GapPolicy::Exclude:
        return tr("%1: left out, the total is scaled up from the other indicators").arg(cause);
    }
    Q_UNREACHABLE();
}

ScoreLine ScoreTable::line(qsizetype unit, qsizetype indicator) const
{
    const Indicator &definition = m_scheme.indicators.at(indicator);
    const QList<qsizetype> &measures = m_columns.at(indicator).measures;
    ScoreLine line{points(unit, indicator),
                   definition.maximum,
                   origin(unit, indicator),
                   counts(unit, indicator),
                   {},
                   definition.rule->words(),
                   {},
                   {}};
    QStringList texts;
    for (const qsizetype measure : measures) {
        const std::optional<MeasureValue> value = m_facts.value(measure, unit);
        texts.append(value ? value->text() : QStringLiteral("–"));
    }
    line.value = texts.join(QStringLiteral(", "));
    if (line.origin == ScoreOrigin::Rule)
        line.formula = definition.rule->formula(inputOf(valuesOf(m_facts, measures, unit), m_facts));
    else
        line.reason = reason(unit, indicator);
    return line;
}

Result<QList<qsizetype>> ScoreTable::findMeasures(const Indicator &indicator) const
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < indicator.measures.size(); ++i) {
        const QString &id = indicator.measures.at(i);
        const std::optional<qsizetype> measure = m_facts.findMeasure(id);
        if (!measure)
            return Error{ErrorCode::InvalidInput,
                         tr("The facts have no measure \"%1\", which indicator %2 (%3) needs.")
                             .arg(id, indicator.code, indicator.title.text())};
        if (m_facts.measureKind(*measure) != indicator.kinds.at(i))
            return Error{ErrorCode::InvalidInput,
                         tr("In the facts the measure \"%1\" is of another kind (number or rate) than "
                            "indicator %2 (%3) was written for.")
                             .arg(id, indicator.code, indicator.title.text())};
        found.append(*measure);
    }
    return found;
}

Result<> ScoreTable::checkRankingNeeds() const
{
    for (const RankingNeed &need : m_scheme.rankingNeeds) {
        if (!m_facts.findMeasure(need.measure))
            return Error{ErrorCode::InvalidInput,
                         tr("The facts have no measure \"%1\", which the scheme needs for ranking.")
                             .arg(need.measure)};
    }
    return {};
}

void ScoreTable::addColumn(const Indicator &indicator, const QList<qsizetype> &measures)
{
    const qsizetype index = m_columns.size();
    m_columns.append(
        {measures, QList<qint64>(unitCount(), 0), QList<ScoreOrigin>(unitCount(), ScoreOrigin::Rule)});
    Column &column = m_columns.last();
    for (qsizetype unit = 0; unit < unitCount(); ++unit) {
        const Values values = valuesOf(m_facts, measures, unit);
        column.origins[unit] = originOf(values, measures.size());
        Decimal points;
        if (column.origins.at(unit) == ScoreOrigin::Rule)
            points = indicator.rule->points(inputOf(values, m_facts));
        else if (policy(unit, index) == GapPolicy::Full)
            points = indicator.maximum;
        Q_ASSERT(points <= indicator.maximum);
        column.thousandths[unit] = points.thousandths();
        if (counts(unit, index)) {
            m_totals[unit].points += points;
            m_totals[unit].counted += indicator.maximum;
        }
    }
}

Result<ScoreTable> score(const Facts &facts, const Scheme &scheme)
{
    ScoreTable table{facts, scheme};
    table.m_totals = QList<ScoreTotal>(facts.unitCount(), ScoreTotal{{}, {}, scheme.maximum});
    if (const Result<> needs = table.checkRankingNeeds(); !needs)
        return needs.error();
    for (const Indicator &indicator : scheme.indicators) {
        const Result<QList<qsizetype>> measures = table.findMeasures(indicator);
        if (!measures)
            return measures.error();
        table.addColumn(indicator, *measures);
    }
    return table;
}

} // namespace liaison
