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
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        resizeColumnToContents(column);
        const int needed = horizontalHeader()->sectionSizeHint(column) + 6;
        setColumnWidth(column, std::max(needed, std::min(columnWidth(column) + 8, widest)));
    }
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
