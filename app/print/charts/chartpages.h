#pragma once

#include "app/report/chartdata.h"

#include <QCoreApplication>
#include <QFont>

class QPagedPaintDevice;

namespace liaison {

/// Prints charts on pages of any size, as many as they need, with their numbers at the foot.
class ChartPages
{
    Q_DECLARE_TR_FUNCTIONS(ChartPages)

public:
    /// @a font: of the text; its size counts. False if the device refuses.
    static bool print(QPagedPaintDevice &device, const ChartData &data, const QFont &font);
};

} // namespace liaison
