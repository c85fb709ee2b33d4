#include "app/print/sheetform.h"

#include "app/print/numbercell.h"
#include "app/print/signaturerow.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

constexpr qreal TitlePoints = 22; // 2号
constexpr qreal NamePoints = 16;  // 3号
constexpr qreal NameGap = 2 * Mm;
constexpr qreal LeastLabelWidth = 14 * Mm;
constexpr qreal MaxGroupWidth = 22 * Mm;
constexpr qsizetype LongestColumnGroup = 24; // characters; longer ones get a row of their own

} // namespace

SheetForm::SheetForm(TextSetter &setter, const EvaluationSheet &sheet, const Density &density, qreal left,
                     qreal width)
    : m_setter{setter}
    , m_density{density}
    , m_style{.left = left, .width = width, .padding = density.padding}
{
    m_style.group = body(Qt::AlignHCenter);
    setColumns(sheet);
    addTitle(sheet);
    addFacts(sheet.facts);
    addLines(sheet.lines);
    addTotal(sheet);
    addNotes(sheet.notes);
    addSignatures(sheet.signatures);
}

TextStyle SheetForm::body(Qt::Alignment alignment) const
{
    return {PrintFonts::Face::Body, m_density.points, alignment};
}

TextStyle SheetForm::heading(Qt::Alignment alignment) const
{
    return {PrintFonts::Face::Heading, m_density.points, alignment};
}

TableCell SheetForm::cell(const Column &column, const QString &text, const TextStyle &style) const
{
    return {.text = text, .style = style, .left = column.left, .width = column.width};
}

TableCell SheetForm::number(const Column &column, qreal fraction, const QString &text,
                            const TextStyle &style) const
{
    TableCell result = cell(column, text, style);
    if (decimalPoint(text))
        result.rightInset = fraction - fractionWidth(m_setter, text, style);
    return result;
}

/// Columns are as wide as their texts, within bounds; the rule takes what they leave.
void SheetForm::setColumns(const EvaluationSheet &sheet)
{
    const auto &lines = sheet.lines;
    m_groupColumn =
        std::any_of(lines.cbegin(), lines.cend(), [](const auto &line) { return !line.block.isEmpty(); }) &&
        std::all_of(lines.cbegin(), lines.cend(),
                    [](const auto &line) { return line.block.size() <= LongestColumnGroup; });

    const TextStyle figure = body(Qt::AlignRight);
    const TextStyle totalFigure = heading(Qt::AlignRight);
    m_maximumFraction = fractionWidth(m_setter, sheet.maximum, totalFigure);
    m_pointsFraction = fractionWidth(m_setter, sheet.total, totalFigure);
    for (const EvaluationSheet::Line &line : lines) {
        m_maximumFraction = std::max(m_maximumFraction, fractionWidth(m_setter, line.maximum, figure));
        m_pointsFraction = std::max(m_pointsFraction, fractionWidth(m_setter, line.points, figure));
    }

    const TextStyle label = heading(Qt::AlignHCenter);
    qreal title = m_setter.naturalWidth(tr("Indicator"), label);
    qreal maximum = m_setter.naturalWidth(tr("Max."), label);
    qreal evidence = m_setter.naturalWidth(tr("Evidence"), label);
    qreal points = m_setter.naturalWidth(tr("Points"), label);
    const auto widen = [this](qreal &width, const TableCell &cell) {
        width = std::max(width, m_setter.naturalWidth(cell.text, cell.style) + cell.rightInset);
    };
    widen(maximum, number({}, m_maximumFraction, sheet.maximum, totalFigure));
    widen(points, number({}, m_pointsFraction, sheet.total, totalFigure));
    for (const EvaluationSheet::Line &line : lines) {
        widen(title, cell({}, line.title, body(Qt::AlignLeft)));
        widen(maximum, number({}, m_maximumFraction, line.maximum, figure));
        widen(points, number({}, m_pointsFraction, line.points, figure));
        widen(evidence, cell({}, line.evidence, figure));
    }

    const auto columnWidth = [](qreal text, qreal least, qreal most) {
        return std::clamp(text + 2 * CellPadding + 0.2 * Mm, least, most);
    };
    m_style.groupWidth = m_groupColumn ? groupWidth(lines) : 0;
    m_maximum.width = columnWidth(maximum, 12 * Mm, 22 * Mm);
    m_evidence.width = columnWidth(evidence, 18 * Mm, 30 * Mm);
    m_points.width = columnWidth(points, 15 * Mm, 26 * Mm);

    m_title = {m_style.groupWidth, columnWidth(title, 26 * Mm, 38 * Mm)};
    m_maximum.left = m_title.left + m_title.width;
    m_points.left = m_style.width - m_points.width;
    m_evidence.left = m_points.left - m_evidence.width;
    m_rule.left = m_maximum.left + m_maximum.width;
    m_rule.width = m_evidence.left - m_rule.left;

    if (m_groupColumn)
        m_head.cells.append(cell({0, m_style.groupWidth}, tr("Item"), label));
    m_head.cells.append(cell(m_title, tr("Indicator"), label));
    m_head.cells.append(cell(m_maximum, tr("Max."), label));
    m_head.cells.append(cell(m_rule, tr("Scoring rule"), label));
    m_head.cells.append(cell(m_evidence, tr("Evidence"), label));
    m_head.cells.append(cell(m_points, tr("Points"), label));
}

