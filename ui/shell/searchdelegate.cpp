#include "ui/shell/searchdelegate.h"

#include "ui/shell/appearance.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace liaison {

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const QFontMetrics metrics = option.fontMetrics;
    QRect room = option.rect.adjusted(8, 0, -10, 0);
    painter->save();
    painter->setFont(option.font);
    if (index.data(HeadingRole).toBool()) {
        painter->setPen(tone::muted());
        painter->drawText(room.adjusted(0, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->setPen(tone::line());
        const int left = room.left() + metrics.horizontalAdvance(index.data().toString()) + 8;
        painter->drawLine(left, room.bottom() - metrics.height() / 2, room.right(),
                          room.bottom() - metrics.height() / 2);
        painter->restore();
        return;
    }
    const QColor strong = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = isSelected ? strong : tone::muted();
    const int icon = metrics.height();
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QRect{room.left(), room.center().y() - icon / 2, icon, icon}, Qt::AlignCenter,
               isSelected ? QIcon::Selected : QIcon::Normal);
    room.setLeft(room.left() + icon + 8);
    const QString kind = index.data(KindRole).toString();
    painter->setPen(weak);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, kind);
    room.setRight(room.right() - metrics.horizontalAdvance(kind) - 16);
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->setPen(strong);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    room.setLeft(room.left() + metrics.horizontalAdvance(text) + 12);
    painter->setPen(weak);
    if (room.width() > 4 * metrics.averageCharWidth())
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 10};
}

} // namespace liaison
