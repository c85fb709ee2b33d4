#pragma once

#include "app/evaluation/interval.h"
#include "app/evaluation/rule.h"

#include <QCoreApplication>

namespace liaison {

/// The points of the band that the value lies in. Bands tile all values, and their points only rise
/// or only fall (few late entries are good), so that a better value never loses points.
class BandsRule final : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(BandsRule)

public:
    struct Band
    {
        Interval interval;
        Decimal points;
    };

    /// @a bands go upward and tile all values.
    explicit BandsRule(QList<Band> bands);

    /// {"bands": [{"below": "60%", "points": 0}, {"from": "60%", "points": 10}]}
    [[nodiscard]] static std::shared_ptr<const Rule> read(ObjectReader &json, const RuleContext &context);

    [[nodiscard]] Decimal points(const RuleInput &input) const override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] QString formula(const RuleInput &input) const override;

private:
    [[nodiscard]] const Band &bandOf(const RuleInput &input) const;

    QList<Band> m_bands;
};

} // namespace liaison
