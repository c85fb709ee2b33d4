#include "app/print/tablelayout.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr qreal Tolerance = 0.5; // of a unit, against rounding

struct MeasuredRow
{
    TableRow row;
    QList<std::shared_ptr<const TextBlock>> texts;
    qreal height = 0;
};

/// A thick rule inside the edges of @a rect.
PlacedFrame frame(const QRectF &rect)
{
    constexpr qreal Half = OuterRule / 2;
    return {rect.adjusted(Half, Half, -Half, -Half), OuterRule};
}

/// The rows of one form while they are measured, divided and placed.
class TableLayout
{
public:
    TableLayout(TextSetter &setter, const TableStyle &style, const TableRow &head, const PageBody &body)
        : m_setter{setter}
        , m_style{style}
        , m_body{body}
        , m_head{measured(head)}
    {
    }

    bool add(TableRow row);
    std::optional<QList<PageLayout>> pages() const;

private:
    MeasuredRow measured(const TableRow &row) const;
    std::shared_ptr<const TextBlock> groupText(const QString &group) const;
    qreal contentTop(qsizetype first) const;
    qreal groupHeight(qsizetype row) const;
    bool startsGroup(qsizetype row) const;
    qsizetype fitting(qsizetype first, qreal top) const;
    qsizetype breakBefore(qsizetype first, qsizetype end) const;
    PageLayout placed(qsizetype first, qsizetype end) const;
    void placeRule(PageLayout &page, qreal left, qreal top) const;
    void placeGroup(PageLayout &page, const QString &group, qreal top, qreal height) const;
    void placeRow(PageLayout &page, const MeasuredRow &row, qreal top, qreal height) const;

    TextSetter &m_setter;
    TableStyle m_style;
    PageBody m_body;
    MeasuredRow m_head;
    QList<MeasuredRow> m_rows;
};

MeasuredRow TableLayout::measured(const TableRow &row) const
{
    MeasuredRow result{row, {}, row.minimumHeight};
    for (const TableCell &cell : row.cells) {
        const auto text =
            m_setter.block(cell.text, cell.style, cell.width - 2 * CellPadding - cell.rightInset);
        const qreal needed = cell.height > 0 ? cell.height : text->height() + 2 * m_style.padding;
        result.height = std::max(result.height, cell.top + needed);
        result.texts.append(text);
    }
    return result;
}

std::shared_ptr<const TextBlock> TableLayout::groupText(const QString &group) const
{
    return m_setter.block(group, m_style.group, m_style.groupWidth - 2 * CellPadding);
}

/// Appends @a row, in pieces of a page's height if no page holds it.
bool TableLayout::add(TableRow row)
{
    const qreal limit = m_body.bottom - m_body.top - m_head.height;
    MeasuredRow rest = measured(row);
    while (rest.height > limit) {
        if (!row.divisible)
            return false;
        TableRow piece = row;
        qsizetype taken = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const qsizetype length = rest.texts.at(i)->lengthWithin(limit - 2 * m_style.padding);
            piece.cells[i].text = rest.texts.at(i)->text().left(length);
            row.cells[i].text = rest.texts.at(i)->text().mid(length);
            taken += length;
        }
        if (taken == 0)
            return false;
        m_rows.append(measured(piece));
        rest = measured(row);
    }
    m_rows.append(rest);
    return true;
}

std::optional<QList<PageLayout>> TableLayout::pages() const
{
    QList<PageLayout> pages;
    for (qsizetype first = 0; first < m_rows.size();) {
        const qsizetype end = fitting(first, contentTop(first));
        if (end == first)
            return {};
        const qsizetype next = breakBefore(first, end);
        pages.append(placed(first, next));
        first = next;
    }
    return pages;
}

qreal TableLayout::contentTop(qsizetype first) const
{
    return m_body.top + (m_rows.at(first).row.underHead ? m_head.height : 0);
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

PageLayout TableLayout::placed(qsizetype first, qsizetype end) const
{
    PageLayout page;
    qreal top = contentTop(first);
    bool inFrame = false;
    qreal frameTop = top;
    const auto closeFrame = [&] {
        if (std::exchange(inFrame, false))
            page.frames.append(frame({m_style.left, frameTop, m_style.width, top - frameTop}));
    };

    if (m_rows.at(first).row.underHead) {
        inFrame = true;
        frameTop = top - m_head.height;
        placeRow(page, m_head, frameTop, m_head.height);
    }
    for (qsizetype row = first; row < end;) {
        qsizetype groupEnd = row;
        qreal rowsHeight = 0;
        do {
            rowsHeight += m_rows.at(groupEnd++).height;
        } while (groupEnd < end && !startsGroup(groupEnd));
        const qreal height = std::max(rowsHeight, groupHeight(row));
        const qreal growth = (height - rowsHeight) / static_cast<qreal>(groupEnd - row);

        if (!m_rows.at(row).row.framed)
            closeFrame();
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
    for (qsizetype i = 0; i < row.row.cells.size(); ++i) {
        const TableCell &cell = row.row.cells.at(i);
        const auto &text = row.texts.at(i);
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

} // namespace

std::optional<QList<PageLayout>> layoutTable(TextSetter &setter, const TableStyle &style,
                                             const TableRow &head, QList<TableRow> rows, const PageBody &body)
{
    TableLayout layout{setter, style, head, body};
    for (TableRow &row : rows) {
        if (!layout.add(std::move(row)))
            return {};
    }
    return layout.pages();
}

} // namespace liaison
