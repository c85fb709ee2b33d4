#include "app/services/registerlist.h"

#include "app/domain/entry.h"
#include "app/exchange/tablewriter.h"
#include "app/services/listingcolumns.h"
#include "app/services/storageguard.h"
#include "app/storage/registercondition.h"

#include <QHash>

#include <algorithm>

namespace liaison {

namespace {

constexpr int RowsInOneRead = 500;
constexpr int MostChoices = 300;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

QString textOf(const Record &record, const EntitySpec &spec, const char *field)
{
    const int index = spec.indexOf(QLatin1String{field});
    const auto *value =
        index < 0 ? nullptr : std::get_if<QString>(&record.values[static_cast<size_t>(index)]);
    return value == nullptr ? QString{} : *value;
}

QDate dateOf(const Record &record, const EntitySpec &spec, const QString &field)
{
    const int index = spec.indexOf(field);
    const auto *value = index < 0 ? nullptr : std::get_if<QDate>(&record.values[static_cast<size_t>(index)]);
    return value == nullptr ? QDate{} : *value;
}

Cell numberCell(qint64 number)
{
    return {
        .kind = Cell::Kind::Number, .text = QString::number(number), .number = static_cast<double>(number)};
}

bool isOpen(const QString &state)
{
    return openOpinionStates().contains(u'\'' + state + u'\'');
}

/// Columns that are no field of the record.
QList<ListColumn> computedColumns(ListKind kind)
{
    if (kind == ListKind::Opinions)
        return {{QStringLiteral("days_left"), Text::tr("days left")},
                {QStringLiteral("entry_lag_days"), Text::tr("days until entry")}};
    if (!eventDay(listedEntity(kind)).isEmpty())
        return {{QStringLiteral("entry_lag_days"), Text::tr("days until entry")}};
    return {};
}

Cell computedCell(const QString &column, const Record &record, const EntitySpec &spec, QDate today)
{
    if (column == QStringLiteral("entry_lag_days"))
        return numberCell(dateOf(record, spec, eventDay(spec.kind))
                              .daysTo(dateOf(record, spec, QStringLiteral("entered_on"))));
    const QDate due = dateOf(record, spec, QStringLiteral("due_on"));
    if (!due.isValid() || !isOpen(textOf(record, spec, "state")))
        return {};
    const auto days = static_cast<int>(today.daysTo(due));
    const QString words = days < 0    ? Text::tr("%n day(s) overdue", nullptr, -days)
                          : days == 0 ? Text::tr("due today")
                                      : Text::tr("%n day(s) left", nullptr, days);
    return {.kind = Cell::Kind::Text, .text = words};
}

} // namespace

QList<ListColumn> RegisterList::columns(ListKind kind)
{
    QList<ListColumn> columns = ListingService::columns(kind);
    columns.removeLast(); // the identity is for machines
    return columns + computedColumns(kind);
}

bool RegisterList::isSortable(ListKind kind, const QString &column)
{
    return liaison::isSortable(listedEntity(kind), column);
}

Result<std::optional<QList<qint64>>> RegisterList::order(ListKind kind, const RegisterFilter &filter,
                                                         const RegisterSort &sort, const StopRequest &stop)
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    return orderedIds(m_session.database(), listedEntity(kind), filter, sort, m_directory.names(m_session),
                      stop);
} catch (const StorageError &error) {
    return toError(error);
}

Result<std::optional<QList<qint64>>> RegisterList::beginning(ListKind kind, const RegisterFilter &filter,
                                                             const RegisterSort &sort, int most)
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    return firstIds(m_session.database(), listedEntity(kind), filter, sort, m_directory.names(m_session),
                    most);
} catch (const StorageError &error) {
    return toError(error);
}

