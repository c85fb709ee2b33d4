#include "app/exchange/import/rowfilter.h"

#include "app/base/text.h"

#include <algorithm>
#include <numeric>

namespace liaison {

namespace {

constexpr qsizetype LongestTotal = 12;
constexpr qsizetype LongestSignatureWord = 20;

/// First column with content; the row's size if there is none.
qsizetype firstContent(const QList<Cell> &row, qsizetype from = 0)
{
    return std::find_if_not(row.cbegin() + std::min(from, row.size()), row.cend(), isBlank) - row.cbegin();
}

bool containsAnyOf(const QString &text, const QSet<QChar> &characters)
{
    return std::any_of(text.cbegin(), text.cend(), [&characters](QChar c) { return characters.contains(c); });
}

} // namespace

bool isBlank(const Cell &cell)
{
    return cell.kind == Cell::Kind::Empty ||
           (cell.kind == Cell::Kind::Text &&
            std::all_of(cell.text.cbegin(), cell.text.cend(), [](QChar c) { return c.isSpace(); }));
}

qint64 charactersIn(const QList<Cell> &row)
{
    return std::accumulate(row.cbegin(), row.cend(), qint64{0},
                           [](qint64 sum, const Cell &cell) { return sum + cell.text.size(); });
}

RowFilter::RowFilter(const QList<ColumnDictionary::Column> &columns, const ColumnDictionary::Words &words)
    : m_columns{columns}
    , m_words{words}
{
    for (const QString &word : words.total)
        m_totalEnds.insert(word.back());
    for (const QString &word : words.end)
        m_endStarts.insert(word.front());
}

void RowFilter::start(const RegisterHead &head, const QList<QList<Cell>> &above)
{
    m_serialColumn = head.columnOf(RegisterField::Serial);
    m_requiredColumns.clear();
    for (const ColumnDictionary::Column &column : m_columns) {
        if (column.required)
            m_requiredColumns.append(head.columnOf(column.field));
    }
    m_above.clear();
    m_firstTexts.clear();
    for (const QList<Cell> &row : above) {
        QStringList texts;
        for (const Cell &cell : row)
            texts.append(text::nameKey(cell.text));
        m_above.append(texts);
        if (const qsizetype first = firstContent(row); first < row.size())
            m_firstTexts.insert(row.at(first).text);
    }
}

RowRole RowFilter::roleOf(const QList<Cell> &row) const
{
    const qsizetype first = firstContent(row);
    if (first == row.size())
        return RowRole::Blank;
    const qsizetype second = firstContent(row, first + 1);
    if (first == m_serialColumn && second == row.size() && row.at(first).kind != Cell::Kind::Text)
        return RowRole::Blank;

    // The marks that follow stand in texts; most data rows are told by their first cells without more ado.
    const Cell &start = row.at(first);
    if (start.kind == Cell::Kind::Text && m_firstTexts.contains(start.text) && isRepeated(row))
        return RowRole::RepeatedHead;
    const auto hasText = [&row](qsizetype column) {
        return column < row.size() && row.at(column).kind == Cell::Kind::Text;
    };
    const bool total =
        (hasText(first) && isTotal(row.at(first).text)) || (hasText(second) && isTotal(row.at(second).text));
    const bool signature = !total && hasText(first) && isSignature(start.text);
    if (total || signature) {
        const bool complete =
            std::all_of(m_requiredColumns.cbegin(), m_requiredColumns.cend(),
                        [&row](int column) { return column < row.size() && !isBlank(row.at(column)); });
        if (!complete)
            return total ? RowRole::Total : RowRole::Signature;
    }
    if (first == m_serialColumn && second == row.size()) {
        const QString key = text::nameKey(start.text);
        if (std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); }))
            return RowRole::Blank;
    }
    return RowRole::Data;
}

bool RowFilter::isRepeated(const QList<Cell> &row) const
{
    return std::any_of(m_above.cbegin(), m_above.cend(), [&row](const QStringList &texts) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!isBlank(row.at(column)) && text::nameKey(row.at(column).text) != texts.value(column))
                return false;
        }
        return true;
    });
}

bool RowFilter::isTotal(const QString &text) const
{
    if (text.size() > 2 * LongestTotal || !containsAnyOf(text, m_totalEnds))
        return false;
    const QString key = dictionaryKey(text); // 合 计, 一月小计, 合计（人次）
    return key.size() <= LongestTotal &&
           std::any_of(m_words.total.cbegin(), m_words.total.cend(),
                       [&key](const QString &word) { return key.endsWith(word); });
}

bool RowFilter::isSignature(const QString &text) const
{
    const qsizetype colon =
        std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c == u':' || c == u'：'; }) -
        text.cbegin();
    if (colon < text.size() && colon <= LongestSignatureWord)
        return m_words.signature.contains(dictionaryKey(text.left(colon)));
    if (text.size() > LongestSignatureWord || !containsAnyOf(text, m_endStarts))
        return false;
    const QString key = text::nameKey(text); // （以下空白）
    return std::any_of(m_words.end.cbegin(), m_words.end.cend(),
                       [&key](const QString &word) { return key.contains(word); });
}

} // namespace liaison
