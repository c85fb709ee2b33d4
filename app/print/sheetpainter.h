#pragma once

#include "app/base/result.h"
#include "app/print/sheetlayout.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace liaison {

/// Hands out the sheets of a batch one by one, so that a thousand of them are never in memory together;
/// nothing after the last one. An error (also a cancellation) ends the batch.
using SheetSource = std::function<Result<std::optional<EvaluationSheet>>()>;

/// A source of sheets that are already there. The list must outlive it.
[[nodiscard]] SheetSource sheetsOf(const QList<EvaluationSheet> &sheets);

/// Draws evaluation sheets on A4. The same code feeds printer, PDF, preview and tests.
class SheetPainter
{
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)

public:
    explicit SheetPainter(const PrintFonts &fonts) : m_layout{fonts} {}

    /// Each sheet starts on a new page. NotFound if there is no sheet at all, OutputFailed if the device
    /// refuses, LimitExceeded for a sheet that cannot be laid out, or the error of @a next.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device, const SheetSource &next);

    /// One laid-out page; the painter is scaled to layout units.
    static void paint(QPainter &painter, const PageLayout &page);

private:
    SheetLayout m_layout;
};

} // namespace liaison
