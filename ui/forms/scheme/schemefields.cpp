#include "ui/forms/scheme/schemefields.h"

#include "app/evaluation/rule.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeFields)
};

using K = SchemeFieldKind;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

SchemeField field(const char *name, K kind, const QString &label, const QString &hint = {},
                  bool isOptional = false)
{
    return {.key = key(name), .kind = kind, .label = label, .hint = hint, .isOptional = isOptional};
}

SchemeField optional(const char *name, K kind, const QString &label, const QString &hint = {})
{
    return field(name, kind, label, hint, true);
}

SchemeField choice(const char *name, const QString &label, QList<std::pair<QString, QString>> choices,
                   bool isOptional = false, bool isStructural = false)
{
    return {.key = key(name),
            .kind = K::Choice,
            .label = label,
            .isOptional = isOptional,
            .choices = std::move(choices),
            .isStructural = isStructural};
}

SchemeField rows(const char *name, const QString &label, QList<SchemeField> parts, const QString &hint = {},
                 bool isOptional = false)
{
    return {.key = key(name),
            .kind = K::Rows,
            .label = label,
            .hint = hint,
            .isOptional = isOptional,
            .parts = std::move(parts)};
}

QString pointsHint()
{
    return Text::tr("points, 0 to 100000, at most three decimals");
}

SchemeField code()
{
    return field("code", K::Code, Text::tr("Code"),
                 Text::tr("letters, digits, - _ . ; printed on sheets, never changed once in use"));
}

SchemeField title()
{
    return field("title", K::Line, Text::tr("Title"));
}

SchemeField from()
{
    return optional("from", K::Amount, Text::tr("From"), Text::tr("included; empty in the lowest band"));
}

SchemeField below()
{
    return optional("below", K::Amount, Text::tr("Below"),
                    Text::tr("not included; empty in the highest band"));
}

QList<SchemeField> counted(const QString &label)
{
    return {field("measure", K::Measure, label),
            field("points", K::Number, Text::tr("Points each"), pointsHint())};
}

QList<std::pair<QString, QString>> policies()
{
    return {{key("zero"), Text::tr("no points")},
            {key("full"), Text::tr("all points")},
            {key("exclude"), Text::tr("left out; the total is scaled up")},
            {key("impute"), Text::tr("the median of the peer group stands for it")}};
}

} // namespace

QString ruleTitle(const QString &type)
{
    if (type == QStringLiteral("count"))
        return Text::tr("for the first and each further one");
    if (type == QStringLiteral("ratio"))
        return Text::tr("in proportion to a target");
    if (type == QStringLiteral("bands"))
        return Text::tr("by bands");
    if (type == QStringLiteral("per_unit"))
        return Text::tr("for each one, fixed or as the reviewer decides");
    if (type == QStringLiteral("checklist"))
        return Text::tr("checklist");
    if (type == QStringLiteral("manual"))
        return Text::tr("given by a reviewer");
    if (type == QStringLiteral("poll"))
        return Text::tr("by ballots");
    if (type == QStringLiteral("deduct"))
        return Text::tr("taken off for each one");
    if (type == QStringLiteral("ladder"))
        return Text::tr("publicity ladder: by level, every item once");
    if (type == QStringLiteral("sum"))
        return Text::tr("sum of parts with rules of their own");
    return type;
}

