#include "ui/models/windowedmodel.h"

#include "ui/shell/appearance.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr int BeginningRows = 2 * WindowedModel::PageRows;
constexpr int MostWanted = 3; // whoever scrolls fast waits only for where he has come to

} // namespace

WindowedModel::WindowedModel(std::unique_ptr<RowSource> source, QList<ListColumn> columns, QObject *parent)
    : QAbstractTableModel{parent}
    , m_source{std::move(source)}
    , m_columns{std::move(columns)}
    , m_pages{PagesKept}
{
}

WindowedModel::~WindowedModel() = default;

int WindowedModel::columnOf(const QString &key) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).key == key)
            return i;
    }
    return -1;
}

void WindowedModel::show(const RegisterFilter &filter, const RegisterSort &sort)
{
    if (m_shown && filter == m_filter && sort == m_sort)
        return;
    if (filter != m_filter || sort != m_sort)
        m_anchor = 0;
    m_filter = filter;
    m_sort = sort;
    ask(true);
}

void WindowedModel::refresh()
{
    if (m_shown)
        ask(false);
}

void WindowedModel::ask(bool anew)
{
    m_shown = true;
    const int generation = ++m_generation;
    if (!std::exchange(m_reading, true))
        Q_EMIT readingChanged(true);
    if (!anew) // what is shown is longer than a beginning
        return askForAll();
    m_source->requestBeginning(m_filter, m_sort, BeginningRows,
                               [this, generation](const Result<std::optional<QList<qint64>>> &answer) {
                                   if (generation != m_generation)
                                       return;
                                   if (answer && *answer)
                                       takeOrder(**answer, (*answer)->size() < BeginningRows);
                                   else
                                       askForAll(); // and it says what is wrong
                               });
}

void WindowedModel::askForAll()
{
    m_source->requestOrder(
        m_filter, m_sort,
        [this, generation = m_generation](const Result<std::optional<QList<qint64>>> &answer) {
            if (generation != m_generation)
                return;
            if (answer && *answer) {
                takeOrder(**answer, true);
            } else if (!answer) {
                finishReading();
                Q_EMIT failed(answer.error());
            }
        });
}

void WindowedModel::finishReading()
{
    m_reading = false;
    Q_EMIT readingChanged(false);
}

QList<qint64> WindowedModel::idsOfPage(const QList<qint64> &ids, int page) const
{
    return ids.mid(qsizetype{page} * PageRows, PageRows);
}

void WindowedModel::takeOrder(const QList<qint64> &ids, bool complete)
{
    // The pages that will be looked at first come before the list changes.
    const int last = std::max(0, static_cast<int>((ids.size() - 1) / PageRows));
    const int first = std::min(m_anchor / PageRows, last);
    const int second = std::min(first + 1, last);
    const QList<qint64> wanted =
        idsOfPage(ids, first) + (second > first ? idsOfPage(ids, second) : QList<qint64>{});
    m_source->requestRows(wanted, [this, generation = m_generation, ids, first, second,
                                   complete](const Result<QList<ListRow>> &rows) {
        if (generation != m_generation)
            return;
        if (rows)
            install(ids, {{first, rows->mid(0, PageRows)}, {second, rows->mid((second - first) * PageRows)}});
        if (rows && !complete)
            return askForAll();
        finishReading();
        if (!rows)
            Q_EMIT failed(rows.error());
    });
}

void WindowedModel::install(const QList<qint64> &ids, const QList<std::pair<int, QList<ListRow>>> &pages)
{
    beginResetModel();
    m_listGeneration = m_generation;
    m_ids = ids;
    m_pages.clear();
    m_wanted.clear();
    for (const auto &[page, rows] : pages)
        m_pages.insert(page, new QList<ListRow>{rows.mid(0, PageRows)});
    endResetModel();
}

int WindowedModel::rowOf(qint64 id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

const ListRow *WindowedModel::rowAt(int row) const
{
    const QList<ListRow> *page = m_pages.object(row / PageRows);
    return page != nullptr && row % PageRows < page->size() ? &page->at(row % PageRows) : nullptr;
}

int WindowedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int WindowedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant WindowedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    const ListRow *row = rowAt(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) {
        if (role == Qt::DisplayRole)
            want(index.row() / PageRows);
        if (role == Qt::DisplayRole && index.column() == 0)
            return QStringLiteral("…");
        return {};
    }
    if (row->cells.isEmpty()) // removed since the order was read; a refresh is under way
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant{tr("removed")} : QVariant{};
    const Cell &cell = row->cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return QString{cell.text}.replace(u'\n', u' ');
    case Qt::ToolTipRole:
        return cell.text.size() > 12 ? QVariant{cell.text} : QVariant{};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment{cell.kind == Cell::Kind::Number ? Qt::AlignRight : Qt::AlignLeft} |
            Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (!row->counts)
            return tone::muted();
        if (row->overdue && m_columns.at(index.column()).key == QStringLiteral("days_left"))
            return tone::problem();
        return {};
    case CountsRole:
        return row->counts;
    case OverdueRole:
        return row->overdue;
    default:
        return {};
    }
}

QVariant WindowedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment{Qt::AlignLeft | Qt::AlignVCenter});
    return {};
}

void WindowedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    show(m_filter, {m_columns.at(column).key, order == Qt::DescendingOrder});
    Q_EMIT sortChanged();
}

void WindowedModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > MostWanted)
        m_wanted.removeLast();
    if (m_readQueued || m_pageUnderWay)
        return;
    m_readQueued = true; // painting asks for many cells of the same page
    QTimer::singleShot(0, this, [model = const_cast<WindowedModel *>(this)] { model->readWanted(); });
}

void WindowedModel::readWanted()
{
    m_readQueued = false;
    while (!m_wanted.isEmpty() && m_pages.contains(m_wanted.first()))
        m_wanted.removeFirst();
    if (m_pageUnderWay || m_wanted.isEmpty())
        return;
    const int page = m_wanted.takeFirst();
    m_pageUnderWay = true;
    const int generation = m_listGeneration;
    m_source->requestRows(idsOfPage(m_ids, page), [this, page, generation](Result<QList<ListRow>> rows) {
        m_pageUnderWay = false;
        if (generation == m_listGeneration) {
            if (rows) {
                m_pages.insert(page, new QList<ListRow>{*rows});
                const int first = page * PageRows;
                if (!rows->isEmpty())
                    Q_EMIT dataChanged(index(first, 0),
                                       index(first + static_cast<int>(rows->size()) - 1, columnCount() - 1));
            } else {
                Q_EMIT failed(rows.error()); // the page is asked for again when it is painted again
            }
        }
        readWanted();
    });
}

} // namespace liaison
