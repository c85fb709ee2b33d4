#include "app/print/sheetpainter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace liaison {

namespace {

constexpr qreal SealRule = 0.2 * Mm;
const QColor SealColour{150, 150, 150}; // a real seal is set over it
const QColor FaintColour{185, 185, 185};

} // namespace

SheetSource sheetsOf(const QList<EvaluationSheet> &sheets)
{
    return [&sheets, next = qsizetype{0}]() mutable -> Result<std::optional<EvaluationSheet>> {
        if (next == sheets.size())
            return std::optional<EvaluationSheet>{};
        return std::optional{sheets.at(next++)};
    };
}

DocumentSource documentsOf(const QList<PrintDocument> &documents)
{
    return [&documents, next = qsizetype{0}]() mutable -> Result<std::optional<PrintDocument>> {
        if (next == documents.size())
            return std::optional<PrintDocument>{};
        return std::optional{documents.at(next++)};
    };
}

DocumentSource documentsOf(const SheetSource &sheets)
{
    return [sheets]() -> Result<std::optional<PrintDocument>> {
        Result<std::optional<EvaluationSheet>> sheet = sheets();
        if (!sheet)
            return sheet.error();
        if (!*sheet)
            return std::optional<PrintDocument>{};
        return std::optional<PrintDocument>{**std::move(sheet)};
    };
}

Result<> SheetPainter::print(QPagedPaintDevice &device, const DocumentSource &next)
{
    const auto refused = [] {
        return Error{ErrorCode::OutputFailed, tr("The printer or file did not accept the sheets.")};
    };

    Result<std::optional<PrintDocument>> document = next();
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorCode::NotFound, tr("There is no sheet to print.")};

    QPainter painter;
    while (*document) {
        const Result<> loaded = m_layout.load(**document);
        if (!loaded)
            return loaded.error();
        const QSizeF size = m_layout.paper();
        QPageLayout paper{QPageSize{QPageSize::A4},
                          size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait,
                          {},
                          QPageLayout::Millimeter};
        paper.setMode(QPageLayout::FullPageMode); // the margins are the layout's business
        for (qsizetype i = 0; i < m_layout.pageCount(); ++i) {
            // Between two pages the orientation may change with the document.
            const bool turned = device.pageLayout().orientation() != paper.orientation();
            if (i == 0 && (!painter.isActive() || turned) && !device.setPageLayout(paper))
                return refused();
            if (painter.isActive() ? !device.newPage() : !painter.begin(&device))
                return refused();
            painter.resetTransform();
            painter.scale(painter.device()->logicalDpiX() / UnitsPerInch,
                          painter.device()->logicalDpiY() / UnitsPerInch);
            paint(painter, m_layout.page(i));
        }
        document = next();
        if (!document)
            return document.error();
    }
    if (!painter.end())
        return refused();
    return {};
}

namespace {

QPen penFor(const PlacedRule &rule)
{
    switch (rule.stroke) {
    case PlacedRule::Stroke::Solid:
        return QPen{Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap};
    case PlacedRule::Stroke::Dashed:
        return QPen{Qt::black, rule.width, Qt::DashLine, Qt::FlatCap};
    case PlacedRule::Stroke::Faint:
        return QPen{FaintColour, rule.width, Qt::SolidLine, Qt::FlatCap};
    }
    Q_UNREACHABLE();
}

/// The outline of a sign; a tick is an upright stroke.
QPolygonF outline(const PlacedMark &mark)
{
    const qreal half = mark.size / 2;
    const QPointF at = mark.centre;
    switch (mark.shape) {
    case PlacedMark::Shape::Square:
        return QPolygonF{QRectF{at - QPointF{half, half} * 0.9, QSizeF{mark.size, mark.size} * 0.9}};
    case PlacedMark::Shape::Triangle:
        return QPolygonF{{at + QPointF{0, -half}, at + QPointF{half, half}, at + QPointF{-half, half}}};
    case PlacedMark::Shape::Diamond:
        return QPolygonF{
            {at + QPointF{0, -half}, at + QPointF{half, 0}, at + QPointF{0, half}, at + QPointF{-half, 0}}};
    case PlacedMark::Shape::Tick:
        return QPolygonF{QRectF{at.x() - 0.35 * Mm, at.y() - half, 0.7 * Mm, mark.size}};
    case PlacedMark::Shape::Circle:
        return {};
    }
    Q_UNREACHABLE();
}

void paintMark(QPainter &painter, const PlacedMark &mark)
{
    painter.setPen(QPen{Qt::black, 0.25 * Mm});
    painter.setBrush(mark.filled ? Qt::black : Qt::white);
    if (mark.shape == PlacedMark::Shape::Circle)
        painter.drawEllipse(mark.centre, mark.size / 2, mark.size / 2);
    else
        painter.drawPolygon(outline(mark));
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void SheetPainter::paint(QPainter &painter, const PageLayout &page)
{
    painter.setPen(Qt::black);
    for (const PlacedText &text : page.texts)
        text.block->draw(painter, text.origin);

    painter.setBrush(Qt::NoBrush);
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(penFor(rule));
        painter.drawLine(rule.line);
    }
    for (const PlacedFrame &frame : page.frames) {
        painter.setPen(QPen{Qt::black, frame.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
        painter.drawRect(frame.rect);
    }
    for (const PlacedMark &mark : page.marks)
        paintMark(painter, mark);
    for (const QRectF &seal : page.seals) {
        painter.setPen(QPen{SealColour, SealRule, Qt::DashLine, Qt::FlatCap});
        painter.drawEllipse(seal);
    }
}

} // namespace liaison
