#include "app/services/listingservice.h"

#include "app/base/text.h"
#include "app/exchange/tablewriter.h"
#include "app/services/listingcolumns.h"
#include "app/services/storageguard.h"

#include <algorithm>

namespace liaison {

namespace {

struct ColumnFilter
{
    qsizetype column;
    QString key; // text::nameKey of the wanted cell
};

bool passes(const QList<Cell> &cells, const QList<ColumnFilter> &filters)
{
    for (const ColumnFilter &filter : filters) {
        if (text::nameKey(cells.at(filter.column).text).compare(filter.key, Qt::CaseInsensitive) != 0)
            return false;
    }
    return true;
}

} // namespace

QList<ListColumn> ListingService::columns(ListKind kind)
{
    QList<ListColumn> result;
    const QList<ListColumnSpec> specs = listingColumns(kind);
    for (const ListColumnSpec &spec : specs)
        result.append(spec.column);
    return result;
}

QString ListingService::title(ListKind kind)
{
    switch (kind) {
    case ListKind::Towns:
        return tr("Towns");
    case ListKind::Stations:
        return tr("Stations");
    case ListKind::Deputies:
        return tr("Deputies");
    case ListKind::Offices:
        return tr("Offices");
    case ListKind::Visits:
        return tr("Visits");
    case ListKind::Receptions:
        return tr("Receptions");
    case ListKind::Activities:
        return tr("Activities");
    case ListKind::Opinions:
        return tr("Opinions");
    }
    Q_UNREACHABLE();
}

Result<> ListingService::list(ListKind kind, const QList<ListFilter> &filters, const RowHandler &handler)
try {
    const QList<ListColumnSpec> columns = listingColumns(kind);
    QList<ColumnFilter> columnFilters;
    for (const ListFilter &filter : filters) {
        const auto found =
            std::find_if(columns.cbegin(), columns.cend(), [&filter](const ListColumnSpec &spec) {
                return spec.column.key == filter.key || spec.column.title == filter.key;
            });
        if (found == columns.cend()) {
            QStringList known;
            for (const ListColumnSpec &spec : columns)
                known.append(spec.column.key);
            return Error{ErrorCode::InvalidInput,
                         tr("There is no column “%1”. There are: %2.").arg(filter.key, text::list(known)),
                         {}};
        }
        columnFilters.append({found - columns.cbegin(), text::nameKey(filter.value)});
    }

    Database &database = m_session.database();
    Transaction snapshot{database, Transaction::Mode::Read};
    const NameBook names{database};
    RecordReader reader{database};
    const EntitySpec &spec = entitySpec(listedEntity(kind));
    reader.forEachWhile(spec, [&](const Record &record) {
        QList<Cell> cells;
        cells.reserve(columns.size());
        const ListSource source{names, reader, record, spec, {}};
        for (const ListColumnSpec &column : columns)
            cells.append(column.cell(source));
        return !passes(cells, columnFilters) || handler(cells);
    });
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<qint64> ListingService::exportTo(ListKind kind, const QList<ListFilter> &filters, const QString &path)
{
    QStringList headers;
    for (const ListColumn &column : columns(kind))
        headers.append(column.title);
    Result<std::unique_ptr<TableWriter>> writer = makeTableWriter(path, {title(kind), headers});
    if (!writer)
        return writer.error();

    qint64 rows = 0;
    Result<> written;
    const Result<> listed = list(kind, filters, [&](const QList<Cell> &cells) {
        written = (*writer)->writeRow(cells);
        ++rows;
        return written.has_value();
    });
    if (!listed)
        return listed.error();
    if (!written)
        return written.error();
    if (const Result<> finished = (*writer)->finish(); !finished)
        return finished.error();
    return rows;
}

} // namespace liaison
