#pragma once

#include "app/print/pagelayout.h"

#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// Between the side of a cell and its text.
inline constexpr qreal CellPadding = 1.2 * Mm;

/// One text of a row. Places are relative to the row's upper left corner.
struct TableCell
{
    QString text = {};
    TextStyle style = {};
    qreal left = 0;
    qreal width = 0;
    qreal top = 0;
    qreal height = 0;     ///< 0: down to the end of the row, which grows with the text
    qreal rightInset = 0; ///< shifts right-aligned numbers so that their decimal points meet
    bool ruled = true;    ///< a thin rule separates it from the cell on its left
    bool seal = false;    ///< a circle around the text
};

/// One row of a form, from a title to the signatures.
struct TableRow
{
    QList<TableCell> cells = {};
    QString group = {}; ///< equal neighbours share one cell in the first column
    qreal minimumHeight = 0;
    bool framed = true;            ///< part of the table; otherwise free text without rules
    bool underHead = false;        ///< the table head is repeated when a page starts with it
    bool keepWithPrevious = false; ///< not first on a page if that can be avoided
    bool divisible = true;         ///< flows on if it is taller than a page
};

/// What all rows of one form have in common.
struct TableStyle
{
    qreal left = 0; ///< of the page
    qreal width = 0;
    qreal groupWidth = 0; ///< first column, for TableRow::group
    TextStyle group = {};
    qreal padding = 0; ///< above and below the text of a cell
};

/// The free height of every page of one form.
struct PageBody
{
    qreal top = 0;
    qreal bottom = 0;
};

/// Breaks the rows into pages; a row is divided only if a whole page cannot hold it. Gives nothing if an
/// indivisible row is taller than a page.
[[nodiscard]] std::optional<QList<PageLayout>> layoutTable(TextSetter &setter, const TableStyle &style,
                                                           const TableRow &head, QList<TableRow> rows,
                                                           const PageBody &body);

} // namespace liaison
