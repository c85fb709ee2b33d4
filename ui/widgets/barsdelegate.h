#pragma once

#include <QStyledItemDelegate>

namespace liaison {

/// Small bars, one a month, the highest as high as the line. The numbers are in the tool tip and in the text
/// for screen readers; an empty month shows its base line.
class BarsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace liaison
