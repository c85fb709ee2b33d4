#include "ui/print/pageview.h"

#include "app/print/sheetpainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace liaison {

namespace {

constexpr int Margin = 12; // around the page
constexpr int LeastPercent = 25;
constexpr int MostPercent = 400;
constexpr int Step = 20;

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

PageView::~PageView() = default;

void PageView::setDocument(std::shared_ptr<DocumentLayout> document, const QString &text)
{
    m_document = std::move(document);
    m_text = text;
    m_page = 0;
    showPage();
}

qsizetype PageView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void PageView::setPage(qsizetype page)
{
    const qsizetype wanted = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    showPage();
}

void PageView::showPage()
{
    m_layout.reset();
    if (m_page < pageCount())
        m_layout = m_document->page(m_page);
    verticalScrollBar()->setValue(0);
    updateScrollBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PageView::setZoom(Zoom zoom, int percent)
{
    m_zoom = zoom;
    m_percent = std::clamp(percent, LeastPercent, MostPercent);
    updateScrollBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

int PageView::percent() const
{
    return qRound(scale() * UnitsPerInch / logicalDpiX() * 100);
}

void PageView::zoomBy(int steps)
{
    setZoom(Zoom::Percent, (percent() + steps * Step) / Step * Step);
}

qreal PageView::scale() const
{
    const QSizeF paper = m_document ? m_document->paper() : QSizeF{210 * Mm, 297 * Mm};
    const qreal wide = (viewport()->width() - 2 * Margin) / paper.width();
    const qreal high = (viewport()->height() - 2 * Margin) / paper.height();
    switch (m_zoom) {
    case Zoom::WholePage:
        return std::max(std::min(wide, high), 0.001);
    case Zoom::PageWidth:
        return std::max(wide, 0.001);
    case Zoom::Percent:
        return m_percent / 100.0 * logicalDpiX() / UnitsPerInch;
    }
    Q_UNREACHABLE();
}

void PageView::updateScrollBars()
{
    const QSizeF paper = m_layout ? m_layout->paper * scale() : QSizeF{0, 0};
    const auto set = [](QScrollBar *bar, qreal needed, int shown) {
        bar->setRange(0, std::max(0, qRound(needed) + 2 * Margin - shown));
        bar->setPageStep(shown);
        bar->setSingleStep(Step);
    };
    set(horizontalScrollBar(), m_zoom == Zoom::Percent ? paper.width() : 0, viewport()->width());
    set(verticalScrollBar(), m_zoom == Zoom::WholePage ? 0 : paper.height(), viewport()->height());
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter{viewport()};
    if (!m_layout) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(Margin, Margin, -Margin, -Margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_text);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF size = m_layout->paper * scale();
    const qreal left = std::max<qreal>(Margin, (viewport()->width() - size.width()) / 2);
    const QPointF at{left - horizontalScrollBar()->value(), qreal(Margin) - verticalScrollBar()->value()};
    painter.fillRect(QRectF{at, size}, Qt::white); // paper is white on a dark screen, too
    painter.translate(at);
    painter.scale(scale(), scale());
    SheetPainter::paint(painter, *m_layout);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    Q_EMIT pageChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1);
    case Qt::Key_Minus:
        return zoomBy(-1);
    case Qt::Key_0:
        return setZoom(Zoom::WholePage);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace liaison
