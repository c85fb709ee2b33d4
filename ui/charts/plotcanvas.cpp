#include "app/print/charts/plotchart.h"
#include "ui/charts/chartcanvas.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace liaison {

namespace {

/// Qt Charts draws bars, lines and dots; grid, words and markers come from PlotChart, which also fixes the
/// area, so that paper and screen agree and every mark can be found.
class PlotView final : public QChartView
{
public:
    explicit PlotView(QWidget *parent) : QChartView{new QChart, parent}
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
    }

    void setChart(const ChartData &chartData, const ChartStyle &style)
    {
        m_plot.reset();
        m_data = chartData;
        m_style = style;
        layOut();
        fill();
    }

    [[nodiscard]] QRectF markArea(const MarkPlace &mark) const
    {
        return m_plot ? m_plot->markArea(mark.series, mark.index) : QRectF{};
    }

    std::function<void()> moved = [] {};

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        layOut();
        moved();
    }

    void drawBackground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawBackground(painter, rect);
        if (m_plot && m_data.emptyText.isEmpty())
            m_plot->paintGrid(*painter);
    }

    void drawForeground(QPainter *painter, const QRectF &rect) override
    {
        QChartView::drawForeground(painter, rect);
        if (m_plot && m_data.emptyText.isEmpty())
            m_plot->paintSigns(*painter);
    }

