#include "app/exchange/xstring.h"

#include <algorithm>
#include <optional>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView EscapeStart{"_x"};
constexpr qsizetype EscapeLength = 7; // _xHHHH_

// The character that @a text begins with in escaped form.
std::optional<char16_t> escapedCode(QStringView text)
{
    if (text.size() < EscapeLength || text.at(EscapeLength - 1) != u'_')
        return {};
    const QStringView digits = text.mid(2, 4);
    const bool allHexadecimal = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    if (!allHexadecimal)
        return {};
    return digits.toUShort(nullptr, 16);
}

bool isForbiddenInXml(QChar c)
{
    return c == u'\0' || c >= QChar{0xFFFE};
}

} // namespace

QString unescapedXString(const QString &text)
{
    qsizetype escape = text.indexOf(EscapeStart);
    if (escape < 0)
        return text;
    const QStringView view{text};
    QString result;
    qsizetype copied = 0;
    for (; escape >= 0; escape = text.indexOf(EscapeStart, escape)) {
        const std::optional<char16_t> code = escapedCode(view.mid(escape));
        if (!code) {
            escape += EscapeStart.size();
            continue;
        }
        result += view.mid(copied, escape - copied);
        if (*code >= u' ' || *code == u'\t' || *code == u'\n' || *code == u'\r')
            result += QChar{*code};
        escape += EscapeLength;
        copied = escape;
    }
    return result += view.mid(copied);
}

QString escapedXString(const QString &text)
{
    QString result = text;
    result.removeIf(isForbiddenInXml);
    for (qsizetype at = result.indexOf(EscapeStart); at >= 0; at = result.indexOf(EscapeStart, at)) {
        if (escapedCode(QStringView{result}.mid(at))) {
            result.insert(at + 1, "x005F_"_L1); // "_" becomes "_x005F_"
            at += EscapeLength;
        } else {
            at += EscapeStart.size();
        }
    }
    return result;
}

} // namespace liaison
