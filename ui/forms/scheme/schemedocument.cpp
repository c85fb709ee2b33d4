#include "ui/forms/scheme/schemedocument.h"

#include "app/base/decimal.h"
#include "app/domain/measure.h"
#include "app/evaluation/jsonparser.h"
#include "app/evaluation/rule.h"
#include "app/evaluation/schemereader.h"
#include "app/services/evaluationservice.h"
#include "ui/forms/scheme/schemefields.h"

#include <algorithm>

namespace liaison {

namespace {

JsonNode *memberOf(JsonNode &node, const QString &key)
{
    for (JsonMember &member : node.members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

/// A number that no scheme may hold (1e99) becomes the text that it is written as: the reader complains about
/// it, and the form shows it.
void tame(JsonNode &node)
{
    if (node.kind == JsonNode::Kind::Number && !Decimal::fromText(node.text))
        node.kind = JsonNode::Kind::String;
    for (JsonNode &item : node.items)
        tame(item);
    for (JsonMember &member : node.members)
        tame(member.value);
}

} // namespace

bool SchemeDocument::load(const QByteArray &json)
{
    Result<JsonNode, SchemeProblem> root = parseJson(json);
    if (!root || root->kind != JsonNode::Kind::Object)
        return false;
    m_root = std::move(*root);
    tame(m_root);
    m_root.members.removeIf([](const JsonMember &member) { return member.key == QStringLiteral("$schema"); });
    Q_EMIT changed();
    return true;
}

QList<SchemeDocument::Step> SchemeDocument::stepsOf(const QString &path)
{
    QList<Step> steps;
    QString name;
    const auto flush = [&] {
        if (!name.isEmpty() && name != QStringLiteral("$"))
            steps.append(name);
        name.clear();
    };
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar c = path.at(i);
        if (c == u'.') {
            flush();
        } else if (c == u'[') {
            flush();
            const qsizetype end = path.indexOf(u']', i);
            steps.append(qsizetype{path.mid(i + 1, end - i - 1).toInt()});
            i = end;
        } else {
            name += c;
        }
    }
    flush();
    return steps;
}

JsonNode *SchemeDocument::find(const QString &path)
{
    JsonNode *node = &m_root;
    const QList<Step> steps = stepsOf(path);
    for (const Step &step : steps) {
        if (const auto *key = std::get_if<QString>(&step)) {
            node = memberOf(*node, *key);
        } else {
            const qsizetype index = std::get<qsizetype>(step);
            node = index >= 0 && index < node->items.size() ? &node->items[index] : nullptr;
        }
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

const JsonNode *SchemeDocument::at(const QString &path) const
{
    return const_cast<SchemeDocument *>(this)->find(path); // only looks
}

QString SchemeDocument::text(const QString &path) const
{
    const JsonNode *node = at(path);
    return node == nullptr ? QString{} : node->text;
}

qsizetype SchemeDocument::count(const QString &path) const
{
    const JsonNode *node = at(path);
    return node == nullptr ? 0 : node->items.size();
}

void SchemeDocument::put(JsonNode &node, const QList<Step> &steps, qsizetype at,
                         const std::optional<JsonNode> &value)
{
    const bool isLast = at == steps.size() - 1;
    if (const auto *index = std::get_if<qsizetype>(&steps.at(at))) {
        if (*index < 0 || *index >= node.items.size())
            return;
        if (!isLast)
            put(node.items[*index], steps, at + 1, value);
        else if (value)
            node.items[*index] = *value;
        return;
    }
    const QString &key = std::get<QString>(steps.at(at));
    JsonNode *member = memberOf(node, key);
    if (member == nullptr) {
        if (!value)
            return;
        node.members.append({key, objectNode({})});
        member = &node.members.last().value;
    }
    if (!isLast) {
        put(*member, steps, at + 1, value);
        if (member->kind == JsonNode::Kind::Object && member->members.isEmpty())
            node.members.removeIf([&key](const JsonMember &other) { return other.key == key; });
    } else if (value) {
        *member = *value;
    } else {
        node.members.removeIf([&key](const JsonMember &other) { return other.key == key; });
    }
}

void SchemeDocument::set(const QString &path, const std::optional<JsonNode> &value)
{
    const QList<Step> steps = stepsOf(path);
    if (steps.isEmpty())
        return;
    put(m_root, steps, 0, value);
    announce();
}

void SchemeDocument::insert(const QString &listPath, qsizetype index, const JsonNode &item)
{
    JsonNode *list = find(listPath);
    if (list == nullptr) {
        JsonNode made;
        made.kind = JsonNode::Kind::Array;
        put(m_root, stepsOf(listPath), 0, made);
        list = find(listPath);
    }
    list->items.insert(std::clamp(index, qsizetype{0}, list->items.size()), item);
    announce();
}

void SchemeDocument::removeItem(const QString &listPath, qsizetype index)
{
    JsonNode *list = find(listPath);
    if (list == nullptr || index < 0 || index >= list->items.size())
        return;
    list->items.removeAt(index);
    if (list->items.isEmpty() && listPath == QStringLiteral("$.inputs"))
        put(m_root, stepsOf(listPath), 0, std::nullopt); // a list without anything is no list to the reader
    announce();
}

void SchemeDocument::moveItem(const QString &listPath, qsizetype from, qsizetype to)
{
    JsonNode *list = find(listPath);
    if (list == nullptr || from < 0 || from >= list->items.size() || to < 0 || to >= list->items.size())
        return;
    list->items.move(from, to);
    announce();
}

void SchemeDocument::keepOnly(const QString &path, const QStringList &keys)
{
    JsonNode *node = find(path);
    if (node == nullptr || node->kind != JsonNode::Kind::Object)
        return;
    node->members.removeIf([&keys](const JsonMember &member) { return !keys.contains(member.key); });
    if (node->members.isEmpty())
        put(m_root, stepsOf(path), 0, std::nullopt);
    announce();
}

void SchemeDocument::setRuleType(const QString &nodePath, const QString &type)
{
    JsonNode *node = find(nodePath);
    if (node == nullptr)
        return;
    QStringList keys;
    for (const SchemeField &field : ruleFields(type))
        keys.append(field.key.section(u'.', 0, 0));
    JsonNode rule = objectNode({{QStringLiteral("type"), textNode(type)}});
    if (const JsonNode *old = memberOf(*node, QStringLiteral("rule"))) {
        for (const JsonMember &member : old->members) {
            if (keys.contains(member.key))
                rule.members.append(member);
        }
    }
    if (type == QStringLiteral("sum")) {
        JsonNode parts;
        parts.kind = JsonNode::Kind::Array;
        rule.members.append({QStringLiteral("parts"), parts});
    }
    put(m_root, stepsOf(nodePath + QStringLiteral(".rule")), 0, rule);
    const auto &types = ruleTypes();
    const auto known = std::find_if(types.cbegin(), types.cend(),
                                    [&type](const RuleType &other) { return other.name == type; });
    if (known != types.cend() && known->maxMeasures == 0)
        put(m_root, stepsOf(nodePath + QStringLiteral(".measures")), 0, std::nullopt);
    announce();
}

std::optional<Decimal> SchemeDocument::sumOf(const QString &listPath) const
{
    const JsonNode *list = at(listPath);
    if (list == nullptr)
        return Decimal{};
    Decimal sum;
    for (qsizetype i = 0; i < list->items.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(listPath).arg(i);
        const QString kind = text(item + QStringLiteral(".kind"));
        if (!kind.isEmpty() && kind != QStringLiteral("points"))
            continue; // a bonus or a deduction is no part of the maximum
        const std::optional<Decimal> own = Decimal::fromText(text(item + QStringLiteral(".max")));
        if (!own || *own > MaxPoints || *own < Decimal{})
            return std::nullopt;
        sum += *own;
    }
    return sum;
}

void SchemeDocument::sumUp()
{
    const QString blocks = QStringLiteral("$.blocks");
    for (qsizetype i = 0; i < count(blocks); ++i) {
        const QString block = QStringLiteral("%1[%2]").arg(blocks).arg(i);
        const QString kind = text(block + QStringLiteral(".kind"));
        if (!kind.isEmpty() && kind != QStringLiteral("points"))
            continue;
        if (const std::optional<Decimal> sum = sumOf(block + QStringLiteral(".indicators")))
            put(m_root, stepsOf(block + QStringLiteral(".max")), 0, numberNode(sum->text()));
    }
    if (const std::optional<Decimal> sum = sumOf(blocks))
        put(m_root, stepsOf(QStringLiteral("$.max")), 0, numberNode(sum->text()));
}

void SchemeDocument::announce()
{
    sumUp();
    Q_EMIT changed();
}

Subject SchemeDocument::subject() const
{
    return fromKey<Subject>(text(QStringLiteral("$.subject"))).value_or(Subject::Station);
}

Result<Scheme, SchemeProblems> SchemeDocument::read() const
{
    return readScheme(json(), EvaluationService::knownMeasures(subject()));
}

JsonNode SchemeDocument::textNode(const QString &text)
{
    JsonNode node;
    node.kind = JsonNode::Kind::String;
    node.text = text;
    return node;
}

JsonNode SchemeDocument::numberNode(const QString &text)
{
    JsonNode node = textNode(text);
    if (const std::optional<Decimal> number = Decimal::fromText(text)) {
        node.kind = JsonNode::Kind::Number;
        node.text = number->text();
    }
    return node;
}

JsonNode SchemeDocument::objectNode(const QList<JsonMember> &members)
{
    JsonNode node;
    node.kind = JsonNode::Kind::Object;
    node.members = members;
    return node;
}

} // namespace liaison
