#include "app/exchange/sheetreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/exchange/csvreader.h"
#include "app/exchange/filescan.h"
#include "app/exchange/odsreader.h"
#include "app/exchange/readsession.h"
#include "app/exchange/rowsink.h"
#include "app/exchange/xlsxreader.h"
#include "app/exchange/ziparchive.h"

namespace liaison {

using namespace Qt::StringLiterals;

Result<> SheetReader::read(const QString &path, const RowHandler &handler, const ReadLimits &limits)
{
...
}

} // namespace liaison
