#pragma once

#include "app/base/decimal.h"
#include "app/base/period.h"
#include "app/evaluation/interval.h"
#include "app/evaluation/localtext.h"
#include "app/evaluation/rule.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace liaison {

struct EvaluatedUnit;

/// Whom a scheme evaluates.
enum class SchemeSubject { Station, Deputy, Town };

/// What an indicator is worth when it cannot be measured; declared in the scheme, named in the result.
enum class GapPolicy {
    Zero,    ///< no points
    Full,    ///< all points
    Exclude, ///< left out; the total is scaled up from the remaining maximum
};

/// One line of the point table.
struct Indicator
{
    QString code; ///< unique in the scheme; results and printed sheets refer to it
    LocalText title;
    qsizetype block; ///< index into Scheme::blocks
    QStringList measures;
    QList<ValueKind> kinds; ///< of the measures
    Decimal maximum;
    QString ruleType;
    std::shared_ptr<const Rule> rule;
    GapPolicy whenMissing;
    /// For rates whose denominator is 0, such as answers when no opinion was received.
    GapPolicy whenNothingToMeasure;
};

/// A heading over indicators, with the sum of their maxima.
struct SchemeBlock
{
    QString code;
    LocalText title;
    Decimal maximum;
};

/// Too little of this and a unit is listed apart instead of ranked.
struct RankingNeed
{
    QString measure;
    LocalText title;
    Decimal atLeast; ///< of a number, or of the denominator of a rate
};

/// 优秀, 称职 …, by score.
struct Grade
{
    QString code;
    LocalText title;
    Interval interval; ///< of the total; all grades together tile all totals
};

/// A published point table. Only readScheme() makes one, so everything in it fits together: sums of
/// maxima agree, every maximum can be met, bands have neither gaps nor overlaps.
struct Scheme
{
    QString id;
    QString version;
    LocalText title;
    LocalText exampleMark; ///< 示例 on shipped examples; empty on schemes in force
    LocalText source;      ///< where the rules come from
    SchemeSubject subject;
    QList<Period::Kind> periods; ///< kinds of period the scheme is meant for
    Decimal maximum;
    QString peerGroupAttribute; ///< attribute of a unit that names its peer group; may be empty
    QList<SchemeBlock> blocks;
    QList<Indicator> indicators; ///< in the order of the blocks
    QList<RankingNeed> rankingNeeds;
    QList<Grade> grades; ///< from the lowest; may be empty

    /// The content in canonical form (RFC 8785) without "$schema"; reading it again gives this scheme.
    QByteArray canonicalText;

    /// SHA-256 of canonicalText in hexadecimal: the same on every machine for the same content,
    /// however the file is indented or its members are ordered.
    [[nodiscard]] QString fingerprint() const;

    [[nodiscard]] bool allows(Period::Kind kind) const { return periods.contains(kind); }
    [[nodiscard]] QString peerGroupOf(const EvaluatedUnit &unit) const;
    [[nodiscard]] std::optional<qsizetype> findIndicator(const QString &code) const;
};

} // namespace liaison
