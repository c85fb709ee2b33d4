#include "app/print/signaturerow.h"

#include <algorithm>

namespace liaison {

namespace {

constexpr qreal SignatureWidth = 18 * Mm;
constexpr qreal MinSealWidth = 20 * Mm;
constexpr qreal MaxSealWidth = 26 * Mm;
constexpr qreal SealPoints = 9;

} // namespace

TableRow signatureRow(TextSetter &setter, const QList<EvaluationSheet::SignatureBlock> &blocks,
                      const SignatureStyle &style)
{
    const TextStyle sealStyle{PrintFonts::Face::Body, SealPoints, Qt::AlignHCenter};
    const TextStyle headStyle{PrintFonts::Face::Heading, style.points, Qt::AlignLeft};
    const TextStyle signStyle{PrintFonts::Face::Body, style.points, Qt::AlignLeft};
    const TextStyle dateStyle{PrintFonts::Face::Body, style.points, Qt::AlignRight};
    const auto textHeight = [&](const QString &text, const TextStyle &look, qreal width) {
        return setter.block(text, look, width - 2 * CellPadding)->height() + 2 * style.padding;
    };
    const auto sealWidth = [&](const EvaluationSheet::SignatureBlock &block) {
        const qreal label = setter.naturalWidth(block.signLabel, signStyle) + 2 * CellPadding;
        return block.sealLabel.isEmpty()
                   ? 0
                   : std::clamp(style.width - label - SignatureWidth, MinSealWidth, MaxSealWidth);
    };

    qreal title = 0;
    qreal room = style.room;
    qreal date = 0;
    for (const EvaluationSheet::SignatureBlock &block : blocks) {
        const qreal seal = sealWidth(block);
        title = std::max(title, textHeight(block.title, headStyle, style.width));
        room = std::max({room, textHeight(block.signLabel, signStyle, style.width - seal),
                         textHeight(block.sealLabel, sealStyle, std::max(seal, MinSealWidth))});
        date = std::max(date, textHeight(block.dateLabel, dateStyle, style.width));
    }

    TableRow row{.keepWithPrevious = true, .divisible = false};
    qreal left = 0;
    for (const EvaluationSheet::SignatureBlock &block : blocks) {
        const auto part = [&](qreal partLeft, qreal width, qreal top, qreal height, const QString &text,
                              const TextStyle &look) {
            row.cells.append({.text = text,
                              .style = look,
                              .left = partLeft,
                              .width = width,
                              .top = top,
                              .height = height,
                              .ruled = top == 0});
        };
        const qreal seal = sealWidth(block);
        part(left, style.width, 0, title, block.title, headStyle);
        part(left, style.width - seal, title, room, block.signLabel, signStyle);
        if (!block.sealLabel.isEmpty()) {
            part(left + style.width - seal, seal, title, room, block.sealLabel, sealStyle);
            row.cells.last().seal = true;
        }
        part(left, style.width, title + room, date, block.dateLabel, dateStyle);
        left += style.width;
    }
    if (left < style.total - CellPadding) // the last row may have fewer blocks
        row.cells.append({.style = sealStyle, .left = left, .width = style.total - left});
    return row;
}

QList<TableRow> signatureRows(TextSetter &setter, const QList<EvaluationSheet::SignatureBlock> &blocks,
                              SignatureStyle style)
{
    QList<TableRow> rows;
    const qsizetype perRow = blocks.size() <= 4 ? blocks.size() : 3;
    style.width = perRow == 0 ? style.total : style.total / static_cast<qreal>(perRow);
    for (qsizetype first = 0; first < blocks.size(); first += perRow)
        rows.append(signatureRow(setter, blocks.mid(first, perRow), style));
    return rows;
}

} // namespace liaison
