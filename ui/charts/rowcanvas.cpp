#include "app/print/charts/rowchart.h"
#include "ui/charts/chartcanvas.h"

#include <QAbstractScrollArea>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace liaison {

namespace {

class RowArea final : public QAbstractScrollArea
{
public:
    using QAbstractScrollArea::QAbstractScrollArea;

    void setChart(const ChartData &chartData, const ChartStyle &style)
    {
        m_chart.reset();
        m_data = chartData;
        m_style = style;
        layOut();
        verticalScrollBar()->setValue(0);
        viewport()->update();
    }

    [[nodiscard]] QRectF markArea(const MarkPlace &mark) const
    {
        if (!m_chart)
            return {};
        const QRectF area = m_chart->markArea(mark.series, mark.index);
        return area.isEmpty() ? area : area.translated(Margin, top());
    }

    void reveal(const MarkPlace &mark)
    {
        if (!m_chart)
            return;
        const qreal row = m_chart->rowHeight() * static_cast<qreal>(m_chart->rowOf(mark.series, mark.index));
        const int above = static_cast<int>(std::floor(row));
        const int below = static_cast<int>(std::ceil(row + m_chart->rowHeight())) - room();
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(std::clamp(bar->value(), std::min(below, above), above));
    }

    std::function<void()> moved = [] {};

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QAbstractScrollArea::resizeEvent(event);
        layOut();
        moved();
    }

    void scrollContentsBy(int, int) override
    {
        viewport()->update();
        moved();
    }

    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter{viewport()};
        painter.fillRect(event->rect(), m_style.ground);
        if (!m_chart)
            return;
        const auto first = static_cast<qsizetype>(verticalScrollBar()->value() / m_chart->rowHeight());
        const auto count = static_cast<qsizetype>(room() / m_chart->rowHeight()) + 2;
        painter.save();
        painter.setClipRect(QRectF{0, m_chart->headHeight(), viewport()->width() * 1.0, room() * 1.0});
        m_chart->paintRows(painter, {Margin, top() + m_chart->rowHeight() * static_cast<qreal>(first)}, first,
                           first + count);
        painter.restore();
        m_chart->paintHead(painter, {Margin, 0});
    }

private:
    static constexpr qreal Margin = 8;

    void layOut()
    {
        m_chart.emplace(m_data, m_style, std::max(viewport()->width() - 2 * Margin, 60.0), viewport());
        const int all =
            static_cast<int>(std::ceil(m_chart->rowHeight() * static_cast<qreal>(m_chart->rowCount())));
        verticalScrollBar()->setPageStep(std::max(room(), 1));
        verticalScrollBar()->setSingleStep(static_cast<int>(m_chart->rowHeight()));
        verticalScrollBar()->setRange(0, std::max(0, all - room()));
    }

    [[nodiscard]] int room() const
    {
        return viewport()->height() - static_cast<int>(m_chart->headHeight()) - 1;
    }
    /// Of row 0, in the viewport.
    [[nodiscard]] qreal top() const { return m_chart->headHeight() - verticalScrollBar()->value(); }

    ChartData m_data;
    ChartStyle m_style;
    std::optional<RowChart> m_chart; // refers to both
};

class RowCanvas final : public ChartCanvas
{
public:
    explicit RowCanvas(QWidget *parent) : m_area{new RowArea{parent}}
    {
        m_area->setObjectName(QStringLiteral("chartRows"));
        m_area->setFocusPolicy(Qt::NoFocus);
        m_area->setFrameShape(QFrame::NoFrame);
        m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_area->moved = [this] { moved(); };
    }

    QAbstractScrollArea *widget() override { return m_area; }
    void setChart(const ChartData &data, const ChartStyle &style) override { m_area->setChart(data, style); }
    [[nodiscard]] QRectF markArea(const MarkPlace &mark) const override { return m_area->markArea(mark); }
    void reveal(const MarkPlace &mark) override { m_area->reveal(mark); }

private:
    RowArea *m_area; // child of its parent
};

} // namespace

std::unique_ptr<ChartCanvas> makeRowCanvas(QWidget *parent)
{
    return std::make_unique<RowCanvas>(parent);
}

} // namespace liaison
