#include "app/print/sheetpainter.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <utility>

namespace liaison {

namespace {

constexpr qreal SealRule = 0.2 * Mm;
const QColor SealColour{150, 150, 150}; // a real seal is set over it

} // namespace

SheetSource sheetsOf(const QList<EvaluationSheet> &sheets)
{
    return [&sheets, next = qsizetype{0}]() mutable -> Result<std::optional<EvaluationSheet>> {
        if (next == sheets.size())
            return std::optional<EvaluationSheet>{};
        return std::optional{sheets.at(next++)};
    };
}

Result<> SheetPainter::print(QPagedPaintDevice &device, const SheetSource &next)
{
    const auto refused = [] {
        return Error{ErrorCode::OutputFailed, tr("The printer or file did not accept the sheets.")};
    };

    Result<std::optional<EvaluationSheet>> sheet = next();
    if (!sheet)
        return sheet.error();
    if (!*sheet)
        return Error{ErrorCode::NotFound, tr("There is no sheet to print.")};

    QPageLayout paper{QPageSize{QPageSize::A4}, QPageLayout::Portrait, {}, QPageLayout::Millimeter};
    paper.setMode(QPageLayout::FullPageMode); // the margins are the layout's business
    QPainter painter;
    if (!device.setPageLayout(paper) || !painter.begin(&device))
        return refused();
    painter.scale(painter.device()->logicalDpiX() / UnitsPerInch,
                  painter.device()->logicalDpiY() / UnitsPerInch);

    bool first = true;
    while (*sheet) {
        const Result<QList<PageLayout>> pages = m_layout.pages(**sheet);
        if (!pages)
            return pages.error();
        for (const PageLayout &page : *pages) {
            if (!std::exchange(first, false) && !device.newPage())
                return refused();
            paint(painter, page);
        }
        sheet = next();
        if (!sheet)
            return sheet.error();
    }
    if (!painter.end())
        return refused();
    return {};
}

void SheetPainter::paint(QPainter &painter, const PageLayout &page)
{
    painter.setPen(Qt::black);
    for (const PlacedText &text : page.texts)
        text.block->draw(painter, text.origin);

    painter.setBrush(Qt::NoBrush);
    for (const PlacedRule &rule : page.rules) {
        painter.setPen(QPen{Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap});
        painter.drawLine(rule.line);
    }
    for (const PlacedFrame &frame : page.frames) {
        painter.setPen(QPen{Qt::black, frame.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
        painter.drawRect(frame.rect);
    }
    for (const QRectF &seal : page.seals) {
        painter.setPen(QPen{SealColour, SealRule, Qt::DashLine, Qt::FlatCap});
        painter.drawEllipse(seal);
    }
}

} // namespace liaison
