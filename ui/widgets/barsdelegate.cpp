#include "ui/widgets/barsdelegate.h"

#include "ui/models/rowsmodel.h"
#include "ui/shell/appearance.h"

#include <QPainter>

#include <algorithm>

namespace liaison {

namespace {

constexpr int Months = 12;

} // namespace

void BarsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto bars = index.data(RowsModel::BarsRole).value<QList<double>>();
    if (bars.isEmpty())
        return;
    const double highest = *std::max_element(bars.cbegin(), bars.cend());
    const QRect room = option.rect.adjusted(6, 4, -6, -4);
    const double step =
        static_cast<double>(room.width()) / static_cast<double>(std::max<qsizetype>(bars.size(), 1));
    const double width = std::max(2.0, step * 0.7);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor fill = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Link);
    painter->save();
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double left = room.left() + step * static_cast<double>(i) + (step - width) / 2;
        const double height = highest > 0 ? bars.at(i) / highest * room.height() : 0;
        painter->fillRect(QRectF{left, static_cast<double>(room.bottom()), width, 1.0}, tone::line());
        if (bars.at(i) > 0)
            painter->fillRect(
                QRectF{left, room.bottom() + 1 - std::max(1.0, height), width, std::max(1.0, height)}, fill);
    }
    painter->restore();
}

QSize BarsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * Months * 2, option.fontMetrics.height()};
}

} // namespace liaison
