#pragma once

#include "app/base/fraction.h"
#include "app/base/period.h"
#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/services/evaluationservice.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// One measure of one station, deputy or town in a period.
struct Figure
{
    QString measure; ///< id
    QString title;   ///< translated
    MeasureKind kind;
    Fraction value;
    std::optional<Fraction> yearBefore; ///< the same days a year earlier; nothing without the year before
    QList<Fraction> months;             ///< up to twelve, the last is the last begun one of the period
};

struct Figures
{
    Period period;
    DateRange days;      ///< up to today
    QList<QDate> months; ///< first day of each month of Figure::months
    QList<Figure> list;  ///< every measure of the subject, in the order of the catalogue
};

/// Every measure of one unit, counted by what scores are made of: the number on a page, the number in a score
/// and the records behind both are one query.
class FigureService
{
    Q_DECLARE_TR_FUNCTIONS(FigureService)

public:
    explicit FigureService(Session &session) : m_session{session} {}

    [[nodiscard]] Result<Figures> figures(Subject subject, qint64 id, const Period &period);
    /// The records behind one figure, by day.
    [[nodiscard]] Result<QList<EvidenceLine>> evidence(Subject subject, qint64 id, const Period &period,
                                                       const QString &measure);

    /// "42" or, of a rate, "3/4 (75.0 %)"; "–" where there is nothing to measure.
    [[nodiscard]] static QString text(const Figure &figure, const Fraction &value);

private:
    Session &m_session;
};

} // namespace liaison
