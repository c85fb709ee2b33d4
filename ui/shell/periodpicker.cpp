#include "ui/shell/periodpicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace liaison {

namespace {

constexpr int FirstYear = 1955; ///< the first full year of people's congresses
constexpr int YearsBack = 6;    ///< a term and a year

QToolButton *button(const QString &icon, const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton{parent};
    made->setObjectName(name);
    made->setIcon(QIcon::fromTheme(icon));
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setAutoRaise(true);
    return made;
}

} // namespace

Period periodAround(Period::Kind kind, QDate day)
{
    QString text = QString::number(day.year());
    switch (kind) {
    case Period::Kind::Year:
        break;
    case Period::Kind::HalfYear:
        text += QStringLiteral("-H%1").arg(day.month() > 6 ? 2 : 1);
        break;
    case Period::Kind::Quarter:
        text += QStringLiteral("-Q%1").arg((day.month() + 2) / 3);
        break;
    case Period::Kind::Month:
        text += QStringLiteral("-%1").arg(day.month(), 2, 10, QLatin1Char{'0'});
        break;
    }
    return *Period::fromText(text);
}

std::optional<Period> shifted(const Period &period, int by)
{
    const QDate day = period.range().first.addMonths(by * period.months());
    if (!day.isValid() || day.year() < FirstYear || day.year() > 9999)
        return std::nullopt;
    return periodAround(period.kind(), day);
}

std::optional<Period> yearBefore(const Period &period)
{
    const QDate day = period.range().first.addYears(-1);
    if (day.year() < FirstYear)
        return std::nullopt;
    return periodAround(period.kind(), day);
}

PeriodPicker::PeriodPicker(const Period &period, QDate today, QWidget *parent)
    : QWidget{parent}
    , m_period{period}
    , m_today{today}
    , m_kind{new QComboBox{this}}
    , m_choice{new QComboBox{this}}
    , m_previous{button(QStringLiteral("go-previous"), tr("Previous period"),
                        QStringLiteral("previousPeriod"), this)}
    , m_next{button(QStringLiteral("go-next"), tr("Next period"), QStringLiteral("nextPeriod"), this)}
    , m_lastYear{new QToolButton{this}}
{
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_kind->setAccessibleName(tr("Kind of period"));
    m_kind->addItem(tr("Year"), static_cast<int>(Period::Kind::Year));
    m_kind->addItem(tr("Half-year"), static_cast<int>(Period::Kind::HalfYear));
    m_kind->addItem(tr("Quarter"), static_cast<int>(Period::Kind::Quarter));
    m_kind->addItem(tr("Month"), static_cast<int>(Period::Kind::Month));
    m_choice->setObjectName(QStringLiteral("periodChoice"));
    m_choice->setAccessibleName(tr("Period"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_lastYear->setObjectName(QStringLiteral("samePeriodLastYear"));
    m_lastYear->setText(tr("Same period last year"));
    m_lastYear->setAutoRaise(true);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_kind);
    row->addWidget(m_previous);
    row->addWidget(m_choice);
    row->addWidget(m_next);
    row->addWidget(m_lastYear);

    fillPeriods();
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<Period::Kind>(m_kind->currentData().toInt());
        // A coarser kind contains the old period; a finer one shows today if today lies in it.
        const DateRange old = m_period.range();
        choose(periodAround(kind, old.contains(m_today) ? m_today : old.last));
    });
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const auto chosen = Period::fromText(m_choice->currentData().toString()))
            choose(*chosen);
    });
    const auto step = [this](int by) {
        if (const auto other = shifted(m_period, by))
            choose(*other);
    };
    connect(m_previous, &QToolButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [step] { step(1); });
    connect(m_lastYear, &QToolButton::clicked, this, [this] {
        if (const auto other = yearBefore(m_period))
            choose(*other);
    });
}

void PeriodPicker::setPeriod(const Period &period)
{
    m_period = period;
    fillPeriods();
}

void PeriodPicker::choose(const Period &period)
{
    if (period == m_period)
        return;
    setPeriod(period);
    Q_EMIT periodChosen(period);
}

void PeriodPicker::fillPeriods()
{
    const QSignalBlocker blockKind{m_kind};
    const QSignalBlocker blockChoice{m_choice};
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_period.kind())));

    // From the running period back over a term; a period outside this span is added at its end.
    m_choice->clear();
    const QDate oldest = m_today.addYears(-YearsBack);
    for (std::optional<Period> period = periodAround(m_period.kind(), m_today);
         period && period->range().last >= oldest; period = shifted(*period, -1))
        m_choice->addItem(period->displayText(), period->text());
    if (m_choice->findData(m_period.text()) < 0) {
        if (m_period.range().first > m_today)
            m_choice->insertItem(0, m_period.displayText(), m_period.text());
        else
            m_choice->addItem(m_period.displayText(), m_period.text());
    }
    m_choice->setCurrentIndex(m_choice->findData(m_period.text()));
    m_next->setEnabled(m_period.range().last < m_today); // what has not begun cannot be evaluated
}

} // namespace liaison
