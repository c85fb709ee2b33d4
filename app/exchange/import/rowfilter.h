#pragma once

#include "app/exchange/cell.h"
#include "app/exchange/import/columndictionary.h"
#include "app/exchange/import/registerhead.h"

#include <QList>
#include <QSet>

namespace liaison {

/// What a row below the head is.
enum class RowRole {
    Data,
    Blank,        ///< nothing but white space, or only a running number
    Total,        ///< 合计
    Signature,    ///< 填报人：　审核人：, 备注：…, 以下空白
    RepeatedHead, ///< the head or a title again, as printed registers repeat them on every page
};

/// Tells data rows from the rest of one sheet. A row with content in all required columns is always data.
class RowFilter
{
public:
    RowFilter(const QList<ColumnDictionary::Column> &columns, const ColumnDictionary::Words &words);

    /// @a above: the rows up to and including the head; a later copy of one of them is no data.
    void start(const RegisterHead &head, const QList<QList<Cell>> &above);

    [[nodiscard]] RowRole roleOf(const QList<Cell> &row) const;

private:
    [[nodiscard]] bool isRepeated(const QList<Cell> &row) const;
    [[nodiscard]] bool isSignature(const QString &text) const;
    [[nodiscard]] bool isTotal(const QString &text) const;

    const QList<ColumnDictionary::Column> &m_columns;
    const ColumnDictionary::Words &m_words;
    QSet<QChar> m_totalEnds; // last characters of m_words.total: a text without one is no total
    QSet<QChar> m_endStarts; // first characters of m_words.end
    int m_serialColumn = -1;
    QList<int> m_requiredColumns;
    QList<QStringList> m_above; // cell texts without white space, for each row down to the head
    QSet<QString> m_firstTexts; // of those rows
};

/// Whether a cell holds nothing but white space.
[[nodiscard]] bool isBlank(const Cell &cell);

/// The length of all texts of a row.
[[nodiscard]] qint64 charactersIn(const QList<Cell> &row);

} // namespace liaison
