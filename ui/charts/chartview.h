#pragma once

#include "app/report/chartdata.h"
#include "ui/charts/chartcanvas.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedLayout;

namespace liaison {

/// A chart on the screen. Arrow keys move a visible mark, which is also described to assistive technology;
/// Enter or a click opens what is behind it.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setChart(const ChartData &chart);
    /// Instead of a chart: what to do, or what went wrong.
    void setMessage(const QString &text);

    [[nodiscard]] const ChartData &chart() const noexcept { return m_data; }
    /// Null if no mark has the focus.
    [[nodiscard]] const ChartMark *focusedMark() const;
    [[nodiscard]] QRect focusedArea() const;
    void focusMark(const MarkPlace &place);

Q_SIGNALS:
    void markFocused(const QString &text);
    void drillWanted(const liaison::ChartDrill &drill);
    /// A bar that stands for several units; @a at: in global coordinates, where to list them.
    void membersWanted(const liaison::ChartMark &mark, const QPoint &at);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Legend;
    class Ring;

    void showChart();
    [[nodiscard]] bool isThere(const MarkPlace &place) const;
    /// The next mark in this direction; nothing if there is none.
    [[nodiscard]] std::optional<MarkPlace> next(int seriesStep, int indexStep) const;
    [[nodiscard]] std::optional<MarkPlace> markAt(const QPointF &position) const;
    [[nodiscard]] std::optional<MarkPlace> outermost(bool last) const;
    void placeRing();
    void activate();

    ChartData m_data;
    std::optional<MarkPlace> m_focused;
    QStackedLayout *m_stack;
    Legend *m_legend;
    QLabel *m_message;
    std::unique_ptr<ChartCanvas> m_rows;
    std::unique_ptr<ChartCanvas> m_plot;
    ChartCanvas *m_canvas = nullptr; ///< the one that is shown
    Ring *m_ring;
};

} // namespace liaison
