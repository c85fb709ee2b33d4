#pragma once

#include <QPlainTextEdit>

namespace liaison {

/// A text area that asks for so many lines, in whatever size the text is shown; it may be given more.
class LineArea : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LineArea(int lines, QWidget *parent = nullptr) : QPlainTextEdit{parent}, m_lines{lines} {}

    [[nodiscard]] QSize sizeHint() const override
    {
        return {40 * fontMetrics().averageCharWidth(), heightOf(m_lines)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {20 * fontMetrics().averageCharWidth(), heightOf(m_lines > 2 ? m_lines - 1 : m_lines)};
    }

private:
    [[nodiscard]] int heightOf(int lines) const
    {
        return fontMetrics().lineSpacing() * lines +
               2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
    }

    int m_lines;
};

} // namespace liaison
