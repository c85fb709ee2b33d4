#include "app/exchange/import/registerscanner.h"

#include "app/base/text.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr qsizetype ShownRows = 3;
constexpr qsizetype ShownCells = 8;
constexpr qsizetype ShownText = 20;

/// The start of a row, so that people recognise it: "日期 | 联络站 | …".
QString shown(const QList<Cell> &row)
{
    QStringList texts;
    for (const Cell &cell : row) {
        if (isBlank(cell))
            continue;
        if (texts.size() == ShownCells) {
            texts.append(QStringLiteral("…"));
            break;
        }
        const QString text = cell.text.simplified();
        texts.append(text.size() > ShownText ? text.left(ShownText) + QStringLiteral("…") : text);
    }
    return texts.join(QStringLiteral(" | "));
}

QString quotedList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QStringLiteral("“%1”").arg(name));
    return text::list(quoted);
}

} // namespace

RegisterScanner::RegisterScanner(const ColumnDictionary &dictionary, Options options, DataHandler handler)
    : m_dictionary{dictionary}
    , m_options{std::move(options)}
    , m_handler{std::move(handler)}
    , m_matcher{dictionary.columns(m_options.kind), m_options.mapping}
    , m_filter{dictionary.columns(m_options.kind), dictionary.words()}
{
}

bool RegisterScanner::add(const SheetRow &row)
{
    if (row.sheetIndex != m_sheetIndex) {
        if (m_searching && !decideHead())
            return false;
        startSheet(row);
    }
    if (!m_searching)
        return m_sheets.last().headRow == 0 || deliver(row);
    m_pending.append(row);
    m_pendingCharacters += charactersIn(row.cells);
    const bool enough = m_pending.size() == HeadWithin || m_pendingCharacters > HeadWithinCharacters;
    return !enough || decideHead();
}

Result<QList<SheetSummary>> RegisterScanner::finish()
{
    if (m_searching && m_ambiguities.isEmpty())
        (void)decideHead();
    if (!m_ambiguities.isEmpty())
        return Error{ErrorCode::InvalidInput, m_ambiguities.join(u'\n'), {}};
    if (m_sheets.isEmpty())
        return Error{
            ErrorCode::InvalidInput, tr("The file “%1” contains no rows.").arg(m_options.fileName), {}};
    if (std::none_of(m_sheets.cbegin(), m_sheets.cend(),
                     [](const auto &sheet) { return sheet.headRow > 0; })) {
        QStringList required;
        for (const ColumnDictionary::Column &column : m_dictionary.columns(m_options.kind)) {
            if (column.required)
                required.append(column.name);
        }
        QStringList reasons;
        for (const SheetSummary &sheet : m_sheets.mid(0, ShownRows))
            reasons.append(sheet.ignoredBecause);
        return Error{ErrorCode::InvalidInput,
                     tr("In the file “%1”, no row with column titles was found. Looked for %2.\n%3")
                         .arg(m_options.fileName, quotedList(required), reasons.join(u'\n')),
                     {}};
    }
    return m_sheets;
}

void RegisterScanner::startSheet(const SheetRow &row)
{
    m_sheetIndex = row.sheetIndex;
    m_sheets.append({.name = row.sheet});
    m_pending.clear();
    m_pendingCharacters = 0;
    m_searching = true;
}

bool RegisterScanner::decideHead()
{
    m_searching = false;
    const HeadCandidate best = bestHead(m_matcher, m_pending);
    SheetSummary &sheet = m_sheets.last();
    if (!best.match.missing.isEmpty()) {
        sheet.ignoredBecause = whyIgnored(best);
        return true;
    }
    if (!best.match.ambiguities.isEmpty()) {
        for (const QString &ambiguity : best.match.ambiguities)
            m_ambiguities.append(tr("%1, sheet “%2”, row %3: %4")
                                     .arg(m_options.fileName, sheet.name,
                                          QString::number(m_pending.at(best.first).number), ambiguity));
        return false;
    }
    sheet.headRow = m_pending.at(best.first).number;
    sheet.head = best.match.head;
    sheet.year = yearOfSheet(best);

    const qsizetype firstData = best.first + best.rows;
    QList<QList<Cell>> above;
    for (qsizetype i = 0; i < firstData; ++i)
        above.append(m_pending.at(i).cells);
    m_filter.start(sheet.head, above);
    const QList<SheetRow> data = std::exchange(m_pending, {}).mid(firstData);
    return std::all_of(data.cbegin(), data.cend(), [this](const SheetRow &row) { return deliver(row); });
}

QString RegisterScanner::whyIgnored(const HeadCandidate &best) const
{
    const QString sheet = m_sheets.last().name;
    if (best.match.head.recognized() >= 2)
        return tr("Sheet “%1”: row %2 looks like the row of column titles, but lacks %3.")
            .arg(sheet, QString::number(m_pending.at(best.first).number), quotedList(best.match.missing));
    QStringList rows;
    for (const SheetRow &row : m_pending.mid(0, ShownRows))
        rows.append(shown(row.cells));
    return tr("Sheet “%1”: no row with column titles. It begins with: %2")
        .arg(sheet, rows.join(QStringLiteral(" / ")));
}

std::optional<int> RegisterScanner::yearOfSheet(const HeadCandidate &head) const
{
    if (m_options.year)
        return m_options.year;
    YearSources sources{.sheet = m_sheets.last().name, .file = m_options.fileName};
    for (qsizetype i = 0; i < head.first; ++i) {
        for (const Cell &cell : m_pending.at(i).cells) {
            const QStringList &words = m_dictionary.words().reporting;
            const bool reporting = std::any_of(words.cbegin(), words.cend(), [&cell](const QString &word) {
                return cell.text.contains(word);
            });
            (reporting ? sources.reporting : sources.titles).append(cell.text);
        }
    }
    return reportingYear(sources);
}

bool RegisterScanner::deliver(const SheetRow &row)
{
    SheetSummary &sheet = m_sheets.last();
    switch (m_filter.roleOf(row.cells)) {
    case RowRole::Data:
        ++sheet.dataRows;
        return m_handler(m_sheets.size() - 1, row);
    case RowRole::Total:
        ++sheet.totalRows;
        return true;
    case RowRole::Signature:
        ++sheet.signatureRows;
        return true;
    case RowRole::RepeatedHead:
        ++sheet.repeatedHeads;
        return true;
    case RowRole::Blank:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace liaison
