#pragma once

#include "ui/shell/uisettings.h"

#include <QColor>
#include <QObject>

class QApplication;

namespace liaison {

/// Light or dark, and how large the text is. Remembered for the user.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };
    static constexpr int FontSteps = 5; ///< 0: small … 4: very large

    Appearance(QApplication &application, UiSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const noexcept { return m_scheme; }
    [[nodiscard]] int fontStep() const noexcept { return m_fontStep; }
    void setScheme(Scheme scheme);
    void setFontStep(int step);

Q_SIGNALS:
    void changed();

private:
    void apply();

    QApplication &m_application;
    UiSettings &m_settings;
    Scheme m_scheme;
    int m_fontStep;
};

/// Colours with a meaning beyond the palette, for light and dark grounds; each has enough contrast for text
/// (WCAG 2.1, 4.5 : 1) and goes with a word or a sign, never alone.
namespace tone {

[[nodiscard]] bool isDark();
[[nodiscard]] QColor problem();
[[nodiscard]] QColor warning();
[[nodiscard]] QColor good();
[[nodiscard]] QColor muted();
/// Ground of carried-forward values and hints.
[[nodiscard]] QColor carried();
/// Thin lines between parts of the window.
[[nodiscard]] QColor line();

} // namespace tone

} // namespace liaison
