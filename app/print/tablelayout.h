#pragma once

#include "app/print/pagelayout.h"
#include "app/report/comparisonfigure.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace liaison {

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
    qsizetype head = 0;            ///< which of the form's heads that is
    bool newPage = false;          ///< first on its page
    bool newFrame = false;         ///< not in one frame with the row above
    bool cut = false;              ///< a dashed line through its middle: the sheet is cut here
    bool keepWithPrevious = false; ///< not first on a page if that can be avoided
    bool divisible = true;         ///< flows on if it is taller than a page
    std::shared_ptr<const ComparisonFigure> figure = {}; ///< drawn over the whole row
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

/// The rows of one form broken into pages; a row is divided only if a whole page cannot hold it. Only heights
/// are kept: a page is set when it is asked for, so that a register of a thousand pages takes little memory.
class TableLayout
{
public:
    /// Nothing if an indivisible row is taller than a page. @a setter must outlive the layout.
    [[nodiscard]] static std::optional<TableLayout> create(TextSetter &setter, const TableStyle &style,
                                                           const QList<TableRow> &heads, QList<TableRow> rows,
                                                           const PageBody &body);

    [[nodiscard]] qsizetype pageCount() const { return m_starts.size(); }
    [[nodiscard]] PageLayout page(qsizetype number) const;

private:
    struct MeasuredRow
    {
        TableRow row;
        qreal height = 0;
    };

    TableLayout(TextSetter &setter, const TableStyle &style, const PageBody &body)
        : m_setter{&setter}
        , m_style{style}
        , m_body{body}
    {
    }

    [[nodiscard]] bool add(TableRow row);
    [[nodiscard]] bool breakIntoPages();
    [[nodiscard]] std::shared_ptr<const TextBlock> cellText(const TableCell &cell) const;
    [[nodiscard]] MeasuredRow measured(const TableRow &row) const;
    [[nodiscard]] std::shared_ptr<const TextBlock> groupText(const QString &group) const;
    [[nodiscard]] const MeasuredRow *headOf(const TableRow &row) const;
    [[nodiscard]] qreal headHeight(const TableRow &row) const;
    [[nodiscard]] qreal groupHeight(qsizetype row) const;
    [[nodiscard]] bool startsGroup(qsizetype row) const;
    [[nodiscard]] qsizetype fitting(qsizetype first, qreal top) const;
    [[nodiscard]] qsizetype breakBefore(qsizetype first, qsizetype end) const;
    void placeRule(PageLayout &page, qreal left, qreal top) const;
    void placeGroup(PageLayout &page, const QString &group, qreal top, qreal height) const;
    void placeRow(PageLayout &page, const MeasuredRow &row, qreal top, qreal height) const;

    TextSetter *m_setter;
    TableStyle m_style;
    PageBody m_body;
    QList<MeasuredRow> m_heads;
    QList<MeasuredRow> m_rows;
    QList<qsizetype> m_starts; ///< first row of each page
};

/// All pages at once, of a form with one head.
[[nodiscard]] std::optional<QList<PageLayout>> layoutTable(TextSetter &setter, const TableStyle &style,
                                                           const TableRow &head, QList<TableRow> rows,
                                                           const PageBody &body);

} // namespace liaison
