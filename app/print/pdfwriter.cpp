#include "app/print/pdfwriter.h"

#include "app/print/pdftextmap.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

struct PdfWriter
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    const QFileInfo info{path};
    const QString shown = QDir::toNativeSeparators(path);
    QString message =
        PdfWriter::tr("%1 could not be written. Check that you may write there and that the disk "
                      "is not full.")
            .arg(shown);
    if (info.isDir())
        message = PdfWriter::tr("%1 is a folder. Give the name of a file.").arg(shown);
    else if (!info.dir().exists())
        message = PdfWriter::tr("%1 could not be written: its folder does not exist.").arg(shown);
    return {ErrorCode::OutputFailed, message, detail};
}

} // namespace

Result<> writeDocumentsPdf(const DocumentSource &next, const QString &path)
{
    const Result<PrintFonts> fonts = PrintFonts::installed();
    if (!fonts)
        return fonts.error();
    const Result<std::optional<PrintDocument>> first = next(); // its title goes before the first page
    if (!first)
        return first.error();

    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path, file.errorString());
    PdfTextMap target{file, *fonts};
    QPdfWriter device{&target};
    device.setCreator(u"Liaison Station"_s);
    device.setTitle(*first ? titleOf(**first) : QString{});
    bool atFirst = true;
    const Result<> printed =
        SheetPainter{*fonts}.print(device, [&] { return std::exchange(atFirst, false) ? first : next(); });
    if (!printed)
        return printed.error();
    if (target.hasFailed() || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace liaison
