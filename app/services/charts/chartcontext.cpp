#include "app/services/charts/chartcontext.h"

#include "app/services/roundservice.h"
#include "app/storage/roundstore.h"

#include <algorithm>
#include <tuple>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartService)
};

QString countText(Subject subject, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (subject) {
    case Subject::Station:
        return Text::tr("n = %n station(s)", nullptr, n);
    case Subject::Town:
        return Text::tr("n = %n town(s)", nullptr, n);
    case Subject::Deputy:
        return Text::tr("n = %n mandate(s)", nullptr, n);
    }
    Q_UNREACHABLE();
}

/// The list that shows the evidence of a measure; the profile of the unit where it is of several registers.
QString pageOf(const QString &measure)
{
    if (measure.startsWith(QStringLiteral("visits")))
        return QStringLiteral("visits");
    if (measure.startsWith(QStringLiteral("receptions")) ||
        measure.startsWith(QStringLiteral("people_received")))
        return QStringLiteral("receptions");
    if (measure == QStringLiteral("activities"))
        return QStringLiteral("activities");
    if (measure.startsWith(QStringLiteral("opinions")))
        return QStringLiteral("opinions");
    return {};
}

/// @a round: its code, where it is of the period that is asked for.
Result<Scheme> schemeOf(Session &session, const ChartRequest &request, Subject subject, QString &round)
{
    const QString prefix = QStringLiteral("round:");
    if (!request.scheme.startsWith(prefix))
        return EvaluationService{session}.loadScheme(subject, request.scheme);
    const std::optional<StoredRound> found =
        RoundStore{session.database()}.findByCode(request.scheme.mid(prefix.size()));
    if (!found || found->value.subject != subject)
        return EvaluationService{session}.loadScheme(subject, {});
    if (found->value.period == request.period.text())
        round = found->value.code;
    return RoundService::schemeOf(found->value);
}

} // namespace

Result<ChartContext> ChartContext::of(Session &session, const ChartRequest &request)
{
    const Subject subject = ChartService::subjectOf(request);
    QString round;
    Result<Scheme> scheme = schemeOf(session, request, subject, round);
    if (!scheme)
        return scheme.error();
    const QDateTime now = session.clock().now();
    const QDate today = session.clock().today();
    const std::optional<DateRange> days = request.period.range().intersected({QDate{1954, 1, 1}, today});
    if (!days)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("The period has not begun yet: %1. Choose an earlier one above.")
                         .arg(request.period.displayText()),
                     {}};
    const Result<Settings> settings = session.settings();
    if (!settings)
        return settings.error();
    const int months =
        (days->last.year() - days->first.year()) * 12 + days->last.month() - days->first.month() + 1;
    const MeasureScope scope{subject, *days, today, months, settings->lateAfterDays};
    EvaluationUnits all = evaluationUnits(session.database(), scope);
    QStringList groups;
    groups.reserve(all.units.size());
    for (const EvaluatedUnit &unit : std::as_const(all.units))
        groups.append(scheme->peerGroupOf(unit));
    return ChartContext{session, request, *std::move(scheme), round,
                        scope,   now,     std::move(all),     std::move(groups)};
}

Result<Evaluation> ChartContext::evaluate() const
{
    if (!round.isEmpty()) {
        if (const std::optional<StoredRound> found = RoundStore{session.database()}.findByCode(round))
            return RoundService{session}.evaluateWithin(*found);
    }
    return EvaluationService{session}.evaluateWithin(scope.subject, request.period, scheme,
                                                     {.inputs = scoreInputs(scheme)});
}

QList<qsizetype> ChartContext::asked() const
{
    QList<qsizetype> result;
    for (qsizetype unit = 0; unit < all.units.size(); ++unit) {
        if (request.group.isEmpty() || groups.at(unit) == request.group)
            result.append(unit);
    }
    std::sort(result.begin(), result.end(), [this](qsizetype a, qsizetype b) {
        const EvaluatedUnit &left = all.units.at(a);
        const EvaluatedUnit &right = all.units.at(b);
        return std::tie(left.sortKey, left.key) < std::tie(right.sortKey, right.key);
    });
    return result;
}

QList<qsizetype> ChartContext::chosen() const
{
    QList<qsizetype> result;
    for (const qint64 id : request.units) {
        const qsizetype unit = indexOf(id);
        if (unit >= 0 && !result.contains(unit) && result.size() < ChartRequest::MostUnits)
            result.append(unit);
    }
    return result;
}

QString ChartContext::peerGroupOf(const QList<qsizetype> &units) const
{
    if (!request.group.isEmpty())
        return request.group;
    if (units.isEmpty())
        return {};
    const QString &first = groups.at(units.first());
    const bool shared = std::all_of(units.cbegin(), units.cend(),
                                    [this, &first](qsizetype unit) { return groups.at(unit) == first; });
    return shared ? first : QString{};
}

QList<qsizetype> ChartContext::peersOf(const QList<qsizetype> &units) const
{
    const QString group = peerGroupOf(units);
    QList<qsizetype> result;
    for (qsizetype unit = 0; unit < all.units.size(); ++unit) {
        if (group.isEmpty() || groups.at(unit) == group)
            result.append(unit);
    }
    return result;
}

