#include "app/exchange/import/registerhead.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr qsizetype LongestTitle = 60;

QString titleText(const QList<Cell> &row, qsizetype column)
{
    if (column >= row.size() || row.at(column).kind != Cell::Kind::Text)
        return {};
    const QString text = row.at(column).text.simplified();
    return text.size() <= LongestTitle ? text : QString{};
}

} // namespace

const Cell &RegisterHead::cell(const QList<Cell> &row, RegisterField field) const
{
    static const Cell empty;
    const int column = columnOf(field);
    return column >= 0 && column < row.size() ? row.at(column) : empty;
}

QString RegisterHead::title(RegisterField field) const
{
    return has(field) ? m_titles.at(columnOf(field)) : QString{};
}

int RegisterHead::recognized() const
{
    return static_cast<int>(
        std::count_if(m_columns.cbegin(), m_columns.cend(), [](int column) { return column >= 0; }));
}

QStringList RegisterHead::unusedTitles() const
{
    QStringList unused;
    for (int column = 0; column < m_titles.size(); ++column) {
        if (!m_titles.at(column).isEmpty() &&
            std::find(m_columns.cbegin(), m_columns.cend(), column) == m_columns.cend())
            unused.append(m_titles.at(column));
    }
    return unused;
}

HeadMatcher::HeadMatcher(const QList<ColumnDictionary::Column> &columns, ColumnMapping mapping)
    : m_columns{columns}
    , m_mapping{std::move(mapping)}
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString &title : columns.at(i).titles)
            m_byTitle.insert(title, i);
    }
}

HeadMatch HeadMatcher::match(const QList<Cell> &row) const
{
    QList<Title> titles;
    for (qsizetype column = 0; column < row.size(); ++column) {
        const QString text = titleText(row, column);
        titles.append({{text}, {dictionaryKey(text)}});
    }
    return match(titles);
}

HeadMatch HeadMatcher::match(const QList<Cell> &top, const QList<Cell> &bottom) const
{
    QList<Title> titles;
    QString above; // a merged cell leaves its text in its first column only
    for (qsizetype column = 0; column < std::max(top.size(), bottom.size()); ++column) {
        const QString own = titleText(top, column);
        const QString below = titleText(bottom, column);
        if (!own.isEmpty())
            above = own;
        if (below.isEmpty())
            titles.append({{own}, {dictionaryKey(own)}});
        else
            titles.append({{above + below, below}, {dictionaryKey(above + below), dictionaryKey(below)}});
    }
    return match(titles);
}

HeadMatcher::Claims HeadMatcher::claimMapped(QList<Title> &titles) const
{
    Claims claims;
    for (int column = 0; column < titles.size(); ++column) {
        Title &title = titles[column];
        for (const QString &key : std::as_const(title.keys)) {
            const std::optional<std::optional<RegisterField>> said = m_mapping.find(key);
            if (!said)
                continue;
            const auto named = std::find_if(m_columns.cbegin(), m_columns.cend(), [&said](const auto &known) {
                return *said && known.field == **said;
            });
            if (named != m_columns.cend())
                claims[named - m_columns.cbegin()].append(column);
            if (!*said || named != m_columns.cend()) {
                title.keys = {QString{}};
                break;
            }
        }
    }
    return claims;
}

HeadMatch HeadMatcher::match(const QList<Title> &given) const
{
    HeadMatch result;
    QList<Title> titles = given;
    Claims claims;
    if (!m_mapping.isEmpty())
        claims = claimMapped(titles);
    const Claims mapped = claims;
    QList<int> open;
    for (int column = 0; column < titles.size(); ++column) {
        const Title &title = titles.at(column);
        result.head.m_titles.append(title.written.first());
        const auto known = std::find_if(title.keys.cbegin(), title.keys.cend(),
                                        [this](const QString &key) { return m_byTitle.contains(key); });
        if (known != title.keys.cend() && mapped.contains(m_byTitle.value(*known)))
            continue; // the user has named another column for this field
        if (known != title.keys.cend()) {
            claims[m_byTitle.value(*known)].append(column);
            result.head.m_titles.last() = title.written.at(known - title.keys.cbegin());
        } else if (!title.keys.first().isEmpty()) {
            open.append(column);
        }
    }

    const Claims byTitle = claims;
    for (const int column : open) {
        if (const auto claimant = claimantByFragment(titles.at(column), byTitle, result.ambiguities))
            claims[*claimant].append(column);
    }
    claimFallbacks(titles, claims);

    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ColumnDictionary::Column &column = m_columns.at(i);
        const QList<int> found = claims.value(i);
        if (!found.isEmpty())
            result.head.m_columns[static_cast<size_t>(column.field)] = found.first();
        else if (column.required)
            result.missing.append(column.name);
        if (found.size() > 1 && column.field != RegisterField::Serial)
            result.ambiguities.append(tr("The columns “%1” and “%2” can both mean “%3”.")
                                          .arg(result.head.m_titles.at(found.at(0)),
                                               result.head.m_titles.at(found.at(1)), column.name));
    }
    return result;
}

std::optional<qsizetype> HeadMatcher::claimantByFragment(const Title &title, const Claims &claims,
                                                         QStringList &ambiguities) const
{
    QList<qsizetype> claimants;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QStringList &fragments = m_columns.at(i).fragments;
        const bool matches =
            std::any_of(fragments.cbegin(), fragments.cend(),
                        [&title](const QString &fragment) { return title.keys.first().contains(fragment); });
        if (matches && !claims.contains(i))
            claimants.append(i);
    }
    if (claimants.size() > 1)
        ambiguities.append(tr("The column “%1” can mean “%2” or “%3”.")
                               .arg(title.written.first(), m_columns.at(claimants.at(0)).name,
                                    m_columns.at(claimants.at(1)).name));
    return claimants.size() == 1 ? std::optional{claimants.first()} : std::nullopt;
}

void HeadMatcher::claimFallbacks(const QList<Title> &titles, Claims &claims) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (claims.contains(i))
            continue;
        QList<int> found;
        for (const QString &fallback : m_columns.at(i).fallbacks) {
            for (int column = 0; column < titles.size() && found.size() < 2; ++column) {
                if (titles.at(column).keys.contains(fallback))
                    found.append(column);
            }
            if (!found.isEmpty())
                break;
        }
        // A required field may take the column of an optional one: 接待地点 is the place where the register
        // also names the station, and the station where it does not.
        const auto takes = [&found](const auto &claim) {
            return std::any_of(found.cbegin(), found.cend(),
                               [&claim](int column) { return claim.value().contains(column); });
        };
        bool forbidden = found.isEmpty();
        for (auto it = claims.cbegin(); it != claims.cend(); ++it)
            forbidden |= takes(it) && (m_columns.at(it.key()).required || !m_columns.at(i).required);
        if (forbidden)
            continue;
        claims.removeIf(takes);
        claims.insert(i, found);
    }
}

} // namespace liaison
