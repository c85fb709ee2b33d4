#include "app/print/formrows.h"

#include "app/print/figurelayout.h"
#include "app/print/numbercell.h"
#include "app/print/signaturerow.h"

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr qreal TitlePoints = 22;    // 2号
constexpr qreal SubtitlePoints = 14; // 4号
constexpr qreal CoverPoints = 16;    // 3号
constexpr qreal NotePoints = 9;
constexpr qreal TitleHeight = 13 * Mm;
constexpr qreal TitleGap = 2 * Mm;
constexpr qreal LeastLabel = 18 * Mm;
constexpr qreal MostLabel = 34 * Mm;
constexpr qreal CutHeight = 12 * Mm;

Qt::Alignment alignmentOf(PrintForm::Align align)
{
    switch (align) {
    case PrintForm::Align::Left:
        return Qt::AlignLeft;
    case PrintForm::Align::Centre:
        return Qt::AlignHCenter;
    case PrintForm::Align::Right:
        return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

} // namespace

FormRows::FormRows(TextSetter &setter, const PrintForm &form, qreal left, qreal width)
    : m_setter{setter}
    , m_points{form.points}
    , m_style{.left = left, .width = width, .padding = form.points > 10.5 ? 1.4 * Mm : 1.0 * Mm}
{
    m_style.group = body(Qt::AlignHCenter);
    for (const PrintForm::Part &part : form.parts)
        std::visit(*this, part);
}

void FormRows::append(TableRow row)
{
    row.newPage = std::exchange(m_newPage, false);
    const bool keep = std::exchange(m_keepNext, false) || m_keepTogether;
    row.keepWithPrevious = (row.keepWithPrevious || keep) && !row.newPage;
    m_rows.append(std::move(row));
}

TextStyle FormRows::body(Qt::Alignment alignment) const
{
    return {PrintFonts::Face::Body, m_points, alignment};
}

TextStyle FormRows::heading(Qt::Alignment alignment) const
{
    return {PrintFonts::Face::Heading, m_points, alignment};
}

TableCell FormRows::cell(const Span &span, const QString &text, const TextStyle &style) const
{
    return {.text = text, .style = style, .left = span.left, .width = span.width};
}

void FormRows::operator()(const PrintForm::Title &title)
{
    const Span all{0, m_style.width};
    append({.cells = {cell(all, title.text, {PrintFonts::Face::Title, TitlePoints, Qt::AlignHCenter})},
            .minimumHeight = TitleHeight,
            .framed = false});
    if (!title.subtitle.isEmpty())
        append(
            {.cells = {cell(all, title.subtitle, {PrintFonts::Face::Name, SubtitlePoints, Qt::AlignHCenter})},
             .framed = false,
             .keepWithPrevious = true});
    append({.minimumHeight = TitleGap, .framed = false, .keepWithPrevious = true});
}

/// Two short ones share a row.
void FormRows::operator()(const PrintForm::Fields &fields)
{
    qreal label = LeastLabel;
    for (const PrintForm::Field &field : fields.fields)
        label = std::max(label, m_setter.naturalWidth(field.label, heading(Qt::AlignHCenter)) +
                                    2 * CellPadding + Mm);
    label = std::min(label, MostLabel);
    const qreal half = m_style.width / 2;
    const auto isWide = [&](const PrintForm::Field &field) {
        return field.wide ||
               m_setter.naturalWidth(field.value, body(Qt::AlignLeft)) > half - label - 2 * CellPadding;
    };
    const auto place = [&](TableRow &row, const PrintForm::Field &field, qreal left, qreal right) {
        row.cells.append(cell({left, label}, field.label, heading(Qt::AlignHCenter)));
        row.cells.append(cell({left + label, right - left - label}, field.value, body(Qt::AlignLeft)));
        row.minimumHeight = std::max(row.minimumHeight, field.mm * Mm);
    };

    const QList<PrintForm::Field> &list = fields.fields;
    for (qsizetype i = 0; i < list.size(); ++i) {
        TableRow row;
        const bool pair = i + 1 < list.size() && !isWide(list.at(i)) && !isWide(list.at(i + 1));
        place(row, list.at(i), 0, pair ? half : m_style.width);
        if (pair)
            place(row, list.at(++i), half, m_style.width);
        append(std::move(row));
    }
}

QList<FormRows::Span> FormRows::columnSpans(const QList<PrintForm::Column> &columns) const
{
    qreal fixed = 0;
    qreal stretch = 0;
    for (const PrintForm::Column &column : columns) {
        fixed += column.mm * Mm;
        stretch += column.stretch;
    }
    const qreal rest = std::max(0.0, m_style.width - fixed);
    // Columns that ask for more than there is, or leave a gap, share the width as they are.
    const qreal scale = stretch > 0 && fixed <= m_style.width ? 1 : m_style.width / std::max(fixed, 1.0);
    QList<Span> spans;
    qreal left = 0;
    for (const PrintForm::Column &column : columns) {
        const qreal width = column.mm * Mm * scale + (stretch > 0 ? rest * column.stretch / stretch : 0);
        spans.append({left, width});
        left += width;
    }
    return spans;
}

/// The widest decimals of each column of numbers.
QList<qreal> FormRows::fractionWidths(const PrintForm::Table &table) const
{
    QList<qreal> widths(table.columns.size());
    for (const PrintForm::Row &row : table.rows) {
        const bool total = row.kind == PrintForm::Row::Kind::Total;
        for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
            if (table.columns.at(i).align == PrintForm::Align::Right &&
                row.kind != PrintForm::Row::Kind::Group)
                widths[i] = std::max(widths.at(i),
                                     fractionWidth(m_setter, row.cells.at(i),
                                                   total ? heading(Qt::AlignRight) : body(Qt::AlignRight)));
        }
    }
    return widths;
}

