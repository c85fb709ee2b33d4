#include "app/print/textblock.h"

#include "app/print/units.h"

#include <QTextOption>

#include <algorithm>

namespace liaison {

namespace {

constexpr qreal LinePitch = 1.32; // of the type size
// Where the Chinese em box stands on the base line; Latin descenders still fit under it.
constexpr qreal EmAscent = 0.88;
// Scripts that need more than this (Tibetan, say) widen their own lines.
constexpr qreal UsualAscent = 1.2;
constexpr qreal UsualDescent = 0.45;

constexpr qsizetype MaxCachedCharacters = 500'000;
constexpr qreal Unlimited = 100'000 * Mm;

struct LineBox
{
    qreal above = 0; // beyond the usual, for scripts that tower
    qreal height = 0;
};

LineBox lineBox(const QTextLine &line, qreal size)
{
    const qreal above = std::max(0.0, line.ascent() - UsualAscent * size);
    const qreal below = std::max(0.0, line.descent() - UsualDescent * size);
    return {above, above + size * LinePitch + below};
}

/// Line breaks in the form Qt wraps at; invisible control characters, above all those that turn the
/// direction of writing and so make a name look like another one, dropped.
QString printable(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QString result;
    result.reserve(text.size());
    for (const QChar c : std::as_const(text)) {
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            result += QChar{QChar::LineSeparator};
        else if (c == u'\t')
            result += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, Qt::Alignment alignment, qreal width)
    : m_layout{printable(text), font}
{
    QTextOption option{alignment};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);

    const qreal size = font.pixelSize();
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const LineBox box = lineBox(line, size);
        const qreal baseLine = m_height + box.above + size * ((LinePitch - 1) / 2 + EmAscent);
        line.setPosition({0, baseLine - line.ascent()});
        m_bounds |= QRectF{line.naturalTextRect().left(), m_height, line.naturalTextWidth(), box.height};
        m_height += box.height;
    }
    m_layout.endLayout();
}

qsizetype TextBlock::lengthWithin(qreal height) const
{
    qsizetype length = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        height -= lineBox(line, m_layout.font().pixelSize()).height;
        if (height < 0)
            break;
        length = line.textStart() + line.textLength();
    }
    return length;
}

std::shared_ptr<const TextBlock> TextSetter::block(const QString &text, const TextStyle &style, qreal width)
{
    const Key key{text, style, static_cast<int>(width)};
    if (const auto found = m_blocks.constFind(key); found != m_blocks.cend())
        return *found;

    if (m_characters > MaxCachedCharacters) {
        m_blocks.clear(); // what is placed on a page lives on
        m_characters = 0;
    }
    m_characters += text.size();
    return *m_blocks.insert(key,
                            std::make_shared<const TextBlock>(text, m_fonts.font(style.face, style.points),
                                                              style.alignment, key.width));
}

qreal TextSetter::naturalWidth(const QString &text, const TextStyle &style)
{
    return block(text, {style.face, style.points, Qt::AlignLeft}, Unlimited)->bounds().width();
}

} // namespace liaison
