#include "ui/charts/chartview.h"

#include "app/print/charts/chartpainter.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace liaison {

namespace {

ChartStyle styleOf(const QWidget &widget)
{
    const bool dark = widget.palette().color(QPalette::Base).lightness() < 128;
    ChartStyle style = dark ? ChartStyle::dark(widget.font()) : ChartStyle::light(widget.font());
    style.ground = widget.palette().color(QPalette::Base);
    return style;
}

} // namespace

class ChartView::Legend final : public QWidget
{
public:
    explicit Legend(ChartView &view) : QWidget{&view}, m_view{view}
    {
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const qreal height = ChartPainter::legend(nullptr, QRectF{8, 0, width - 16.0, 0}, m_view.chart(),
                                                  styleOf(*this), this);
        return height > 0 ? static_cast<int>(std::ceil(height)) + 6 : 0;
    }
    [[nodiscard]] QSize sizeHint() const override { return {200, heightForWidth(std::max(width(), 200))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        const ChartStyle style = styleOf(*this);
        painter.fillRect(rect(), style.ground);
        std::ignore =
            ChartPainter::legend(&painter, QRectF{8, 4, width() - 16.0, 0}, m_view.chart(), style, this);
    }

private:
    ChartView &m_view;
};

/// Shows which mark has the focus: a line that stands out from any ground, with a paler one around it.
class ChartView::Ring final : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget{parent}
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setObjectName(QStringLiteral("chartFocus"));
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartStyle style = styleOf(*this);
        painter.setPen(QPen{style.ground, 4});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), 3, 3);
        painter.setPen(QPen{style.focus, 2});
        painter.drawRoundedRect(QRectF{rect()}.adjusted(2, 2, -2, -2), 3, 3);
    }
};

