#include "app/evaluation/jsonnode.h"

#include "app/base/decimal.h"

#include <algorithm>

namespace liaison {

namespace {

QString quoted(const QString &text)
{
    QString result{u'"'};
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            result += QStringLiteral("\\\"");
            break;
        case u'\\':
            result += QStringLiteral("\\\\");
            break;
        case u'\b':
            result += QStringLiteral("\\b");
            break;
        case u'\f':
            result += QStringLiteral("\\f");
            break;
        case u'\n':
            result += QStringLiteral("\\n");
            break;
        case u'\r':
            result += QStringLiteral("\\r");
            break;
        case u'\t':
            result += QStringLiteral("\\t");
            break;
        default:
            if (c.unicode() < 0x20)
                result += QStringLiteral("\\u%1").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0'));
            else
                result += c;
        }
    }
    return result + u'"';
}

QString canonical(const JsonNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case JsonNode::Kind::Null:
    case JsonNode::Kind::Boolean:
        return node.text;
    case JsonNode::Kind::Number: {
        const std::optional<Decimal> number = Decimal::fromText(node.text);
        Q_ASSERT(number);
        return number->text();
    }
    case JsonNode::Kind::String:
        return quoted(node.text);
    case JsonNode::Kind::Array:
        for (const JsonNode &item : node.items)
            parts.append(canonical(item));
        return u'[' + parts.join(u',') + u']';
    case JsonNode::Kind::Object: {
        QList<JsonMember> members = node.members;
        std::sort(members.begin(), members.end(),
                  [](const JsonMember &a, const JsonMember &b) { return a.key < b.key; });
        for (const JsonMember &member : std::as_const(members))
            parts.append(quoted(member.key) + u':' + canonical(member.value));
        return u'{' + parts.join(u',') + u'}';
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray canonicalJson(const JsonNode &node)
{
    return canonical(node).toUtf8();
}

} // namespace liaison