std::optional<QSet<qint64>> ChartContext::onlyStations() const
{
    if (request.group.isEmpty() && request.units.isEmpty())
        return std::nullopt;
    QSet<qint64> result;
    const QList<qsizetype> units = request.units.isEmpty() ? asked() : chosen();
    for (const qsizetype unit : units)
        result.insert(all.ids.at(unit));
    return result;
}

ChartData ChartContext::begin(const QString &unit, qsizetype count) const
{
    ChartData data;
    data.kind = request.kind;
    data.title = ChartService::chartTitle(request.kind);
    if (!request.group.isEmpty())
        data.title = Text::tr("%1: %2").arg(data.title, request.group);
    data.unit = unit;
    data.period = Text::tr("%1 (%2 to %3)")
                      .arg(request.period.displayText(), scope.days.first.toString(Qt::ISODate),
                           scope.days.last.toString(Qt::ISODate));
    data.count = countText(scope.subject, count);
    data.cutOff = now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return data;
}

QList<DateRange> ChartContext::months() const
{
    QList<DateRange> result;
    QDate first{scope.days.first.year(), scope.days.first.month(), 1};
    for (; first <= scope.days.last; first = first.addMonths(1)) {
        const DateRange month{first, first.addMonths(1).addDays(-1)};
        result.append(*month.intersected(scope.days));
    }
    return result;
}

QVariantMap ChartContext::hints(const DateRange &days, std::optional<qint64> unit) const
{
    QVariantMap result{{QStringLiteral("from"), days.first}, {QStringLiteral("to"), days.last}};
    if (unit)
        result.insert(toKey(scope.subject), *unit);
    return result;
}

QVariantMap ChartContext::rankingHints(qint64 unit, const QString &indicator) const
{
    QVariantMap result{{QStringLiteral("subject"), toKey(scope.subject)}, {QStringLiteral("unit"), unit}};
    if (!indicator.isEmpty())
        result.insert(QStringLiteral("indicator"), indicator);
    if (!request.scheme.isEmpty())
        result.insert(QStringLiteral("scheme"), request.scheme);
    return result;
}

QStringList ChartContext::namesOf(const QList<qsizetype> &units) const
{
    QStringList names;
    for (const qsizetype unit : units)
        names.append(nameOf(unit));
    return names;
}

ChartDrill ChartContext::drill(const QString &measure, const DateRange &days,
                               std::optional<qint64> unit) const
{
    if (const QString page = pageOf(measure); !page.isEmpty())
        return {.page = page, .hints = hints(days, unit)};
    if (unit)
        return {.page = toKey(scope.subject),
                .entity = scope.subject == Subject::Deputy ? QStringLiteral("mandate") : toKey(scope.subject),
                .id = *unit,
                .hints = hints(days, std::nullopt)};
    return {.page = QStringLiteral("stations"), .hints = hints(days, std::nullopt)};
}

MeasureValues chartValues(Session &session, const QString &measure, const MeasureScope &scope)
{
    MeasureStore store{session.database()};
    if (measure != EntriesMeasure)
        return store.values(*findMeasure(measure), scope);
    QStringList parts{QStringLiteral("visits"), QStringLiteral("receptions"), QStringLiteral("activities")};
    if (scope.subject != Subject::Deputy)
        parts.append(QStringLiteral("opinions_received"));
    MeasureValues sum;
    for (const QString &part : std::as_const(parts)) {
        const MeasureValues values = store.values(*findMeasure(part), scope);
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            sum[it.key()].numerator += it.value().numerator; // denominator starts as 1
    }
    return sum;
}

Fraction chartValue(const MeasureValues &values, const QString &measure, qint64 id, int months)
{
    const Measure *found = findMeasure(measure);
    Fraction none{0, 1};
    if (found != nullptr && found->kind == MeasureKind::Fraction)
        none.denominator = measure == QStringLiteral("months_active_share") ? months : 0;
    return values.value(id, none);
}

bool isShare(const QString &measure)
{
    const Measure *found = findMeasure(measure);
    return found != nullptr && found->kind == MeasureKind::Fraction &&
           !measure.contains(QStringLiteral("_per_"));
}

QString shareInPercent(double share)
{
    return QString::number(share * 100, 'f', 1) + QStringLiteral(" %");
}

QString plainNumber(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString measuredText(const QString &measure, const Fraction &value)
{
    if (!value.isDefined())
        return QStringLiteral("–");
    if (value.denominator == 1 && !isShare(measure))
        return QString::number(value.numerator);
    return QStringLiteral("%1/%2 (%3)")
        .arg(value.numerator)
        .arg(value.denominator)
        .arg(isShare(measure) ? shareInPercent(value.toDouble()) : plainNumber(value.toDouble()));
}

ChartCell realCell(double value, const QString &text)
{
    return {text, value};
}

ChartCell wholeCell(qint64 value)
{
    return {QString::number(value), static_cast<double>(value)};
}

std::optional<double> medianOf(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace liaison
