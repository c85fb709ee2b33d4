#pragma once

#include "app/base/result.h"
#include "app/print/pagelayout.h"
#include "app/report/evaluationsheet.h"

#include <QCoreApplication>

namespace liaison {

/// Lays an evaluation sheet out on A4: the form itself, and on every page what identifies it.
///
/// The side margins are those of GB/T 9704 (28 mm to bind, 26 mm). Above and below the standard's 37 and
/// 35 mm would cost some five indicators a page; an evaluation sheet is no official document, so both
/// are 15 mm, with the running head and the foot inside the type area. That way some 20 indicators with
/// rules of one to two lines, the total and the signatures stand on one page.
class SheetLayout
{
    Q_DECLARE_TR_FUNCTIONS(SheetLayout)

public:
    static constexpr QRectF TypeArea{28 * Mm, 15 * Mm, 156 * Mm, 267 * Mm};

    /// What a sheet may hold; more is a damaged or hostile input.
    static constexpr qsizetype MaxTextLength = 4'000; ///< characters of one text
    static constexpr qsizetype MaxLength = 60'000;    ///< characters of the sheet
    static constexpr qsizetype MaxEntries = 1'000;    ///< indicators, facts, notes and signatures

    explicit SheetLayout(const PrintFonts &fonts) : m_fonts{fonts}, m_setter{fonts} {}

    /// The pages of one sheet. LimitExceeded if it is beyond the limits or if its signature blocks or its
    /// foot do not fit on a page.
    [[nodiscard]] Result<QList<PageLayout>> pages(const EvaluationSheet &sheet);

private:
    [[nodiscard]] std::optional<QList<PageLayout>> form(const EvaluationSheet &sheet, qreal top,
                                                        qreal bottom);

    PrintFonts m_fonts;
    TextSetter m_setter; // remembers what comes back on the next sheet
};

} // namespace liaison
