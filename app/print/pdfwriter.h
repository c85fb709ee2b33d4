#pragma once

#include "app/base/result.h"
#include "app/print/sheetpainter.h"

#include <QCoreApplication>
#include <QString>

namespace liaison {

/// Writes evaluation sheets into one PDF file: A4, vectors, fonts embedded, no name of a person or computer
/// in its metadata. The file appears under its name only when it is complete; a file that stood there
/// before stays untouched until then. Needs a QGuiApplication (the platform "offscreen" will do).
class PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)

public:
    /// Errors: those of PrintFonts::installed() and SheetPainter::print(), OutputFailed with the reason if
    /// @a path cannot be written. After an error nothing has been written.
    [[nodiscard]] static Result<> write(const SheetSource &next, const QString &path);

    [[nodiscard]] static Result<> write(const QList<EvaluationSheet> &sheets, const QString &path)
    {
        return write(sheetsOf(sheets), path);
    }
};

} // namespace liaison
