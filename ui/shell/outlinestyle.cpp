#include "ui/shell/outlinestyle.h"

#include <QStyleOption>

namespace liaison {

namespace {

bool isDark(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() < 128;
}

/// Fusion takes the window's colour for outlines only, 1.4 times as dark.
template <typename Option>
Option outlined(const Option &option)
{
    Option lighter{option};
    lighter.palette.setColor(QPalette::Window, QColor{0x92, 0x9a, 0xa6});
    return lighter;
}

} // namespace

OutlineStyle::OutlineStyle() : QProxyStyle{QStringLiteral("Fusion")} {}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool marks = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    if (option != nullptr && isDark(*option)) {
        if ((element == PE_FrameLineEdit || element == PE_PanelLineEdit || element == PE_Frame) &&
            frame != nullptr) {
            const QStyleOptionFrame lighter = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
            return;
        }
        if ((marks || element == PE_PanelButtonCommand) && button != nullptr) {
            const QStyleOptionButton lighter = outlined(*button);
            QProxyStyle::drawPrimitive(element, &lighter, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (option != nullptr && isDark(*option)) {
        if (control == CC_SpinBox && spin != nullptr) {
            const QStyleOptionSpinBox lighter = outlined(*spin);
            QProxyStyle::drawComplexControl(control, &lighter, painter, widget);
            return;
        }
        if (control == CC_ComboBox && combo != nullptr) {
            const QStyleOptionComboBox lighter = outlined(*combo);
            QProxyStyle::drawComplexControl(control, &lighter, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace liaison
