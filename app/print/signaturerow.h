#pragma once

#include "app/print/tablelayout.h"
#include "app/report/evaluationsheet.h"

namespace liaison {

/// How signature blocks are set.
struct SignatureStyle
{
    qreal points = 0;
    qreal padding = 0; ///< above and below each text
    qreal room = 0;    ///< height left for a hand signature and a seal, at least 18 mm
    qreal width = 0;   ///< of one block
    qreal total = 0;   ///< width of the row
};

/// Side by side, each with its heading, room to sign, place for the seal and date.
[[nodiscard]] TableRow signatureRow(TextSetter &setter, const QList<EvaluationSheet::SignatureBlock> &blocks,
                                    const SignatureStyle &style);

/// Up to four in a row.
[[nodiscard]] QList<TableRow>
signatureRows(TextSetter &setter, const QList<EvaluationSheet::SignatureBlock> &blocks, SignatureStyle style);

} // namespace liaison
