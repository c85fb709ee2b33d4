#include "app/domain/measure.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

struct Title
{
    const char *id;
    const char *text;
};

constexpr Title Titles[] = {
    {"visits", QT_TRANSLATE_NOOP("Measure", "visits")},
    {"receptions", QT_TRANSLATE_NOOP("Measure", "receptions")},
    {"activities", QT_TRANSLATE_NOOP("Measure", "activities")},
    {"people_received", QT_TRANSLATE_NOOP("Measure", "people received")},
    {"opinions_received", QT_TRANSLATE_NOOP("Measure", "opinions received")},
    {"opinions_answered", QT_TRANSLATE_NOOP("Measure", "opinions answered")},
    {"opinions_in_time", QT_TRANSLATE_NOOP("Measure", "opinions answered in time")},
    {"opinions_satisfied", QT_TRANSLATE_NOOP("Measure", "opinions with a satisfied rating")},
    {"days_active", QT_TRANSLATE_NOOP("Measure", "days active")},
    {"deputies_active", QT_TRANSLATE_NOOP("Measure", "deputies active")},
    {"deputies_active_share", QT_TRANSLATE_NOOP("Measure", "share of resident deputies active")},
    {"months_active", QT_TRANSLATE_NOOP("Measure", "months with any entry")},
    {"months_active_share", QT_TRANSLATE_NOOP("Measure", "share of months with any entry")},
    {"late_entries", QT_TRANSLATE_NOOP("Measure", "late entries")},
    {"late_entries_share", QT_TRANSLATE_NOOP("Measure", "share of late entries")},
    {"mandate_days", QT_TRANSLATE_NOOP("Measure", "mandate-days")},
    {"visits_per_mandate_day", QT_TRANSLATE_NOOP("Measure", "visits per mandate-day")},
    {"receptions_per_mandate_day", QT_TRANSLATE_NOOP("Measure", "receptions per mandate-day")},
    {"visits_per_1000", QT_TRANSLATE_NOOP("Measure", "visits per 1,000 residents")},
    {"people_received_per_1000", QT_TRANSLATE_NOOP("Measure", "people received per 1,000 residents")},
    {"opinions_received_per_1000", QT_TRANSLATE_NOOP("Measure", "opinions received per 1,000 residents")},
};

} // namespace

QString displayName(Subject subject)
{
    switch (subject) {
    case Subject::Station:
        return Text::tr("station");
    case Subject::Deputy:
        return Text::tr("deputy");
    case Subject::Town:
        return Text::tr("town");
    }
    Q_UNREACHABLE();
}

QString Measure::title() const
{
    for (const Title &title : Titles) {
        if (id == QLatin1String{title.id})
            return Text::tr(title.text);
    }
    Q_UNREACHABLE();
}

const QList<Measure> &allMeasures()
{
    using K = MeasureKind;
    static const QList<Subject> everyone{Subject::Station, Subject::Deputy, Subject::Town};
    static const QList<Subject> places{Subject::Station, Subject::Town};
    static const QList<Subject> towns{Subject::Town};
    static const QList<Measure> measures{
        {QStringLiteral("visits"), K::Count, everyone},
        {QStringLiteral("receptions"), K::Count, everyone},
        {QStringLiteral("activities"), K::Count, everyone},
        {QStringLiteral("people_received"), K::Count, everyone},
        {QStringLiteral("opinions_received"), K::Count, places},
        {QStringLiteral("opinions_answered"), K::Fraction, places},
        {QStringLiteral("opinions_in_time"), K::Fraction, places},
        {QStringLiteral("opinions_satisfied"), K::Fraction, places},
        {QStringLiteral("days_active"), K::Count, everyone},
        {QStringLiteral("deputies_active"), K::Count, places},
        {QStringLiteral("deputies_active_share"), K::Fraction, places},
        {QStringLiteral("months_active"), K::Count, everyone},
        {QStringLiteral("months_active_share"), K::Fraction, everyone},
        {QStringLiteral("late_entries"), K::Count, everyone},
        {QStringLiteral("late_entries_share"), K::Fraction, everyone},
        {QStringLiteral("mandate_days"), K::Count, everyone},
        {QStringLiteral("visits_per_mandate_day"), K::Fraction, everyone},
        {QStringLiteral("receptions_per_mandate_day"), K::Fraction, everyone},
        {QStringLiteral("visits_per_1000"), K::Fraction, towns},
        {QStringLiteral("people_received_per_1000"), K::Fraction, towns},
        {QStringLiteral("opinions_received_per_1000"), K::Fraction, towns},
    };
    return measures;
}

const Measure *findMeasure(const QString &id)
{
    const QList<Measure> &measures = allMeasures();
    const auto found = std::find_if(measures.cbegin(), measures.cend(),
                                    [&id](const Measure &measure) { return measure.id == id; });
    return found == measures.cend() ? nullptr : &*found;
}

QList<QString> measureIdsFor(Subject subject)
{
    QList<QString> ids;
    for (const Measure &measure : allMeasures()) {
        if (measure.subjects.contains(subject))
            ids.append(measure.id);
    }
    return ids;
}

} // namespace liaison
