#include "app/evaluation/bandsrule.h"
#include "app/evaluation/countrule.h"
#include "app/evaluation/ratiorule.h"
#include "app/evaluation/rule.h"

namespace liaison {

const QList<RuleType> &ruleTypes()
{
    using Accepts = RuleType::Accepts;
    static const QList<RuleType> types{
        {QStringLiteral("count"), Accepts::Numbers, 20, &CountRule::read},
        {QStringLiteral("ratio"), Accepts::Both, 1, &RatioRule::read},
        {QStringLiteral("bands"), Accepts::Both, 1, &BandsRule::read},
    };
    return types;
}

} // namespace liaison
