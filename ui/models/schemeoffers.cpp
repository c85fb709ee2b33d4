#include "ui/models/schemeoffers.h"

#include "app/services/schemeservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SchemeOffers)
};

QString monthText(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

/// The period of this kind that the day lies in.
std::optional<Period> periodOf(Period::Kind kind, QDate day)
{
    const QString year = QString::number(day.year());
    switch (kind) {
    case Period::Kind::Year:
        return Period::fromText(year);
    case Period::Kind::HalfYear:
        return Period::fromText(QStringLiteral("%1-H%2").arg(year).arg((day.month() + 5) / 6));
    case Period::Kind::Quarter:
        return Period::fromText(QStringLiteral("%1-Q%2").arg(year).arg((day.month() + 2) / 3));
    case Period::Kind::Month:
        return Period::fromText(monthText(day));
    }
    Q_UNREACHABLE();
}

} // namespace

QList<SchemeOffer> schemeOffers(Session &session, Subject subject)
{
    QList<SchemeOffer> result;
    if (const Result<QList<OwnSchemeEntry>> own = SchemeService{session}.list()) {
        for (const OwnSchemeEntry &entry : *own) {
            const OwnScheme &scheme = entry.stored.value;
            if (scheme.subject == subject)
                result.append({scheme.code + u'@' + scheme.version,
                               Text::tr("%1, version %2").arg(scheme.title, scheme.version)});
        }
    }
    for (const ShippedScheme &scheme : SchemeService::shipped()) {
        if (scheme.subject == subject)
            result.append(
                {scheme.name, Text::tr("%1, version %2 (example)").arg(scheme.title, scheme.version)});
    }
    return result;
}

QList<Period> recentPeriods(const Scheme &scheme, QDate today)
{
    constexpr int Most = 4;
    QList<Period> result;
    for (const Period::Kind kind :
         {Period::Kind::Year, Period::Kind::HalfYear, Period::Kind::Quarter, Period::Kind::Month}) {
        if (!scheme.allows(kind))
            continue;
        QDate day = today;
        for (int i = 0; i < Most; ++i) {
            const std::optional<Period> period = periodOf(kind, day);
            if (!period)
                break;
            result.append(*period);
            day = period->range().first.addDays(-1);
        }
    }
    return result;
}

std::optional<Period> lastPeriod(const Scheme &scheme, QDate today)
{
    const QList<Period> periods = recentPeriods(scheme, today);
    std::optional<Period> best;
    for (const Period &period : periods) {
        const QDate end = period.range().last;
        if (end < today && (!best || end > best->range().last))
            best = period;
    }
    if (!best && !periods.isEmpty())
        best = periods.first();
    return best;
}

} // namespace liaison
