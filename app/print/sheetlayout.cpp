#include "app/print/sheetlayout.h"

#include "app/print/sheetform.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

// 小四, 五号 and 小五. The second is the house size; the others are for short and for long sheets.
constexpr Density Comfortable{12, 1.4 * Mm, 30 * Mm};
constexpr Density Normal{10.5, 1.1 * Mm, 26 * Mm};
constexpr Density Compact{9, 0.6 * Mm, 19 * Mm};

constexpr TextStyle HeadStyle{PrintFonts::Face::Body, 9, Qt::AlignLeft};
constexpr TextStyle MarkStyle{PrintFonts::Face::Body, 10.5, Qt::AlignHCenter};
constexpr TextStyle FootStyle{PrintFonts::Face::Body, 9, Qt::AlignLeft};
constexpr TextStyle PageNumberStyle{PrintFonts::Face::Body, 9, Qt::AlignRight};

constexpr qreal HeadGap = 1 * Mm;
constexpr qreal MarkPadding = 0.4 * Mm;
constexpr qreal MaxMarkWidth = 40 * Mm;
constexpr qreal FootGap = 1.5 * Mm;
constexpr qreal FootItemGap = 6 * Mm;
constexpr qreal PageNumberWidth = 36 * Mm;
constexpr qreal MinimumBody = 120 * Mm;

QStringList textsOf(const EvaluationSheet &sheet)
{
    QStringList texts{sheet.title,     sheet.subjectName,   sheet.period,      sheet.exampleMark,
                      sheet.total,     sheet.maximum,       sheet.rankText,    sheet.cutOff,
                      sheet.printedBy, sheet.schemeVersion, sheet.journalHead, sheet.checkCode};
    for (const EvaluationSheet::Fact &fact : sheet.facts)
        texts << fact.label << fact.value;
    for (const EvaluationSheet::Line &line : sheet.lines)
        texts << line.block << line.title << line.maximum << line.rule << line.evidence << line.points;
    for (const EvaluationSheet::SignatureBlock &block : sheet.signatures)
        texts << block.title << block.signLabel << block.sealLabel << block.dateLabel;
    return texts + sheet.notes;
}

bool isWithinLimits(const EvaluationSheet &sheet)
{
    if (sheet.facts.size() + sheet.lines.size() + sheet.notes.size() + sheet.signatures.size() >
        SheetLayout::MaxEntries)
        return false;
    qsizetype length = 0;
    for (const QString &text : textsOf(sheet)) {
        length += text.size();
        if (text.size() > SheetLayout::MaxTextLength || length > SheetLayout::MaxLength)
            return false;
    }
    return true;
}

/// The bounds of the example mark's box, empty if there is no mark.
QSizeF markSize(TextSetter &setter, const QString &mark)
{
    if (mark.isEmpty())
        return {0, 0};
    const qreal width = std::min(setter.naturalWidth(mark, MarkStyle) + 2 * CellPadding, MaxMarkWidth);
    const qreal height = setter.block(mark, MarkStyle, width)->height();
    return {width, height + 2 * MarkPadding};
}

} // namespace

Result<QList<PageLayout>> SheetLayout::pages(const EvaluationSheet &sheet)
{
    const QString name = sheet.subjectName.left(60);
    if (!isWithinLimits(sheet)) {
        return Error{
            ErrorCode::LimitExceeded,
            tr("The sheet of %1 is too long to be printed: at most %L2 entries, %L3 characters in one "
               "text and %L4 in all are allowed.")
                .arg(name)
                .arg(MaxEntries)
                .arg(MaxTextLength)
                .arg(MaxLength)};
    }

    const Foot foot = this->foot(sheet);
    const qreal lineHeight = m_setter.block({}, HeadStyle, TypeArea.width())->height();
    const qreal headHeight = std::max(lineHeight, markSize(m_setter, sheet.exampleMark).height());
    const qreal top = TypeArea.top() + headHeight + HeadGap;
    const qreal bottom = TypeArea.bottom() - foot.height;
    std::optional<QList<PageLayout>> pages;
    if (bottom - top >= MinimumBody)
        pages = form(sheet, top, bottom);
    if (!pages) {
        return Error{ErrorCode::LimitExceeded,
                     tr("The sheet of %1 cannot be printed: its signature blocks or its foot do not fit on a "
                        "page. Shorten their texts.")
                         .arg(name)};
    }

    for (qsizetype i = 0; i < pages->size(); ++i) {
        addHead((*pages)[i], sheet, i == 0);
        addFoot((*pages)[i], foot, i + 1, pages->size());
    }
    return *pages;
}