QList<ListRow> RegisterList::readRows(ListKind kind, const QList<qint64> &ids)
{
    QStringList texts;
    QHash<qint64, qsizetype> positions;
    QList<ListRow> rows;
    for (const qint64 id : ids) {
        texts.append(QString::number(id));
        positions.insert(id, rows.size());
        rows.append(ListRow{.id = id});
    }
    if (ids.isEmpty())
        return rows;

    const QDate today = m_session.clock().today();
    const NameBook &names = m_directory.book(m_session);
    const QList<ListColumnSpec> columns = listingColumns(kind);
    const QList<ListColumn> computed = computedColumns(kind);
    RecordReader reader{m_session.database()};
    const EntitySpec &spec = entitySpec(listedEntity(kind));
    const QList<Record> records = reader.select(spec, QStringLiteral("id IN (%1)").arg(texts.join(u',')), {});
    for (const Record &record : records) {
        ListRow &row = rows[positions.value(record.ref.id)];
        const ListSource source{names, reader, record, spec, {}};
        for (const ListColumnSpec &column : columns.first(columns.size() - 1))
            row.cells.append(column.cell(source));
        for (const ListColumn &column : computed)
            row.cells.append(computedCell(column.key, record, spec, today));
        const QString status = textOf(record, spec, "status");
        row.counts = status.isEmpty() || status == toKey(EntryStatus::Valid);
        const QDate due = dateOf(record, spec, QStringLiteral("due_on"));
        row.overdue = row.counts && due.isValid() && due < today && isOpen(textOf(record, spec, "state"));
    }
    return rows;
}

Result<QList<ListRow>> RegisterList::rows(ListKind kind, const QList<qint64> &ids)
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    return readRows(kind, ids);
} catch (const StorageError &error) {
    return toError(error);
}

Result<std::optional<qint64>> RegisterList::exportTo(const ListExport &request, const Progress &progress)
try {
    const QList<ListColumn> all = columns(request.kind);
    QList<qsizetype> shown;
    QStringList headers;
    for (const QString &key : request.columns) {
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&key](const ListColumn &column) { return column.key == key; });
        if (found == all.cend())
            continue;
        shown.append(found - all.cbegin());
        headers.append(found->title);
    }
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    const std::optional<QList<qint64>> ids =
        orderedIds(m_session.database(), listedEntity(request.kind), request.filter, request.sort,
                   m_directory.names(m_session), [&progress] { return !progress(0, 0); });
    if (!ids)
        return std::optional<qint64>{};
    Result<std::unique_ptr<TableWriter>> writer =
        makeTableWriter(request.path, {ListingService::title(request.kind), headers});
    if (!writer)
        return writer.error();
    for (qsizetype done = 0; done < ids->size(); done += RowsInOneRead) {
        if (!progress(done, ids->size()))
            return std::optional<qint64>{};
        const QList<ListRow> rows = readRows(request.kind, ids->mid(done, RowsInOneRead));
        for (const ListRow &row : rows) {
            QList<Cell> cells;
            for (const qsizetype column : std::as_const(shown))
                cells.append(row.cells.at(column));
            if (const Result<> written = (*writer)->writeRow(cells); !written)
                return written.error();
        }
    }
    if (const Result<> finished = (*writer)->finish(); !finished)
        return finished.error();
    return std::optional<qint64>{ids->size()};
} catch (const StorageError &error) {
    return toError(error);
}

Result<QStringList> RegisterList::distinctTexts(ListKind kind, const QString &field)
try {
    return liaison::distinctTexts(m_session.database(), listedEntity(kind), field, MostChoices);
} catch (const StorageError &error) {
    return toError(error);
}

Result<QList<std::pair<qint64, QString>>> RegisterList::towns()
try {
    QList<std::pair<qint64, QString>> towns;
    for (const RegisterNames::Name &town : m_directory.names(m_session).towns().names())
        towns.append({town.id, town.name});
    return towns;
} catch (const StorageError &error) {
    return toError(error);
}

QString RegisterList::deputyName(qint64 mandate)
try {
    return m_directory.book(m_session).deputy(mandate);
} catch (const StorageError &) {
    return {};
}

} // namespace liaison