QList<SchemeField> ruleFields(const QString &type)
{
    if (type == QStringLiteral("count"))
        return {field("first", K::Number, Text::tr("For the first one"), pointsHint()),
                field("step", K::Number, Text::tr("For each further one"), pointsHint())};
    if (type == QStringLiteral("ratio"))
        return {field("target", K::Amount, Text::tr("Target"),
                      Text::tr("above 0; a percentage such as 80% for a rate")),
                choice("per", Text::tr("The target is for"),
                       {{key("period"), Text::tr("the period as it stands")},
                        {key("month"), Text::tr("each month of the period")},
                        {key("quarter"), Text::tr("each quarter of the period")},
                        {key("mandate"), Text::tr("each mandate held throughout the period")},
                        {key("mandate_month"), Text::tr("each mandate and month")}})};
    if (type == QStringLiteral("bands"))
        return {optional("given", K::Input, Text::tr("Reviewer's points"),
                         Text::tr("only where a band leaves a range to the reviewer")),
                rows("bands", Text::tr("Bands, from the lowest"),
                     {from(), below(),
                      field("points", K::PointsOrRange, Text::tr("Points"),
                            Text::tr("8, or 6-8 where the reviewer decides"))})};
    if (type == QStringLiteral("per_unit"))
        return {
            optional("points", K::Number, Text::tr("Points for each one"),
                     Text::tr("fixed; leave empty if the reviewer decides within a range")),
            optional("min", K::Number, Text::tr("At least for each one"), pointsHint()),
            optional("max", K::Number, Text::tr("At most for each one"), pointsHint()),
            optional("given", K::Input, Text::tr("Reviewer's points"), Text::tr("for all of them together"))};
    if (type == QStringLiteral("checklist"))
        return {rows("items", Text::tr("Items"),
                     {field("measure", K::Measure, Text::tr("Item")),
                      optional("atLeast", K::Number, Text::tr("Met from"), Text::tr("1 if empty")),
                      optional("points", K::Number, Text::tr("Points"),
                               Text::tr("for all items or for none; then they add up to the maximum"))})};
    if (type == QStringLiteral("manual"))
        return {
            rows("levels", Text::tr("Levels that guide the reviewer"),
                 {title(), field("from", K::Number, Text::tr("From"), Text::tr("the lowest begins at 0"))},
                 {}, true)};
    if (type == QStringLiteral("poll"))
        return {rows("answers", Text::tr("Answers"),
                     {field("measure", K::Measure, Text::tr("Ballots with this answer")),
                      field("weight", K::Number, Text::tr("Weight"),
                            Text::tr("0 to 1; at least one answer has 1"))}),
                optional("minBallots", K::Number, Text::tr("Least number of ballots"),
                         Text::tr("with fewer there is nothing to measure; 1 if empty")),
                rows("levels", Text::tr("Levels, from the lowest"),
                     {title(), optional("from", K::Amount, Text::tr("From"), Text::tr("included")),
                      optional("above", K::Amount, Text::tr("Above"), Text::tr("not included")),
                      field("points", K::Number, Text::tr("Points"), pointsHint())},
                     Text::tr("without levels the points are in proportion to the share"), true)};
    if (type == QStringLiteral("deduct"))
        return {field("each", K::Number, Text::tr("Taken off for each one"), pointsHint())};
    if (type == QStringLiteral("ladder"))
        return {
            rows("levels", Text::tr("Levels, from the lowest"), counted(Text::tr("Items of this level"))),
            optional("missed.measure", K::Measure, Text::tr("Missing items"),
                     Text::tr("how many the quota asked for and are missing")),
            optional("missed.points", K::Number, Text::tr("Taken off for each missing one"), pointsHint())};
    return {}; // the parts of a sum are nodes of their own
}

QList<std::pair<QString, QString>> ruleChoices(bool mustDeduct, bool isPart)
{
    QList<std::pair<QString, QString>> result;
    for (const RuleType &type : ruleTypes()) {
        const bool deducts = type.gives == RuleType::Gives::Deduction;
        const bool isSum = type.name == QStringLiteral("sum");
        if ((isPart && isSum) || (mustDeduct && !deducts) || (!mustDeduct && !isPart && deducts))
            continue;
        result.append({type.name, ruleTitle(type.name)});
    }
    return result;
}