ChartView::ChartView(QWidget *parent)
    : QWidget{parent}
    , m_stack{new QStackedLayout}
    , m_legend{new Legend{*this}}
    , m_message{new QLabel{this}}
    , m_rows{makeRowCanvas(this)}
    , m_plot{makePlotCanvas(this)}
    , m_ring{new Ring{this}}
{
    setObjectName(QStringLiteral("chartView"));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_message->setObjectName(QStringLiteral("chartMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setMargin(24);
    m_stack->addWidget(m_message);
    for (ChartCanvas *canvas : {m_rows.get(), m_plot.get()}) {
        m_stack->addWidget(canvas->widget());
        canvas->widget()->viewport()->installEventFilter(this);
        canvas->widget()->viewport()->setMouseTracking(true);
        canvas->moved = [this] { placeRing(); };
    }
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_legend);
    column->addLayout(m_stack, 1);
}

ChartView::~ChartView()
{
    m_rows->moved = [] {};
    m_plot->moved = [] {};
}

void ChartView::setChart(const ChartData &chart)
{
    const bool same = chart.kind == m_data.kind && chart.categories == m_data.categories &&
                      chart.series.size() == m_data.series.size();
    m_data = chart;
    if (!same || (m_focused && !isThere(*m_focused)))
        m_focused.reset();
    setAccessibleName(QStringLiteral("%1. %2").arg(chart.title, ChartPainter::facts(chart)));
    showChart();
}

void ChartView::setMessage(const QString &text)
{
    m_data = {};
    m_data.emptyText = text;
    m_focused.reset();
    showChart();
}

void ChartView::showChart()
{
    if (!m_data.emptyText.isEmpty()) {
        m_canvas = nullptr;
        m_message->setText(m_data.emptyText);
        m_stack->setCurrentWidget(m_message);
    } else {
        m_canvas = m_data.hasRows() ? m_rows.get() : m_plot.get();
        m_canvas->setChart(m_data, styleOf(*this));
        m_stack->setCurrentWidget(m_canvas->widget());
    }
    m_legend->setVisible(m_data.emptyText.isEmpty() && m_legend->heightForWidth(width()) > 0);
    m_legend->updateGeometry();
    m_legend->update();
    placeRing();
}

const ChartMark *ChartView::focusedMark() const
{
    return m_focused ? &m_data.series.at(m_focused->series).marks.at(m_focused->index) : nullptr;
}

QRect ChartView::focusedArea() const
{
    return m_ring->geometry();
}

bool ChartView::isThere(const MarkPlace &place) const
{
    if (place.series < 0 || place.series >= m_data.series.size())
        return false;
    const ChartSeries &series = m_data.series.at(place.series);
    return series.shape != ChartSeries::Shape::Guide && place.index >= 0 &&
           place.index < series.marks.size() && series.marks.at(place.index).known;
}

std::optional<MarkPlace> ChartView::next(int seriesStep, int indexStep) const
{
    if (!m_focused)
        return outermost(false);
    MarkPlace place = *m_focused;
    do {
        place.series += seriesStep;
        place.index += indexStep;
        if (isThere(place))
            return place;
    } while (place.series >= 0 && place.series < m_data.series.size() && place.index >= 0 &&
             place.index < m_data.series.at(place.series).marks.size());
    return std::nullopt;
}

std::optional<MarkPlace> ChartView::outermost(bool last) const
{
    const qsizetype series = m_focused                                                   ? m_focused->series
                             : m_data.series.size() > 1 && m_data.series.at(0).reference ? 1
                                                                                         : 0;
    if (series >= m_data.series.size())
        return std::nullopt;
    const qsizetype count = m_data.series.at(series).marks.size();
    for (qsizetype i = 0; i < count; ++i) {
        const MarkPlace place{series, last ? count - 1 - i : i};
        if (isThere(place))
            return place;
    }
    return std::nullopt;
}

void ChartView::focusMark(const MarkPlace &place)
{
    if (m_canvas == nullptr || !isThere(place))
        return;
    m_focused = place;
    m_canvas->reveal(place);
    placeRing();
    const QString &text = focusedMark()->text;
    setAccessibleDescription(text);
    QAccessibleEvent event{this, QAccessible::DescriptionChanged};
    QAccessible::updateAccessibility(&event);
    Q_EMIT markFocused(text);
}

void ChartView::placeRing()
{
    const QRectF area = m_canvas != nullptr && m_focused ? m_canvas->markArea(*m_focused) : QRectF{};
    if (area.isEmpty() || !hasFocus()) {
        m_ring->hide();
        return;
    }
    m_ring->setParent(m_canvas->widget()->viewport());
    m_ring->setGeometry(area.toAlignedRect().adjusted(-4, -4, 4, 4));
    m_ring->show();
    m_ring->raise();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // Along the rows of a heat map are its months; elsewhere rows or columns are the index.
    const bool heatMap = m_data.kind == ChartKind::HeatMap;
    const bool rows = m_data.hasRows() && !heatMap;
    std::optional<MarkPlace> place;
    switch (event->key()) {
    case Qt::Key_Left:
        place = rows ? next(-1, 0) : next(0, -1);
        break;
    case Qt::Key_Right:
        place = rows ? next(1, 0) : next(0, 1);
        break;
    case Qt::Key_Up:
        place = rows ? next(0, -1) : next(-1, 0);
        break;
    case Qt::Key_Down:
        place = rows ? next(0, 1) : next(1, 0);
        break;
    case Qt::Key_Home:
        place = outermost(false);
        break;
    case Qt::Key_End:
        place = outermost(true);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (place)
        focusMark(*place);
}

void ChartView::activate()
{
    const ChartMark *mark = focusedMark();
    if (mark == nullptr)
        return;
    if (mark->drill) {
        Q_EMIT drillWanted(ChartDrill{*mark->drill}); // the page may give us another chart meanwhile
    } else if (!mark->members.isEmpty()) {
        const QRect area = m_canvas->markArea(*m_focused).toAlignedRect();
        const QPoint at{area.center().x(), area.bottom()};
        Q_EMIT membersWanted(ChartMark{*mark}, m_canvas->widget()->viewport()->mapToGlobal(at));
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_focused && event->reason() != Qt::MouseFocusReason) {
        if (const std::optional<MarkPlace> first = outermost(false))
            focusMark(*first);
    }
    placeRing();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    placeRing();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_canvas != nullptr &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        showChart();
}

std::optional<MarkPlace> ChartView::markAt(const QPointF &position) const
{
    if (m_canvas == nullptr)
        return std::nullopt;
    std::optional<MarkPlace> found;
    qreal nearest = 0;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        for (qsizetype index = 0; index < m_data.series.at(series).marks.size(); ++index) {
            if (!isThere({series, index}))
                continue;
            const QRectF area = m_canvas->markArea({series, index});
            if (!area.adjusted(-2, -2, 2, 2).contains(position))
                continue;
            const QPointF away = area.center() - position;
            const qreal distance = QPointF::dotProduct(away, away);
            if (!found || distance < nearest) {
                found = MarkPlace{series, index};
                nearest = distance;
            }
        }
    }
    return found;
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_canvas == nullptr || watched != m_canvas->widget()->viewport())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        setFocus(Qt::MouseFocusReason);
        if (mouse->button() != Qt::LeftButton)
            break;
        if (const std::optional<MarkPlace> mark = markAt(mouse->position())) {
            focusMark(*mark);
            return true;
        }
        break;
    }
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const std::optional<MarkPlace> mark = markAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && mark && mark == m_focused) {
            activate();
            return true;
        }
        break;
    }
    case QEvent::MouseMove: {
        const std::optional<MarkPlace> mark = markAt(static_cast<QMouseEvent *>(event)->position());
        const ChartMark *found = mark ? &m_data.series.at(mark->series).marks.at(mark->index) : nullptr;
        const bool opens = found != nullptr && (found->drill || !found->members.isEmpty());
        m_canvas->widget()->viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<MarkPlace> mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark ? m_data.series.at(mark->series).marks.at(mark->index).text : QString{},
                           this);
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace liaison
