#include "app/print/tablelayout.h"

#include "app/print/figurelayout.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr qreal Tolerance = 0.5; // of a unit, against rounding

/// A thick rule inside the edges of @a rect.
PlacedFrame frame(const QRectF &rect)
{
    constexpr qreal Half = OuterRule / 2;
    return {rect.adjusted(Half, Half, -Half, -Half), OuterRule};
}

} // namespace

std::optional<TableLayout> TableLayout::create(TextSetter &setter, const TableStyle &style,
                                               const QList<TableRow> &heads, QList<TableRow> rows,
                                               const PageBody &body)
{
    TableLayout layout{setter, style, body};
    for (const TableRow &head : heads)
        layout.m_heads.append(layout.measured(head));
    for (TableRow &row : rows) {
        if (!layout.add(std::move(row)))
            return {};
    }
    if (!layout.breakIntoPages())
        return {};
    return layout;
}

std::shared_ptr<const TextBlock> TableLayout::cellText(const TableCell &cell) const
{
    return m_setter->block(cell.text, cell.style, cell.width - 2 * CellPadding - cell.rightInset);
}

const TableLayout::MeasuredRow *TableLayout::headOf(const TableRow &row) const
{
    return row.underHead ? &m_heads.at(row.head) : nullptr;
}

qreal TableLayout::headHeight(const TableRow &row) const
{
    const MeasuredRow *head = headOf(row);
    return head == nullptr ? 0 : head->height;
}

TableLayout::MeasuredRow TableLayout::measured(const TableRow &row) const
{
    MeasuredRow result{row, row.minimumHeight};
    for (const TableCell &cell : row.cells) {
        const qreal needed = cell.height > 0 ? cell.height : cellText(cell)->height() + 2 * m_style.padding;
        result.height = std::max(result.height, cell.top + needed);
    }
    return result;
}

std::shared_ptr<const TextBlock> TableLayout::groupText(const QString &group) const
{
    return m_setter->block(group, m_style.group, m_style.groupWidth - 2 * CellPadding);
}

/// Appends @a row, in pieces of a page's height if no page holds it.
bool TableLayout::add(TableRow row)
{
    const qreal limit = m_body.bottom - m_body.top - headHeight(row);
    MeasuredRow rest = measured(row);
    while (rest.height > limit) {
        if (!row.divisible)
            return false;
        TableRow piece = row;
        qsizetype taken = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const auto text = cellText(row.cells.at(i));
            const qsizetype length = text->lengthWithin(limit - 2 * m_style.padding);
            piece.cells[i].text = text->text().left(length);
            row.cells[i].text = text->text().mid(length);
            taken += length;
        }
        if (taken == 0)
            return false;
        m_rows.append(measured(piece));
        row.newPage = false;
        row.newFrame = false;
        row.minimumHeight = 0;
        rest = measured(row);
    }
    m_rows.append(rest);
    return true;
}

bool TableLayout::breakIntoPages()
{
    for (qsizetype first = 0; first < m_rows.size();) {
        const qsizetype end = fitting(first, m_body.top + headHeight(m_rows.at(first).row));
        if (end == first)
            return false;
        m_starts.append(first);
        first = breakBefore(first, end);
    }
    return true;
}

/// What the shared cell of @a row needs, 0 if it has none.
qreal TableLayout::groupHeight(qsizetype row) const
{
    const QString &group = m_rows.at(row).row.group;
    return group.isEmpty() ? 0 : groupText(group)->height() + 2 * m_style.padding;
}

bool TableLayout::startsGroup(qsizetype row) const
{
    const QString &group = m_rows.at(row).row.group;
    return group.isEmpty() || group != m_rows.at(row - 1).row.group;
}

/// One past the last row that fits on a page on which @a first stands at @a top.
qsizetype TableLayout::fitting(qsizetype first, qreal top) const
{
    qreal rowsHeight = 0;
    qreal minimum = groupHeight(first);
    for (qsizetype row = first; row < m_rows.size(); ++row) {
        if (row > first && m_rows.at(row).row.newPage)
            return row;
        if (row > first && startsGroup(row)) {
            top += std::max(rowsHeight, minimum);
            rowsHeight = 0;
            minimum = groupHeight(row);
        }
        rowsHeight += m_rows.at(row).height;
        if (top + std::max(rowsHeight, minimum) > m_body.bottom + Tolerance)
            return row;
    }
    return m_rows.size();
}

