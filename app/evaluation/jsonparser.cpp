#include "app/evaluation/jsonparser.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace liaison {

namespace {

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Recursive descent with a depth limit. The first error stops it: what follows a syntax error is a guess.
class JsonParser
{
    Q_DECLARE_TR_FUNCTIONS(JsonParser)

public:
    explicit JsonParser(QStringView text) : m_text{text} {}

    [[nodiscard]] Result<JsonNode, SchemeProblem> parse()
    {
        skipBlanks();
        JsonNode root;
        if (readValue(root, 0)) {
            skipBlanks();
            if (atEnd())
                return root;
            fail(tr("Expected the end of the text after the closing bracket, found %1.").arg(found()));
        }
        return *m_problem;
    }

    [[nodiscard]] static QString notUtf8()
    {
        return tr("The text is not UTF-8. Save the file with the encoding UTF-8.");
    }
    [[nodiscard]] static QString tooLarge(qsizetype bytes)
    {
        return tr("A scheme of %L1 bytes is too large; at most %L2 are read.").arg(bytes).arg(MaxSchemeBytes);
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char16_t peek() const { return atEnd() ? u'\0' : m_text.at(m_at).unicode(); }

    void advance()
    {
        const QChar c = m_text.at(m_at++);
        if (c == u'\n') {
            ++m_line;
            m_column = 1;
        } else if (!c.isLowSurrogate()) {
            ++m_column;
        }
    }

    bool accept(char16_t c)
    {
        if (atEnd() || peek() != c)
            return false;
        advance();
        return true;
    }

    void skipBlanks()
    {
        while (!atEnd() && (peek() == u' ' || peek() == u'\t' || peek() == u'\n' || peek() == u'\r'))
            advance();
    }

    [[nodiscard]] QString found() const
    {
        if (atEnd())
            return tr("the end of the text");
        const QChar c = m_text.at(m_at);
        if (c.isPrint())
            return u'"' + m_text.mid(m_at, c.isHighSurrogate() ? 2 : 1).toString() + u'"';
        return QStringLiteral("U+%1").arg(uint{c.unicode()}, 4, 16, QLatin1Char('0')).toUpper();
    }

    bool fail(const QString &message)
    {
        if (!m_problem)
            m_problem = SchemeProblem{{}, message, m_line, m_column};
        return false;
    }

    bool readValue(JsonNode &node, int depth)
    {
        node.line = m_line;
        node.column = m_column;
        const char16_t c = peek();
        if (c == u'{' || c == u'[') {
            if (depth >= MaxSchemeDepth)
                return fail(tr("Brackets are nested more than %1 deep.").arg(MaxSchemeDepth));
            return c == u'{' ? readObject(node, depth + 1) : readArray(node, depth + 1);
        }
        if (c == u'"') {
            node.kind = JsonNode::Kind::String;
            return readString(node.text);
        }
        if (c == u'-' || isDigit(c))
            return readNumber(node);
        return readLiteral(node);
    }

    bool readObject(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Object;
        advance();
        skipBlanks();
        if (accept(u'}'))
            return true;
        while (true) {
            if (peek() != u'"')
                return fail(tr("Expected a name in double quotes, found %1.").arg(found()));
            JsonMember member;
            if (!readString(member.key))
                return false;
            skipBlanks();
            if (!accept(u':'))
                return fail(
                    tr("Expected \":\" after the name \"%1\", found %2.").arg(shown(member.key), found()));
            skipBlanks();
            if (!readValue(member.value, depth))
                return false;
            node.members.append(std::move(member));
            skipBlanks();
            if (accept(u'}'))
                return true;
            if (!accept(u','))
                return fail(tr("Expected \",\" or \"}\", found %1.").arg(found()));
            skipBlanks();
        }
    }

    bool readArray(JsonNode &node, int depth)
    {
        node.kind = JsonNode::Kind::Array;
        advance();
        skipBlanks();
        if (accept(u']'))
            return true;
        while (true) {
            JsonNode item;
            if (!readValue(item, depth))
                return false;
            node.items.append(std::move(item));
            skipBlanks();
            if (accept(u']'))
                return true;
            if (!accept(u','))
                return fail(tr("Expected \",\" or \"]\", found %1.").arg(found()));
            skipBlanks();
        }
    }

    bool readString(QString &text)
    {
        advance();
        while (!atEnd() && peek() != u'"') {
            const char16_t c = peek();
            if (c < 0x20)
                return fail(tr("A text in double quotes must end on its line; write a line break as \\n."));
            if (c == u'\\') {
                if (!readEscape(text))
                    return false;
            } else {
                text += QChar{c};
                advance();
            }
        }
        if (!accept(u'"'))
            return fail(tr("The closing double quote is missing."));
        return true;
    }

    bool readEscape(QString &text)
    {
        static constexpr QStringView Names = u"\"\\/bfnrt";
        static constexpr QStringView Meanings = u"\"\\/\b\f\n\r\t";
        advance();
        if (peek() == u'u') {
            const std::optional<char16_t> first = readHexEscape();
            if (!first)
                return false;
            text += QChar{*first};
            if (!QChar::isSurrogate(*first))
                return true;
            if (QChar::isLowSurrogate(*first) || !accept(u'\\') || peek() != u'u')
                return fail(tr("The escape \\u%1 is half of a character.")
                                .arg(uint{*first}, 4, 16, QLatin1Char('0')));
            const std::optional<char16_t> second = readHexEscape();
            if (!second)
                return false;
            text += QChar{*second};
            return QChar::isLowSurrogate(*second) || fail(tr("The escape \\u%1 is half of a character.")
                                                              .arg(uint{*first}, 4, 16, QLatin1Char('0')));
        }
        const qsizetype which = atEnd() ? -1 : Names.indexOf(QChar{peek()});
        if (which < 0)
            return fail(tr("Expected one of \" \\ / b f n r t u after a backslash, found %1.").arg(found()));
        text += Meanings.at(which);
        advance();
        return true;
    }

    std::optional<char16_t> readHexEscape()
    {
        advance();
        const QStringView digits = m_text.mid(m_at, 4);
        bool ok = digits.size() == 4;
        for (const QChar c : digits)
            ok = ok && c.unicode() < 0x80 && (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'));
        if (!ok) {
            fail(tr("Expected four hexadecimal digits after \\u."));
            return std::nullopt;
        }
        for (int i = 0; i < 4; ++i)
            advance();
        return static_cast<char16_t>(digits.toUShort(nullptr, 16));
    }

    bool readDigits()
    {
        if (!isDigit(peek()))
            return fail(tr("Expected a digit, found %1.").arg(found()));
        while (isDigit(peek()))
            advance();
        return true;
    }

    bool readNumber(JsonNode &node)
    {
        node.kind = JsonNode::Kind::Number;
        const qsizetype start = m_at;
        accept(u'-');
        if (accept(u'0')) {
            if (isDigit(peek()))
                return fail(tr("A number must not begin with a superfluous 0."));
        } else if (!readDigits()) {
            return false;
        }
        if (accept(u'.') && !readDigits())
            return false;
        if (accept(u'e') || accept(u'E')) {
            if (!accept(u'+'))
                accept(u'-');
            if (!readDigits())
                return false;
        }
        node.text = m_text.mid(start, m_at - start).toString();
        return true;
    }

    bool readLiteral(JsonNode &node)
    {
        const qsizetype start = m_at;
        const int line = m_line;
        const int column = m_column;
        while (m_at - start < 16 && QChar{peek()}.isLetter())
            advance();
        const QStringView word = m_text.mid(start, m_at - start);
        if (word == u"null" || word == u"true" || word == u"false") {
            node.kind = word == u"null" ? JsonNode::Kind::Null : JsonNode::Kind::Boolean;
            node.text = word.toString();
            return true;
        }
        m_line = line;
        m_column = column;
        return fail(tr("Expected a value (text in double quotes, number, list, object), found %1.")
                        .arg(word.isEmpty() ? found() : u'"' + word.toString() + u'"'));
    }

    [[nodiscard]] static QString shown(const QString &text)
    {
        return text.size() > 40 ? text.left(40) + u'…' : text;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    std::optional<SchemeProblem> m_problem;
};

/// The decoder only says that something is wrong; the place is found line by line.
SchemeProblem encodingProblem(QByteArrayView utf8)
{
    int line = 1;
    for (qsizetype start = 0; start < utf8.size(); ++line) {
        qsizetype end = utf8.indexOf('\n', start);
        if (end < 0)
            end = utf8.size();
        QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
        const QString ignored = decoder.decode(utf8.sliced(start, end - start));
        if (decoder.hasError())
            break;
        start = end + 1;
    }
    return {{}, JsonParser::notUtf8(), line, 1};
}

} // namespace

Result<JsonNode, SchemeProblem> parseJson(QByteArrayView utf8)
{
    if (utf8.size() > MaxSchemeBytes)
        return SchemeProblem{{}, JsonParser::tooLarge(utf8.size()), 1, 1};
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder.decode(utf8); // takes a byte order mark away
    if (decoder.hasError())
        return encodingProblem(utf8);
    return JsonParser{text}.parse();
}

} // namespace liaison
