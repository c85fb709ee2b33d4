#pragma once

#include "app/evaluation/amount.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

class ObjectReader;

/// One step of a banded scale: from (included) up to below (excluded); an end that is not there is open.
struct Interval
{
    Q_DECLARE_TR_FUNCTIONS(Interval)

public:
    std::optional<Amount> from;
    std::optional<Amount> below;

    [[nodiscard]] bool contains(const Fraction &value) const;

    /// "below 60%", "60% to below 80%", "80% and more".
    [[nodiscard]] QString words() const;
    /// "60% ≤ 9/12 < 80%"
    [[nodiscard]] QString formula(const QString &value) const;

    /// Reads the optional members "from" and "below".
    [[nodiscard]] static Interval read(ObjectReader &json, bool mayBePercent);

    /// Every value must lie in exactly one of @a intervals, which go upward. Complains about each
    /// gap, overlap and missing end at the one of @a readers that causes it.
    static void checkTiling(const QList<Interval> &intervals, QList<ObjectReader> &readers);
};

} // namespace liaison
