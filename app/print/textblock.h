#pragma once

#include "app/print/printfonts.h"

#include <QHash>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace liaison {

/// How a text of the form looks.
struct TextStyle
{
    PrintFonts::Face face = PrintFonts::Face::Body;
    qreal points = 0;
    Qt::Alignment alignment = Qt::AlignLeft;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// A text wrapped to a width, measured and ready to draw. Always literal, never rich text: every character
/// is printed, only line breaks break lines and characters that cannot be seen are left out.
class TextBlock
{
public:
    TextBlock(const QString &text, const QFont &font, Qt::Alignment alignment, qreal width);
    Q_DISABLE_COPY_MOVE(TextBlock)

    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] qreal height() const noexcept { return m_height; }

    /// The smallest box around all lines, from the block's upper left corner.
    [[nodiscard]] QRectF bounds() const noexcept { return m_bounds; }

    /// How many characters of text() stand on the lines that fit into @a height.
    [[nodiscard]] qsizetype lengthWithin(qreal height) const;

    void draw(QPainter &painter, QPointF origin) const { m_layout.draw(&painter, origin); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
    QRectF m_bounds;
};

/// Sets texts. Rules and titles come back on every sheet of a batch: those are wrapped only once.
class TextSetter
{
public:
    explicit TextSetter(PrintFonts fonts) : m_fonts{std::move(fonts)} {}

    [[nodiscard]] std::shared_ptr<const TextBlock> block(const QString &text, const TextStyle &style,
                                                         qreal width);

    /// The width of @a text on one line.
    [[nodiscard]] qreal naturalWidth(const QString &text, const TextStyle &style);

private:
    struct Key
    {
        QString text;
        TextStyle style;
        int width;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, static_cast<int>(key.style.face), key.style.points,
                              key.style.alignment.toInt(), key.width);
        }
    };

    PrintFonts m_fonts;
    QHash<Key, std::shared_ptr<const TextBlock>> m_blocks;
    qsizetype m_characters = 0; // kept in m_blocks
};

} // namespace liaison
