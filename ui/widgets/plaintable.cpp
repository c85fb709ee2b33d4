#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace liaison {

namespace {

constexpr int RowsToMeasure = 60;
constexpr int HeadPadding = 16;

} // namespace

PlainTable::PlainTable(const QString &objectName, const QString &name, QWidget *parent) : QTableView{parent}
{
    setObjectName(objectName);
    setAccessibleName(name);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column >= 0 && model() != nullptr)
            setColumnWidth(column, std::max(columnWidth(column), headWidth(column)));
    });
    horizontalHeader()->setResizeContentsPrecision(RowsToMeasure);
}

int PlainTable::headWidth(int column) const
{
    const QHeaderView *head = horizontalHeader();
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const int arrow =
        isSortingEnabled() && head->sortIndicatorSection() == column ? fontMetrics().height() : 0;
    return head->fontMetrics().horizontalAdvance(text) + HeadPadding + arrow;
}

void PlainTable::fitColumns(int most)
{
    if (model() == nullptr)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const int widest = fontMetrics().averageCharWidth() * 2 * most;
    m_most = most;
    m_last = -1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        m_last = column;
        m_widthOfLast = std::max(headWidth(column), std::min(sizeHintForColumn(column) + 8, widest));
        setColumnWidth(column, m_widthOfLast);
    }
    fitLast();
}

/// Not by the header's own stretching: it lets a last section shrink to nothing where there is no room.
void PlainTable::fitLast()
{
    if (m_last < 0)
        return;
    // Numbers at the far right would stand alone; a text may be shortened, but not to nothing.
    const auto side =
        model()->headerData(m_last, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    if (side.testFlag(Qt::AlignRight))
        return;
    const int others = horizontalHeader()->length() - columnWidth(m_last);
    const int least = std::min(m_widthOfLast, std::max(headWidth(m_last), fontMetrics().height() * 4));
    const int room = viewport()->width() - others;
    setColumnWidth(m_last, room >= least ? room : m_widthOfLast);
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLast();
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_last >= 0) // when the header has the new font, too
        QMetaObject::invokeMethod(
            this, [this] { fitColumns(m_most); }, Qt::QueuedConnection);
}

QSize PlainTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, verticalHeader()->defaultSectionSize() * 9};
}

QSize PlainTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, verticalHeader()->defaultSectionSize() * 3};
}

} // namespace liaison