void FormRows::operator()(const PrintForm::Table &table)
{
    const QList<Span> spans = columnSpans(table.columns);
    TableRow head;
    for (qsizetype i = 0; i < spans.size(); ++i)
        head.cells.append(cell(spans.at(i), table.columns.at(i).title, heading(Qt::AlignHCenter)));
    const qsizetype number = m_heads.size();
    m_heads.append(head);
    append(head);

    const QList<qreal> fractions = fractionWidths(table);
    const Span all{0, m_style.width};
    bool keep = true; // the head never stands alone, nor does a heading
    for (const PrintForm::Row &source : table.rows) {
        TableRow row{.minimumHeight = table.rowMm * Mm,
                     .underHead = true,
                     .head = number,
                     .keepWithPrevious = std::exchange(keep, false)};
        if (source.kind == PrintForm::Row::Kind::Group) {
            row.cells.append(cell(all, source.cells.value(0), heading(Qt::AlignLeft)));
            keep = true;
        } else {
            const bool total = source.kind == PrintForm::Row::Kind::Total;
            row.keepWithPrevious = row.keepWithPrevious || total;
            for (qsizetype i = 0; i < spans.size(); ++i) {
                const Qt::Alignment alignment = alignmentOf(table.columns.at(i).align);
                TableCell entry =
                    cell(spans.at(i), source.cells.value(i), total ? heading(alignment) : body(alignment));
                if (fractions.at(i) > 0 && decimalPoint(entry.text))
                    entry.rightInset = fractions.at(i) - fractionWidth(m_setter, entry.text, entry.style);
                row.cells.append(entry);
            }
        }
        append(std::move(row));
    }
    if (table.rows.isEmpty())
        append({.cells = {cell(all, table.emptyText, body(Qt::AlignHCenter))},
                .minimumHeight = 12 * Mm,
                .underHead = true,
                .head = number,
                .keepWithPrevious = true});
}

void FormRows::operator()(const PrintForm::Text &text)
{
    TextStyle style = body(alignmentOf(text.align));
    qreal height = 0;
    switch (text.style) {
    case PrintForm::Text::Style::Body:
        break;
    case PrintForm::Text::Style::Heading:
        style = {PrintFonts::Face::Heading, m_points + 1.5, style.alignment};
        height = 10 * Mm;
        break;
    case PrintForm::Text::Style::Note:
        style.points = NotePoints;
        break;
    case PrintForm::Text::Style::Cover:
        style = {PrintFonts::Face::Name, CoverPoints, style.alignment};
        height = 11 * Mm;
        break;
    }
    append({.cells = {cell({0, m_style.width}, text.text, style)}, .minimumHeight = height, .framed = false});
    m_keepNext = text.style == PrintForm::Text::Style::Heading;
}

void FormRows::operator()(const PrintForm::Signatures &signatures)
{
    const QList<TableRow> rows = signatureRows(m_setter, signatures.blocks,
                                               {.points = m_points,
                                                .padding = m_style.padding,
                                                .room = signatures.mm * Mm,
                                                .width = 0,
                                                .total = m_style.width});
    for (const TableRow &row : rows)
        append(row);
}

void FormRows::operator()(const ComparisonFigure &figure)
{
    append({.minimumHeight = figureHeight(m_setter, figure, m_style.width),
            .framed = false,
            .divisible = false,
            .figure = std::make_shared<const ComparisonFigure>(figure)});
}

void FormRows::operator()(const PrintForm::CutLine &line)
{
    append({.minimumHeight = CutHeight / 2, .framed = false, .cut = true});
    m_keepTogether = true;
    append({.cells = {cell({0, m_style.width}, line.text,
                           {PrintFonts::Face::Body, NotePoints, Qt::AlignHCenter})},
            .framed = false,
            .keepWithPrevious = true});
}

void FormRows::operator()(const PrintForm::Space &space)
{
    append({.minimumHeight = space.mm * Mm, .framed = false});
}

void FormRows::operator()(const PrintForm::PageBreak &)
{
    m_newPage = true;
    m_keepTogether = false;
}

} // namespace liaison
