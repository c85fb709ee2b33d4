#pragma once

#include "app/base/period.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace liaison {

/// Year, half-year, quarter or month, with "previous" and "next" and a jump to the same period last year.
class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(const Period &period, QDate today, QWidget *parent = nullptr);

    void setPeriod(const Period &period);
    [[nodiscard]] const Period &period() const noexcept { return m_period; }

Q_SIGNALS:
    void periodChosen(const liaison::Period &period);

private:
    void choose(const Period &period);
    void fillPeriods();

    Period m_period;
    QDate m_today;
    QComboBox *m_kind;
    QComboBox *m_choice;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_lastYear;
};

/// The period before or after; nothing outside the years that a date can have.
[[nodiscard]] std::optional<Period> shifted(const Period &period, int by);
[[nodiscard]] std::optional<Period> yearBefore(const Period &period);
/// The period of that kind which contains the day.
[[nodiscard]] Period periodAround(Period::Kind kind, QDate day);

} // namespace liaison
