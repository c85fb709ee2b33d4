#pragma once

#include "app/base/result.h"
#include "app/report/chartdata.h"

#include <QCoreApplication>
#include <QString>

class QFont;
class QPagedPaintDevice;
class QWidget;

namespace liaison {

/// Charts as files and on paper: always in the light style, complete with title, unit, period, n, cut-off and
/// notes.
class ChartExport
{
    Q_DECLARE_TR_FUNCTIONS(ChartExport)

public:
    /// Writes .png, .svg or .pdf, as the suffix says; the file appears only when it is complete. Errors:
    /// InvalidInput for another suffix, OutputFailed.
    [[nodiscard]] static Result<> write(const ChartData &data, const QFont &font, const QString &path);

    /// Asks for a printer and prints. False if the user cancels.
    static bool print(const ChartData &data, const QFont &font, QWidget *parent);

private:
    [[nodiscard]] static QByteArray png(const ChartData &data, const QFont &font);
    [[nodiscard]] static QByteArray svg(const ChartData &data, const QFont &font);
    [[nodiscard]] static QByteArray pdf(const ChartData &data, const QFont &font);
};

} // namespace liaison
