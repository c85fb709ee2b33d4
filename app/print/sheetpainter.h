#pragma once

#include "app/base/result.h"
#include "app/print/documentlayout.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace liaison {

/// Hands out the documents of a batch one by one, so that a thousand of them are never in memory together;
/// nothing after the last one. An error (also a cancellation) ends the batch.
using DocumentSource = std::function<Result<std::optional<PrintDocument>>()>;
/// The same for a batch of evaluation sheets.
using SheetSource = std::function<Result<std::optional<EvaluationSheet>>()>;

/// Sources of documents that are already there. The list must outlive them.
[[nodiscard]] SheetSource sheetsOf(const QList<EvaluationSheet> &sheets);
[[nodiscard]] DocumentSource documentsOf(const QList<PrintDocument> &documents);
[[nodiscard]] DocumentSource documentsOf(const SheetSource &sheets);

/// Draws documents on A4. The same code feeds printer, PDF, preview and tests.
class SheetPainter
{
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)

public:
    explicit SheetPainter(const PrintFonts &fonts) : m_layout{fonts} {}

    /// Each document starts on a new page. NotFound if there is none at all, OutputFailed if the device
    /// refuses, LimitExceeded for one that cannot be laid out, or the error of @a next.
    [[nodiscard]] Result<> print(QPagedPaintDevice &device, const DocumentSource &next);

    /// One laid-out page; the painter is scaled to layout units.
    static void paint(QPainter &painter, const PageLayout &page);

private:
    DocumentLayout m_layout;
};

} // namespace liaison
