#include "ui/widgets/plaintable.h"

#include <QHeaderView>

#include <algorithm>

namespace liaison {

namespace {

constexpr int RowsToMeasure = 60;

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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(RowsToMeasure);
}

void PlainTable::fitColumns(int most)
{
    if (model() == nullptr)
        return;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    const int widest = fontMetrics().averageCharWidth() * 2 * most;
    m_widthOfOthers = 0;
    m_last = -1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = std::max(horizontalHeader()->sectionSizeHint(column) + 6,
                                   std::min(sizeHintForColumn(column) + 8, widest));
        if (m_last >= 0) {
            setColumnWidth(m_last, m_widthOfLast);
            m_widthOfOthers += m_widthOfLast;
        }
        m_last = column;
        m_widthOfLast = width;
    }
    fitLast();
}

void PlainTable::fitLast()
{
    if (m_last < 0)
        return;
    // Numbers at the far right would stand alone; a text may be shortened, but not to nothing.
    const auto side =
        model()->headerData(m_last, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    const int least = std::min(m_widthOfLast, fontMetrics().height() * 6);
    const bool stretched = !side.testFlag(Qt::AlignRight) && m_widthOfOthers + least <= viewport()->width();
    horizontalHeader()->setStretchLastSection(stretched);
    if (!stretched)
        setColumnWidth(m_last, m_widthOfLast);
}

void PlainTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitLast();
}

QSize PlainTable::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, verticalHeader()->defaultSectionSize() * 9};
}

QSize PlainTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, verticalHeader()->defaultSectionSize() * 4};
}

} // namespace liaison