private:
    static constexpr qreal Margin = 8;

    void layOut()
    {
        if (m_data.series.isEmpty())
            return;
        const QRectF area = QRectF{viewport()->rect()}.adjusted(Margin, Margin, -Margin, -Margin);
        m_plot.emplace(m_data, m_style, area, viewport());
        chart()->setPlotArea(m_plot->plotArea());
        // A larger area has room for other round numbers at its ends.
        const std::pair<QValueAxis *, const ChartScale &> scales[] = {{m_valueAxis, m_plot->values()},
                                                                      {m_secondAxis, m_plot->second()},
                                                                      {m_acrossAxis, m_plot->across()}};
        for (const auto &[axis, scale] : scales) {
            if (axis != nullptr)
                axis->setRange(scale.minimum, scale.maximum);
        }
    }

    /// A scale without looks.
    QValueAxis *addAxis(const ChartScale &scale, Qt::Alignment side)
    {
        auto *axis = new QValueAxis;
        axis->setRange(scale.minimum, scale.maximum);
        chart()->addAxis(axis, side);
        axis->setVisible(false);
        return axis;
    }

    void attach(QAbstractSeries *series, QAbstractAxis *x, QAbstractAxis *y)
    {
        chart()->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    }

    void addBars(const ChartSeries &series, QAbstractAxis *x, QAbstractAxis *y)
    {
        auto *usual = new QBarSet{series.name};
        auto *apart = new QBarSet{series.name};
        for (const ChartMark &mark : series.marks) {
            *usual << (mark.apart ? 0 : mark.value);
            *apart << (mark.apart ? mark.value : 0);
        }
        usual->setBrush(m_style.barColour(m_data));
        usual->setPen(Qt::NoPen);
        apart->setBrush(QBrush{m_style.colour(1), Qt::BDiagPattern});
        apart->setPen(QPen{m_style.colour(1), 1});
        auto *bars = new QStackedBarSeries;
        bars->append(usual);
        bars->append(apart);
        bars->setBarWidth(PlotChart::BarShare);
        attach(bars, x, y);
    }

    void addLine(const ChartSeries &series, const QPen &pen, QAbstractAxis *x, QAbstractAxis *y)
    {
        QLineSeries *line = nullptr; // a gap begins a new one
        for (qsizetype i = 0; i < series.marks.size(); ++i) {
            const ChartMark &mark = series.marks.at(i);
            if (!mark.known) {
                line = nullptr;
                continue;
            }
            if (line == nullptr) {
                line = new QLineSeries;
                line->setPen(pen);
                attach(line, x, y);
            }
            line->append(m_data.categories.isEmpty() ? mark.x : static_cast<double>(i), mark.value);
        }
    }

    void addDots(const ChartSeries &series, bool apart, QAbstractAxis *x, QAbstractAxis *y)
    {
        auto *dots = new QScatterSeries;
        const qreal em = fontMetrics().height();
        dots->setMarkerShape(apart ? QScatterSeries::MarkerShapeRotatedRectangle
                                   : QScatterSeries::MarkerShapeCircle);
        dots->setMarkerSize(em * (apart ? 0.65 : 0.5));
        dots->setColor(apart ? m_style.colour(1) : QColor{Qt::transparent});
        dots->setPen(QPen{apart ? m_style.colour(1) : m_style.colour(0), em / 12});
        for (const ChartMark &mark : series.marks) {
            if (mark.known && mark.apart == apart)
                dots->append(mark.x, mark.value);
        }
        attach(dots, x, y);
    }

    void fill()
    {
        chart()->removeAllSeries();
        const QList<QAbstractAxis *> old = chart()->axes();
        for (QAbstractAxis *axis : old) {
            chart()->removeAxis(axis);
            delete axis;
        }
        m_valueAxis = m_secondAxis = m_acrossAxis = nullptr;
        setBackgroundBrush(m_style.ground);
        if (!m_plot || !m_data.emptyText.isEmpty())
            return;
        const qreal em = fontMetrics().height();
        m_valueAxis = addAxis(m_plot->values(), Qt::AlignLeft);
        QAbstractAxis *x = nullptr;
        if (m_data.categories.isEmpty()) {
            x = m_acrossAxis = addAxis(m_plot->across(), Qt::AlignBottom);
        } else {
            auto *places = new QBarCategoryAxis;
            for (qsizetype i = 0; i < m_data.categories.size(); ++i)
                places->append(QString::number(i)); // the words are painted: several lines each
            chart()->addAxis(places, Qt::AlignBottom);
            places->setVisible(false);
            x = places;
        }
        qsizetype number = 0;
        for (const ChartSeries &series : std::as_const(m_data.series)) {
            if (series.secondAxis && m_secondAxis == nullptr)
                m_secondAxis = addAxis(m_plot->second(), Qt::AlignRight);
            QAbstractAxis *side = series.secondAxis ? m_secondAxis : m_valueAxis;
            const qsizetype own = series.secondAxis ? 1 : number;
            switch (series.shape) {
            case ChartSeries::Shape::Bar:
                addBars(series, x, side);
                break;
            case ChartSeries::Shape::Line:
                addLine(series,
                        QPen{series.reference ? m_style.reference : m_style.colour(own),
                             em / (series.reference ? 6.0 : 9.0),
                             series.reference ? Qt::DotLine : ChartStyle::dash(own), Qt::FlatCap},
                        x, side);
                break;
            case ChartSeries::Shape::Guide:
                addLine(series, QPen{m_style.muted, em / 16, Qt::DashLine, Qt::FlatCap}, x, side);
                break;
            case ChartSeries::Shape::Dots:
            case ChartSeries::Shape::Cells:
                addDots(series, false, x, side);
                addDots(series, true, x, side);
                break;
            }
            number += series.reference ? 0 : 1;
        }
        chart()->setPlotArea(m_plot->plotArea());
    }

    ChartData m_data;
    ChartStyle m_style;
    std::optional<PlotChart> m_plot; // refers to both
    QValueAxis *m_valueAxis = nullptr;
    QValueAxis *m_secondAxis = nullptr;
    QValueAxis *m_acrossAxis = nullptr;
};

class PlotCanvas final : public ChartCanvas
{
public:
    explicit PlotCanvas(QWidget *parent) : m_view{new PlotView{parent}}
    {
        m_view->setObjectName(QStringLiteral("chartPlot"));
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->moved = [this] { moved(); };
    }

    QAbstractScrollArea *widget() override { return m_view; }
    void setChart(const ChartData &data, const ChartStyle &style) override { m_view->setChart(data, style); }
    [[nodiscard]] QRectF markArea(const MarkPlace &mark) const override { return m_view->markArea(mark); }
    void reveal(const MarkPlace &) override {} // all of it is always in view

private:
    PlotView *m_view; // child of its parent
};

} // namespace

std::unique_ptr<ChartCanvas> makePlotCanvas(QWidget *parent)
{
    return std::make_unique<PlotCanvas>(parent);
}

} // namespace liaison
