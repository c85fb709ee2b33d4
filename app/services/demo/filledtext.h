#pragma once

#include <QString>

#include <initializer_list>

namespace liaison {

/// The pattern with "%1" to "%9" replaced by the values, whichever of them it has. QString::arg() wants all
/// of them and counts from the lowest that is there.
[[nodiscard]] inline QString filledText(QStringView pattern, std::initializer_list<QStringView> values)
{
    QString text;
    text.reserve(pattern.size() + 40);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
        if (isPlace)
            text += std::data(values)[pattern.at(++i).digitValue() - 1];
        else
            text += pattern.at(i);
    }
    return text;
}

} // namespace liaison
