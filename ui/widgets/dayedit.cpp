#include "ui/widgets/dayedit.h"

#include "ui/shell/appearance.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace liaison {

DayEdit::DayEdit(QDate today, MissingDateParts missing, QWidget *parent)
    : QWidget{parent}
    , m_today{today}
    , m_missing{missing}
    , m_edit{new QLineEdit{this}}
    , m_resolved{new QLabel{this}}
{
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_edit);
    row->addWidget(m_resolved, 1);
    const QFontMetrics metrics{font()};
    m_edit->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("2026-07-10 00")));
    m_edit->setProperty("ownArrows", true);
    m_edit->setToolTip(
        missing == MissingDateParts::Past
            ? tr("5, 3-5, 0305, 2026-3-5, today, yesterday, -1; Up and Down change it by a day.")
            : tr("5, 3-5, 2026-3-5, +30 (days from today); Up and Down change it by a day."));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DayEdit::read);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_day.isValid())
            m_edit->setText(m_day.toString(Qt::ISODate));
    });
}

void DayEdit::setDay(QDate day)
{
    m_edit->setText(day.isValid() ? day.toString(Qt::ISODate) : QString{});
    const bool isNew = day != m_day;
    m_day = day;
    showDay();
    if (isNew)
        Q_EMIT dayChanged(m_day);
}

bool DayEdit::isWrong() const
{
    return !m_day.isValid() && !m_edit->text().trimmed().isEmpty();
}

void DayEdit::read()
{
    const QDate day = dayFromTyped(m_edit->text(), m_today, m_missing).value_or(QDate{});
    const bool isNew = day != m_day;
    m_day = day;
    showDay();
    if (isNew)
        Q_EMIT dayChanged(m_day);
}

void DayEdit::showDay()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, isWrong() ? tone::problem() : tone::muted());
    m_resolved->setPalette(colours);
    if (isWrong()) {
        m_resolved->setText(tr("not a date"));
    } else if (!m_day.isValid()) {
        m_resolved->clear();
    } else {
        const QString weekday = QLocale{}.dayName(m_day.dayOfWeek(), QLocale::ShortFormat);
        m_resolved->setText(m_day == m_today ? tr("%1, today").arg(weekday)
                            : m_day == m_today.addDays(-1)
                                ? tr("%1, yesterday").arg(weekday)
                                : QStringLiteral("%1 %2").arg(m_day.toString(Qt::ISODate), weekday));
    }
    m_edit->setAccessibleDescription(m_resolved->text());
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        if ((key == Qt::Key_Up || key == Qt::Key_Down) &&
            (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            setDay(m_day.isValid() ? m_day.addDays(key == Qt::Key_Up ? 1 : -1) : m_today);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
