#include "app/domain/partialdate.h"

#include <QStringList>

#include <algorithm>

namespace liaison {

std::optional<PartialDate> PartialDate::fromParts(int year, int month, int day)
{
    if (year < 1800 || year > 9999 || month < 0 || month > 12 || day < 0 || (day > 0 && month == 0))
        return std::nullopt;
    if (day > 0 && !QDate::isValid(year, month, day))
        return std::nullopt;
    return PartialDate{year, month, day};
}

std::optional<PartialDate> PartialDate::fromText(const QString &isoText)
{
    static constexpr qsizetype Widths[] = {4, 2, 2};
    int parts[] = {0, 0, 0};
    const QStringList texts = isoText.split(u'-');
    if (texts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).size() != Widths[i])
            return std::nullopt;
        for (const QChar c : texts.at(i)) {
            if (c < u'0' || c > u'9') // QString::toInt would take signs and blanks
                return std::nullopt;
            parts[i] = parts[i] * 10 + (c.unicode() - u'0');
        }
        if (parts[i] == 0)
            return std::nullopt;
    }
    return fromParts(parts[0], parts[1], parts[2]);
}

QString PartialDate::text() const
{
    QString result = QStringLiteral("%1").arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month > 0)
        result += QStringLiteral("-%1").arg(m_month, 2, 10, QLatin1Char('0'));
    if (m_day > 0)
        result += QStringLiteral("-%1").arg(m_day, 2, 10, QLatin1Char('0'));
    return result;
}

QDate PartialDate::earliest() const
{
    return {m_year, std::max(m_month, 1), std::max(m_day, 1)};
}

} // namespace liaison
