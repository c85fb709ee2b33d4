#include "ui/forms/partialdatetext.h"

#include <QRegularExpression>

namespace liaison {

std::optional<PartialDate> partialDateFromTyped(const QString &text)
{
    static const QRegularExpression separated{QStringLiteral(
        "^(\\d{4})(?:年|[-./])?(?:(?<=\\D)(\\d{1,2})(?:月|[-./])?(?:(?<=\\D)(\\d{1,2})日?)?)?$")};
    static const QRegularExpression compact{QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})?$")};
    for (const QRegularExpression &form : {separated, compact}) {
        const QRegularExpressionMatch match = form.match(text.trimmed());
        if (!match.hasMatch())
            continue;
        for (const int part : {2, 3}) {
            if (!match.captured(part).isEmpty() && match.captured(part).toInt() == 0)
                return std::nullopt; // for PartialDate a month 0 is an unknown one
        }
        return PartialDate::fromParts(match.captured(1).toInt(), match.captured(2).toInt(),
                                      match.captured(3).toInt());
    }
    return std::nullopt;
}

} // namespace liaison
