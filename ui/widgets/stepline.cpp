#include "ui/widgets/stepline.h"

#include "ui/shell/appearance.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace liaison {

StepLine::StepLine(QWidget *parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepLine::setSteps(const QList<Step> &steps, int present)
{
    m_steps = steps;
    m_present = present;
    QStringList words;
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        QString text = i == present ? tr("%1 (now)").arg(step.title) : step.title;
        if (!step.by.isEmpty())
            text += u' ' + step.by;
        words.append(text);
    }
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(words.join(QStringLiteral(" → ")));
    updateGeometry();
    update();
}

int StepLine::diameter() const
{
    return fontMetrics().height() * 3 / 2;
}

QSize StepLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, diameter() + fontMetrics().height() * 3 + 12};
}

QRect StepLine::columnOf(int step) const
{
    const int count = qMax(1, static_cast<int>(m_steps.size()));
    const int left = width() * step / count;
    return {left, 0, width() * (step + 1) / count - left, height()};
}

bool StepLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_steps.size(); ++i) {
            if (columnOf(i).contains(help->pos()) && !m_steps.at(i).note.isEmpty()) {
                QToolTip::showText(help->globalPos(), m_steps.at(i).note, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StepLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = diameter();
    const int middle = size / 2 + 2;
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect column = columnOf(i);
        const int x = column.center().x();
        const bool isPast = i < m_present;
        const bool isPresent = i == m_present;
        if (i > 0) {
            const QColor done = tone::good();
            painter.setPen(QPen{i <= m_present ? done : tone::muted(), isPast || isPresent ? 2.0 : 1.0,
                                i <= m_present ? Qt::SolidLine : Qt::DashLine});
            painter.drawLine(columnOf(i - 1).center().x() + size / 2 + 4, middle, x - size / 2 - 4, middle);
        }
        const QRect circle{x - size / 2, middle - size / 2, size, size};
        const QColor ground = isPresent ? palette().color(QPalette::Highlight)
                              : isPast  ? palette().color(QPalette::Window)
                                        : palette().color(QPalette::Window);
        painter.setPen(QPen{isPresent ? ground : isPast ? tone::good() : tone::muted(), isPast ? 2.0 : 1.0});
        painter.setBrush(ground);
        painter.drawEllipse(circle);
        painter.setPen(isPresent ? palette().color(QPalette::HighlightedText)
                       : isPast  ? tone::good()
                                 : tone::muted());
        painter.drawText(circle, Qt::AlignCenter, isPast ? QStringLiteral("✓") : QString::number(i + 1));

        QFont font = this->font();
        font.setBold(isPresent);
        painter.setFont(font);
        painter.setPen(isPresent || isPast ? palette().color(QPalette::WindowText) : tone::muted());
        QRect text{column.left() + 2, middle + size / 2 + 4, column.width() - 4, fontMetrics().height()};
        painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop, m_steps.at(i).title);
        painter.setFont(this->font());
        painter.setPen(tone::muted());
        const QStringList lines = m_steps.at(i).by.split(u'\n');
        for (const QString &line : lines) {
            text.translate(0, fontMetrics().height());
            painter.drawText(text, Qt::AlignHCenter | Qt::AlignTop,
                             fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
        }
    }
}

} // namespace liaison
