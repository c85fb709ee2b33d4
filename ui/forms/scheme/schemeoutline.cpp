#include "ui/forms/scheme/schemeoutline.h"

#include "app/domain/measure.h"
#include "ui/forms/scheme/schemedocument.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeOutline)
};

const QString Blocks = QStringLiteral("$.blocks");
const QString Inputs = QStringLiteral("$.inputs");

QString titleAt(const SchemeDocument &document, const QString &path, const QString &fallback)
{
    const bool isChinese = QLocale{}.language() == QLocale::Chinese;
    const QString chinese = document.text(path + QStringLiteral(".title.zh_CN"));
    const QString english = document.text(path + QStringLiteral(".title.en"));
    const QString title = isChinese || english.isEmpty() ? chinese : english;
    return title.isEmpty() ? fallback : title;
}

QString item(const QString &list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

SchemePart indicatorPart(const SchemeDocument &document, const QString &path)
{
    const QString max = document.text(path + QStringLiteral(".max"));
    const QString points = max.isEmpty() ? document.text(path + QStringLiteral(".floor")) : max;
    SchemePart part{path, Text::tr("%1 %2 (%3)", "code title (points)")
                              .arg(document.text(path + QStringLiteral(".code")),
                                   titleAt(document, path, Text::tr("without title")), points)
                              .trimmed()};
    const QString parts = path + QStringLiteral(".rule.parts");
    for (qsizetype i = 0; i < document.count(parts); ++i)
        part.parts.append(indicatorPart(document, item(parts, i)));
    return part;
}

/// The path up to the item of the list @a name: "$.blocks[0]" of "$.blocks[0].indicators[1].rule".
QString upTo(const QString &path, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression{u'^' + pattern}.match(path);
    return match.hasMatch() ? match.captured() : QString{};
}

QString blockOf(const QString &path)
{
    return upTo(path, QStringLiteral("\\$\\.blocks\\[\\d+\\]"));
}

QString indicatorOf(const QString &path)
{
    return upTo(path, QStringLiteral("\\$\\.blocks\\[\\d+\\]\\.indicators\\[\\d+\\]"));
}

JsonNode titleNode(const QString &text)
{
    return SchemeDocument::objectNode({{QStringLiteral("zh_CN"), SchemeDocument::textNode(text)}});
}

QString firstMeasure(const SchemeDocument &document)
{
    for (const Measure &measure : allMeasures()) {
        if (measure.kind == MeasureKind::Count && measure.subjects.contains(document.subject()))
            return measure.id;
    }
    return {};
}

/// A code that nothing of the scheme bears: "A3", "A4", …
QString freeCode(const SchemeDocument &document, const QString &stem)
{
    const QString all = QString::fromUtf8(document.json());
    int number = 1;
    while (all.contains(QStringLiteral("\"%1%2\"").arg(stem).arg(number)))
        ++number;
    return stem + QString::number(number);
}

JsonNode indicatorNode(const SchemeDocument &document, const QString &code, bool deducts)
{
    JsonNode measures;
    measures.kind = JsonNode::Kind::Array;
    measures.items = {SchemeDocument::textNode(firstMeasure(document))};
    const auto one = SchemeDocument::numberNode(QStringLiteral("1"));
    QList<JsonMember> rule{
        {QStringLiteral("type"),
         SchemeDocument::textNode(deducts ? QStringLiteral("deduct") : QStringLiteral("count"))}};
    if (deducts)
        rule.append({QStringLiteral("each"), one});
    else
        rule += {{QStringLiteral("first"), one}, {QStringLiteral("step"), one}};
    QList<JsonMember> members{{QStringLiteral("title"), titleNode(Text::tr("New"))},
                              {QStringLiteral("measures"), measures},
                              {QStringLiteral("rule"), SchemeDocument::objectNode(rule)}};
    if (deducts)
        members.append({QStringLiteral("floor"), SchemeDocument::numberNode(QStringLiteral("-1"))});
    else
        members.append({QStringLiteral("max"), one});
    if (!code.isEmpty())
        members += {{QStringLiteral("code"), SchemeDocument::textNode(code)},
                    {QStringLiteral("whenMissing"), SchemeDocument::textNode(QStringLiteral("zero"))}};
    return SchemeDocument::objectNode(members);
}

} // namespace

