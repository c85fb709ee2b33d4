#pragma once

#include <QProxyStyle>

namespace liaison {

/// Fusion, whose outlines are a darker shade of the window: on a dark ground they cannot be seen, and an
/// input without an outline is not found. Here they are lighter there.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace liaison
