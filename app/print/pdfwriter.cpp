#include "app/print/pdfwriter.h"

#include "app/print/pdftextmap.h"

#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

Result<> PdfWriter::write(const SheetSource &next, const QString &path)
{
    const auto failure = [&path](const QString &detail) {
        const QFileInfo info{path};
        const QString shown = QDir::toNativeSeparators(path);
        const QString folder = QDir::toNativeSeparators(info.absolutePath());
        QString message =
            tr("%1 could not be written. Check that you may write there and that the disk is not full.")
                .arg(shown);
        if (info.isDir())
            message = tr("%1 is a folder. Give the name of a file.").arg(shown);
        else if (!info.dir().exists())
            message = tr("%1 could not be written: there is no folder %2.").arg(shown, folder);
        return Error{ErrorCode::OutputFailed, message, detail};
    };

    Result<PrintFonts> fonts = PrintFonts::installed();
    if (!fonts)
        return fonts.error();
    Result<std::optional<EvaluationSheet>> first = next(); // its title must be known before the first page
    if (!first)
        return first.error();

    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return failure(file.errorString());
    PdfTextMap target{file, *fonts};
    {
        QPdfWriter device{&target};
        device.setCreator(u"Liaison Station"_s);
        device.setTitle(*first ? (**first).title : QString{});
        bool atFirst = true;
        const Result<> printed = SheetPainter{*fonts}.print(
            device, [&] { return std::exchange(atFirst, false) ? first : next(); });
        if (!printed)
            return printed.error();
    }
    if (!file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace liaison
