#include "app/services/figureservice.h"

#include "app/services/evaluationunits.h"
#include "app/services/evidencewriter.h"
#include "app/services/storageguard.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostMonths = 12;

} // namespace

Result<Figures> FigureService::figures(Subject subject, qint64 id, const Period &period)
try {
    const Result<MeasureScope> now = EvaluationService{m_session}.scope(subject, period);
    if (!now)
        return now.error();
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    MeasureStore store{m_session.database()};
    Figures result{period, now->days, {}, {}};
    for (QDate month{now->days.last.year(), now->days.last.month(), 1}; result.months.size() < MostMonths;
         month = month.addMonths(-1))
        result.months.prepend(month);
    MeasureScope before = *now;
    before.days = {now->days.first.addYears(-1), now->days.last.addYears(-1)};
    if (now->days.last == period.range().last) // 29 February
        before.days.last = now->days.first.addYears(-1).addMonths(period.months()).addDays(-1);
    for (const Measure &measure : allMeasures()) {
        if (!measure.subjects.contains(subject))
            continue;
        Figure figure{measure.id,   measure.title(),
                      measure.kind, measuredValue(measure, store.values(measure, *now, id), id, *now),
                      std::nullopt, {}};
        if (before.days.first.year() >= 1954)
            figure.yearBefore = measuredValue(measure, store.values(measure, before, id), id, before);
        for (const QDate &first : std::as_const(result.months)) {
            MeasureScope month = *now;
            month.days = {first, std::min(first.addMonths(1).addDays(-1), now->days.last)};
            month.months = 1;
            figure.months.append(measuredValue(measure, store.values(measure, month, id), id, month));
        }
        result.list.append(std::move(figure));
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<EvidenceLine>> FigureService::evidence(Subject subject, qint64 id, const Period &period,
                                                    const QString &measureId)
try {
    const Measure *measure = findMeasure(measureId);
    const Result<MeasureScope> now = EvaluationService{m_session}.scope(subject, period);
    if (measure == nullptr || !measure->subjects.contains(subject))
        return Error{ErrorCode::NotFound, tr("There is no such figure."), measureId};
    if (!now)
        return now.error();
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    return EvidenceWriter{m_session.database()}.lines(
        MeasureStore{m_session.database()}.evidence(*measure, *now, id));
} catch (const StorageError &error) {
    return toError(error);
}

QString FigureService::text(const Figure &figure, const Fraction &value)
{
    if (figure.kind == MeasureKind::Count)
        return tr("%L1").arg(value.numerator);
    if (value.denominator == 0)
        return QStringLiteral("–");
    const double rate = static_cast<double>(value.numerator) / static_cast<double>(value.denominator);
    if (figure.measure.endsWith(QStringLiteral("_per_1000")) ||
        figure.measure.endsWith(QStringLiteral("_day")))
        return tr("%L1").arg(rate, 0, 'f', 3);
    return tr("%L1/%L2 (%L3 %)", "part, whole, rate")
        .arg(value.numerator)
        .arg(value.denominator)
        .arg(rate * 100, 0, 'f', 1);
}

} // namespace liaison
