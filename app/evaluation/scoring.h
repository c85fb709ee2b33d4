#pragma once

#include "app/base/result.h"
#include "app/evaluation/facts.h"
#include "app/evaluation/scheme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <compare>

namespace liaison {

/// The exact score of one unit under one scheme: points × maximum ÷ counted. It is compared exactly
/// and rounded only for display.
struct ScoreTotal
{
    Decimal points;  ///< sum of the points won
    Decimal counted; ///< sum of the maxima that count for this unit; less than maximum after exclusions
    Decimal maximum; ///< of the scheme

    /// False if no indicator counts for this unit at all: then there is no score.
    [[nodiscard]] bool isDefined() const { return counted > Decimal{}; }
    [[nodiscard]] bool isScaled() const { return counted != maximum; }

    /// In points, exact. Must be defined.
    [[nodiscard]] Fraction exact() const;
    /// To thousandths, half up. Must be defined.
    [[nodiscard]] Decimal rounded() const;
    /// "45.5 × 100 ÷ 92 ≈ 49.457", or "45.5" where nothing was excluded.
    [[nodiscard]] QString formula() const;

    friend bool operator==(const ScoreTotal &, const ScoreTotal &) = default;
};

/// Orders by exact score; both must be defined.
[[nodiscard]] std::strong_ordering compare(const ScoreTotal &a, const ScoreTotal &b);

/// How the points of one indicator came about.
enum class ScoreOrigin : quint8 {
    Rule,             ///< measured, the rule gave the points
    Missing,          ///< no value; Indicator::whenMissing gave them
    NothingToMeasure, ///< a rate of 0; Indicator::whenNothingToMeasure gave them
};

/// One line of a score, in words. Everything is translated and ready to print.
struct ScoreLine
{
    Decimal points;
    Decimal maximum;
    ScoreOrigin origin;
    bool counts;     ///< false if the policy left the indicator out
    QString value;   ///< "12", "9/12"; several measures with commas; "–" if missing
    QString rule;    ///< the rule in words
    QString formula; ///< with the numbers filled in; empty unless the rule gave the points
    QString reason;  ///< why a policy gave the points, and what it did; else empty
};

/// The points of all units, stored by indicator. Holds (shares) the facts and the scheme it came
/// from, so that every number can be explained; the words are made on demand.
class ScoreTable
{
    Q_DECLARE_TR_FUNCTIONS(ScoreTable)

public:
    [[nodiscard]] const Facts &facts() const noexcept { return m_facts; }
    [[nodiscard]] const Scheme &scheme() const noexcept { return m_scheme; }
    [[nodiscard]] qsizetype unitCount() const noexcept { return m_facts.unitCount(); }

    [[nodiscard]] Decimal points(qsizetype unit, qsizetype indicator) const;
    [[nodiscard]] ScoreOrigin origin(qsizetype unit, qsizetype indicator) const;
    /// Whether the indicator is part of the unit's total.
    [[nodiscard]] bool counts(qsizetype unit, qsizetype indicator) const;
    [[nodiscard]] const ScoreTotal &total(qsizetype unit) const { return m_totals.at(unit); }
    /// Points won in one block and the maxima that count there; not scaled.
    [[nodiscard]] ScoreTotal blockTotal(qsizetype unit, qsizetype block) const;
    /// Null if the scheme has no grades or the unit no score.
    [[nodiscard]] const Grade *grade(qsizetype unit) const;

    [[nodiscard]] ScoreLine line(qsizetype unit, qsizetype indicator) const;

private:
    friend Result<ScoreTable> score(const Facts &facts, const Scheme &scheme);

    struct Column
    {
        QList<qsizetype> measures; // indexes into the facts
        QList<qint64> thousandths; // one entry per unit
        QList<ScoreOrigin> origins;
    };

    ScoreTable(Facts facts, Scheme scheme) : m_facts{std::move(facts)}, m_scheme{std::move(scheme)} {}

    [[nodiscard]] Result<QList<qsizetype>> findMeasures(const Indicator &indicator) const;
    [[nodiscard]] Result<> checkRankingNeeds() const;
    void addColumn(const Indicator &indicator, const QList<qsizetype> &measures);
    [[nodiscard]] GapPolicy policy(qsizetype unit, qsizetype indicator) const;
    [[nodiscard]] QString reason(qsizetype unit, qsizetype indicator) const;

    Facts m_facts;
    Scheme m_scheme;
    QList<Column> m_columns;
    QList<ScoreTotal> m_totals;
};

/// Evaluates every unit by itself: nobody's points depend on who else is listed. Fails (InvalidInput)
/// if the facts lack a measure of the scheme or have it in another kind.
[[nodiscard]] Result<ScoreTable> score(const Facts &facts, const Scheme &scheme);

} // namespace liaison
