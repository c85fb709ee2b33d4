#include "ui/shell/appearance.h"

#include "ui/shell/outlinestyle.h"

#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QStandardPaths>
#include <QStyle>

#include <algorithm>
#include <array>

namespace liaison {

namespace {

const QString SchemeKey = QStringLiteral("appearance/dark");
const QString FontKey = QStringLiteral("appearance/fontStep");

constexpr int DefaultFontStep = 1;
constexpr qreal TitleScale = 1.4;
constexpr std::array<qreal, Appearance::FontSteps> FontPoints{9, 10, 11.5, 13.5, 16};

QPalette lightPalette()
{
    QPalette palette;
    const QColor text{0x1f, 0x23, 0x28};
    palette.setColor(QPalette::Window, QColor{0xf4, 0xf5, 0xf7});
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor{0xf7, 0xf8, 0xfa});
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor{0xfc, 0xfc, 0xfd});
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor{0xff, 0xfd, 0xf2});
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor{0x6b, 0x72, 0x7b});
    palette.setColor(QPalette::Highlight, QColor{0x1f, 0x5f, 0xa8});
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor{0x1a, 0x56, 0x9c});
    palette.setColor(QPalette::LinkVisited, QColor{0x1a, 0x56, 0x9c});
    palette.setColor(QPalette::Light, Qt::white);
    palette.setColor(QPalette::Midlight, QColor{0xe9, 0xeb, 0xef});
    palette.setColor(QPalette::Mid, QColor{0xc9, 0xcd, 0xd3});
    palette.setColor(QPalette::Dark, QColor{0xa5, 0xab, 0xb4});
    palette.setColor(QPalette::Shadow, QColor{0x70, 0x76, 0x7e});
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor{0x8c, 0x93, 0x9c});
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor{0xb8, 0xbe, 0xc6});
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    const QColor text{0xe3, 0xe6, 0xea};
    palette.setColor(QPalette::Window, QColor{0x1e, 0x21, 0x25});
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor{0x26, 0x2a, 0x2f});
    palette.setColor(QPalette::AlternateBase, QColor{0x2a, 0x2e, 0x34});
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, QColor{0x31, 0x36, 0x3d});
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor{0x35, 0x3a, 0x41});
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, QColor{0x9a, 0xa1, 0xab});
    palette.setColor(QPalette::Highlight, QColor{0x2f, 0x6f, 0xb8});
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor{0x7d, 0xb4, 0xee});
    palette.setColor(QPalette::LinkVisited, QColor{0x7d, 0xb4, 0xee});
    palette.setColor(QPalette::Light, QColor{0x45, 0x4b, 0x54});
    palette.setColor(QPalette::Midlight, QColor{0x3a, 0x3f, 0x47});
    palette.setColor(QPalette::Mid, QColor{0x3f, 0x45, 0x4d});
    palette.setColor(QPalette::Dark, QColor{0x15, 0x17, 0x1a});
    palette.setColor(QPalette::Shadow, QColor{0x0c, 0x0d, 0x0f});
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor{0x7c, 0x83, 0x8d});
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor{0x4a, 0x50, 0x59});
    return palette;
}

/// What the palette cannot say.
QString styleSheet(qreal points)
{
    return QStringLiteral(
               "QToolTip { padding: 4px; }"
               "QListView#navigation { border: none; border-right: 1px solid palette(mid); background: "
               "palette(window);"
               " padding: 6px 0; outline: none; }"
               "QListView#navigation::item { padding: 5px 10px; margin: 0 6px; border: none;"
               " border-left: 3px solid transparent; }"
               "QListView#navigation::item:selected { background: palette(midlight);"
               " border-left: 3px solid palette(highlight); color: palette(window-text); }"
               "QListView#navigation::item:hover:!selected { background: palette(midlight); }"
               "QWidget#pageHeader { border-bottom: 1px solid palette(mid); background: palette(base); }"
               "QLabel#pageTitle { font-size: %1pt; font-weight: bold; }"
               "QStatusBar { border-top: 1px solid palette(mid); }"
               "QStatusBar::item { border: none; }"
               "QHeaderView::section { padding: 4px 6px; border: none; border-right: 1px solid palette(mid);"
               " border-bottom: 1px solid palette(mid); background: palette(window); }"
               "QTableView, QTreeView { gridline-color: palette(midlight); }")
        .arg(points * TitleScale);
}

} // namespace

Appearance::Appearance(QApplication &application, UiSettings &settings, QObject *parent)
    : QObject{parent}
    , m_application{application}
    , m_settings{settings}
    , m_scheme{settings.value(SchemeKey, false).toBool() ? Scheme::Dark : Scheme::Light}
    , m_fontStep{std::clamp(settings.value(FontKey, DefaultFontStep).toInt(), 0, FontSteps - 1)}
{
    m_application.setStyle(new OutlineStyle);
    // Not every desktop tells Qt where icons are.
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() +
                               QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                                         QStringLiteral("icons"),
                                                         QStandardPaths::LocateDirectory));
    apply();
}

void Appearance::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    m_settings.setValue(SchemeKey, scheme == Scheme::Dark);
    apply();
}

void Appearance::setFontStep(int step)
{
    step = std::clamp(step, 0, FontSteps - 1);
    if (step == m_fontStep)
        return;
    m_fontStep = step;
    m_settings.setValue(FontKey, step);
    apply();
}

void Appearance::apply()
{
    // Named one by one: a bare "sans" picks Japanese glyph forms on Debian.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Noto Sans SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Microsoft YaHei")});
    font.setPointSizeF(FontPoints.at(static_cast<size_t>(m_fontStep)));
    const bool dark = m_scheme == Scheme::Dark;
    QIcon::setThemeName(dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    m_application.setPalette(dark ? darkPalette() : lightPalette());
    m_application.setFont(font);
    m_application.setStyleSheet(styleSheet(font.pointSizeF()));
    Q_EMIT changed();
}

namespace tone {

bool isDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

QColor problem()
{
    return isDark() ? QColor{0xff, 0x9a, 0x8f} : QColor{0xb3, 0x26, 0x1e};
}

QColor warning()
{
    return isDark() ? QColor{0xf2, 0xc0, 0x5c} : QColor{0x8a, 0x55, 0x00};
}

QColor good()
{
    return isDark() ? QColor{0x7f, 0xd1, 0x9a} : QColor{0x1d, 0x6b, 0x3a};
}

QColor muted()
{
    return isDark() ? QColor{0xa7, 0xae, 0xb8} : QColor{0x5c, 0x63, 0x6c};
}

QColor carried()
{
    return isDark() ? QColor{0x2d, 0x3b, 0x4d} : QColor{0xe8, 0xf0, 0xfa};
}

QColor line()
{
    return QApplication::palette().color(QPalette::Mid);
}

} // namespace tone

} // namespace liaison