QList<SchemeField> headFields()
{
    return {
        field("title", K::Line, Text::tr("Title")),
        field("id", K::Code, Text::tr("Code"), Text::tr("letters, digits, - _ . ; the same in all versions")),
        field("version", K::Code, Text::tr("Version"), Text::tr("printed at the foot of sheets")),
        choice("subject", Text::tr("Evaluates"),
               {{key("station"), Text::tr("stations")},
                {key("deputy"), Text::tr("deputies")},
                {key("town"), Text::tr("towns")}},
               false, true),
        {.key = key("periods"),
         .kind = K::Choices,
         .label = Text::tr("Periods"),
         .choices = {{key("year"), Text::tr("year")},
                     {key("half_year"), Text::tr("half-year")},
                     {key("quarter"), Text::tr("quarter")},
                     {key("month"), Text::tr("month")},
                     {key("multi_year"), Text::tr("several years")},
                     {key("term"), Text::tr("term")}}},
        optional("exampleMark", K::Line, Text::tr("Example mark"), Text::tr("empty for a scheme in force")),
        field("source", K::Text, Text::tr("Source"),
              Text::tr("document, number, date: where the rules come from"))};
}

QList<SchemeField> peerGroupFields(const QString &subject, const QString &attribute)
{
    QList<std::pair<QString, QString>> attributes;
    if (subject == QStringLiteral("station"))
        attributes = {{key("tier"), Text::tr("tier")},
                      {key("town"), Text::tr("town")},
                      {key("town_kind"), Text::tr("kind of town")},
                      {key("deputies"), Text::tr("number of deputies")}};
    else if (subject == QStringLiteral("town"))
        attributes = {{key("kind"), Text::tr("kind of town")}, {key("residents"), Text::tr("residents")}};
    else
        attributes = {{key("level"), Text::tr("level of the congress")},
                      {key("town"), Text::tr("town")},
                      {key("station"), Text::tr("station")}};
    QList<SchemeField> fields{
        choice("peerGroup.attribute", Text::tr("Rank among units with the same"), attributes, true, true)};
    if (attribute == QStringLiteral("deputies") || attribute == QStringLiteral("residents"))
        fields.append(rows("peerGroup.bands", Text::tr("Bands of a number, from the smallest"),
                           {title(), from(), below()}, {}, true));
    return fields;
}

QList<SchemeField> rankingNeedFields()
{
    return {rows("rankingNeeds", Text::tr("Least data for a rank"),
                 {field("measure", K::Register, Text::tr("Measure")), title(),
                  field("atLeast", K::Number, Text::tr("At least"), Text::tr("of a rate: its denominator"))},
                 Text::tr("a unit with less is listed as too few to rank"), true)};
}

QList<SchemeField> raterFields()
{
    return {rows("raters", Text::tr("Who scores"),
                 {field("code", K::Code, Text::tr("Code"),
                        Text::tr("self, station, group, town, department; any other code: the office")),
                  title(), field("weight", K::Number, Text::tr("Weight"), Text::tr("0.001 to 1000"))},
                 Text::tr("weights need not add up to anything"), true)};
}

QList<SchemeField> inputFields(bool isRate)
{
    QList<SchemeField> fields{field("id", K::Code, Text::tr("Code"), Text::tr("not the name of a measure")),
                              title(),
                              choice("kind", Text::tr("Kind"),
                                     {{key("number"), Text::tr("number")},
                                      {key("rate"), Text::tr("part of a whole, such as 45/60")}},
                                     false, true)};
    if (!isRate)
        fields.append(optional("min", K::Number, Text::tr("Minimum"), Text::tr("0 if empty")));
    fields.append({.key = key("max"),
                   .kind = K::Amount,
                   .label = Text::tr("Maximum"),
                   .hint = isRate ? Text::tr("100% for a part of a whole; may be empty") : QString{},
                   .isOptional = isRate});
    if (!isRate) {
        fields.append(optional("step", K::Number, Text::tr("In steps of"),
                               Text::tr("1 if empty; 0.5 for half points")));
        fields.append(optional("ifEmpty", K::Number, Text::tr("An empty cell means"),
                               Text::tr("only without raters; empty: the value is missing")));
    }
    fields.append(optional("unit", K::Line, Text::tr("Unit")));
    fields.append({.key = key("raters"),
                   .kind = K::Raters,
                   .label = Text::tr("Entered by"),
                   .hint = Text::tr("nobody chosen: entered once, by the reviewers"),
                   .isOptional = true});
    return fields;
}

