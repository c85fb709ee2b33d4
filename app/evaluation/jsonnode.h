#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace liaison {

struct JsonMember;

/// One value of a JSON text as it was written: numbers keep their digits (a binary floating point
/// number would lose them), members their order, and everything its place for error messages.
struct JsonNode
{
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QString text = {};              ///< content of a string; number or literal as written
    QList<JsonNode> items = {};     ///< of an array
    QList<JsonMember> members = {}; ///< of an object, in the order of the text, repeated keys included
    int line = 1;                   ///< 1-based
    int column = 1;                 ///< 1-based, in characters
};

struct JsonMember
{
    QString key;
    JsonNode value;
};

/// The text in the canonical form of RFC 8785: no blanks, sorted keys, shortest numbers. Two texts
/// that say the same have the same form. Only for nodes whose numbers are Decimals.
[[nodiscard]] QByteArray canonicalJson(const JsonNode &node);

} // namespace liaison