/// Two or three Chinese characters a line, and no word of another script broken.
qreal SheetForm::groupWidth(const QList<EvaluationSheet::Line> &lines) const
{
    static const QRegularExpression betweenWords{u"[^!-~]+"_s};
    QStringList groups{tr("Item")};
    for (const EvaluationSheet::Line &line : lines)
        groups.append(line.block);
    groups.removeDuplicates();

    qreal width = 0;
    for (const QString &group : std::as_const(groups)) {
        width = std::max(width, (group.size() > 8 ? 3 : 2) * m_density.points * UnitsPerPoint);
        for (const QString &word : group.split(betweenWords, Qt::SkipEmptyParts))
            width = std::max(width, m_setter.naturalWidth(word, m_style.group));
    }
    return std::min(width + 2 * CellPadding + 0.4 * Mm, MaxGroupWidth);
}

void SheetForm::addTitle(const EvaluationSheet &sheet)
{
    const Column all{0, m_style.width};
    const TextStyle title{PrintFonts::Face::Title, TitlePoints, Qt::AlignHCenter};
    const TextStyle name{PrintFonts::Face::Name, NamePoints, Qt::AlignHCenter};
    m_rows.append({.cells = {cell(all, sheet.title, title)}, .minimumHeight = 13 * Mm, .framed = false});
    m_rows.append({.cells = {cell(all, sheet.subjectName, name)}, .minimumHeight = 10 * Mm, .framed = false});
    m_rows.append({.minimumHeight = NameGap, .framed = false});
}

/// Two facts a row; one that needs more room gets a row of its own.
void SheetForm::addFacts(const QList<EvaluationSheet::Fact> &facts)
{
    qreal label = 18 * Mm;
    for (const EvaluationSheet::Fact &fact : facts)
        label =
            std::max(label, m_setter.naturalWidth(fact.label, heading(Qt::AlignHCenter)) + 2 * CellPadding);
    label = std::min(label, 34 * Mm);
    const qreal half = m_style.width / 2;
    const auto isWide = [&](const EvaluationSheet::Fact &fact) {
        return m_setter.naturalWidth(fact.value, body(Qt::AlignLeft)) > half - label - 2 * CellPadding;
    };
    const auto place = [&](TableRow &row, const EvaluationSheet::Fact &fact, qreal left, qreal right) {
        row.cells.append(cell({left, label}, fact.label, heading(Qt::AlignHCenter)));
        row.cells.append(cell({left + label, right - left - label}, fact.value, body(Qt::AlignLeft)));
    };

    for (qsizetype i = 0; i < facts.size(); ++i) {
        TableRow row;
        const bool pair = i + 1 < facts.size() && !isWide(facts.at(i)) && !isWide(facts.at(i + 1));
        place(row, facts.at(i), 0, pair ? half : m_style.width);
        if (pair)
            place(row, facts.at(++i), half, m_style.width);
        m_rows.append(row);
    }
}

void SheetForm::addLines(const QList<EvaluationSheet::Line> &lines)
{
    m_rows.append(m_head);
    bool keep = true; // the head never stands alone
    QString group;
    for (const EvaluationSheet::Line &line : lines) {
        if (!m_groupColumn && line.block != group && !line.block.isEmpty()) {
            m_rows.append({.cells = {cell({0, m_style.width}, line.block, heading(Qt::AlignLeft))},
                           .underHead = true,
                           .keepWithPrevious = std::exchange(keep, true)});
        }
        group = line.block;
        TableRow row{.group = m_groupColumn ? line.block : QString{},
                     .underHead = true,
                     .keepWithPrevious = std::exchange(keep, false)};
        row.cells = {cell(m_title, line.title, body(Qt::AlignLeft)),
                     number(m_maximum, m_maximumFraction, line.maximum, body(Qt::AlignRight)),
                     cell(m_rule, line.rule, body(Qt::AlignLeft)),
                     cell(m_evidence, line.evidence, body(Qt::AlignRight)),
                     number(m_points, m_pointsFraction, line.points, body(Qt::AlignRight))};
        m_rows.append(row);
    }
}

void SheetForm::addTotal(const EvaluationSheet &sheet)
{
    TableRow row{.underHead = true, .keepWithPrevious = true};
    row.cells = {cell({0, m_maximum.left}, tr("Total"), heading(Qt::AlignHCenter)),
                 number(m_maximum, m_maximumFraction, sheet.maximum, heading(Qt::AlignRight)),
                 cell({m_rule.left, m_points.left - m_rule.left}, sheet.rankText, heading(Qt::AlignLeft)),
                 number(m_points, m_pointsFraction, sheet.total, heading(Qt::AlignRight))};
    m_rows.append(row);
}

void SheetForm::addNotes(const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    const qreal label = std::max(
        LeastLabelWidth, m_setter.naturalWidth(tr("Notes"), heading(Qt::AlignHCenter)) + 2 * CellPadding);
    TableRow row{.keepWithPrevious = true};
    row.cells = {cell({0, label}, tr("Notes"), heading(Qt::AlignHCenter)),
                 cell({label, m_style.width - label}, notes.join(u'\n'), body(Qt::AlignLeft))};
    m_rows.append(row);
}

/// They stay with the end of the table: GB/T 9704 wants seal and text on one page, so that nobody signs a
/// page without content.
void SheetForm::addSignatures(const QList<EvaluationSheet::SignatureBlock> &blocks)
{
    m_rows += signatureRows(m_setter, blocks,
                            {.points = m_density.points,
                             .padding = m_density.padding,
                             .room = m_density.signatureRoom,
                             .width = 0,
                             .total = m_style.width});
}

} // namespace liaison
