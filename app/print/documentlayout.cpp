#include "app/print/documentlayout.h"

#include "app/print/formrows.h"

#include <algorithm>

namespace liaison {

namespace {

/// Rows and the longest text of a form.
struct Extent
{
    qsizetype rows = 0;
    qsizetype longest = 0;

    explicit Extent(const PrintForm &form)
    {
        for (const PrintForm::Part &part : form.parts) {
            if (const auto *table = std::get_if<PrintForm::Table>(&part))
                rows += table->rows.size();
        }
        for (const QString &text : contentStatements(form))
            longest = std::max(longest, text.size());
    }
};

} // namespace

Result<> DocumentLayout::load(const PrintDocument &document)
{
    m_table.reset();
    m_frame.reset();
    m_sheetPages.clear();
    m_landscape = false;
    if (const auto *form = std::get_if<PrintForm>(&document))
        return loadForm(*form);
    Result<QList<PageLayout>> pages = m_sheets.pages(std::get<EvaluationSheet>(document));
    if (!pages)
        return pages.error();
    m_sheetPages = *std::move(pages);
    return {};
}

Result<> DocumentLayout::loadForm(const PrintForm &form)
{
    const Extent extent{form};
    if (extent.rows > MaxRows)
        return Error{
            ErrorCode::LimitExceeded,
            tr("“%1” has %L2 rows; at most %L3 can be printed at once. Choose a shorter period or one "
               "station.")
                .arg(form.title)
                .arg(extent.rows)
                .arg(MaxRows),
            {}};
    if (extent.longest > MaxTextLength)
        return Error{
            ErrorCode::LimitExceeded,
            tr("“%1” cannot be printed: one of its texts has %L2 characters, at most %L3 are allowed.")
                .arg(form.title)
                .arg(extent.longest)
                .arg(MaxTextLength),
            {}};

    m_landscape = form.paper == PrintForm::Paper::Landscape;
    const QRectF area = m_landscape ? Landscape : SheetLayout::TypeArea;
    m_frame.emplace(m_setter, m_fonts,
                    PageIdentity{.runningHead = {form.title, form.unit, form.period},
                                 .exampleMark = form.exampleMark,
                                 .schemeVersion = form.schemeVersion,
                                 .cutOff = form.cutOff,
                                 .printedBy = form.printedBy,
                                 .journalHead = form.journalHead,
                                 .checkCode = {},
                                 .contentCode = form.contentCode},
                    area);
    const FormRows rows{m_setter, form, area.left(), area.width()};
    m_table = TableLayout::create(m_setter, rows.style(), rows.heads(), rows.rows(),
                                  {m_frame->top(), m_frame->bottom()});
    if (!m_table)
        return Error{ErrorCode::LimitExceeded,
                     tr("“%1” cannot be printed: one of its parts does not fit on a page.").arg(form.title),
                     {}};
    return {};
}

qsizetype DocumentLayout::pageCount() const
{
    return m_table ? m_table->pageCount() : m_sheetPages.size();
}

PageLayout DocumentLayout::page(qsizetype number)
{
    if (!m_table)
        return m_sheetPages.at(number);
    PageLayout page = m_table->page(number);
    page.paper = paper();
    m_frame->decorate(page, number + 1, m_table->pageCount());
    return page;
}

QSizeF DocumentLayout::paper() const
{
    return m_landscape ? QSizeF{297 * Mm, 210 * Mm} : QSizeF{210 * Mm, 297 * Mm};
}

} // namespace liaison
