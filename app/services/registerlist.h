#pragma once

#include "app/base/result.h"
#include "app/domain/registerfilter.h"
#include "app/exchange/cell.h"
#include "app/services/listdirectory.h"
#include "app/services/listingservice.h"
#include "app/storage/registerorder.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace liaison {

/// One row of a list as it is shown. The cells stand in the order of RegisterList::columns().
struct ListRow
{
    qint64 id = 0;
    QList<Cell> cells = {}; ///< none: the record was removed since the list was read
    bool counts = true;     ///< false: cancelled, or a duplicate
    bool overdue = false;   ///< an open opinion past its deadline
};

/// What is shown, to be written to a file.
struct ListExport
{
    ListKind kind = ListKind::Visits;
    RegisterFilter filter = {};
    RegisterSort sort = {};
    QStringList columns = {}; ///< keys, in the order in which they are shown
    QString path = {};        ///< .xlsx or .csv
};

/// Lists for the window: which records, in which order, and any page of them. Reads only.
class RegisterList
{
    Q_DECLARE_TR_FUNCTIONS(RegisterList)

public:
    /// How far it is; false stops it.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    RegisterList(Session &session, ListDirectory &directory) : m_session{session}, m_directory{directory} {}

    /// Those of ListingService without the identity, and those that depend on the day ("days left").
    [[nodiscard]] static QList<ListColumn> columns(ListKind kind);
    [[nodiscard]] static bool isSortable(ListKind kind, const QString &column);

    /// Ids of all records that pass, in order. Nothing if stopped.
    [[nodiscard]] Result<std::optional<QList<qint64>>> order(ListKind kind, const RegisterFilter &filter,
                                                             const RegisterSort &sort,
                                                             const StopRequest &stop = {});

    /// How that list begins, quickly: see firstIds(). Nothing if that takes the whole list.
    [[nodiscard]] Result<std::optional<QList<qint64>>> beginning(ListKind kind, const RegisterFilter &filter,
                                                                 const RegisterSort &sort, int most);

    /// The rows of these records, in the same order.
    [[nodiscard]] Result<QList<ListRow>> rows(ListKind kind, const QList<qint64> &ids);

    /// Writes all rows that pass. Gives their number; nothing if stopped, and then no file either.
    [[nodiscard]] Result<std::optional<qint64>> exportTo(const ListExport &request, const Progress &progress);

    /// Values of a text field that occur, for a filter to offer.
    [[nodiscard]] Result<QStringList> distinctTexts(ListKind kind, const QString &field);

    /// Ids and names in Chinese order.
    [[nodiscard]] Result<QList<std::pair<qint64, QString>>> towns();
    /// Of the person who holds the mandate; empty if there is none.
    [[nodiscard]] QString deputyName(qint64 mandate);

private:
    [[nodiscard]] QList<ListRow> readRows(ListKind kind, const QList<qint64> &ids);

    Session &m_session;
    ListDirectory &m_directory;
};

} // namespace liaison
