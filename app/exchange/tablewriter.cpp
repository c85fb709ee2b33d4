#include "app/exchange/tablewriter.h"

#include "app/exchange/csvtablewriter.h"
#include "app/exchange/xlsxtablewriter.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace liaison {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

template <typename Writer>
Result<std::unique_ptr<TableWriter>> begun(const QString &path, const TableHead &head)
{
    auto writer = std::make_unique<Writer>(path);
    if (const Result<> result = writer->begin(head); !result)
        return result.error();
    return std::unique_ptr<TableWriter>{std::move(writer)};
}

} // namespace

Result<std::unique_ptr<TableWriter>> makeTableWriter(const QString &path, const TableHead &head)
{
    const QString suffix = QFileInfo{path}.suffix().toLower();
    if (suffix == "xlsx"_L1)
        return begun<XlsxTableWriter>(path, head);
    if (suffix == "csv"_L1)
        return begun<CsvTableWriter>(path, head);
    return Error{ErrorCode::InvalidInput,
                 Text::tr("%1 cannot be written: give it a name that ends in .xlsx or .csv.").arg(path),
                 {}};
}

} // namespace liaison
