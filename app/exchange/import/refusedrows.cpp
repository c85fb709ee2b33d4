#include "app/exchange/import/refusedrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RefusedRows)
};

/// Where the columns of every sheet go in the common table.
class CommonColumns
{
public:
    explicit CommonColumns(const QList<SheetSummary> &sheets)
    {
        for (const SheetSummary &sheet : sheets)
            m_places.append(placesOf(sheet.head.titles()));
    }

    [[nodiscard]] const QStringList &titles() const { return m_titles; }

    [[nodiscard]] QStringList aligned(int sheet, const QStringList &texts) const
    {
        QStringList line(m_titles.size());
        const QList<qsizetype> &places = m_places.at(sheet);
        for (qsizetype i = 0; i < std::min(texts.size(), places.size()); ++i)
            line[places.at(i)] = texts.at(i);
        return line;
    }

private:
    QList<qsizetype> placesOf(const QStringList &titles)
    {
        QList<qsizetype> places;
        for (const QString &title : titles) {
            // A title that stands twice in a sheet keeps both its columns.
            qsizetype place = m_titles.indexOf(title);
            while (place >= 0 && places.contains(place))
                place = m_titles.indexOf(title, place + 1);
            if (place < 0) {
                place = m_titles.size();
                m_titles.append(title);
            }
            places.append(place);
        }
        return places;
    }

    QStringList m_titles;
    QList<QList<qsizetype>> m_places;
};

QString reasonOf(const ImportRow &row)
{
    QStringList reasons;
    for (const ImportIssue &issue : row.issues) {
        if (issue.severity != ImportIssue::Severity::Refusal)
            continue;
        reasons.append(issue.field ? Text::tr("%1 “%2”: %3", "column “value”: reason")
                                         .arg(issue.column, issue.value, issue.reason)
                                   : issue.reason);
    }
    return reasons.join(QStringLiteral(" "));
}

} // namespace

void writeRefusedRows(const ImportPlan &plan, const std::function<void(const QStringList &cells)> &writeLine)
{
    if (plan.count(RowStatus::Refused) == 0)
        return;
    const CommonColumns columns{plan.sheets()};
    writeLine(columns.titles() + QStringList{Text::tr("Reason")});
    for (const ImportRow &row : plan.rows()) {
        if (row.status == RowStatus::Refused)
            writeLine(columns.aligned(row.sheet, row.cells.texts()) + QStringList{reasonOf(row)});
    }
}

} // namespace liaison
