#include "app/print/numbercell.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace liaison {

std::optional<qsizetype> decimalPoint(const QString &text)
{
    static const QRegularExpression number{u"^[+-]?[0-9]{1,9}(\\.[0-9]{1,3})?$"_s};
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return {};
    return match.hasCaptured(1) ? match.capturedStart(1) : text.size();
}

qreal fractionWidth(TextSetter &setter, const QString &text, const TextStyle &style)
{
    const std::optional<qsizetype> point = decimalPoint(text);
    return point ? setter.naturalWidth(text.mid(*point), style) : 0;
}

} // namespace liaison
