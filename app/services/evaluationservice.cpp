#include "app/services/evaluationservice.h"

#include "app/base/text.h"
#include "app/evaluation/schemereader.h"
#include "app/services/evaluationunits.h"
#include "app/services/evidencewriter.h"
#include "app/services/schemeservice.h"
#include "app/services/storageguard.h"
#include "app/services/touchedunits.h"

#include <QFile>
#include <QFileInfo>

namespace liaison {

namespace {

constexpr qint64 MaxSchemeBytes = 4 << 20;

SchemeSubject toSchemeSubject(Subject subject)
{
    switch (subject) {
    case Subject::Station:
        return SchemeSubject::Station;
    case Subject::Deputy:
        return SchemeSubject::Deputy;
    case Subject::Town:
        return SchemeSubject::Town;
    }
    Q_UNREACHABLE();
}

MeasureValue valueFor(const Measure &measure, const MeasureValues &values, qint64 id,
                      const MeasureScope &scope)
{
    const Fraction value = measuredValue(measure, values, id, scope);
    return measure.kind == MeasureKind::Count ? MeasureValue::number(Decimal::fromInteger(value.numerator))
                                              : MeasureValue::rate(value);
}

} // namespace

KnownMeasures EvaluationService::knownMeasures(Subject subject)
{
    KnownMeasures known;
    for (const Measure &measure : allMeasures()) {
        if (measure.subjects.contains(subject))
            known.insert(measure.id,
                         measure.kind == MeasureKind::Count ? ValueKind::Number : ValueKind::Rate);
    }
    return known;
}

Result<Scheme> EvaluationService::loadScheme(Subject subject, const QString &scheme) const
{
    const QString name = scheme.isEmpty() ? toKey(subject) + QStringLiteral("-example") : scheme;
    const bool isFile = name.endsWith(QStringLiteral(".json")) || QFileInfo::exists(name);
    QFile file{isFile ? name : QStringLiteral(":/schemes/%1.json").arg(name)};
    if (!isFile && !file.exists()) { // not shipped: one of the office's own
        const Result<StoredOwnScheme> own = SchemeService{m_session}.called(name);
        return own ? readSchemeText(subject, own->value.content.toUtf8(), name) : Result<Scheme>{own.error()};
    }
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("There is no scheme “%1”.").arg(name), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::InvalidInput, tr("“%1” cannot be read: %2").arg(name, file.errorString()), {}};
    if (file.size() > MaxSchemeBytes)
        return Error{ErrorCode::LimitExceeded, tr("“%1” is too large for a scheme.").arg(name), {}};

    return readSchemeText(subject, file.readAll(), name);
}

Result<Scheme> EvaluationService::readSchemeText(Subject subject, const QByteArray &json, const QString &name)
{
    const Result<Scheme, SchemeProblems> read = readScheme(json, knownMeasures(subject));
    if (!read)
        return Error{ErrorCode::InvalidInput, tr("Scheme “%1”:\n%2").arg(name, read.error().text()), {}};
    if (read->subject != toSchemeSubject(subject))
        return Error{
            ErrorCode::InvalidInput,
            tr("The scheme “%1” does not evaluate this subject: %2.").arg(name, displayName(subject)),
            {}};
    return *read;
}

Result<Evaluation> EvaluationService::evaluate(Subject subject, const Period &period, const Scheme &scheme)
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read}; // all measures see one state
    return evaluateWithin(subject, period, scheme, {.inputs = scoreInputs(scheme)});
} catch (const StorageError &error) {
    return toError(error);
}

Result<Evaluation> EvaluationService::evaluateWithin(Subject subject, const Period &period,
                                                     const Scheme &scheme, const EvaluationOptions &options)
{
    if (!scheme.allows(period.kind()))
        return Error{ErrorCode::InvalidInput,
                     tr("The scheme “%1” is not meant for this kind of period: %2.")
                         .arg(scheme.title.text(), period.displayText()),
                     {}};
    const Result<MeasureScope> found = this->scope(subject, period, options.asOf, options.lateAfterDays);
    if (!found)
        return found.error();
    const MeasureScope scope = *found;

    Database &database = m_session.database();
    EvaluationUnits units = evaluationUnits(database, scope);
    Result<Facts> facts = Facts::create({.months = scope.months, .days = static_cast<int>(scope.days.days())},
                                        std::move(units.units));
    if (!facts)
        return facts.error();

    MeasureStore store{database};
    for (const QString &id : scheme.measureIds()) {
        const Measure *measure = findMeasure(id);
        if (measure == nullptr)
            continue; // an input, below
        const MeasureValues values = store.values(*measure, scope);
        const bool isCount = measure->kind == MeasureKind::Count;
        const qsizetype column = facts->addMeasure(id, isCount ? ValueKind::Number : ValueKind::Rate);
        for (qsizetype unit = 0; unit < units.ids.size(); ++unit)
            facts->set(column, unit, valueFor(*measure, values, units.ids.at(unit), scope));
    }
    addRoundInputs(*facts, options.inputs, options.scores, options.vetoes);
    const JournalHead head = Journal{database}.head();

    Result<ScoreTable> scores = score(*facts, scheme);
    if (!scores)
        return scores.error();
    Ranking ranking = rank(*scores);
    return Evaluation{subject, period, scope, std::move(*scores), std::move(ranking), std::move(units.ids),
                      head};
}