/// Moves the break up to where rows may be parted, unless that leaves the page empty.
qsizetype TableLayout::breakBefore(qsizetype first, qsizetype end) const
{
    qsizetype row = end;
    while (row < m_rows.size() && row > first && m_rows.at(row).row.keepWithPrevious)
        --row;
    return row > first ? row : end;
}

PageLayout TableLayout::page(qsizetype number) const
{
    PageLayout page;
    const qsizetype first = m_starts.at(number);
    const qsizetype end = number + 1 < m_starts.size() ? m_starts.at(number + 1) : m_rows.size();
    const MeasuredRow *head = headOf(m_rows.at(first).row);
    qreal top = m_body.top;
    bool inFrame = false;
    qreal frameTop = top;
    const auto closeFrame = [&] {
        if (std::exchange(inFrame, false))
            page.frames.append(frame({m_style.left, frameTop, m_style.width, top - frameTop}));
    };

    if (head != nullptr) {
        inFrame = true;
        placeRow(page, *head, top, head->height);
        top += head->height;
    }
    for (qsizetype row = first; row < end;) {
        qsizetype groupEnd = row;
        qreal rowsHeight = 0;
        do {
            rowsHeight += m_rows.at(groupEnd++).height;
        } while (groupEnd < end && !startsGroup(groupEnd));
        const qreal height = std::max(rowsHeight, groupHeight(row));
        const qreal growth = (height - rowsHeight) / static_cast<qreal>(groupEnd - row);

        if (!m_rows.at(row).row.framed || (m_rows.at(row).row.newFrame && row > first))
            closeFrame();
        if (!m_rows.at(row).row.framed)
            frameTop = top;
        else if (std::exchange(inFrame, true))
            placeRule(page, 0, top);
        else
            frameTop = top;
        placeGroup(page, m_rows.at(row).row.group, top, height);
        for (const qsizetype groupFirst = row; row < groupEnd; ++row) {
            if (row > groupFirst)
                placeRule(page, m_style.groupWidth, top);
            placeRow(page, m_rows.at(row), top, m_rows.at(row).height + growth);
            top += m_rows.at(row).height + growth;
        }
    }
    closeFrame();
    return page;
}

/// A thin rule from @a left to the right edge of the table.
void TableLayout::placeRule(PageLayout &page, qreal left, qreal top) const
{
    page.rules.append({QLineF{m_style.left + left, top, m_style.left + m_style.width, top}, InnerRule});
}

void TableLayout::placeGroup(PageLayout &page, const QString &group, qreal top, qreal height) const
{
    if (group.isEmpty())
        return;
    const auto text = groupText(group);
    const QRectF cell{m_style.left, top, m_style.groupWidth, height};
    page.texts.append({cell, text, {cell.left() + CellPadding, cell.center().y() - text->height() / 2}});
}

void TableLayout::placeRow(PageLayout &page, const MeasuredRow &row, qreal top, qreal height) const
{
    if (row.row.cut)
        page.rules.append(
            {QLineF{m_style.left, top + height / 2, m_style.left + m_style.width, top + height / 2},
             InnerRule, PlacedRule::Stroke::Dashed});
    if (row.row.figure)
        placeFigure(*m_setter, *row.row.figure, {m_style.left, top, m_style.width, height}, page);
    for (qsizetype i = 0; i < row.row.cells.size(); ++i) {
        const TableCell &cell = row.row.cells.at(i);
        const auto text = cellText(cell);
        const QRectF rect{m_style.left + cell.left, top + cell.top, cell.width,
                          cell.height > 0 ? cell.height : height - cell.top};
        if (row.row.framed && cell.ruled && cell.left > 0)
            page.rules.append({QLineF{rect.left(), top, rect.left(), top + height}, InnerRule});
        if (cell.seal) {
            const qreal diameter = std::min(rect.width(), rect.height()) - 2 * CellPadding;
            QRectF circle{0, 0, diameter, diameter};
            circle.moveCenter(rect.center());
            page.seals.append(circle);
        }
        if (!cell.text.isEmpty())
            page.texts.append(
                {rect, text, {rect.left() + CellPadding, rect.center().y() - text->height() / 2}});
    }
}

std::optional<QList<PageLayout>> layoutTable(TextSetter &setter, const TableStyle &style,
                                             const TableRow &head, QList<TableRow> rows, const PageBody &body)
{
    const std::optional<TableLayout> layout =
        TableLayout::create(setter, style, {head}, std::move(rows), body);
    if (!layout)
        return {};
    QList<PageLayout> pages;
    for (qsizetype i = 0; i < layout->pageCount(); ++i)
        pages.append(layout->page(i));
    return pages;
}

} // namespace liaison