QList<SchemeField> gradeFields(const QString &by)
{
    QList<SchemeField> fields{choice(
        "grades.by", Text::tr("Grades"),
        {{key("score"), Text::tr("by score")}, {key("rank"), Text::tr("by rank (quotas)")}}, true, true)};
    if (by.isEmpty())
        return fields;
    QList<SchemeField> parts{code(), title()};
    if (by == QStringLiteral("rank")) {
        fields.append(choice("grades.ties", Text::tr("Tied across the edge of a quota"),
                             {{key("better"), Text::tr("all get the better grade")},
                              {key("worse"), Text::tr("all get the worse grade")}}));
        fields.append(choice(
            "grades.within", Text::tr("Quotas are of"),
            {{key("all"), Text::tr("all ranked units")}, {key("peerGroup"), Text::tr("each peer group")}}));
        parts.append(
            optional("places", K::Amount, Text::tr("Places"),
                     Text::tr("a number or a percentage; exactly one grade has none and takes the rest")));
    } else {
        parts += {from(), below()};
    }
    fields.append(rows("grades.bands", Text::tr("Grades, from the lowest"), parts));
    return fields;
}

QList<SchemeField> vetoFields()
{
    return {
        rows("vetoes", Text::tr("Vetoes"),
             {code(), title(),
              field("input", K::Input, Text::tr("Input"), Text::tr("an input from 0 to 1 without raters"))},
             Text::tr("a veto gives the lowest grade, whatever the score"), true)};
}

QList<SchemeField> blockFields(const QString &kind)
{
    QList<SchemeField> fields{code(), title(),
                              choice("kind", Text::tr("Kind"),
                                     {{key("bonus"), Text::tr("bonus: on top, up to a cap")},
                                      {key("deduction"), Text::tr("deduction: taken off, down to a floor")}},
                                     true, true)};
    fields.last().noneText = Text::tr("points: part of the maximum");
    if (kind == QStringLiteral("deduction"))
        fields.append(optional("floor", K::Number, Text::tr("Floor"),
                               Text::tr("below 0; empty: the sum of the indicators")));
    else if (kind == QStringLiteral("bonus"))
        fields.append(field("max", K::Number, Text::tr("Cap"), pointsHint()));
    return fields; // the maximum of a block of points is a sum, which nobody types
}

QList<SchemeField> indicatorFields(const IndicatorShape &shape)
{
    QList<SchemeField> fields;
    if (!shape.isPart)
        fields.append(code());
    fields.append(title());
    const QList<RuleType> &types = ruleTypes();
    const auto type = std::find_if(types.cbegin(), types.cend(),
                                   [&shape](const RuleType &known) { return known.name == shape.rule; });
    const bool namesMeasures = type == types.cend() || type->maxMeasures > 0;
    const bool deducts = type != types.cend() && type->gives == RuleType::Gives::Deduction;
    fields.append(
        choice("rule.type", Text::tr("Rule"), ruleChoices(shape.mustDeduct, shape.isPart), false, true));
    if (namesMeasures)
        fields.append({.key = key("measures"),
                       .kind = K::Measures,
                       .label = Text::tr("What is counted"),
                       .isStructural = true});
    for (SchemeField own : ruleFields(shape.rule)) {
        own.key.prepend(QStringLiteral("rule."));
        fields.append(own);
    }
    if (deducts)
        fields.append(
            field("floor", K::Number, Text::tr("Floor"), Text::tr("most that is taken off, below 0")));
    else
        fields.append(
            field("max", K::Number, Text::tr("Maximum"), Text::tr("most points; the rule must reach it")));
    if (shape.isPart)
        return fields;
    fields.append(choice("whenMissing", Text::tr("Without a value"), policies()));
    if (shape.hasRate || shape.rule == QStringLiteral("poll"))
        fields.append(choice("whenNothingToMeasure", Text::tr("With nothing to measure"), policies()));
    if (shape.hasRaters)
        fields.append(choice("whenRaterMissing", Text::tr("When a rater is missing"),
                             {{key("reweight"), Text::tr("the mean of the others")},
                              {key("zero"), Text::tr("a missing rater gives 0")},
                              {key("incomplete"), Text::tr("no points and no rank yet")}}));
    return fields;
}

} // namespace liaison
