#include "app/print/pageframe.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace liaison {

namespace {

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

} // namespace

PageFrame::PageFrame(TextSetter &setter, const PrintFonts &fonts, PageIdentity identity, const QRectF &area)
    : m_setter{setter}
    , m_fonts{fonts}
    , m_identity{std::move(identity)}
    , m_area{area}
{
    const qreal lineHeight = m_setter.block({}, HeadStyle, m_area.width())->height();
    m_top = m_area.top() + std::max(lineHeight, markSize().height()) + HeadGap;
    setFoot();
}

void PageFrame::decorate(PageLayout &page, qsizetype number, qsizetype count)
{
    addHead(page, number == 1);
    addFoot(page, number, count);
}

/// The bounds of the example mark's box, empty if there is no mark.
QSizeF PageFrame::markSize()
{
    const QString &mark = m_identity.exampleMark;
    if (mark.isEmpty())
        return {0, 0};
    const qreal width = std::min(m_setter.naturalWidth(mark, MarkStyle) + 2 * CellPadding, MaxMarkWidth);
    const qreal height = m_setter.block(mark, MarkStyle, width)->height();
    return {width, height + 2 * MarkPadding};
}

/// Items flow from left to right and are parted only where a line cannot hold one; the page number keeps
/// the right end of the lines.
void PageFrame::setFoot()
{
    QStringList texts;
    const auto add = [&texts](const QString &labelled, const QString &value) {
        if (!value.isEmpty())
            texts.append(labelled.arg(value));
    };
    add(tr("Scheme: %1"), m_identity.schemeVersion);
    add(tr("Data up to: %1"), m_identity.cutOff);
    add(tr("Printed by: %1"), m_identity.printedBy);
    add(tr("Journal: %1"), m_identity.journalHead);
    add(tr("Check code: %1"), m_identity.checkCode);
    add(tr("Content code: %1"), m_identity.contentCode);

    m_footHeight = FootGap;
    const qreal room = m_area.width() - PageNumberWidth;
    qreal left = 0;
    qreal lineHeight = m_setter.block({}, FootStyle, room)->height();
    for (const QString &text : texts) {
        const auto block = m_setter.block(text, FootStyle, room);
        if (left > 0 && left + block->bounds().width() > room) {
            m_footHeight += lineHeight;
            left = 0;
        }
        m_foot.append({block, {left, m_footHeight}});
        lineHeight = block->height();
        left += block->bounds().width() + FootItemGap;
    }
    m_footHeight += lineHeight;
}

/// The example mark, and on following pages whose sheet this is.
void PageFrame::addHead(PageLayout &page, bool firstPage)
{
    const QSizeF mark = markSize();
    if (!mark.isEmpty()) {
        const QRectF box{m_area.right() - mark.width(), m_area.top(), mark.width(), mark.height()};
        const auto block = m_setter.block(m_identity.exampleMark, MarkStyle, mark.width());
        page.frames.append({box, InnerRule});
        page.texts.append({box, block, box.topLeft() + QPointF{0, MarkPadding}});
    }
    if (firstPage)
        return;

    QStringList parts = m_identity.runningHead;
    parts.removeAll({});
    const QRectF cell{m_area.left(), m_area.top(), m_area.width() - MaxMarkWidth, 0};
    const QFont font = m_fonts.font(HeadStyle.face, HeadStyle.points);
    const QString line = parts.join(u" · "_s).simplified();
    const auto block = m_setter.block(QFontMetricsF{font}.elidedText(line, Qt::ElideRight, cell.width()),
                                      HeadStyle, cell.width());
    page.texts.append({{cell.topLeft(), QSizeF{cell.width(), block->height()}}, block, cell.topLeft()});
}

void PageFrame::addFoot(PageLayout &page, qsizetype number, qsizetype count)
{
    const QPointF topLeft{m_area.left(), m_area.bottom() - m_footHeight};
    for (const FootItem &item : m_foot) {
        const QPointF origin = topLeft + item.origin;
        page.texts.append(
            {QRectF{origin, QSizeF{item.text->bounds().width(), item.text->height()}}, item.text, origin});
    }
    const auto text = m_setter.block(tr("Page %1 of %2").arg(QString::number(number), QString::number(count)),
                                     PageNumberStyle, PageNumberWidth);
    const QRectF cell{m_area.right() - PageNumberWidth, m_area.bottom() - text->height(), PageNumberWidth,
                      text->height()};
    page.texts.append({cell, text, cell.topLeft()});
}

} // namespace liaison
