#pragma once

#include "app/base/result.h"
#include "app/print/sheetpainter.h"

#include <QString>

namespace liaison {

/// Writes documents into one PDF file: A4, vectors, fonts embedded, no name of a person or computer in its
/// metadata. The file appears under its name only when it is complete; a file that stood there before stays
/// untouched until then. Needs a QGuiApplication (the platform "offscreen" will do), but no particular
/// thread.
///
/// Errors: those of PrintFonts::installed() and SheetPainter::print(), OutputFailed with the reason if
/// @a path cannot be written. After an error nothing has been written.
[[nodiscard]] Result<> writeDocumentsPdf(const DocumentSource &next, const QString &path);

[[nodiscard]] inline Result<> writeSheetsPdf(const SheetSource &next, const QString &path)
{
    return writeDocumentsPdf(documentsOf(next), path);
}

[[nodiscard]] inline Result<> writeSheetsPdf(const QList<EvaluationSheet> &sheets, const QString &path)
{
    return writeSheetsPdf(sheetsOf(sheets), path);
}

} // namespace liaison
