#include "app/exchange/import/importplan.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr QChar UnitSeparator{0x1f};

} // namespace

OriginalCells::OriginalCells(const QList<Cell> &cells)
{
    qsizetype size = std::max<qsizetype>(cells.size() - 1, 0);
    for (const Cell &cell : cells)
        size += cell.text.size();
    m_joined = QString{size, Qt::Uninitialized};
    QChar *next = m_joined.data();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            *next++ = UnitSeparator;
        // A separator in the data itself is as invisible as the blank that takes its place.
        const QString &text = cells.at(i).text;
        next = std::replace_copy(text.cbegin(), text.cend(), next, UnitSeparator, QChar{u' '});
    }
}

QStringList OriginalCells::texts() const
{
    return m_joined.split(UnitSeparator);
}

ImportPlan::ImportPlan(Content content) : m_content{std::make_shared<const Content>(std::move(content))}
{
    for (const ImportRow &row : m_content->rows)
        ++m_counts[static_cast<int>(row.status)];
}

qsizetype ImportPlan::count(RowStatus status) const
{
    return m_counts[static_cast<int>(status)];
}

bool ImportPlan::storesAnything() const
{
    return count(RowStatus::Ready) + count(RowStatus::Warning) > 0;
}

QString ImportPlan::describe(const ImportRow &row, const ImportIssue &issue) const
{
    const QString &sheet = m_content->sheets.at(row.sheet).name;
    const QString place = sheet.isEmpty()
                              ? tr("%1, row %2").arg(m_content->fileName).arg(row.number)
                              : tr("%1, sheet “%2”, row %3").arg(m_content->fileName, sheet).arg(row.number);
    if (!issue.field)
        return tr("%1: %2", "place in the file: reason").arg(place, issue.reason);
    return tr("%1, %2 “%3”: %4", "place in the file, column “value”: reason")
        .arg(place, issue.column, issue.value, issue.reason);
}

} // namespace liaison
