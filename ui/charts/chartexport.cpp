#include "ui/charts/chartexport.h"

#include "app/print/charts/chartpages.h"
#include "app/print/charts/chartpainter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace liaison {

namespace {

constexpr int PicturePixels = 1400; // width
constexpr int PictureFont = 26;     // pixels
constexpr int Margin = 40;
constexpr int MostHeight = 30'000; // pixels; 300 rows take 12,000
constexpr int PdfDpi = 1200;
constexpr qreal PaperPoints = 9.5;

QFont inPixels(QFont font)
{
    font.setPixelSize(PictureFont);
    return font;
}

QFont onPaper(QFont font)
{
    font.setPointSizeF(PaperPoints);
    return font;
}

QSize pictureSize(const ChartData &data, const ChartPainter &painter, const QPaintDevice *device)
{
    const qreal height = painter.height(data, PicturePixels - 2.0 * Margin, device) + 2 * Margin;
    return {PicturePixels, std::min(static_cast<int>(std::ceil(height)), MostHeight)};
}

QRectF within(const QSize &size)
{
    return QRectF{QPointF{}, size}.adjusted(Margin, Margin, -Margin, -Margin);
}

} // namespace

Result<> ChartExport::write(const ChartData &data, const QFont &font, const QString &path)
{
    const QString suffix = QFileInfo{path}.suffix().toLower();
    QByteArray content;
    if (suffix == QStringLiteral("png"))
        content = png(data, font);
    else if (suffix == QStringLiteral("svg"))
        content = svg(data, font);
    else if (suffix == QStringLiteral("pdf"))
        content = pdf(data, font);
    else
        return Error{
            ErrorCode::InvalidInput,
            tr("A chart can be saved as .png, .svg or .pdf, not as “%1”.").arg(QFileInfo{path}.fileName()),
            {}};
    QSaveFile file{path};
    if (content.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.commit())
        return Error{
            ErrorCode::OutputFailed,
            tr("“%1” cannot be written: %2. Choose another folder, or close the file where it is open.")
                .arg(path, file.errorString()),
            {}};
    return {};
}

QByteArray ChartExport::png(const ChartData &data, const QFont &font)
{
    const ChartPainter chart{ChartStyle::light(inPixels(font))};
    QImage probe{1, 1, QImage::Format_RGB32};
    QImage image{pictureSize(data, chart, &probe), QImage::Format_RGB32};
    image.fill(Qt::white);
    {
        QPainter painter{&image};
        painter.setRenderHint(QPainter::Antialiasing);
        chart.paint(painter, within(image.size()), data);
    }
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray{};
}

QByteArray ChartExport::svg(const ChartData &data, const QFont &font)
{
    const ChartPainter chart{ChartStyle::light(inPixels(font))};
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSize size = pictureSize(data, chart, &generator);
    generator.setSize(size);
    generator.setViewBox(QRect{QPoint{}, size});
    generator.setTitle(data.title);
    generator.setDescription(ChartPainter::facts(data));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    chart.paint(painter, within(size), data);
    return painter.end() ? bytes : QByteArray{};
}

QByteArray ChartExport::pdf(const ChartData &data, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer{&buffer};
        writer.setResolution(PdfDpi);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageOrientation(data.hasRows() ? QPageLayout::Portrait : QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF{18, 18, 18, 15}, QPageLayout::Millimeter);
        writer.setTitle(data.title);
        writer.setCreator(QCoreApplication::applicationName());
        if (!ChartPages::print(writer, data, onPaper(font)))
            return {};
    }
    return bytes;
}

bool ChartExport::print(const ChartData &data, const QFont &font, QWidget *parent)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(data.title);
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setPageOrientation(data.hasRows() ? QPageLayout::Portrait : QPageLayout::Landscape);
    QPrintDialog dialog{&printer, parent};
    dialog.setWindowTitle(tr("Print the chart"));
    return dialog.exec() == QDialog::Accepted && ChartPages::print(printer, data, onPaper(font));
}

} // namespace liaison