/// In the house size; larger if the form still stands on one page, smaller if that saves a page.
std::optional<QList<PageLayout>> SheetLayout::form(const EvaluationSheet &sheet, qreal top, qreal bottom)
{
    const auto set = [&](const Density &density) {
        const SheetForm form{m_setter, sheet, density, TypeArea.left(), TypeArea.width()};
        return layoutTable(m_setter, form.style(), form.head(), form.rows(), {top, bottom});
    };
    std::optional<QList<PageLayout>> normal = set(Normal);
    if (!normal)
        return {};
    const bool isShort = normal->size() == 1;
    std::optional<QList<PageLayout>> other = set(isShort ? Comfortable : Compact);
    const bool better = other && (isShort ? other->size() == 1 : other->size() < normal->size());
    return better ? other : normal;
}

/// Items flow from left to right and are parted only where a line cannot hold one; the page number keeps
/// the right end of the lines.
SheetLayout::Foot SheetLayout::foot(const EvaluationSheet &sheet)
{
    QStringList texts;
    const auto add = [&texts](const QString &labelled, const QString &value) {
        if (!value.isEmpty())
            texts.append(labelled.arg(value));
    };
    add(tr("Scheme: %1"), sheet.schemeVersion);
    add(tr("Data up to: %1"), sheet.cutOff);
    add(tr("Printed by: %1"), sheet.printedBy);
    add(tr("Journal: %1"), sheet.journalHead);
    add(tr("Check code: %1"), sheet.checkCode);

    Foot foot{{}, FootGap};
    const qreal room = TypeArea.width() - PageNumberWidth;
    qreal left = 0;
    qreal lineHeight = m_setter.block({}, FootStyle, room)->height();
    for (const QString &text : texts) {
        const auto block = m_setter.block(text, FootStyle, room);
        if (left > 0 && left + block->bounds().width() > room) {
            foot.height += lineHeight;
            left = 0;
        }
        foot.items.append({block, {left, foot.height}});
        lineHeight = block->height();
        left += block->bounds().width() + FootItemGap;
    }
    foot.height += lineHeight;
    return foot;
}

/// The example mark, and on following pages whose sheet this is.
void SheetLayout::addHead(PageLayout &page, const EvaluationSheet &sheet, bool firstPage)
{
    const QSizeF mark = markSize(m_setter, sheet.exampleMark);
    if (!mark.isEmpty()) {
        const QRectF box{TypeArea.right() - mark.width(), TypeArea.top(), mark.width(), mark.height()};
        const auto block = m_setter.block(sheet.exampleMark, MarkStyle, mark.width());
        page.frames.append({box, InnerRule});
        page.texts.append({box, block, box.topLeft() + QPointF{0, MarkPadding}});
    }
    if (firstPage)
        return;

    QStringList parts{sheet.title, sheet.subjectName, sheet.period};
    parts.removeAll({});
    const QRectF cell{TypeArea.left(), TypeArea.top(), TypeArea.width() - MaxMarkWidth, 0};
    const QFont font = m_fonts.font(HeadStyle.face, HeadStyle.points);
    const QString line = parts.join(u" · "_s).simplified();
    const auto block = m_setter.block(QFontMetricsF{font}.elidedText(line, Qt::ElideRight, cell.width()),
                                      HeadStyle, cell.width());
    page.texts.append({{cell.topLeft(), QSizeF{cell.width(), block->height()}}, block, cell.topLeft()});
}

void SheetLayout::addFoot(PageLayout &page, const Foot &foot, qsizetype number, qsizetype count)
{
    const QPointF topLeft{TypeArea.left(), TypeArea.bottom() - foot.height};
    for (const FootItem &item : foot.items) {
        const QPointF origin = topLeft + item.origin;
        page.texts.append(
            {QRectF{origin, QSizeF{item.text->bounds().width(), item.text->height()}}, item.text, origin});
    }
    const auto text = m_setter.block(tr("Page %1 of %2").arg(QString::number(number), QString::number(count)),
                                     PageNumberStyle, PageNumberWidth);
    const QRectF cell{TypeArea.right() - PageNumberWidth, TypeArea.bottom() - text->height(), PageNumberWidth,
                      text->height()};
    page.texts.append({cell, text, cell.topLeft()});
}

} // namespace liaison