Result<MeasureScope> EvaluationService::scope(Subject subject, const Period &period, QDate asOf,
                                              std::optional<int> lateAfterDays) const
{
    const QDate today = asOf.isValid() ? asOf : m_session.clock().today();
    const std::optional<DateRange> days = period.range().intersected({QDate{1954, 1, 1}, today});
    if (!days)
        return Error{
            ErrorCode::InvalidInput, tr("The period has not begun yet: %1.").arg(period.displayText()), {}};
    const Result<Settings> settings = m_session.settings();
    if (!settings)
        return settings.error();
    const int months =
        (days->last.year() - days->first.year()) * 12 + days->last.month() - days->first.month() + 1;
    return MeasureScope{subject, *days, today, months, lateAfterDays.value_or(settings->lateAfterDays)};
}

Result<Evaluation> EvaluationService::update(const Evaluation &before)
try {
    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read};
    const JournalHead head = Journal{database}.head();
    if (m_session.clock().today() == before.scope.cutOff) { // else deadlines have passed
        if (head.seq == before.head.seq)
            return before;
        if (const auto touched = touchedUnits(database, before.subject, before.head.seq))
            return updateUnits(before, *touched, head);
    }
    const Scheme &scheme = before.scores.scheme();
    return evaluateWithin(before.subject, before.period, scheme, {.inputs = scoreInputs(scheme)});
} catch (const StorageError &error) {
    return toError(error);
}

Result<Evaluation> EvaluationService::updateUnits(const Evaluation &before, const QSet<qint64> &ids,
                                                  const JournalHead &head)
{
    QList<qsizetype> units;
    for (qsizetype unit = 0; unit < before.ids.size(); ++unit) {
        if (ids.contains(before.ids.at(unit)))
            units.append(unit);
    }
    Facts facts = before.scores.facts();
    MeasureStore store{m_session.database()};
    for (const QString &id : before.scores.scheme().measureIds()) {
        const Measure *measure = findMeasure(id);
        if (measure == nullptr)
            continue;
        for (const qsizetype unit : units) {
            const qint64 subject = before.ids.at(unit);
            facts.set(
                *facts.findMeasure(id), unit,
                valueFor(*measure, store.values(*measure, before.scope, subject), subject, before.scope));
        }
    }
    Result<ScoreTable> scores = rescored(before.scores, facts, units);
    if (!scores)
        return scores.error();
    Ranking ranking = rank(*scores);
    return Evaluation{before.subject,     before.period, before.scope, std::move(*scores),
                      std::move(ranking), before.ids,    head};
}

Result<qsizetype> EvaluationService::findUnit(const Facts &facts, Subject subject, const QString &name)
{
    return liaison::findUnit(facts, subject, name);
}

Result<QList<IndicatorExplanation>> EvaluationService::explain(const Evaluation &evaluation, qsizetype unit,
                                                               const QString &indicator)
try {
    const Scheme &scheme = evaluation.scores.scheme();
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    QList<IndicatorExplanation> result;
    for (qsizetype i = 0; i < scheme.indicators.size(); ++i) {
        if (indicator.isEmpty() || scheme.indicators.at(i).code.compare(indicator, Qt::CaseInsensitive) == 0)
            result.append(explainIndicator(evaluation, unit, i));
    }
    if (result.isEmpty()) {
        QStringList codes;
        for (const Indicator &known : scheme.indicators)
            codes.append(known.code);
        return Error{ErrorCode::NotFound,
                     tr("The scheme has no indicator “%1”. It has: %2.").arg(indicator, text::list(codes)),
                     {}};
    }
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

IndicatorExplanation EvaluationService::explainIndicator(const Evaluation &evaluation, qsizetype unit,
                                                         qsizetype index)
{
    const Indicator &indicator = evaluation.scores.scheme().indicators.at(index);
    MeasureStore store{m_session.database()};
    EvidenceWriter writer{m_session.database()};
    QStringList titles;
    QList<EvidenceLine> lines;
    Aggregate aggregate = Aggregate::Sum;
    for (const QString &id : indicator.measures) {
        // What is entered by hand has a title, but no records behind it.
        if (const SchemeInput *input = evaluation.scores.scheme().findInput(id)) {
            titles.append(input->title.text());
            continue;
        }
        const Measure *measure = findMeasure(id);
        if (measure == nullptr)
            continue; // entered by hand: there are no records behind it
        titles.append(measure->title());
        lines += writer.lines(store.evidence(*measure, evaluation.scope, evaluation.ids.at(unit)));
        if (const std::optional<MeasureQuery> query = measureQuery(id, evaluation.subject))
            aggregate = query->aggregate;
    }
    return {indicator.code,
            indicator.title.text(),
            titles.join(QStringLiteral(" + ")),
            evaluation.scores.line(unit, index),
            aggregate,
            std::move(lines)};
}

} // namespace liaison