QList<SchemePart> outlineOf(const SchemeDocument &document)
{
    QList<SchemePart> parts{{QStringLiteral("$"), Text::tr("About the scheme")},
                            {QStringLiteral("$.peerGroup"), Text::tr("Peer groups")},
                            {QStringLiteral("$.rankingNeeds"), Text::tr("Least data for a rank")},
                            {QStringLiteral("$.raters"), Text::tr("Raters and weights")}};
    SchemePart inputs{Inputs, Text::tr("Values entered by hand")};
    for (qsizetype i = 0; i < document.count(Inputs); ++i)
        inputs.parts.append(
            {item(Inputs, i),
             titleAt(document, item(Inputs, i), document.text(item(Inputs, i) + QStringLiteral(".id")))});
    parts.append(inputs);
    for (qsizetype i = 0; i < document.count(Blocks); ++i) {
        const QString path = item(Blocks, i);
        const QString max = document.text(path + QStringLiteral(".max"));
        const QString kind = document.text(path + QStringLiteral(".kind"));
        const QString floor = document.text(path + QStringLiteral(".floor"));
        const QString points = kind == QStringLiteral("bonus") ? u'+' + max
                               : kind == QStringLiteral("deduction")
                                   ? (floor.isEmpty() ? QStringLiteral("−") : floor)
                                   : max;
        SchemePart block{path, Text::tr("%1 %2 (%3)", "code title (points)")
                                   .arg(document.text(path + QStringLiteral(".code")),
                                        titleAt(document, path, Text::tr("without title")), points)};
        const QString indicators = path + QStringLiteral(".indicators");
        for (qsizetype j = 0; j < document.count(indicators); ++j)
            block.parts.append(indicatorPart(document, item(indicators, j)));
        parts.append(block);
    }
    parts.append({QStringLiteral("$.grades"), Text::tr("Grades")});
    parts.append({QStringLiteral("$.vetoes"), Text::tr("Vetoes")});
    return parts;
}

QString baseOf(const QString &path)
{
    return path.contains(u'[') ? path : QStringLiteral("$");
}

QList<SchemeField> fieldsOf(const SchemeDocument &document, const QString &path)
{
    if (path == QStringLiteral("$"))
        return headFields();
    if (path == QStringLiteral("$.peerGroup"))
        return peerGroupFields(document.text(QStringLiteral("$.subject")),
                               document.text(QStringLiteral("$.peerGroup.attribute")));
    if (path == QStringLiteral("$.rankingNeeds"))
        return rankingNeedFields();
    if (path == QStringLiteral("$.raters"))
        return raterFields();
    if (path == QStringLiteral("$.grades"))
        return gradeFields(document.text(QStringLiteral("$.grades.by")));
    if (path == QStringLiteral("$.vetoes"))
        return vetoFields();
    if (path == Inputs)
        return {};
    if (path.startsWith(Inputs))
        return inputFields(document.text(path + QStringLiteral(".kind")) == QStringLiteral("rate"));
    const QString kind = document.text(blockOf(path) + QStringLiteral(".kind"));
    if (path == blockOf(path))
        return blockFields(kind);

    IndicatorShape shape{.rule = document.text(path + QStringLiteral(".rule.type")),
                         .mustDeduct = kind == QStringLiteral("deduction"),
                         .isPart = path != indicatorOf(path)};
    const JsonNode *node = document.at(path);
    const QString inPath = node == nullptr ? QString{} : QString::fromUtf8(canonicalJson(*node));
    // What the indicator reads is named in its measures or anywhere in its rule.
    for (const Measure &measure : allMeasures()) {
        if (measure.kind == MeasureKind::Fraction && inPath.contains(u'"' + measure.id + u'"'))
            shape.hasRate = true;
    }
    for (qsizetype i = 0; i < document.count(Inputs); ++i) {
        const QString input = item(Inputs, i);
        if (!inPath.contains(u'"' + document.text(input + QStringLiteral(".id")) + u'"'))
            continue;
        if (document.text(input + QStringLiteral(".kind")) == QStringLiteral("rate"))
            shape.hasRate = true;
        if (document.count(input + QStringLiteral(".raters")) > 0)
            shape.hasRaters = true;
    }
    if (inPath.contains(QStringLiteral("\"poll\"")) && !shape.isPart && shape.rule == QStringLiteral("sum"))
        shape.hasRate = true; // a part that may have too few ballots
    return indicatorFields(shape);
}

