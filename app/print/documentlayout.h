#pragma once

#include "app/base/result.h"
#include "app/print/pageframe.h"
#include "app/print/sheetlayout.h"
#include "app/print/tablelayout.h"
#include "app/report/printform.h"

#include <QCoreApplication>

#include <optional>

namespace liaison {

/// Lays any document out on A4, page by page. The same pages feed printer, PDF, preview and tests.
///
/// The side margins of upright pages are those of GB/T 9704 (28 mm to bind, 26 mm); wide tables lie across
/// the page and are bound above. Like evaluation sheets, registers are no official documents, so above and
/// below stand 15 mm with the running head and the foot inside the type area.
class DocumentLayout
{
    Q_DECLARE_TR_FUNCTIONS(DocumentLayout)

public:
    static constexpr QRectF Landscape{15 * Mm, 22 * Mm, 267 * Mm, 173 * Mm};
    static constexpr qsizetype MaxRows = 20'000;       ///< of one form; some thousand pages
    static constexpr qsizetype MaxTextLength = 20'000; ///< characters of one text

    explicit DocumentLayout(const PrintFonts &fonts) : m_fonts{fonts}, m_setter{fonts}, m_sheets{fonts} {}
    Q_DISABLE_COPY_MOVE(DocumentLayout)

    /// Takes a document instead of the one before. LimitExceeded if it is too long or a part fits on no page.
    [[nodiscard]] Result<> load(const PrintDocument &document);

    [[nodiscard]] qsizetype pageCount() const;
    [[nodiscard]] PageLayout page(qsizetype number);
    /// Of every page of the document, in layout units.
    [[nodiscard]] QSizeF paper() const;

private:
    [[nodiscard]] Result<> loadForm(const PrintForm &form);

    PrintFonts m_fonts;
    TextSetter m_setter;
    SheetLayout m_sheets;
    bool m_landscape = false;
    QList<PageLayout> m_sheetPages; // of an evaluation sheet
    std::optional<PageFrame> m_frame;
    std::optional<TableLayout> m_table; // of any other form
};

} // namespace liaison