QString aboutPart(const SchemeDocument &document, const QString &path)
{
    const auto sum = [&document](const QString &list) {
        const std::optional<Decimal> points = document.sumOf(list);
        return points ? points->text() : QStringLiteral("?");
    };
    if (path == QStringLiteral("$"))
        return Text::tr("Maximum: %1 points, the sum of the blocks of points.").arg(sum(Blocks));
    if (path == blockOf(path) && !path.isEmpty()) {
        const QString kind = document.text(path + QStringLiteral(".kind"));
        const QString total = sum(path + QStringLiteral(".indicators"));
        if (kind == QStringLiteral("bonus"))
            return Text::tr("The indicators together give %1 points; the cap may be less.").arg(total);
        if (kind == QStringLiteral("deduction"))
            return Text::tr("Points taken off. The total never falls below 0.");
        return Text::tr("Maximum: %1 points, the sum of the indicators.").arg(total);
    }
    if (path == Inputs)
        return Text::tr(
            "What no register holds: items seen on site, a reviewer's points, ballots, vetoes. Add one for "
            "each value that somebody enters in a round.");
    if (path == QStringLiteral("$.raters"))
        return Text::tr("Who scores the same value, and how much each counts. An input names its raters.");
    return {};
}

SchemeNames namesOf(const SchemeDocument &document)
{
    SchemeNames names;
    for (const Measure &measure : allMeasures()) {
        if (measure.subjects.contains(document.subject()))
            names.measures.append({measure.id, measure.kind == MeasureKind::Fraction
                                                   ? Text::tr("%1 (rate)").arg(measure.title())
                                                   : measure.title()});
    }
    for (qsizetype i = 0; i < document.count(Inputs); ++i) {
        const QString id = document.text(item(Inputs, i) + QStringLiteral(".id"));
        names.inputs.append({id, Text::tr("%1 (by hand)").arg(titleAt(document, item(Inputs, i), id))});
    }
    const QString raters = QStringLiteral("$.raters");
    for (qsizetype i = 0; i < document.count(raters); ++i) {
        const QString code = document.text(item(raters, i) + QStringLiteral(".code"));
        names.raters.append({code, titleAt(document, item(raters, i), code)});
    }
    return names;
}

QString addBlock(SchemeDocument &document)
{
    JsonNode indicators;
    indicators.kind = JsonNode::Kind::Array;
    const QString code = freeCode(document, QStringLiteral("N"));
    indicators.items = {indicatorNode(document, code + QStringLiteral("-1"), false)};
    const qsizetype index = document.count(Blocks);
    document.insert(
        Blocks, index,
        SchemeDocument::objectNode({{QStringLiteral("code"), SchemeDocument::textNode(code)},
                                    {QStringLiteral("title"), titleNode(Text::tr("New block"))},
                                    {QStringLiteral("max"), SchemeDocument::numberNode(QStringLiteral("1"))},
                                    {QStringLiteral("indicators"), indicators}}));
    return item(Blocks, index);
}

QString addIndicator(SchemeDocument &document, const QString &path)
{
    const QString block = blockOf(path);
    if (block.isEmpty())
        return {};
    const QString list = block + QStringLiteral(".indicators");
    const qsizetype index = document.count(list);
    const bool deducts = document.text(block + QStringLiteral(".kind")) == QStringLiteral("deduction");
    document.insert(
        list, index,
        indicatorNode(document, freeCode(document, document.text(block + QStringLiteral(".code"))), deducts));
    return item(list, index);
}

QString addSumPart(SchemeDocument &document, const QString &path)
{
    const QString indicator = indicatorOf(path);
    if (indicator.isEmpty() ||
        document.text(indicator + QStringLiteral(".rule.type")) != QStringLiteral("sum"))
        return {};
    const QString list = indicator + QStringLiteral(".rule.parts");
    const qsizetype index = document.count(list);
    document.insert(list, index, indicatorNode(document, {}, false));
    return item(list, index);
}

QString addInput(SchemeDocument &document)
{
    const qsizetype index = document.count(Inputs);
    document.insert(
        Inputs, index,
        SchemeDocument::objectNode(
            {{QStringLiteral("id"), SchemeDocument::textNode(freeCode(document, QStringLiteral("input")))},
             {QStringLiteral("title"), titleNode(Text::tr("New value"))},
             {QStringLiteral("kind"), SchemeDocument::textNode(QStringLiteral("number"))},
             {QStringLiteral("max"), SchemeDocument::numberNode(QStringLiteral("10"))}}));
    return item(Inputs, index);
}

} // namespace liaison
